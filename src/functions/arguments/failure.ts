// A refusal becomes an error cell with a message that says what to do.
import type { Refusal } from "../../core/answer";
import type { CellError } from "../../core/cell";
import type { Language } from "../../locales";
import { speak } from "./speak";

/** Refusals that mean "there is no answer" rather than "this cannot be read". */
const NO_ANSWER = new Set([
  "no-goal", "no-working-day", "nothing-due", "no-day-left", "no-difference", "no-goal-on-day", "no-goal-in-force", "no-goal-in-period", "blank-text", "no-base", "no-market", "no-scores",
]);

/** @param where the argument in question, as a sentence begins with it: "Goal in row 7" */
export function failure(why: Refusal, where = ""): CustomFunctions.Error {
  const say = speak();
  const key = `error.${why.code}`;
  const message = say.has(key) ? say(key, { ...plainNumbers(why.details, say.language), where: where || say("where.value") }) : why.code;
  return new CustomFunctions.Error(NO_ANSWER.has(why.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue, message);
}

/** Row 1234 and 1.234 with nothing rounded away, as the language writes decimals. */
function plainNumbers(details: Refusal["details"] = {}, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === "number" && language === "pl" ? String(value).replace(".", ",") : String(value)]));
}

/** Error codes that a function may answer; Excel takes no others. */
const ANSWERABLE = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/** An error that stood in a cell goes on as it was, where Excel lets it. */
export const passedOn = (cell: CellError, where = ""): CustomFunctions.Error =>
  ANSWERABLE.has(cell.error) ? new CustomFunctions.Error(cell.error as CustomFunctions.ErrorCode, cell.message) : failure({ code: "error-in-cell", details: { value: cell.error } }, where);

/** Excel's own way of answering an error.
 * @throws always */
export function raise(error: CustomFunctions.Error): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Office's class is no Error
  throw error;
}
