// Table arguments: a range with its header row, read as the kind of table that is meant.
import type { Refusal } from "../core/answer";
import type { Language } from "../locales";
import { words } from "../locales";
import rolesEn from "../locales/en/roles.json";
import rolesPl from "../locales/pl/roles.json";
import { readRange, type ColumnRole, type SheetTable, type TableRole } from "../sheet";
import { gridOf, optionalGrid, type Argument } from "./arguments";
import { failure, raise } from "./failure";
import { speak } from "./speak";
import { argumentWord, type ArgumentName } from "./where";

export interface TableArgument {
  readonly name: Extract<ArgumentName, "sales" | "goals" | "results" | "rewards" | "table" | "current" | "base" | "people" | "training">;
  readonly as: TableRole;
  /** Each entry: columns of which one must be there. */
  readonly needs?: readonly (readonly ColumnRole[])[];
  /** The function's last argument: role, header, argument. */
  readonly columns: Argument;
}

/** @throws #VALUE! with what is missing */
export function tableOf(argument: Argument, { name, as, needs, columns }: TableArgument): SheetTable {
  const grid = gridOf(argument);
  if (!grid) return raise(failure({ code: "omitted-table" }, argumentWord(name)));
  const reading = readRange(grid, { as, argument: name, needs, columns: optionalGrid(columns) });
  if (!reading.ok) return raise(failure(inWords(reading.why, needs ?? []), argumentWord(name)));
  const mixed = reading.table.problems.find(({ code }) => code === "several-currencies");
  return mixed ? raise(failure({ code: mixed.code, details: mixed.details }, argumentWord(name))) : reading.table;
}

const roles = { en: rolesEn, pl: rolesPl };
export const roleWord = (role: ColumnRole, language: Language = speak().language): string => words(language, roles)(`column.${role}`);

/** The reader names roles by their keys; people by their words. */
function inWords(why: Refusal, needs: readonly (readonly ColumnRole[])[]): Refusal {
  const role = why.details?.role;
  const needed = typeof role === "string" && role !== "" ? roleWord(role as ColumnRole) : speak().format.list(needs.map(([first]) => roleWord(first!)));
  return { code: why.code, details: { ...why.details, needed } };
}

/** The headers that a table has, for messages. */
export const headersOf = (table: SheetTable): string => table.columns.filter(({ header }) => header !== "").map(({ header }) => header).join(", ");
