// npm run bench [-- NAME]: bundles test/bench/*.bench.ts as production code and runs each in a process of its own.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "test/bench");
const out = path.join(root, "node_modules/.cache/bench");
const wanted = process.argv[2] ?? "";
const files = fs.readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted));

const entry = Object.fromEntries(files.map((name) => [path.basename(name, ".ts"), path.join(folder, name)]));
const stats = await new Promise((resolve, reject) =>
  webpack(
    {
      mode: "production",
      // errors that can be read; the code runs alike
      optimization: { minimize: false },
      target: "node20",
      entry,
      output: { path: out, filename: "[name].cjs" },
      module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ }] },
      resolve: { extensions: [".ts", ".tsx", ".js"] },
      performance: { hints: false },
    },
    (error, made) => (error ? reject(error) : resolve(made)),
  ),
);
if (stats.hasErrors()) {
  console.error(stats.toString({ all: false, errors: true }));
  process.exit(1);
}
let failed = 0;
for (const name of Object.keys(entry)) {
  console.log(`\n${name}`);
  failed += spawnSync(process.execPath, ["--expose-gc", path.join(out, `${name}.cjs`)], { stdio: "inherit" }).status === 0 ? 0 : 1;
}
process.exit(failed ? 1 : 0);
