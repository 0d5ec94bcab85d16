// Sales[[#Headers],[Amount]] and its kin as plain addresses. Univer's own reading knows neither other cases of names, escapes nor [@Amount].
import type { Box, SheetId, TableInfo } from "./book";
import { fixedAddress, quotedSheet, tokens, unquotedSheet } from "./formulaTokens";

export interface Place {
  sheet: SheetId;
  row: number;
  column: number;
}

export interface Names {
  tables: readonly TableInfo[];
  sheets: readonly { id: SheetId; name: string }[];
}

/** The formula as the engine takes it: structured references as addresses, sheets' names in their own spelling.
 * A reference that cannot be resolved becomes #REF!. Unchanged formulas come back identical. */
export function withAddresses(formula: string, place: Place, { tables, sheets }: Names): string {
  if (tables.length === 0 && !formula.includes("!")) return formula;
  return tokens(formula)
    .map((token) => {
      if (token.kind === "structured") return resolve(token.table, token.body, place, { tables, sheets });
      if (token.kind === "name") {
        const table = named(tables, token.text);
        return table ? address(table, body(table), place, sheets) : token.text;
      }
      if (token.kind === "reference" && token.sheet !== null) {
        const wanted = unquotedSheet(token.sheet);
        const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
        return sheet && sheet.name !== wanted ? `${quotedSheet(sheet.name)}!${token.text.slice(token.sheet.length + 1)}` : token.text;
      }
      return token.text;
    })
    .join("");
}

/** The formula with a table's new name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return tokens(formula)
    .map((token) => {
      if (token.kind === "structured" && token.table?.toLowerCase() === from.toLowerCase()) return to + token.text.slice(token.table.length);
      return token.kind === "name" && token.text.toLowerCase() === from.toLowerCase() ? to : token.text;
    })
    .join("");
}

/** As Excel shows what files write as `Sales[[#This Row],[Amount]]`: `Sales[@Amount]`, inside the table `[@Amount]`. */
export function withThisRowShort(formula: string, place: Place, tables: readonly TableInfo[]): string {
  if (!/\[#this row\]/i.test(formula)) return formula;
  return tokens(formula)
    .map((token) => {
      if (token.kind !== "structured") return token.text;
      const match = /^\[#this row\](?:,(.+))?$/is.exec(token.body) ?? /^#this row$/i.exec(token.body);
      if (!match) return token.text;
      const own = token.table !== null && tables.some((table) => table.name.toLowerCase() === token.table!.toLowerCase() && isInside(table, place));
      const columns = match[1] ?? "";
      const single = /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u.exec(columns)?.[1];
      return `${own ? "" : (token.table ?? "")}[@${single ?? columns}]`;
    })
    .join("");
}

const isInside = ({ sheet, box }: TableInfo, place: Place): boolean => sheet === place.sheet && place.row >= box.row && place.row < box.row + box.rows && place.column >= box.column && place.column < box.column + box.columns;

/** True when the formula names one of these tables, or the one it stands in. */
export const isStructured = (formula: string, tables: readonly TableInfo[]): boolean => tokens(formula).some((token) => token.kind === "structured" || (token.kind === "name" && !!named(tables, token.text)));

const named = (tables: readonly TableInfo[], name: string): TableInfo | undefined => tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

const body = (table: TableInfo): Box => {
  const head = table.showHeaders ? 1 : 0;
  return { ...table.box, row: table.box.row + head, rows: table.box.rows - head - (table.showTotals ? 1 : 0) };
};

function address(table: TableInfo, box: Box, place: Place, sheets: Names["sheets"]): string {
  const prefix = table.sheet === place.sheet ? "" : `${quotedSheet(sheets.find(({ id }) => id === table.sheet)?.name ?? "")}!`;
  return prefix + fixedAddress(box);
}

function resolve(name: string | null, text: string, place: Place, { tables, sheets }: Names): string {
  const table = name === null ? tables.find((t) => isInside(t, place)) : named(tables, name);
  if (!table) return "#REF!";
  const { parts, columns } = specification(text);
  const first = columns.length === 0 ? 0 : columnAt(table, columns[0]!);
  const last = columns.length === 0 ? table.columns.length - 1 : columnAt(table, columns.at(-1)!);
  if (first < 0 || last < 0) return "#REF!";
  const rows = rowsOf(table, parts, place);
  if (!rows) return parts.includes("#this row") ? "#VALUE!" : "#REF!";
  return address(table, { row: rows.from, rows: rows.to - rows.from + 1, column: table.box.column + Math.min(first, last), columns: Math.abs(last - first) + 1 }, place, sheets);
}

const columnAt = (table: TableInfo, name: string): number => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());

function rowsOf(table: TableInfo, parts: string[], { sheet, row }: Place): { from: number; to: number } | null {
  const { box } = table;
  const data = body(table);
  const pieces: { from: number; to: number }[] = [];
  for (const part of parts.length === 0 ? ["#data"] : parts) {
    if (part === "#all") pieces.push({ from: box.row, to: box.row + box.rows - 1 });
    else if (part === "#data") pieces.push({ from: data.row, to: data.row + data.rows - 1 });
    else if (part === "#headers" && table.showHeaders) pieces.push({ from: box.row, to: box.row });
    else if (part === "#totals" && table.showTotals) pieces.push({ from: box.row + box.rows - 1, to: box.row + box.rows - 1 });
    else if (part === "#this row" && sheet === table.sheet && row >= data.row && row < data.row + data.rows) pieces.push({ from: row, to: row });
    else return null;
  }
  return { from: Math.min(...pieces.map(({ from }) => from)), to: Math.max(...pieces.map(({ to }) => to)) };
}

/** What stands between the outer brackets: parts (`#headers`, in small letters) and the first and last column. */
function specification(text: string): { parts: string[]; columns: string[] } {
  const parts: string[] = [];
  const columns: string[] = [];
  let rest = text.trim();
  if (rest.startsWith("@")) {
    parts.push("#this row");
    rest = rest.slice(1).trim();
  }
  if (rest === "") return { parts, columns };
  if (!rest.startsWith("[")) {
    if (rest.startsWith("#")) parts.push(rest.replace(/\s+/g, " ").toLowerCase());
    else columns.push(unescaped(rest));
    return { parts, columns };
  }
  for (const item of bracketed(rest)) {
    if (item.startsWith("#")) parts.push(item.replace(/\s+/g, " ").toLowerCase());
    else if (item.startsWith("@")) {
      parts.push("#this row");
      columns.push(unescaped(item.slice(1)));
    } else columns.push(unescaped(item));
  }
  return { parts, columns };
}

function bracketed(text: string): string[] {
  const items: string[] = [];
  let item: string | null = null;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (item === null) {
      if (character === "[") item = "";
    } else if (character === "'") item += character + (text[++i] ?? "");
    else if (character === "]") {
      items.push(item.trim());
      item = null;
    } else item += character;
  }
  return items;
}

const unescaped = (name: string): string => name.replace(/'(.)/gs, "$1");
