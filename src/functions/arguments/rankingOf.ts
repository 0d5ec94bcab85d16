// RANKWITHIN over ranges: a place for every number, "" for text, the error cell where there is one.
import { isCellError } from "../../core/cell";
import { rankWithin, type Ties } from "../../core/ranking";
import { nameKey } from "../../core/names";
import { optionalGrid, textOf, type Argument } from "./arguments";
import type { ResultCell } from "./elementwise";
import { failure, passedOn, raise } from "./failure";
import { elementError, numbers } from "./operand";
import { argumentWord } from "./where";

/** @throws #VALUE! where groups and values differ in shape, or nothing can be told apart in a number */
export function rankingOf(values: Argument, groups: Argument, ties: Ties): ResultCell[][] {
  const read = numbers("values", values);
  const { rows, columns } = read;
  const names = optionalGrid(groups);
  if (names && (names.length !== rows || names[0]!.length !== columns)) {
    const side = names.length !== rows ? "rows" : "columns";
    raise(failure({ code: `different-${side}`, details: { first: argumentWord("values"), firstCount: read[side], second: argumentWord("groups"), secondCount: side === "rows" ? names.length : names[0]!.length } }));
  }
  const numbersOf = new Float64Array(rows * columns).fill(NaN);
  const cells: (ResultCell | null)[] = new Array<ResultCell | null>(rows * columns).fill(null);
  const groupOf = new Array<string>(rows * columns).fill("");
  for (let at = 0; at < cells.length; at++) {
    const row = Math.floor(at / columns);
    const column = at % columns;
    const group = names?.[row]?.[column] ?? null;
    groupOf[at] = nameKey(textOf(group));
    const value = read.at(row, column);
    if ("error" in value) cells[at] = passedOn(value);
    else if (isCellError(group)) cells[at] = passedOn(group);
    else if (value.ok) numbersOf[at] = value.value;
    else cells[at] = value.why.code === "ambiguous-number" ? elementError(read, row, column, value) : "";
  }
  const places = rankWithin(numbersOf, groupOf, ties);
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cells[row * columns + column] ?? places[row * columns + column] ?? ""));
}
