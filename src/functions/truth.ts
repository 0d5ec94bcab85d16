// Arguments that are TRUE or FALSE; a number says it too (0 is FALSE), as everywhere in Excel.
import { isCellError } from "../core/cell";
import { singleOf, type Argument } from "./arguments";
import { failure, passedOn, raise } from "./failure";
import { argumentWord, type ArgumentName } from "./where";

/** @param omitted what a blank means
 * @throws the error cell of what is neither */
export function truthOf(name: ArgumentName, argument: Argument, omitted: boolean): boolean {
  const cell = singleOf(argument);
  if (cell === null) return omitted;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  return raise(isCellError(cell) ? passedOn(cell) : failure({ code: "not-true-or-false", details: { value: cell } }, argumentWord(name)));
}
