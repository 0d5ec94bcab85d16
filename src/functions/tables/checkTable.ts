// CHECKDATA: a line for each thing that was not read, or read with a doubt.
import type { Problem } from "../../core/answer";
import { readRange, readSheet, type SheetTable } from "../../sheet";
import { sharedNames } from "../../sheet/workbook/sharedNames";
import { gridOf, optionalGrid, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { spilled } from "./spilled";
import { roleWord } from "./tables";
import { doneIn, problemIn, tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

export function checkTable(argument: Argument, columns: Argument): ResultCell[][] {
  const grid = gridOf(argument);
  if (!grid) return raise(failure({ code: "omitted-table" }, argumentWord("table")));
  // what kind of table it is decides which columns matter; 0 may be a blank
  const [seen] = readSheet({ name: "", row: 0, column: 0, values: grid.map((line) => line.map((cell) => (cell === 0 ? null : cell))) });
  const reading = readRange(grid, { as: seen?.role ?? "Sales", argument: "table", columns: optionalGrid(columns) });
  if (!reading.ok) return raise(failure(reading.why, argumentWord("table")));
  const table = sharedNames([reading.table]).tables[0]!;
  if (table.columns.every(({ role }) => role === null)) raise(failure({ code: "no-header" }, argumentWord("table")));
  const say = tableWords(table.language);
  return spilled(
    [say("dataCheck.row"), say("dataCheck.column"), say("dataCheck.value"), say("dataCheck.problem"), say("dataCheck.done")],
    [...doubtsOf(table), ...[...(seen?.problems.filter(({ code }) => code === "no-date-column") ?? []), ...table.problems].sort((a, b) => a.row - b.row).map((problem) => lineOf(table, problem))],
  );
}

const lineOf = ({ language }: SheetTable, problem: Problem): ResultCell[] => [problem.row, problem.column ?? "", problem.value ?? "", problemIn(language, problem), doneIn(language, problem)];

/** Columns that fit a role equally well: neither is read. */
function doubtsOf({ doubts, headerRows, language }: SheetTable): ResultCell[][] {
  const say = tableWords(language);
  const row = (headerRows[0] ?? 0) + 1;
  return doubts.map(({ role, headers }) => [row, headers.join(" | "), "", say("dataCheck.doubt", { role: roleWord(role, language), headers: say.format.list(headers.map(say.format.quote)) }), say("done.asked")]);
}
