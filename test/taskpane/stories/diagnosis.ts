// The page Diagnosis: previews as the desk answers them, made by core from the invented firm of the ladder's tests.
import { LEVELS } from "../../../src/core/goals/goalRows";
import type { DiagnosisPreview, DiagnosisUnit, Trouble } from "../../../src/commands/desk";
import { diagnose } from "../../../src/core/diagnosis/diagnose";
import type { StudyInput } from "../../../src/core/diagnosis/study";
import { whereOf } from "../../../src/core/diagnosis/where";
import { BASE, NOW, world } from "../../core/diagnosis/world";
import { EMPTY_REPORT } from "./fakeDesk";

const LONG = "Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka";

function preview(input: StudyInput, { notes = [], actions = [], units = [], currency = "USD" }: Partial<Pick<DiagnosisPreview, "notes" | "actions" | "units" | "currency">> = {}): DiagnosisPreview {
  const diagnosis = diagnose(input);
  const company: DiagnosisUnit = { level: LEVELS[0], key: "", unit: "Company", gap: diagnosis.gap };
  return {
    period: { ...NOW, asOf: NOW.to }, currency, unit: { level: "company", key: "" }, units: [company, ...units], diagnosis, actions, proposed: [], notes, report: EMPTY_REPORT,
    head: { unit: "", goal: diagnosis.expected, ofMembers: true, base: { kind: "year before", days: BASE }, marked: { returned: { count: 0, amount: 0 }, cancelled: { count: 0, amount: 0 } }, market: null, where: diagnosis.reached ? null : whereOf(diagnosis.study), followed: actions, blocks: [] },
  };
}

/** Made when a story asks: a diagnosis takes a moment. */
const firm = () => world(12, { price: { line: "B", left: 0.4 }, person: { people: [3], left: 0.3 } });

export const priceAndAPerson = () => preview(firm(), {
  notes: ["Each goal is laid over people, products and customers by what they bought in the year before, 1 Jul 2024 – 30 Sept 2024.", "40 comparisons were made. Intervals and verdicts are corrected for all of them together (Holm, 5 %)."],
  units: [{ level: "person", key: "person 04", unit: "Person 04", gap: -52_671.82 }, { level: "person", key: "person 07", unit: "Person 07", gap: -18_400 }],
  actions: [
    { rung: "price", action: "Ask three customers what they pay elsewhere", owner: "Anna Nowak", due: 45960, doneOn: null, before: -81_000, now: -70_432.17, cell: { sheet: "Actions", cell: "I2", value: -70_432.17, beside: "A2", says: "" } },
    { rung: "service", action: "Clear the open cases, oldest first", owner: "", due: null, doneOn: 45940, before: -12_400, now: 0, cell: null },
  ],
});
export function onlySales(): DiagnosisPreview {
  const given = firm();
  const { rows, department, product, customer, ordered } = given.facts.sales;
  return preview({ ...given, facts: { sales: { rows: { ...rows, mark: undefined }, department, product, customer, ordered, tellsReturns: false } } });
}
export function goalReached(): DiagnosisPreview {
  const given = firm();
  return preview({ ...given, goals: given.goals.map((goal) => ({ ...goal, due: 1 })) });
}
export function longDiagnosis(): DiagnosisPreview {
  const given = firm();
  return preview(
    { ...given, goals: given.goals.map((goal) => ({ ...goal, due: goal.due * 1_000_000 })), columns: { ...given.columns, person: { ...given.columns.person!, labels: given.columns.person!.labels.map((name) => `${name} ${LONG}`) } } },
    { currency: "PLN", units: [{ level: "department", key: LONG, unit: LONG, gap: -123_456_789_012.34 }], actions: [{ rung: "delivery", action: `${LONG} ${LONG}`, owner: LONG, due: 45960, doneOn: null, before: -123_456_789_012.34, now: -123_456_789_012.34, cell: null }] },
  );
}
export const NOTHING_TO_DIAGNOSE: readonly Trouble[] = [{ code: "no-goals", message: "No table of goals was found. Goals need the columns Unit (a person, a department or the company), Period and Goal.", missing: "Goals" }];
