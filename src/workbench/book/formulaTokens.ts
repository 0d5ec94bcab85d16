// A formula cut into what matters for rewriting it: texts, references, structured references, names and the rest. No grammar: the engine parses.

export type Token =
  | { kind: "text" | "other"; text: string }
  /** `sheet` is the prefix as written, without the "!". Row and column are 0-based; null in whole columns and rows. */
  | { kind: "reference"; text: string; sheet: string | null; column: number | null; row: number | null; fixedColumn: boolean; fixedRow: boolean }
  /** `Sales[[#Headers],[Amount]]`: table "Sales" (null when left out), body between the outer brackets. */
  | { kind: "structured"; text: string; table: string | null; body: string }
  | { kind: "name" | "function"; text: string };

const STRING = /"(?:[^"]|"")*"?/y;
const PREFIX = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.([])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.])/uy;
const NUMBER = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const ERROR = /#(?:N\/A|[A-Z/0]+[!?]|GETTING_DATA)/y;

export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export function columnLetters(column: number): string {
  return (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The formula's tokens; their texts joined are the formula again. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let other = "";
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const push = (token: Token): void => {
    if (other) found.push({ kind: "other", text: other });
    other = "";
    found.push(token);
    at += token.text.length;
  };
  while (at < formula.length) {
    const start = formula[at]!;
    if (start === '"') {
      push({ kind: "text", text: take(STRING)![0] });
      continue;
    }
    if (start === "[") {
      const end = closing(formula, at);
      push({ kind: "structured", text: formula.slice(at, end), table: null, body: formula.slice(at + 1, end - 1) });
      continue;
    }
    const skipped = take(ERROR)?.[0];
    if (skipped) {
      other += skipped;
      at += skipped.length;
      continue;
    }
    const prefix = take(PREFIX)?.[0] ?? "";
    at += prefix.length;
    const references = referencesHere(prefix, take);
    at -= prefix.length;
    if (references) {
      for (const reference of references) push(reference);
      continue;
    }
    const number = !prefix && take(NUMBER)?.[0];
    const name = prefix || number ? null : take(NAME)?.[0];
    if (name) {
      const after = formula[at + name.length];
      if (after === "[") {
        const end = closing(formula, at + name.length);
        push({ kind: "structured", text: formula.slice(at, end), table: name, body: formula.slice(at + name.length + 1, end - 1) });
      } else push({ kind: after === "(" ? "function" : "name", text: name });
      continue;
    }
    const rest = number || prefix || start;
    other += rest;
    at += rest.length;
  }
  if (other) found.push({ kind: "other", text: other });
  return found;
}

function referencesHere(prefix: string, take: (pattern: RegExp) => RegExpExecArray | null): Token[] | null {
  const sheet = prefix ? prefix.slice(0, -1) : null;
  let match = take(COLUMNS);
  if (match) return [whole(`${prefix}${match[1]}${match[2]}`, sheet, match[1]!, match[2]!, null), { kind: "other", text: ":" }, whole(`${match[3]}${match[4]}`, null, match[3]!, match[4]!, null)];
  match = take(ROWS);
  if (match) return [whole(`${prefix}${match[1]}${match[2]}`, sheet, match[1]!, null, match[2]!), { kind: "other", text: ":" }, whole(`${match[3]}${match[4]}`, null, match[3]!, null, match[4]!)];
  match = take(CELL);
  if (!match || columnNumber(match[2]!) > 16383 || Number(match[4]) > 1048576) return null;
  return [{ kind: "reference", text: prefix + match[0], sheet, column: columnNumber(match[2]!), row: Number(match[4]) - 1, fixedColumn: match[1] === "$", fixedRow: match[3] === "$" }];
}

const whole = (text: string, sheet: string | null, dollar: string, letters: string | null, digits: string | null): Token => ({
  kind: "reference",
  text,
  sheet,
  column: letters === null ? null : columnNumber(letters),
  row: digits === null ? null : Number(digits) - 1,
  fixedColumn: dollar === "$",
  fixedRow: dollar === "$",
});

/** The place after the bracket that closes the one at `at`; an apostrophe takes its meaning from the next character. */
function closing(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** A formula moved by some rows and columns, its relative references with it: how files share one formula among cells. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const prefix = token.sheet === null ? "" : `${token.sheet}!`;
      const column = token.column === null ? null : token.column + (token.fixedColumn ? 0 : columns);
      const row = token.row === null ? null : token.row + (token.fixedRow ? 0 : rows);
      if ((column !== null && column < 0) || (row !== null && row < 0)) return "#REF!";
      return `${prefix}${column === null ? "" : `${token.fixedColumn ? "$" : ""}${columnLetters(column)}`}${row === null ? "" : `${token.fixedRow ? "$" : ""}${row + 1}`}`;
    })
    .join("");
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

export const unquotedSheet = (prefix: string): string => (prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix);

/** `$A$1:$B$2`, as references that do not move. */
export function fixedAddress({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:$${columnLetters(column + columns - 1)}$${row + rows}`;
}
