// Names of periods made of weeks: "4-4-5 P3 2025", "Q1 FY2025 (4-5-4)", "W1–W4 2025", "tyg. 5-8 2025".
import { WEEK_PATTERNS, type WeekPattern } from "../../core/weekYear";
import { FISCAL_WORDS, MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBER, YEAR_WORDS } from "../words/calendarWords";
import { fullYear } from "./civil";
import { plain } from "../words/plain";
import type { PeriodName } from "./periodParts";

const PATTERN = /(?<!\d)[45][-–/][45][-–/][45](?!\d)/;
const WEEKS = /^(?:(\d{4})[-\s]?)?(?:w|wk|weeks?|tydz|tyg|tygodnie|tygodni)\.?\s?(\d{1,2})\s?(?:-|–|—|\.\.|to|do)\s?(?:\d{4}[-\s]?)?(?:w|wk|weeks?|tydz|tyg)?\.?\s?(\d{1,2})(?:[\s/,]+(\d{4}))?$/i;
/** "P3" beside a pattern is its third month (elsewhere in Polish it is a half-year). */
const PERIOD_WORDS: ReadonlySet<string> = new Set([...MONTH_WORDS, "p", "period", "per", "okres"]);

/** null when the text names no such period, or names it only in part. */
export function weekName(text: string): PeriodName | null {
  const found = PATTERN.exec(text);
  const pattern = WEEK_PATTERNS.find((one) => one === found?.[0].replace(/[–/]/g, "-"));
  return found && pattern ? patternName(text.replace(found[0], " "), pattern) : runOfWeeks(text);
}

function patternName(rest: string, pattern: WeekPattern): PeriodName | null {
  const words = plain(rest.replace(/(\d)([a-z])/gi, "$1 $2").replace(/([a-z])(\d)/gi, "$1 $2")).split(" ").filter((word) => word !== "");
  const numbers = words.flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : ROMAN_NUMBER.has(word) ? [ROMAN_NUMBER.get(word)!] : []));
  const years = numbers.filter((number) => number >= 1900 && number <= 2099);
  const indexes = numbers.filter((number) => number <= 12);
  const said = words.filter((word) => !/^\d+$/.test(word) && !ROMAN_NUMBER.has(word) && !FISCAL_WORDS.has(word) && !YEAR_WORDS.has(word));
  const fiscal = words.some((word) => FISCAL_WORDS.has(word));
  if (years.length !== 1 || years.length + indexes.length !== numbers.length) return null;
  const name = { year: years[0]!, fiscal, pattern };
  if (indexes.length === 0 && said.length === 0) return { ...name, unit: "year", index: 1 };
  const [word] = said;
  const [index] = indexes;
  if (said.length !== 1 || indexes.length !== 1 || !index) return null;
  if (QUARTER_WORDS.has(word!)) return index <= 4 ? { ...name, unit: "quarter", index } : null;
  return PERIOD_WORDS.has(word!) ? { ...name, unit: "month", index } : null;
}

function runOfWeeks(text: string): PeriodName | null {
  const parts = WEEKS.exec(text.trim());
  if (!parts) return null;
  const [first, last] = [Number(parts[2]), Number(parts[3])];
  const year = parts[1] ?? parts[4];
  return first >= 1 && last >= first && last <= 53 ? { unit: "week", year: year === undefined ? null : Number(year), index: first, last, fiscal: false } : null;
}

/** Runs of weeks that lie over one another, or beside single weeks with a year, are weeks with a short year: "W07-25", "W08-25" of 2025; "W1-13", "W14-26" stay runs.
 * @param names of one header or column */
export function withShortYears(names: readonly (PeriodName | null)[]): readonly (PeriodName | null)[] {
  const weeks = names.filter((name) => name?.unit === "week");
  const runs = weeks.filter((name): name is PeriodName & { readonly last: number } => name?.last !== undefined && name.year === null);
  const isOver = runs.some((one) => weeks.some((other) => (other!.last === undefined ? other!.year !== null : one.index < other!.index && other!.index <= one.last)));
  if (!isOver) return names;
  return names.map((name) => (name?.unit === "week" && name.year === null && name.last !== undefined ? { unit: "week", year: fullYear(name.last), index: name.index, fiscal: false } : name));
}
