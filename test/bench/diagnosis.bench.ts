// The ladder over 300,000 sales with every sheet it can ask: a firm of the tests' kind, many times over; and its longest stretch without a pause, which is how long Excel stands still.
import { diagnose, diagnosing } from "../../src/core/diagnosis/diagnose";
import { input, world } from "../core/diagnosis/world";
import { manyFirms } from "./manyFirms";
import { measure, print } from "./measure";

const ROWS = 300_000;

async function main(): Promise<void> {
  const firm = world(3, { delivery: { region: 1, left: 0.5 }, price: { line: "B", left: 0.6 } }).facts;
  const given = input(manyFirms(firm, Math.ceil(ROWS / firm.sales.rows.length)));
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
