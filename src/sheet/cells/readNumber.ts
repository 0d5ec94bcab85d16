// Numbers as people type them. A text gives up to two readings (comma or dot as the decimal mark); which one holds is decided by the whole column.
import { isCellError, type Cell } from "../../core/cell";
import { figure, refuse, type Figure } from "../../core/answer";

export type DecimalMark = "," | ".";
export type Side = "credit" | "debit";

/** A text taken apart. One reading when the text itself settles the mark; the same number twice when there is no mark in it. */
export interface NumberShape {
  readonly comma: number | null;
  readonly dot: number | null;
  /** The text shows by itself which mark it uses. */
  readonly mark: DecimalMark | null;
  readonly percent: boolean;
  readonly currency?: string;
  /** Which side of an account: "100.00 CR", "100,00 Wn". What it adds to or takes from, the column says (creditMarks.ts). */
  readonly side?: Side;
  /** The text says its own scale: "1,5 mln". */
  readonly scaled?: true;
}

const CURRENCY: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"], ["$", "USD"], ["us$", "USD"], ["£", "GBP"], ["¥", "JPY"], ["zł", "PLN"], ["zl", "PLN"], ["zł.", "PLN"], ["zl.", "PLN"], ["kč", "CZK"], ["ft", "HUF"], ["fr", "CHF"], ["fr.", "CHF"], ["sfr", "CHF"], ["sfr.", "CHF"], ["chf", "CHF"], ["lei", "RON"], ["leu", "RON"], ["₴", "UAH"], ["грн", "UAH"], ["₹", "INR"], ["₺", "TRY"],
  ["r$", "BRL"], ["a$", "AUD"], ["au$", "AUD"], ["c$", "CAD"], ["ca$", "CAD"], ["nz$", "NZD"], ["hk$", "HKD"], ["s$", "SGD"],
  ...["PLN", "EUR", "USD", "GBP", "CZK", "HUF", "SEK", "NOK", "DKK", "UAH", "JPY", "CAD", "AUD", "NZD", "RON", "BGN", "TRY", "CNY", "INR", "BRL", "MXN", "ZAR", "ILS", "SGD", "HKD", "KRW"].map((code) => [code.toLowerCase(), code] as const),
]);

const SCALE: ReadonlyMap<string, number> = new Map([
  ["k", 3], ["tys", 3], ["tys.", 3], ["thousand", 3], ["thousands", 3], ["tysięcy", 3], ["tysiące", 3], ["tysiąc", 3], ["m", 6], ["mm", 6], ["mn", 6], ["mln", 6], ["mln.", 6], ["mio", 6], ["million", 6], ["millions", 6], ["milion", 6], ["miliony", 6], ["miliona", 6], ["milionów", 6], ["mld", 9], ["mld.", 9], ["bn", 9], ["b", 9], ["billion", 9], ["billions", 9], ["miliard", 9], ["miliardy", 9], ["miliarda", 9], ["miliardów", 9],
]);

/** Words behind a figure that say nothing about its value: 5 szt., 12 pcs, 8 h, 12 zł netto; and crowns, which may be of three countries. */
const COUNT_UNITS: ReadonlySet<string> = new Set(["szt", "szt.", "pcs", "pcs.", "pc", "pc.", "units", "unit", "ea", "op.", "kpl", "kpl.", "kg", "h", "hrs", "hours", "godz", "godz.", "dni", "days", "net", "netto", "gross", "brutto", "kr", "kr.", "each"]);

const SIDES: ReadonlyMap<string, Side> = new Map([["cr", "credit"], ["cr.", "credit"], ["credit", "credit"], ["debit", "debit"], ["ma", "credit"], ["dr", "debit"], ["dr.", "debit"], ["wn", "debit"], ["wn.", "debit"]]);

const NO_DATA: ReadonlySet<string> = new Set([
  "", "-", "--", "---", "–", "—", "−", "n/a", "na", "n.a.", "n.a", "#n/a", "n/d", "n.d.", "nd", "nd.", "b/d", "b.d.", "bd", "brak", "brak danych", "nie dotyczy", "none", "null", "nil", "nan", "(blank)", "(puste)", "no data", ".", "?", "x",
]);

/** True for what stands for "nothing is known here": n/a, -, brak. */
export const isNoData = (text: string): boolean => NO_DATA.has(text.trim().toLowerCase().replace(/^[$€£] ?(?=-)|(?<=-) ?(?:[$€£]|zł)$/, ""));

/** ISO code of a currency sign or code, as typed. */
export const currencyOf = (word: string): string | undefined => CURRENCY.get(word.toLowerCase());

const PERCENT_WORDS: ReadonlySet<string> = new Set(["pct", "pct.", "proc", "proc.", "procent", "percent"]);

// no repetition inside a repetition: product names are tried too, and must be refused at once; no word that is known is longer
const WORD = "(?:[\\p{L}$€£¥₴₹₺]|(?<=\\p{L})\\.){1,12}";
const AROUND = new RegExp(`^(${WORD})?\\s*([(+-]?)\\s*(${WORD})?\\s*([(+-]?)\\s*(\\d[\\d.,'’ ]*(?:e[+-]?\\d+)?|[.,]\\d+)\\s*(%)?\\s*(-|%)?\\s*(${WORD})?\\s*/?\\s*(${WORD})?\\s*(\\))?\\s*(${WORD})?\\s*$`, "iu");

/** Takes the text of a number apart; null when it is none. */
export function numberShape(text: string): NumberShape | null {
  if (text.length > 60 || !/\d/.test(text)) return null;
  const cleaned = text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\t\r\n]/g, " ").replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "").replace(/[−–—‒]/g, "-").replace(/(?<=\d)[`´‘]/g, "'").trim();
  const parts = AROUND.exec(cleaned.replace(/^'/, ""));
  if (!parts) return null;
  const [, before = "", signA = "", between = "", signB = "", body = "", percentA, tail, afterA = "", afterB = "", closing, outside = ""] = parts;
  const signs = signA + signB;
  const open = signs.includes("(");
  if (open !== (closing !== undefined)) return null;
  // "100,-" is a price without cents, "100-" a minus behind
  const minus = (signs.match(/-/g) ?? []).length + (tail === "-" && !/[.,]\s*$/.test(body) ? 1 : 0) + (open ? 1 : 0);
  if (minus > 1 || signs.length > 1) return null;
  const percent = percentA !== undefined || tail === "%" || PERCENT_WORDS.has(afterA.toLowerCase());
  let currency: string | undefined;
  let side: Side | undefined;
  let exponent = percent ? -2 : 0;
  for (const word of [before, between, afterA, afterB, outside]) {
    if (word === "" || (percent && PERCENT_WORDS.has(word.toLowerCase()))) continue;
    const money = currencyOf(word);
    const scale = word === before || word === between ? undefined : SCALE.get(word.toLowerCase());
    const scaledMoney = /^(k|m)(€|\$|£|zł|eur|usd|pln|gbp)$/i.exec(word);
    if (money !== undefined && currency === undefined) currency = money;
    else if (scale !== undefined && exponent === 0) exponent = scale;
    else if (scaledMoney && currency === undefined && exponent === 0) {
      exponent = SCALE.get(scaledMoney[1]!.toLowerCase()) ?? 0;
      currency = currencyOf(scaledMoney[2]!);
    } else if (SIDES.has(word.toLowerCase()) && side === undefined && minus === 0) side = SIDES.get(word.toLowerCase());
    else if (!COUNT_UNITS.has(word.toLowerCase()) || ((word === before || word === between) && !/^kr\.?$/i.test(word))) return null;
  }
  const plainBody = body.trim().replace(/[.,]$/, "");
  const whole = bodyReadings(plainBody);
  if (!whole) return null;
  // the mark behind "1.234,-" is the decimal one
  const readings = /,\s*$/.test(body) && whole.comma !== null ? { ...whole, dot: null } : whole;
  const value = (digits: string | null): number | null => {
    if (digits === null) return null;
    const e = /e([+-]?\d+)$/i.exec(digits);
    const number = Number(`${minus ? "-" : ""}${e ? digits.slice(0, e.index) : digits}e${(e ? Number(e[1]) : 0) + exponent}`);
    return Number.isFinite(number) ? number + 0 : null;
  };
  const comma = value(readings.comma);
  const dot = value(readings.dot);
  if (comma === null && dot === null) return null;
  return { comma, dot, mark: readings.comma === null ? "." : readings.dot === null ? "," : null, percent, ...(currency === undefined ? {} : { currency }), ...(side === undefined ? {} : { side }), ...(exponent > 0 ? { scaled: true as const } : {}) };
}

/** Digits with a dot as decimal mark, for each reading of a body such as "1 234,50" or "1.234". */
function bodyReadings(body: string): { comma: string | null; dot: string | null } | null {
  const exponent = /e[+-]?\d+$/i.exec(body)?.[0] ?? "";
  const digits = exponent ? body.slice(0, -exponent.length) : body;
  const spaced = /[ '’]/.test(digits);
  if (spaced && !/^\d{1,3}([ '’]\d{3})+([.,]\d*)?$/.test(digits)) return null;
  const joined = digits.replace(/[ '’]/g, "");
  const commas = joined.split(",").length - 1;
  const dots = joined.split(".").length - 1;
  if (commas === 0 && dots === 0) return { comma: joined + exponent, dot: joined + exponent };
  if (commas > 0 && dots > 0) {
    const commaLast = joined.lastIndexOf(",") > joined.lastIndexOf(".");
    const [whole = "", rest = ""] = commaLast ? joined.split(",") : joined.split(".");
    if ((commaLast ? commas : dots) > 1 || !isGrouped(whole, commaLast ? "." : ",")) return null;
    const read = `${whole.replace(/[.,]/g, "")}.${rest}${exponent}`;
    return commaLast ? { comma: read, dot: null } : { comma: null, dot: read };
  }
  const mark = commas > 0 ? "," : ".";
  if (commas + dots > 1) {
    if (!isGrouped(joined, mark)) return null;
    const read = joined.replace(/[.,]/g, "");
    return mark === "," ? { comma: null, dot: read } : { comma: read, dot: null };
  }
  const [whole = "", rest = ""] = joined.split(mark);
  const decimal = `${whole || "0"}.${rest}${exponent}`;
  if (rest.length === 3 && !spaced && exponent === "" && /^[1-9]\d{0,2}$/.test(whole)) return mark === "," ? { comma: decimal, dot: whole + rest } : { comma: whole + rest, dot: decimal };
  return mark === "," ? { comma: decimal, dot: null } : { comma: null, dot: decimal };
}

const isGrouped = (whole: string, mark: DecimalMark): boolean => (mark === "," ? /^\d{1,3}(,\d{3})+$|^\d{1,2}(,\d{2})+,\d{3}$/ : /^\d{1,3}(\.\d{3})+$/).test(whole);

export const isAmbiguous = (shape: NumberShape): boolean => shape.mark === null && shape.comma !== shape.dot;

/** The mark that the texts of one column use: the one that some show and none contradicts, else null. */
export function decimalMarkOf(shapes: Iterable<NumberShape | null>): DecimalMark | null {
  let comma = false;
  let dot = false;
  for (const shape of shapes) {
    if (shape?.mark === ",") comma = true;
    else if (shape?.mark === ".") dot = true;
  }
  return comma === dot ? null : comma ? "," : ".";
}

/** The number under a mark; null when it could be either and the mark is not known. */
export function valueUnder(shape: NumberShape, mark: DecimalMark | null): number | null {
  if (!isAmbiguous(shape)) return shape.comma ?? shape.dot;
  return mark === "," ? shape.comma : mark === "." ? shape.dot : null;
}

function readCell(cell: Cell, decimal: DecimalMark | null, shape: NumberShape | null): Figure {
  if (typeof cell === "number") return Number.isFinite(cell) ? figure(cell) : refuse("not-a-number", { value: String(cell) });
  if (cell === null || cell === "") return refuse("blank");
  if (isCellError(cell)) return refuse("error-value", { value: cell.error });
  if (typeof cell === "boolean") return refuse("not-a-number", { value: cell ? "TRUE" : "FALSE" });
  if (!shape || shape.side) return refuse(isNoData(cell) ? "no-data" : "not-a-number", { value: cell });
  const value = valueUnder(shape, decimal);
  return value === null ? refuse("ambiguous-number", { value: cell, first: shape.dot ?? 0, second: shape.comma ?? 0 }) : figure(value);
}

const shapeOf = (cell: Cell): NumberShape | null => (typeof cell === "string" ? numberShape(cell) : null);

/** The number in one cell.
 * @param decimal settles what could be either
 * @returns refusals: `blank`, `not-a-number`, `no-data` (n/a, -, brak), `error-value`, `ambiguous-number` (details: first, second)
 * @see FUNCTIONS.md, TONUMBER
 * @example readNumber("(1 234,50) zł") // -1234.5 */
export const readNumber = (cell: Cell, decimal?: DecimalMark): Figure => readCell(cell, decimal ?? null, shapeOf(cell));

/** The numbers in cells that belong together: one that could be either is settled by the others. Refusals as in `readNumber`. */
export function readNumbers(cells: readonly Cell[], decimal?: DecimalMark): Figure[] {
  const shapes = cells.map(shapeOf);
  const mark = decimal ?? decimalMarkOf(shapes);
  return cells.map((cell, i) => readCell(cell, mark, shapes[i] ?? null));
}
