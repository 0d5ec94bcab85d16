// The ladder over 300,000 sales with every sheet it can ask: a firm of the tests' kind, many times over; and its longest stretch without a pause, which is how long Excel stands still.
import { NO_TEXT, type Texts } from "../../src/core/column";
import { diagnose, diagnosing } from "../../src/core/diagnosis/diagnose";
import type { DiagnosisFacts } from "../../src/core/diagnosis/facts";
import { input, world } from "../core/diagnosis/world";
import { measure, print } from "./measure";

const ROWS = 300_000;

/** The firm side by side so many times, customers and people of each their own. */
function many(facts: DiagnosisFacts, times: number): DiagnosisFacts {
  const repeat = <T extends Int32Array | Float64Array | Uint8Array>(column: T): T => {
    const all = new (column.constructor as new (length: number) => T)(column.length * times);
    for (let copy = 0; copy < times; copy++) all.set(column, copy * column.length);
    return all;
  };
  const texts = ({ codes, labels }: Texts, own: boolean): Texts =>
    own
      ? { codes: Int32Array.from({ length: codes.length * times }, (_, at) => (codes[at % codes.length] === NO_TEXT ? NO_TEXT : codes[at % codes.length]! + Math.floor(at / codes.length) * labels.length)), labels: Array.from({ length: times }, (_, copy) => labels.map((label) => `${label}/${copy}`)).flat() }
      : { codes: repeat(codes), labels };
  const OWN = new Set(["person", "customer", "order"]);
  const all = <T>(value: T, key = ""): T => {
    if (value === null || typeof value !== "object" || value instanceof Set) return value;
    if (value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array) return repeat(value) as T;
    if ("codes" in value) return texts(value as unknown as Texts, OWN.has(key)) as T;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === "length" ? (part as number) * times : all(part, name)])) as T;
  };
  return all(facts);
}

async function main(): Promise<void> {
  const firm = world(3, { delivery: { region: 1, left: 0.5 }, price: { line: "B", left: 0.6 } }).facts;
  const given = input(many(firm, Math.ceil(ROWS / firm.sales.rows.length)));
  let longest = 0;
  const pauses = () => {
    const steps = diagnosing(given);
    for (let before = performance.now(), step = steps.next(); !step.done; step = steps.next()) {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
  };
  const measured = [await measure("diagnose", () => diagnose(given), { runs: 3, note: `${given.facts.sales.rows.length.toLocaleString("en")} rows, ${given.columns.customer.labels.length.toLocaleString("en")} customers, ${given.columns.person!.labels.length} people` })];
  pauses();
  print([...measured, { what: "longest stretch", milliseconds: longest, note: "between two pauses" }]);
}

void main();
