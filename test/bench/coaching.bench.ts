// What the earlier steps leave of each person's gap: 300 people who are all behind, 50,000 sales, and every sheet that the ladder can ask.
import { restsOfGaps, type RestInput } from "../../src/core/coaching/restOfGap";
import type { StaffMember } from "../../src/core/coaching/staff";
import { nameKey } from "../../src/core/names";
import { input, world } from "../core/diagnosis/world";
import { manyFirms, thinned } from "./manyFirms";
import { measure, print } from "./measure";

const [PEOPLE, ROWS] = [300, 50_000];

async function main(): Promise<void> {
  const { facts } = world(3, { delivery: { region: 1, left: 0.5 }, price: { line: "B", left: 0.6 } });
  const times = PEOPLE / 12;
  const { goals, goalOf, now, columns, ...rest } = input(manyFirms({ ...thinned(facts, Math.ceil((facts.sales.rows.length * times) / ROWS)), people: facts.people }, times));
  const { rows } = rest.facts.sales;
  const sold = new Float64Array(goals.length);
  for (let row = 0; row < rows.length; row++) if (rows.day[row]! >= now.from && rows.day[row]! <= now.to && rows.mark![row] === 0) sold[goalOf[row]!]! += rows.amount[row]!;
  const staff = goals.map(({ due, typed, person }): StaffMember => {
    const name = columns.person!.labels[person]!;
    return { key: nameKey(name), person: name, department: "", due, typed, actual: sold[person]!, gap: Math.min(-1, sold[person]! - due), slot: person };
  });
  const given: RestInput = { ...rest, now, columns, staff };
  let longest = 0;
  const rests = () => {
    const steps = restsOfGaps(given);
    for (let before = performance.now(), step = steps.next(); !step.done; step = steps.next()) {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
  };
  const measured = await measure("what is left of each gap", rests, { warmUps: 0, runs: 1, note: `${rows.length.toLocaleString("en")} rows, ${columns.customer.labels.length.toLocaleString("en")} customers, ${staff.length} people behind` });
  print([measured, { what: "longest stretch", milliseconds: longest, note: "between two pauses" }]);
}

void main();
