// Table arguments: a range with its header row, read as the kind of table that is meant.
import type { Refusal } from "../../core/answer";
import type { Texts } from "../../core/column";
import type { Language } from "../../locales";
import { words } from "../../locales";
import rolesEn from "../../locales/en/roles.json";
import rolesPl from "../../locales/pl/roles.json";
import { columnNamed, readRange, type ColumnRole, type SheetTable, type TableRole } from "../../sheet";
import { textsIn } from "../../sheet/records/textsIn";
import { gridOf, optionalGrid, type Argument } from "../arguments/arguments";
import { failure, raise } from "../arguments/failure";
import { speak } from "../arguments/speak";
import { argumentWord, type ArgumentName } from "../arguments/where";

export interface TableArgument {
  readonly name: Extract<ArgumentName, "sales" | "goals" | "results" | "rewards" | "table" | "current" | "base" | "people" | "training" | "orders" | "steps" | "prices" | "cases" | "leads">;
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

/** @throws #VALUE! where two columns could each be one that is used */
export function refuseDoubts(table: SheetTable, name: TableArgument["name"], used: readonly ColumnRole[]): void {
  const doubt = table.doubts.find(({ role }) => used.includes(role));
  if (doubt) raise(failure({ code: "doubtful-column", details: { columns: doubt.headers.join(", "), needed: roleWord(doubt.role) } }, argumentWord(name)));
}

/** The column that `by` names, as texts.
 * @throws #VALUE! where there is none such */
export function unitsBy(table: SheetTable, name: TableArgument["name"], by: string): Texts {
  const column = columnNamed(table, by);
  return column ? textsIn(column) : raise(failure({ code: "unknown-by", details: { value: by, headers: headersOf(table) } }, argumentWord(name)));
}
