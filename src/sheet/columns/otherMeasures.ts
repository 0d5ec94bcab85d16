// Revenue, quantity and orders as rows of one list: of several measures only the amount is sales, and nothing is added up across them.
import { columnAt, type FoundTable } from "../find/foundTable";
import type { ColumnProfile } from "../cells/columnProfile";
import { headerMatches } from "../words/headerWords";
import { measureIn, type MeasureColumn, type RowMeasure } from "./measureColumn";
import { plain } from "../words/plain";
import type { ColumnRole } from "../roles";
import { BLANK } from "../cells/storedSheet";

/** Roles of columns that are figures: their words name measures, not people or products. */
const FIGURES: ReadonlySet<ColumnRole> = new Set(["amount", "goal", "actual", "quantity", "cost", "unitPrice", "listPrice", "discount", "attainment", "ignore"]);
const PLAINLY = 0.7;
/** "Sales" and "Value" may be lines of business; these words are not. */
const SURELY_AMOUNTS = /\b(revenue|turnover|net sales|gross sales|sales value|przychod\w*|obrot\w*|sprzedaz netto|sprzedaz brutto|wartosc sprzedazy)\b/;

interface Word {
  /** null: it names no measure that is known. */
  readonly measure: RowMeasure | null;
  /** How well it names the amount of sales. */
  readonly amount: number;
}

function wordOf(text: string): Word {
  const matches = headerMatches(text).filter(({ role, score, only }) => FIGURES.has(role) && score >= PLAINLY && (only === null || only.has("Sales")));
  const amount = matches.find(({ role }) => role === "amount")?.score ?? 0;
  const known = measureIn(text);
  if (amount > 0 && known !== "goal") return { measure: "amount", amount };
  if (known === "goal" || known === "amount") return { measure: known, amount: known === "amount" ? PLAINLY : 0 };
  return { measure: known !== null || matches.length > 0 ? "other" : null, amount: 0 };
}

/** The column whose texts are measures; null where none is.
 * @param isLong one record a row: then the header must say that these are measures, and another hold the amounts */
export function otherMeasures(found: FoundTable, profiles: readonly ColumnProfile[], isLong: boolean): MeasureColumn | null {
  if (isLong && !(found.headers.some((header) => says(header, "measure", 0.9)) && found.headers.some((header) => says(header, "amount", 0.7)) && !found.headers.some((header) => says(header, "goal", 0.84)))) return null;
  for (let at = 0; at < profiles.length; at++) {
    const { textShare, distinct, counts, texts } = profiles[at]!;
    if (textShare < 0.9 || distinct > 12 || distinct < 2 || (isLong && !says(found.headers[at]!, "measure", 0.9))) continue;
    const used = Array.from(counts, (count, code) => (count > 0 ? texts.text(code) : null));
    const words = used.map((text) => (text === null ? null : wordOf(text)));
    const most = Math.max(...words.map((word) => word?.amount ?? 0));
    const best = words.filter((word) => word !== null && word.amount === most && most > 0);
    const isKnown = words.every((word) => word === null || word.measure !== null);
    const hasOthers = words.some((word) => word?.measure === "other" || (word?.measure === "amount" && word.amount < most));
    const isSure = !isLong && best.length === 1 && used.some((text, code) => words[code]?.amount === most && SURELY_AMOUNTS.test(plain(text!))) && (says(found.headers[at]!, "measure", 0.9) || isFullCross(found, profiles, at));
    if (best.length > 1 || !(isKnown ? hasOthers : isSure)) continue;
    const column = columnAt(found, at);
    const byCode = words.map((word): RowMeasure | null => (word === null ? null : word.amount === most && most > 0 ? "amount" : word.measure === "goal" ? "goal" : "other"));
    return { at, hasGoals: false, measureAt: (row) => (column.codes[row]! === BLANK ? null : (byCode[column.codes[row]!] ?? null)) };
  }
  return null;
}

/** Each name beside the column has a row for everything that stands in it; a name stands for the rows below it, too. */
function isFullCross(found: FoundTable, profiles: readonly ColumnProfile[], at: number): boolean {
  const column = columnAt(found, at);
  const names = profiles.flatMap(({ textShare }, other) => (other !== at && textShare >= 0.5 ? [columnAt(found, other)] : []));
  const above = names.map(() => BLANK);
  const rowsOf = new Map<string, Set<number>>();
  for (let row = found.first; row <= found.last; row++) {
    names.forEach(({ codes }, i) => { if (codes[row] !== BLANK) above[i] = codes[row]!; });
    if (column.codes[row] === BLANK) continue;
    const key = above.join();
    rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(column.codes[row]!));
  }
  return [...rowsOf.values()].every(({ size }) => size === profiles[at]!.distinct);
}

const says = (header: string, role: ColumnRole, least: number): boolean => headerMatches(header).some((match) => match.role === role && match.score >= least);
