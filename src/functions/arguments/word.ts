// Arguments that are one of a few words, in English or in Polish.
import { isCellError } from "../../core/cell";
import { singleOf, textOf, type Argument } from "./arguments";
import { failure, passedOn, raise } from "./failure";
import { argumentWord, type ArgumentName } from "./where";

/** @param words what may stand there, and what it means; the first is meant when nothing does
 * @throws the error cell of any other word, naming those allowed */
export function wordOf<Meaning extends string>(name: ArgumentName, argument: Argument, words: Readonly<Record<string, Meaning>>): Meaning {
  const cell = singleOf(argument);
  if (isCellError(cell)) return raise(passedOn(cell));
  const asked = textOf(cell).toLowerCase();
  const entries = Object.entries(words);
  const found = asked === "" ? entries[0] : entries.find(([word]) => word.toLowerCase() === asked);
  const meanings = [...new Set(Object.values(words))].map((meaning) => `"${meaning}"`).join(", ");
  return found ? found[1] : raise(failure({ code: "unknown-word", details: { value: textOf(cell), allowed: meanings } }, argumentWord(name)));
}
