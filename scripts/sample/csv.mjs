// AdventureWorks' files: comma, header row, quotes where a value holds a comma.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Rows of a .csv or .csv.gz as objects keyed by header, all values texts. */
export function readCsv(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = fields(header);
  return lines.map((line) => {
    const values = fields(line);
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""]));
  });
}

const FIELD = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
const fields = (line) => [...line.matchAll(FIELD)].map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')));
