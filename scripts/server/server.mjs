// The workbench's web server: dist/ over HTTPS on localhost, and Office.js from its npm package under /office/.
import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import { certificate } from "./certificate.mjs";
import { dist, office } from "./paths.mjs";

const types = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon", ".js": "text/javascript; charset=utf-8", ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml", ".woff": "font/woff", ".woff2": "font/woff2", ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves until it is closed. @returns the address of the workbench, and the certificate
 * @throws Error in plain words when dist/ is missing or the port is taken */
export async function startServer({ port = 3000, folder = dist } = {}) {
  if (!fs.existsSync(path.join(folder, "workbench.html"))) throw new Error("There is nothing to serve in dist/ yet: run npm run build first.");
  const { key, cert, trusted } = await certificate();
  const server = https.createServer({ key, cert }, (request, response) => answer(request, response, folder));
  await new Promise((resolve, reject) => {
    server.once("error", (error) => reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken by another program. Choose another: npm run serve -- --port ${port + 1}`) : error));
    server.listen(port, "localhost", resolve);
  });
  return { server, address: `https://localhost:${server.address().port}/workbench.html`, cert, trusted };
}

function answer(request, response, folder) {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const wanted = decodeURIComponent(pathname === "/" ? "/workbench.html" : pathname);
  const [base, inside] = wanted.startsWith("/office/") ? [office, wanted.slice("/office/".length)] : [folder, wanted.slice(1)];
  const file = path.resolve(base, inside);
  // nothing outside the two folders
  if (!file.startsWith(base + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end(`${pathname} is not here`);
  // functions.json is fetched by Excel on the web from its own origin; after a build nobody wants yesterday's files
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "access-control-allow-origin": "*", "cache-control": "no-store" });
  if (request.method === "HEAD") return response.end();
  fs.createReadStream(file).pipe(response);
}
