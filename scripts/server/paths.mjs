// Where things are, from the project's root.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const dist = path.join(root, "dist");
export const office = path.join(root, "node_modules", "@microsoft", "office-js", "dist");
