// Periods down the side and names across: a column for each person, product or region.
import type { FoundTable } from "../find/foundTable";
import type { ColumnProfile } from "../cells/columnProfile";
import { headerPeriod, headerText } from "../find/headerCell";
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";
import { currencyOf } from "../cells/readNumber";
import type { ColumnRole } from "../roles";
import { periodAround, type ColumnFormat } from "../find/tableFacts";
import { isNamedSo, SCHEMAS } from "../words/tableSchemas";
import { isTotalWord, mentionsTotal } from "../words/totalWords";
import { measuredName, type Measure } from "./wideColumns";

export interface NamesAcross {
  /** The column of periods or days; null where a title gives the one period of all. */
  readonly period: number | null;
  readonly columns: readonly NameColumn[];
  readonly totals: readonly number[];
  /** What the names are. */
  readonly role: ColumnRole;
}

export interface NameColumn {
  readonly at: number;
  readonly name: string;
  /** null where the header does not say. */
  readonly measure: Measure | null;
  /** The column of the same name that holds quantities. */
  readonly quantity?: number;
}

const SPREAD: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "region", "customer", "channel", "segment"]);

/** The names across, or null when the table is not of that shape: a column of periods or days among the first ones, then only figures under words that
 * head no known column. Other labels may stand before the figures ("Date | Salesperson | Windows | Doors") where a title or group heading says what
 * lies across, or that it is sales; without a column of periods the title must name the period of all. */
export function namesAcross(found: FoundTable, profiles: readonly ColumnProfile[], formats: readonly ColumnFormat[]): NamesAcross | null {
  if (found.last < found.first) return null;
  const pairs = quantitiesBeside(found);
  // functions get days without their formats: value and quantity under each name leave no doubt what the serial numbers under Date are
  const first = profiles.findIndex((profile, at) => holdsPeriods(profile, formats[at]!) || (pairs.size > 0 && holdsSerials(profile, found.headers[at]!)));
  if (first >= MOST_LABELS || (first < 0 && periodAround(found) === null)) return null;
  const period = first < 0 ? null : first;
  const columns: NameColumn[] = [];
  const totals: number[] = [];
  const labels: ColumnRole[] = [];
  // goals and actuals under each name, as the last line of the header or the last word
  const measures = new Set(found.headers.map((header) => measuredName(header)?.measure));
  const isMeasured = period !== null && measures.has("goal") && measures.has("amount");
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at]!;
    const name = headerText(found.headerCells[found.headerCells.length - 1]?.[at] ?? null) || found.headers[at]!;
    if (at === period || name === "" || profile.filled === 0) continue;
    const known = headerMatches(name).find(({ score }) => score >= 0.6);
    if (profile.numbers === 0 && profile.numberShare < 0.5) {
      if (columns.length > 0 || at >= MOST_LABELS || !known || !SPREAD.has(known.role)) {
        if (period === 1 && at === 0) continue;
        return null;
      }
      labels.push(known.role);
      continue;
    }
    if (period !== null && at < period) continue;
    const words = plain(name);
    const pair = pairs.get(at);
    if (pair === "quantity") continue;
    if (pair) {
      columns.push({ ...pair, at });
      continue;
    }
    if (pairs.size > 0 && mentionsTotal(plain(found.headers[at]!))) {
      totals.push(at);
      continue;
    }
    const measured = isMeasured ? measuredName(found.headers[at]!) : null;
    if (measured?.measure === "derived") totals.push(at);
    else if (measured && !mentionsTotal(plain(measured.name))) columns.push({ at, name: measured.name, measure: measured.measure });
    else if (isTotalWord(words) || (mentionsTotal(words) && at === profiles.length - 1)) totals.push(at);
    else if (known) return null;
    else columns.push({ at, name, measure: null });
  }
  // amounts of two currencies are no products
  if (columns.some(({ name }) => currencyOf(name.trim()) !== undefined)) return null;
  // one word that is a month, too (Lis, May, April) is a name among names
  const periods = columns.filter(({ name }) => headerPeriod(name) !== null).length;
  if (columns.length < 2 || periods > 1 || periods === columns.length) return null;
  const group = saidIn(found.headerCells.slice(0, -1).flatMap((line) => line.map(headerText)));
  // figures beside labels may count anything: visits, calls, points
  if ((period === null || (labels.length > 0 && group === null && pairs.size === 0)) && (labels.length === 0 || !isNamedSales(found))) return null;
  const said = group ?? saidIn([...found.titles].reverse());
  return { period, columns, totals, role: said !== null && !labels.includes(said) ? said : looksLikePeople(columns) && !labels.includes("person") ? "person" : "product" };
}

const MOST_LABELS = 4;

/** Value and quantity under each name, in either line of the header or as its last word: the columns of value with their names, and those of quantity. */
function quantitiesBeside({ headers, headerCells }: FoundTable): ReadonlyMap<number, Omit<NameColumn, "at"> | "quantity"> {
  const told = headers.map((header, at) => {
    const [above, below] = headerCells.length === 2 ? headerCells.map((line) => headerText(line[at] ?? null).replace(SUM_OF, "")) : [/^(.*\S)[\s–-]+\S+$/.exec(header)?.[1], /\S+$/.exec(header)?.[0]];
    if (!above || !below || mentionsTotal(plain(header.replace(SUM_OF, "")))) return null;
    const kind = kindOfWord(below) ?? kindOfWord(above);
    return kind && { name: kindOfWord(below) ? above : below, kind };
  });
  const found = new Map<number, Omit<NameColumn, "at"> | "quantity">();
  told.forEach((one, at) => {
    const same = told.flatMap((other, i) => (one && other?.name === one.name ? [i] : []));
    const quantity = same.find((i) => told[i]!.kind === "quantity");
    if (one?.kind === "amount" && same.length === 2 && quantity !== undefined) found.set(at, { name: one.name, measure: null, quantity }).set(quantity, "quantity");
  });
  return found.size >= 4 ? found : new Map();
}

const SUM_OF = /\b(sum of|suma z) /i;
const kindOfWord = (text: string): "amount" | "quantity" | null => {
  const role = headerMatches(text).find(({ score, only }) => score >= 0.84 && (only === null || only.has("Sales")))?.role;
  return role === "amount" || role === "quantity" ? role : null;
};

function holdsPeriods(profile: ColumnProfile, format: ColumnFormat): boolean {
  if (profile.filled < 2) return false;
  // what is no period under it may be totals and goals at the foot
  return format.date === true || profile.periodShare >= 0.5;
}

const holdsSerials = ({ numbers, filled, least, most }: ColumnProfile, header: string): boolean => numbers === filled && least >= 20_000 && most < 73_051 && headerMatches(header).some(({ role, score }) => role === "date" && score >= 0.84);

const isNamedSales = (found: FoundTable): boolean => [...found.titles, found.native?.name ?? "", found.sheet.head.name].some((name) => isNamedSo(SCHEMAS.get("Sales")!, name));

/** What a group heading or title says. */
function saidIn(texts: readonly string[]): ColumnRole | null {
  for (const text of texts)
    for (const word of [text, ...text.split(/[\s,:–-]+/)]) {
      const match = headerMatches(word).find(({ role, score }) => score >= 0.8 && SPREAD.has(role));
      if (match) return match.role;
    }
  return null;
}

const looksLikePeople = (names: readonly { readonly name: string }[]): boolean => names.filter(({ name }) => /^\p{Lu}[\p{L}.'-]*\s+\p{Lu}/u.test(name)).length * 2 >= names.length;
