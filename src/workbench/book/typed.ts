// What Excel makes of something typed into a cell (en-US): formula, number, date, time, percentage, boolean, error or text.
import { serialOfDate } from "./serialDate";

/** `format` is what Excel gives a General cell along with such an entry. */
export type Typed =
  | { kind: "formula"; formula: string }
  | { kind: "number"; value: number; format?: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string }
  | { kind: "text"; value: string; forced: boolean };

const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA"]);
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const NUMBER = /^([+-])?(\$)?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d{1,3}))?(%)?$/i;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([ap])m?)?$/i;

export const isErrorText = (text: string): boolean => ERRORS.has(text);

/** Reads one entry.
 * @param year the current year, for a day without one
 * @example typed("12%") // { kind: "number", value: 0.12, format: "0%" } */
export function typed(entry: string, year: number = new Date().getFullYear()): Typed {
  const first = entry.charAt(0);
  if (first === "'") return text(entry.slice(1), true);
  if (first === "=" && entry.length > 1) return { kind: "formula", formula: entry };
  const trimmed = entry.trim();
  const number = numeric(trimmed);
  if (number) return number;
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (first === "#" && ERRORS.has(upper)) return { kind: "error", value: upper };
  const moment = momentOf(trimmed, year);
  if (moment) return moment;
  if ((first === "+" || first === "-" || first === "@") && trimmed.length > 1) return { kind: "formula", formula: `=${trimmed}` };
  return text(entry, false);
}

const text = (value: string, forced: boolean): Typed => ({ kind: "text", value, forced });

function numeric(entry: string): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(entry);
  if (bracketed) {
    const inner = /^[\d$.]/.test(bracketed[1]!) ? numeric(bracketed[1]!) : null;
    return inner?.kind === "number" ? { ...inner, value: -inner.value } : null;
  }
  const fraction = /^(-)?(\d+) (\d{1,3})\/(\d{1,3})$/.exec(entry);
  if (fraction && Number(fraction[4]) > 0) return { kind: "number", value: (fraction[1] ? -1 : 1) * (Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4])), format: fraction[4]!.length > 1 ? "# ??/??" : "# ?/?" };
  const match = NUMBER.exec(entry);
  if (!match || (match[4] === undefined && (match[5] === undefined || match[5] === ".")) || (match[1] && match[3])) return null;
  const [, before, dollar, after, whole = "0", decimals = "", exponent, percent] = match;
  const value = Number(`${whole.replaceAll(",", "")}${decimals === "." ? "" : decimals}${exponent === undefined ? "" : `e${exponent}`}`) * (before === "-" || after === "-" ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  if (percent) return { kind: "number", value: Number((value / 100).toPrecision(15)), format: decimals.length > 1 ? "0.00%" : "0%" };
  if (dollar) return { kind: "number", value, format: decimals.length > 1 ? "$#,##0.00" : "$#,##0" };
  if (exponent !== undefined) return { kind: "number", value, format: "0.00E+00" };
  return whole.includes(",") ? { kind: "number", value, format: decimals.length > 1 ? "#,##0.00" : "#,##0" } : { kind: "number", value };
}

/** A date, a time, or both. */
function momentOf(entry: string, year: number): Typed | null {
  if (!/\d/.test(entry)) return null;
  const time = timeOf(entry);
  if (time) return time;
  const day = dateOf(entry, year);
  if (day) return day;
  const both = /^(\S.*?)(?:\s+|T)(\d{1,2}:\d.*)$/.exec(entry);
  if (!both) return null;
  const [date, clock] = [dateOf(both[1]!, year), timeOf(both[2]!)];
  return date?.kind === "number" && clock?.kind === "number" && clock.value < 1 ? { kind: "number", value: date.value + clock.value, format: "m/d/yyyy h:mm" } : null;
}

function timeOf(entry: string): Typed | null {
  const match = TIME.exec(entry);
  if (!match) return null;
  const [, hourText, minuteText, secondText, part, half] = match;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12))) return null;
  if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + minute * 60 + second + Number(part ?? 0)) / 86400;
  const clock = secondText === undefined ? "h:mm" : "h:mm:ss";
  return { kind: "number", value, format: part ? "mm:ss.0" : hour > 23 ? "[h]:mm:ss" : half ? `${clock} AM/PM` : clock };
}

const fullYear = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));
const monthOf = (word: string): number => (word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().replace(/\.$/, ""))) + 1);

function dateOf(entry: string, year: number): Typed | null {
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(entry);
  if (match) return dated(Number(match[1]), Number(match[2]), Number(match[3]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(entry);
  if (match) return dated(fullYear(match[3]!), Number(match[1]), Number(match[2]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(entry);
  if (match) {
    const [month, other] = [Number(match[1]), Number(match[2])];
    return dated(year, month, other, "d-mmm") ?? dated(fullYear(match[2]!), month, 1, "mmm-yy");
  }
  match = /^(\d{1,2})[-/](\d{4})$/.exec(entry) ?? null;
  if (match) return dated(Number(match[2]), Number(match[1]), 1, "mmm-yy");
  match = /^(\d{4})[-/](\d{1,2})$/.exec(entry);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, "mmm-yy");
  match = /^(\d{1,2})(?:\s+|-)?([a-z]{3,9})\.?(?:(?:\s+|-|,\s*)(\d{2}|\d{4}))?$/i.exec(entry);
  if (match && monthOf(match[2]!)) return dated(match[3] ? fullYear(match[3]) : year, monthOf(match[2]!), Number(match[1]), match[3] ? "d-mmm-yy" : "d-mmm");
  match = /^([a-z]{3,9})\.?(?:\s+|-)(\d{1,2}),?\s+(\d{4})$/i.exec(entry);
  if (match && monthOf(match[1]!)) return dated(Number(match[3]), monthOf(match[1]!), Number(match[2]), "d-mmm-yy");
  match = /^([a-z]{3,9})\.?(?:\s+|-|\/)?(\d{1,2}|\d{4})$/i.exec(entry);
  if (match && monthOf(match[1]!)) {
    const month = monthOf(match[1]!);
    if (match[2]!.length > 2) return dated(Number(match[2]), month, 1, "mmm-yy");
    return dated(year, month, Number(match[2]), "d-mmm") ?? dated(fullYear(match[2]!), month, 1, "mmm-yy");
  }
  return null;
}

function dated(year: number, month: number, day: number, format: string): Typed | null {
  const value = serialOfDate(year, month, day);
  return value === null ? null : { kind: "number", value, format };
}
