// Arguments that are TRUE or FALSE; a number other than 0 is TRUE, as everywhere in Excel. 0 is how a blank cell may arrive: it is as good as omitted.
import { isCellError } from "../../core/cell";
import { singleOf, type Argument } from "./arguments";
import { failure, passedOn, raise } from "./failure";
import { argumentWord, type ArgumentName } from "./where";

/** @param omitted what a blank means
 * @throws the error cell of what is neither */
export function truthOf<Omitted extends boolean | null>(name: ArgumentName, argument: Argument, omitted: Omitted): boolean | Omitted {
  const cell = singleOf(argument);
  if (cell === null || cell === 0) return omitted;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return true;
  return raise(isCellError(cell) ? passedOn(cell) : failure({ code: "not-true-or-false", details: { value: cell } }, argumentWord(name)));
}
