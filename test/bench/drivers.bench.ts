// A million rows of eight dimensions, codes ready and as objects: which slice explains the gap. Smaller tables with known answers, and one without.
import { driversOf } from "../../src/core/diagnosis/drivers/drivers";
import { encodeRows } from "../../src/core/diagnosis/drivers/encodeRows";
import { drivers } from "../../src/core/diagnosis/drivers/node";
import type { Leaves } from "../../src/core/diagnosis/drivers/leaves";
import { planted, type Planted } from "../core/diagnosis/drivers/planted";
import { measure, print, seeded, type Measured } from "./measure";

const ROWS = 1_000_000;
const SIZES = { person: 120, product: 60, region: 12, channel: 8, segment: 6, category: 10, department: 5, technique: 4 };

/** Values differ in how frequent they are; product 7 in region 3 lost half; noise 10 %. */
function million(): Leaves {
  const random = seeded(99);
  const dimensions = Object.entries(SIZES).map(([name, size]) => ({ name, codes: new Uint32Array(ROWS), labels: Array.from({ length: size }, (_, at) => `${name} ${String(at).padStart(3, "0")}`) }));
  const goal = new Float64Array(ROWS);
  const actual = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    for (const { codes, labels } of dimensions) codes[row] = Math.floor(labels.length * random() * (0.5 + 0.5 * random()));
    goal[row] = Math.round(100_000 * random() * random()) / 100;
    const lost = dimensions[1]!.codes[row] === 7 && dimensions[2]!.codes[row] === 3 ? 0.5 : 1;
    actual[row] = Math.round(100 * goal[row]! * lost * (1 + 0.2 * (random() + random() - 1))) / 100;
  }
  return { length: ROWS, dimensions, goal, actual };
}

/** The same rows as a caller of the door for Node holds them. */
function objects({ length, dimensions, goal, actual }: Leaves): Record<string, string | number>[] {
  return Array.from({ length }, (_, row) => {
    const object: Record<string, string | number> = {};
    for (const { name, codes, labels } of dimensions) object[name] = labels[codes[row]!]!;
    object.goal = goal[row]!;
    object.actual = actual[row]!;
    return object;
  });
}

const named = (leaves: Leaves) => driversOf(leaves).drivers.map(({ slice }) => slice.map(({ value }) => value).join(" · ")).sort().join(", ");

const FAMILIES: readonly (readonly [string, Planted, string])[] = [
  ["one cause of one dimension", { causes: [{ slice: { region: "R02" }, severity: -0.3 }] }, "R02"],
  ["one of two dimensions, noise 20 %", { noise: 0.2, causes: [{ slice: { product: "P03", region: "R02" }, severity: -0.6 }] }, "P03 · R02"],
  ["up and down", { causes: [{ slice: { region: "R01" }, severity: -0.3 }, { slice: { region: "R04" }, severity: 0.3 }] }, "R01, R04"],
  ["one inside another", { causes: [{ slice: { region: "R02" }, severity: -0.35 }, { slice: { product: "P03", region: "R02" }, severity: 0.8 }] }, "P03 · R02, R02"],
  ["none: a general drop", { drift: -0.1 }, ""],
];

async function main(): Promise<void> {
  const table = million();
  const expected = "product 007 · region 003";
  if (named(table) !== expected) throw new Error(`found: ${named(table)}; planted: ${expected}`);
  const lines: Measured[] = [await measure("1,000,000 rows × 8 dimensions", () => driversOf(table), { runs: 3, note: "one planted slice, found" })];
  for (const [what, given, known] of FAMILIES) {
    const leaves = encodeRows(planted({ ...given, sizes: { person: 10, product: 9, region: 8, channel: 7 } }), ["person", "product", "region", "channel"], "actual", "goal");
    if (named(leaves) !== known) throw new Error(`${what}: found ${named(leaves)}; planted: ${known}`);
    lines.push(await measure(`${leaves.length.toLocaleString("en")} rows, ${what}`, () => driversOf(leaves), { runs: 3, note: `found: ${known || "none"}` }));
  }
  const rows = objects(table);
  lines.push(await measure("1,000,000 objects of 8 dimensions", () => drivers(rows, Object.keys(SIZES), "actual", "goal"), { runs: 3, note: "the same rows, to be encoded first" }));
  print(lines);
}

void main();
