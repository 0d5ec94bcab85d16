// After the browser tests: the browser and the server that start.ts began.
import { running } from "./running";

export default async function stop(): Promise<void> {
  await running.browser?.close();
  running.server?.kill("SIGTERM");
}
