// GOALREPORT: sales and goals in, a spilled table out.
import { goalReport, type GoalReportInput, type GoalReportLine } from "../../core/goals/goalReport";
import type { Language } from "../../locales";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { goalsTable, salesTable } from "./goalTables";
import { oneDate, oneOptionalDate } from "../arguments/operand";
import { speak } from "../arguments/speak";
import { spilled, type SpilledCell } from "./spilled";
import { tableWords } from "./tableWords";
import { workdays } from "../arguments/workdays";

const COLUMNS = ["unit", "from", "to", "goal", "firstGoal", "actual", "gap", "attainment", "expected", "ahead", "projection", "perDay", "status"] as const;

export interface GoalReportArguments {
  readonly sales: Argument;
  readonly goals: Argument;
  readonly asOf: Argument;
  readonly by: Argument;
  readonly from: Argument;
  readonly to: Argument;
  readonly holidays: Argument;
  readonly weekend: Argument;
  readonly columns: Argument;
}

export function goalReportTable(given: GoalReportArguments): ResultCell[][] {
  const asOf = oneDate("asOf", given.asOf);
  const from = oneOptionalDate("from", given.from);
  const to = oneOptionalDate("to", given.to);
  const calendar = workdays(given.holidays, given.weekend);
  const by = textOf(singleOf(given.by));
  const goals = goalsTable(given.goals, given.columns, by);
  const sales = salesTable(given.sales, given.columns, by, goals);
  if (from !== null && to !== null && to < from) raise(failure({ code: "end-before-start" }));
  if (goals.rows.length === 0) raise(failure({ code: "no-goals-read" }));
  return goalReportCells({ sales: sales.rows, goals: goals.rows, asOf, from, to, by: sales.by, calendar }, goals.table.language);
}

/** The report as cells that spill.
 * @throws #N/A where no goal lies in the period */
export function goalReportCells(input: GoalReportInput, language: Language): ResultCell[][] {
  const report = goalReport(input);
  if (!report.ok) return raise(failure(report.why));
  const say = tableWords(language);
  const { lines } = report.value;
  const several = unitsWithSeveralMeasures(lines);
  return spilled(
    COLUMNS.map((column) => say(`goalReport.${column}`)),
    lines.map((line): SpilledCell[] => {
      const wrong = line.refusal && failure({ ...line.refusal, details: { ...line.refusal.details, unit: line.unit } });
      const ofGoal = (figure: number | null): SpilledCell => wrong ?? figure;
      const unit = line.unit === "" ? say("unit.company") : line.unit;
      return [
        several.has(line.unit) && line.measure !== "amount" ? speak()("unit.measure", { unit, measure: line.measure }) : unit,
        line.from,
        line.to,
        ofGoal(line.goal),
        ofGoal(line.firstGoal),
        line.actual,
        ofGoal(line.gap),
        ofGoal(line.attainment),
        ofGoal(line.expected),
        ofGoal(line.ahead),
        line.projection,
        ofGoal(line.perDay),
        wrong ?? say(`status.${line.status}`),
      ];
    }),
  );
}

/** Units that are named more than once because several things are measured. */
function unitsWithSeveralMeasures(lines: readonly GoalReportLine[]): ReadonlySet<string> {
  const measures = new Map<string, Set<string>>();
  for (const { unit, measure } of lines) measures.set(unit, (measures.get(unit) ?? new Set()).add(measure));
  return new Set([...measures].filter(([, of]) => of.size > 1).map(([unit]) => unit));
}
