// npm run serve [-- --port 3100]: serves the built workbench and opens nothing.
import { parseArgs } from "node:util";
import { startServer } from "./server/server.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });

try {
  const { server, address } = await startServer({ port: Number(values.port) });
  console.log(`Workbench: ${address}`);
  const stop = () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
