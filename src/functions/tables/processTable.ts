// PROCESS: orders in, the steps from order to payment out.
import type { ProcessLine } from "../../core/diagnosis/process/processLines";
import { process } from "../../core/diagnosis/process/process";
import { ENDS_OF, PROCESS_STEPS, type ProcessStep, type StepRules } from "../../core/diagnosis/process/processSteps";
import type { Language } from "../../locales";
import { amountsOf, columnOf, labelAt, textsOf, type ColumnRole } from "../../sheet";
import { orderRowsOf } from "../../sheet/records/orderRows";
import { processStepsOf, stepRules, type AgreedStep } from "../../sheet/records/processStepOf";
import { optionalGrid, singleOf, textOf, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { oneDate } from "../arguments/operand";
import { spilled, type SpilledCell } from "./spilled";
import { refuseDoubts, tableOf, unitsBy } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord, whereIs } from "../arguments/where";

const COLUMNS = ["step", "unit", "count", "median", "ninetieth", "late", "lateShare", "openOverdue", "amount", "accountable"] as const;
const USED: readonly ColumnRole[] = ["date", "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "orderNumber", "amount"];

export interface ProcessArguments {
  readonly orders: Argument;
  readonly asOf: Argument;
  readonly by: Argument;
  readonly steps: Argument;
  readonly columns: Argument;
}

/** @throws #VALUE! where no step has both its columns of days */
export function processTable({ orders, asOf, by, steps, columns }: ProcessArguments): ResultCell[][] {
  const day = oneDate("asOf", asOf);
  const table = tableOf(orders, { name: "orders", as: "Sales", columns });
  refuseDoubts(table, "orders", USED);
  const rows = orderRowsOf(table, true);
  if (!PROCESS_STEPS.some((step) => rows.days[ENDS_OF[step].from] && rows.days[ENDS_OF[step].to])) raise(failure({ code: "no-steps" }, argumentWord("orders")));
  const rules = rulesOf(steps, columns);
  const unit = textOf(singleOf(by));
  return processCells(process(rows, day, rules, unit === "" ? undefined : unitsBy(table, "orders", unit)), rules, table.language, unit !== "");
}

/** The lines as cells that spill. */
export function processCells(lines: readonly ProcessLine[], rules: StepRules, language: Language, isBy: boolean): ResultCell[][] {
  const say = tableWords(language);
  const stepWord = (step: ProcessStep) => say(`processStep.${step}`);
  return spilled(
    COLUMNS.map((column) => say(`process.${column}`)),
    lines.map((line): SpilledCell[] => [
      stepWord(line.step), line.unit || say(isBy ? "item.blank" : "unit.company"), line.count, line.median, line.ninetieth, line.late, line.lateShare, line.openOverdue, line.amount, rules[line.step]?.accountable ?? "",
    ]),
  );
}

/** Days of 0 may be a blank: none agreed.
 * @throws #VALUE! where days cannot be read, or two rows speak of one step */
function rulesOf(steps: Argument, columns: Argument): StepRules {
  if (optionalGrid(steps) === null) return {};
  const table = tableOf(steps, { name: "steps", as: "Steps", needs: [["step"]], columns });
  const [names, accountable, allowed] = [textsOf(table, "step")!, textsOf(table, "accountable"), amountsOf(table, "daysAllowed")];
  const shape = { rows: 2, columns: 1 };
  const unread = table.problems.find(({ column }) => column === columnOf(table, "daysAllowed")?.header);
  if (unread) raise(failure({ code: "not-a-number", details: { value: unread.value ?? "" } }, whereIs("steps", shape, unread.row - 1, 0)));
  const seen = new Map<string, number>();
  const agreed = Array.from({ length: table.length }, (_, row): AgreedStep => {
    const step = labelAt(names, row) ?? "";
    const days = allowed?.[row] ?? NaN;
    if (days < 0) raise(failure({ code: "negative-days", details: { value: days } }, whereIs("steps", shape, table.rows[row]!, 0)));
    const key = processStepsOf(step).join();
    const first = seen.get(key);
    if (key !== "" && first !== undefined) raise(failure({ code: "step-twice", details: { step, first: first + 1, second: table.rows[row]! + 1 } }, argumentWord("steps")));
    seen.set(key, table.rows[row]!);
    return { step, accountable: (accountable && labelAt(accountable, row)) ?? "", daysAllowed: days > 0 ? days : null };
  });
  return stepRules(agreed);
}
