// The goal report over a million rows, 500 people and 12 periods: beside a formula per cell as SUMIFS does it, and beside arquero.
import { workCalendar } from "../../src/core/calendar";
import { goalReport } from "../../src/core/goals/goalReport";
import type { ResultCell } from "../../src/functions/arguments/elementwise";
import type { goalReportCells } from "../../src/functions/tables/goalReportTable";
import { goals, MONTHS, NAMES, PEOPLE, ROWS, sales, YEAR } from "./million";
import { measure, print, type Measured } from "./measure";

/** A formula looks at every row, whatever the others saw; so many are timed, and the rest scaled. */
const FORMULAS_TIMED = 60;

async function main(): Promise<void> {
  Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {}, associate: () => undefined } });
  const cells = ((await import("../../src/functions/tables/goalReportTable")) as { goalReportCells: typeof goalReportCells }).goalReportCells;
  const input = { sales: sales(), goals: goals(), asOf: YEAR.to, from: YEAR.from, to: YEAR.to, calendar: workCalendar() };
  const { day, amount, person } = input.sales;
  const lines: Measured[] = [];

  lines.push(await measure("core/goalReport", () => goalReport(input), { note: "500 people × 12 months, all figures" }));
  lines.push(await measure("=SALES.GOALREPORT after reading", (): ResultCell[][] => cells(input, "en"), { note: "the same, as cells that spill" }));

  const perCell = await measure(`SUMIFS-like, ${FORMULAS_TIMED} formulas`, () => Array.from({ length: FORMULAS_TIMED }, (_, at) => sumIfs(at)));
  lines.push({ what: "SUMIFS-like, one pass a formula", milliseconds: (perCell.milliseconds / FORMULAS_TIMED) * PEOPLE * MONTHS.length, note: `${FORMULAS_TIMED} of ${PEOPLE * MONTHS.length} timed, scaled; actuals only` });

  const aq = await import("arquero");
  const table = aq.table({ month: Int32Array.from(day, (one) => MONTHS.findIndex(({ to }) => one <= to)), person: Array.from(person!.codes, (code) => NAMES[code]!), amount });
  lines.push(await measure("arquero groupby + rollup", () => table.groupby("person", "month").rollup({ actual: aq.op.sum("amount") }).objects(), { note: "months looked up beforehand; actuals only, not exact" }));

  const report = goalReport(input);
  const total = report.ok ? report.value.lines.reduce((sum, line) => sum + Math.round(line.actual * 100), 0) : NaN;
  const all = amount.reduce((sum, one) => sum + Math.round(one * 100), 0);
  if (total !== all) throw new Error(`the report's actuals come to ${total} cents, the sales to ${all}`);
  console.log(`${ROWS.toLocaleString("en")} rows, ${PEOPLE} people, ${MONTHS.length} periods; median of 5 after a warm-up`);
  print(lines);

  function sumIfs(cell: number): number {
    const { from, to } = MONTHS[cell % MONTHS.length]!;
    const who = (cell * 7) % PEOPLE;
    let sum = 0;
    for (let row = 0; row < ROWS; row++) if (person!.codes[row] === who && day[row]! >= from && day[row]! <= to) sum += amount[row]!;
    return sum;
  }
}

void main();
