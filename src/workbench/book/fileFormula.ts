// Formulas between what a person types and what files hold: marks before newer functions, their variables, and [@Column].
import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";
import type { DefinedName, TableInfo } from "./book";
import { tokens } from "./formulaTokens";
import type { Place } from "./structuredReferences";

const NEWER = new Set<string>([...(NEW_EXCEL_FUNCTIONS as ReadonlySet<string>), "LET", "LAMBDA"]);
/** Excel marks these two in a way of their own. */
const IN_FOLDER = new Set(["FILTER", "SORT"]);

export interface Known {
  tables: readonly TableInfo[];
  names: readonly DefinedName[];
}

/** As files hold it, without "=". */
export function fileFormula(formula: string, { sheet, row, column }: Place, { tables, names }: Known): string {
  const parts = tokens(formula.replace(/^=/, ""));
  const hasVariables = parts.some(({ kind, text }) => kind === "function" && /^(LET|LAMBDA)$/i.test(text));
  const known = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()).concat("true", "false"));
  return parts
    .map((token, i) => {
      const upper = token.text.toUpperCase();
      if (token.kind === "function" && NEWER.has(upper)) return `_xlfn.${IN_FOLDER.has(upper) ? "_xlws." : ""}${upper}`;
      if ((token.kind === "name" || token.kind === "function") && hasVariables && !known.has(token.text.toLowerCase()) && (token.kind === "name" || isVariable(parts, token.text))) return `_xlpm.${token.text}`;
      if (token.kind === "structured" && token.body.trimStart().startsWith("@")) {
        const table = token.table ?? tables.find((t) => t.sheet === sheet && row >= t.box.row && row < t.box.row + t.box.rows && column >= t.box.column && column < t.box.column + t.box.columns)?.name ?? "";
        const rest = token.body.trim().slice(1).trim();
        return rest === "" ? `${table}[#This Row]` : `${table}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
      }
      if (token.kind === "reference" && isSpillMark(parts[i + 1]?.text)) return `_xlfn.ANCHORARRAY(${token.text})`;
      return token.kind === "other" && parts[i - 1]?.kind === "reference" && isSpillMark(token.text) ? token.text.slice(1) : token.text;
    })
    .join("");
}

/** `A1#`: the whole of what A1 spilled. */
const isSpillMark = (text: string | undefined): boolean => text !== undefined && /^#(?![A-Z/]|N\/A)/i.test(text);

/** A function that is a variable: LET(f, LAMBDA(…), f(1)). */
const isVariable = (parts: readonly { kind: string; text: string }[], name: string): boolean => parts.some(({ kind, text }) => kind === "name" && text.toLowerCase() === name.toLowerCase());

/** A file's formula as a person would type it. */
export function typedFormula(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formula
    .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, "@$1")
    .replace(/_xldudf_([a-z0-9]+)_/gi, "$1.")
    .replace(/_xlfn\.|_xlws\.|_xlpm\.|_xludf\./gi, "");
}
