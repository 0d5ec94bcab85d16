// Months, quarters or years across: which columns are periods, what they measure, and which are only totals of the others.
import type { Cell } from "../../core/cell";
import { civilOf } from "../cells/civil";
import { areRisingDays, dayOfMonth, namesSizes } from "../find/daysAcross";
import { headerPeriod, headerText } from "../find/headerCell";
import { ROMAN_NUMBER } from "../words/calendarWords";
import { plain } from "../words/plain";
import { periodName, type Period, type PeriodName, type PeriodUnit } from "../cells/readPeriod";
import { isTotalWord } from "../words/totalWords";
import { saysWeeks } from "../cells/periodUnit";
import { withWeeks } from "../cells/weekColumn";
import { withShortYears } from "../cells/weekName";
import { yearlessDays } from "../find/yearlessDays";

export type Measure = "amount" | "goal";

export interface PeriodColumn {
  /** Index among the table's columns. */
  readonly at: number;
  readonly name: PeriodName;
  /** null where the header does not say. */
  readonly measure: Measure | null;
}

export interface WideColumns {
  readonly periods: readonly PeriodColumn[];
  /** Quarters among months, totals, averages, differences. */
  readonly totals: readonly number[];
}

const GOAL = new Set(["goal", "goals", "target", "targets", "quota", "plan", "planned", "budget", "cel", "cele", "plany", "budzet", "norma", "zalozenie", "budgeted", "tgt", "bud"]);
const ACTUAL = new Set(["actual", "actuals", "sales", "revenue", "amount", "value", "net", "turnover", "sold", "wykonanie", "sprzedaz", "realizacja", "wartosc", "netto", "obrot", "przychod", "kwota", "wynik", "achieved", "result", "realised", "realized", "zrealizowano", "osiagniete", "osiagnieto", "wyk", "sprz", "wart", "act"]);
const DERIVED = new Set(["%", "variance", "var", "diff", "difference", "gap", "attainment", "achievement", "growth", "share", "change", "roznica", "odchylenie", "udzial", "dynamika", "zmiana", "wzrost", "avg", "average", "srednia", "cumulative", "narastajaco", "ytd", "total", "suma", "razem", "lacznie", "ogolem", "sum", "last", "previous", "ly", "py", "delta", "percent", "procent", "stopien", "index", "indeks", "go", "brakuje",
  // counts and costs beside the amounts
  "qty", "quantity", "units", "pcs", "pieces", "orders", "margin", "profit", "cost", "discount", "ilosc", "szt", "sztuki", "liczba", "marza", "zysk", "koszt", "rabat", "zamowienia"]);
const NOISE = new Set(["to", "sprzedazy", "realizacji", "zl", "pln", "eur", "usd", "gbp", "tys", "mln", "k", "$", "€", "£", "in", "w", "the", "of", "rok", "r", "month", "for", "za", "thousands", "thousand", "000", "date", "dates", "data", "months", "miesiac", "miesiace", "period", "okres", "quarter", "quarters", "kwartal", "kwartaly", "year", "column", "labels", "etykiety", "kolumn"]);
const FINEST: readonly PeriodUnit[] = ["day", "week", "month", "quarter", "half", "year"];

interface Reading {
  readonly name: PeriodName | null;
  readonly measure: Measure | null;
  readonly derived: boolean;
}

/** What a text's words say is measured, whether that is made of other figures (a per cent, a difference, a total), and the words that say something else. */
export function measureOf(text: string): Omit<Reading, "name"> & { readonly rest: readonly string[] } {
  let measure: Measure | null = null;
  let derived = false;
  const rest: string[] = [];
  for (const word of text.split(/[\s()[\],:/]+/)) {
    const key = plain(word);
    if (key === "") continue;
    if (GOAL.has(key)) measure = "goal";
    else if (ACTUAL.has(key)) measure ??= "amount";
    else if (DERIVED.has(key) || word.includes("%")) derived = true;
    else if (!NOISE.has(key)) rest.push(word);
  }
  return { measure, derived, rest };
}

/** "Amy Cole – Target" → her name and what the column holds of her; null where the last word is no measure, or stands alone. */
export function measuredName(header: string): { readonly name: string; readonly measure: Measure | "derived" } | null {
  const parts = /^(.*\S)[\s–:-]+(\S+)$/.exec(header);
  const { measure, derived, rest } = measureOf(parts?.[2] ?? "");
  return parts && rest.length === 0 && (measure !== null || derived) ? { name: parts[1]!.replace(/[\s–:-]+$/, ""), measure: derived ? "derived" : measure! } : null;
}

/** A column's header cells, top to bottom, as period and measure. */
function readHeader(cells: readonly Cell[]): Reading {
  const parts: string[] = [];
  for (const cell of cells) {
    const text = headerText(cell);
    if (text !== "" && parts[parts.length - 1] !== text) parts.push(text);
  }
  const whole = parts.join(" ");
  const lone = cells.filter((cell) => cell !== null);
  const direct = lone.length === 1 ? headerPeriod(lone[0]!) : periodName(whole);
  if (direct) return { name: direct, measure: null, derived: false };
  const nested = nestedPeriod(lone);
  if (nested) return { name: nested, measure: null, derived: false };
  const { measure, derived, rest } = measureOf(whole);
  return { name: rest.length > 0 ? (periodName(rest.join(" ")) ?? repeatedYear(rest)) : null, measure, derived };
}

/** A month under its quarter under its year: the lowest, finest period, with the year that stands above it. null where a cell is no period. */
function nestedPeriod(cells: readonly Cell[]): PeriodName | null {
  const names = cells.map(headerPeriod);
  const last = names[names.length - 1];
  if (names.length < 2 || !last || names.some((name) => name === null || FINEST.indexOf(name.unit) < FINEST.indexOf(last.unit))) return null;
  const above = names.find((name) => name!.year !== null);
  return last.year !== null || !above || last.unit === "day" ? last : { ...last, year: above.year, fiscal: above.fiscal };
}

/** Months by number, Roman or not, one after the other: I, II, III… under a header that says no more. */
function numberedMonths(headerCells: readonly (readonly Cell[])[], isFigures: (at: number) => boolean): PeriodColumn[] {
  const bottom = headerCells[headerCells.length - 1] ?? [];
  const isWeeks = saysWeeks(headerText(bottom[0] ?? null));
  const isQuarters = headerCells.flat().some((cell) => /kwarta|quarter|\bkw\b/i.test(headerText(cell)));
  const found: PeriodColumn[] = [];
  bottom.forEach((cell, at) => {
    const number = typeof cell === "number" ? cell : typeof cell === "string" ? (ROMAN_NUMBER.get(plain(cell)) ?? 0) : 0;
    if (isFigures(at) && number === found.length + 1 && number <= (isWeeks ? 53 : 12)) found.push({ at, name: { unit: isWeeks ? "week" : isQuarters && number <= 4 ? "quarter" : "month", year: yearIn(headerCells, at), index: number, fiscal: false }, measure: null });
  });
  return found.length >= 3 ? found : [];
}

/** Days of a month by number in one line of the header: 1 to 28 or more, or any under a month that is named, as long as they can be no months up to it.
 * @param month whose days they are; null: nothing says, and nothing dates them */
function numberedDays(headerCells: readonly (readonly Cell[])[], isFigures: (at: number) => boolean, month: Period | null): PeriodColumn[] {
  for (const line of headerCells) {
    const rising = line.flatMap((cell, at) => (isFigures(at) && dayOfMonth(cell) !== null ? [{ at, day: dayOfMonth(cell)! }] : []));
    const run = rising.filter(({ day }, i) => day === i + 1);
    const isWhole = run.length >= 28 && run.length <= 31;
    const couldBeMonths = run.length === rising.length && month !== null && run.length <= civilOf(month.from).month;
    if (!isWhole && (!month || couldBeMonths || namesSizes(line.map(headerText)) || !areRisingDays(rising.map(({ day }) => day)))) continue;
    return (isWhole ? run : rising).filter(({ day }) => !month || month.from + day - 1 <= month.to).map(({ at, day }) => ({ at, name: { unit: "day", year: null, index: month ? month.from + day - 1 : day, fiscal: false }, measure: null }));
  }
  return [];
}

/** Days whose year the header does not say, in one of its lines. */
function daysOfYear(headerCells: readonly (readonly Cell[])[], isFigures: (at: number) => boolean, month: Period | null, year: number | null): PeriodColumn[] {
  const over = (headerCells[0] ?? []).reduce<number | null>((found, _, at) => found ?? yearIn(headerCells, at), null);
  for (const line of headerCells) {
    const days = yearlessDays(line.map((cell, at) => (isFigures(at) ? cell : null)), month, year ?? over);
    if (days) return days.map(({ at, serial }) => ({ at, name: { unit: "day", year: null, index: serial || 1, fiscal: false }, measure: null }));
  }
  return [];
}

/** A year in the rows above a column's last header cell. */
function yearIn(headerCells: readonly (readonly Cell[])[], at: number): number | null {
  for (const line of headerCells.slice(0, -1)) {
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(headerText(line[at] ?? null))?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** "2024 Jan 2024": the group's year said again by the month. */
function repeatedYear(words: readonly string[]): PeriodName | null {
  const once = words.filter((word, i) => words.indexOf(word) === i);
  return once.length < words.length ? periodName(once.join(" ")) : null;
}

/** The period columns of a header, or null when the table is not wide.
 * @param isFigures whether a column holds figures (or nothing) under its header
 * @param month the month that stands over the table, where days may lie across
 * @param year the one that names around it say */
export function wideColumns(headerCells: readonly (readonly Cell[])[], isFigures: (at: number) => boolean, month: Period | null, year: number | null): WideColumns | null {
  const width = headerCells[0]?.length ?? 0;
  const read = Array.from({ length: width }, (_, at) => readHeader(headerCells.map((line) => line[at] ?? null)));
  const bottom = Array.from({ length: width }, (_, at) => headerText(headerCells[headerCells.length - 1]![at] ?? null));
  const areWeeks = saysWeeks(bottom[0] ?? "");
  const names = withWeeks(withShortYears(read.map(({ name }) => name)), bottom, areWeeks);
  const readings = read.map((reading, at) => ({ ...reading, name: names[at]! }));
  const periods: PeriodColumn[] = [];
  readings.forEach((reading, at) => {
    if (reading.name && !reading.derived && isFigures(at)) periods.push({ at, name: reading.name, measure: reading.measure });
  });
  const days = daysOfYear(headerCells, isFigures, month, year);
  if (days.length > 0) periods.splice(0, periods.length, ...days);
  if (periods.length < 2) periods.push(...numberedDays(headerCells, isFigures, month));
  if (periods.length < 2) periods.push(...numberedMonths(headerCells, isFigures));
  const distinct = (unit: PeriodUnit): number => (unit === "day" && days.length > 0 ? days.length : new Set(periods.filter(({ name }) => name.unit === unit).map(({ name }) => `${name.year}:${name.index}`)).size);
  const unit = FINEST.find((candidate) => distinct(candidate) >= 2);
  if (unit === undefined) return null;
  const kept = periods.filter(({ name }) => name.unit === unit);
  const keptAt = new Set(kept.map(({ at }) => at));
  const totals = readings.flatMap((reading, at) => (!keptAt.has(at) && isFigures(at) && (reading.name !== null || reading.derived || isTotalWord(plain(headerCells.map((line) => headerText(line[at] ?? null)).join(" "))) || headerCells.some((line) => isTotalWord(plain(headerText(line[at] ?? null))))) ? [at] : []));
  return { periods: kept, totals };
}
