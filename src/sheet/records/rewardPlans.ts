// The Reward plan table as plans, each trouble with the header of its column.
import type { Answer, Problem } from "../../core/answer";
import { NO_DAY } from "../../core/column";
import { plansOf } from "../../core/rewards/plan/plansOf";
import type { PlanRow } from "../../core/rewards/plan/planRows";
import type { RewardPlan } from "../../core/rewards/plan/rewardPlan";
import { isCompanyWord } from "../words/goalWords";
import { planEachOf, planMeasureOf, planModeOf, planPaysOf, planTrueUpOf } from "./planWords";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { isYes } from "../words/statusWords";
import { amountsOf, columnOf, daysOf, labelAt, textsOf } from "../tableColumns";

/** A word that is none of those known makes its plan unusable: nobody is paid by a guess.
 * @returns plans that can be paid by; problems as `plansOf` and `unknown-plan-word` (says: the role) */
export function rewardPlansOf(table: SheetTable): Answer<readonly RewardPlan[]> {
  const unknown: Problem[] = [];
  const text = (role: ColumnRole, record: number): string | null => {
    const texts = textsOf(table, role);
    return texts ? labelAt(texts, record) : null;
  };
  const word = <Meaning>(role: ColumnRole, record: number, meaningOf: (text: string) => Meaning | null): Meaning | null => {
    const written = text(role, record);
    const meaning = written === null ? null : meaningOf(written);
    if (written !== null && meaning === null) unknown.push({ code: "unknown-plan-word", row: table.rows[record]! + 1, column: role, value: written, done: "refused", details: { says: role } });
    return meaning;
  };
  const number = (role: ColumnRole, record: number): number | null => {
    const value = amountsOf(table, role)?.[record] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const day = (role: ColumnRole, record: number): number | null => {
    const serial = daysOf(table, role)?.[record] ?? NO_DAY;
    return serial === NO_DAY ? null : serial;
  };
  const rows = Array.from({ length: table.length }, (_, record): PlanRow => {
    const appliesTo = text("appliesTo", record);
    const recoverable = text("recoverable", record);
    return {
      row: table.rows[record]! + 1,
      plan: text("plan", record),
      appliesTo: appliesTo !== null && isCompanyWord(appliesTo) ? "" : appliesTo,
      validFrom: day("validFrom", record),
      validTo: day("validTo", record),
      from: number("from", record) ?? 0,
      rate: number("rate", record),
      terms: {
        measure: word("measure", record, planMeasureOf),
        each: word("each", record, planEachOf),
        mode: word("mode", record, planModeOf),
        pays: word("pays", record, planPaysOf),
        trueUp: word("trueUp", record, planTrueUpOf),
        cap: number("cap", record),
        draw: number("draw", record),
        recoverable: recoverable === null ? null : isYes(recoverable),
        clawbackDays: number("clawbackDays", record),
      },
    };
  });
  const { result, problems } = plansOf(rows);
  const wrong = new Set(unknown.map(({ row }) => row));
  const headed = (problem: Problem): Problem => ({ ...problem, column: columnOf(table, problem.column as ColumnRole)?.header ?? problem.column });
  return { result: result.filter((plan) => !plan.rows.some((row) => wrong.has(row))), problems: [...unknown, ...problems].sort((a, b) => a.row - b.row).map(headed) };
}
