// From leads to won business: how many are won, how long it takes, what a day of selling brings, and why the others are lost.
import { NO_DAY, NO_TEXT, type Amounts, type Days, type Texts } from "../column";
import { ExactSums } from "../exactSums";
import { clean } from "../money";
import { compareNames } from "../names";
import { quantile, sortDays } from "./dayQuantiles";
import { mergedUnits } from "./mergedUnits";

/** Values of `FunnelRows.outcome`. */
export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

export interface FunnelRows {
  readonly length: number;
  readonly outcome: Uint8Array;
  readonly opened?: Days;
  readonly closed?: Days;
  /** Money; NaN counts as 0. */
  readonly amount?: Amounts;
  readonly reason?: Texts;
}

/** null: no such figure. */
export interface FunnelLine {
  /** "" for leads that name none, and for all together. */
  readonly unit: string;
  readonly leads: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won ÷ (won + lost). */
  readonly winRate: number | null;
  /** Calendar days from first day to last, of won and lost leads with both. */
  readonly medianDays: number | null;
  readonly averageWon: number | null;
  /** Money a day: leads × win rate × average won ÷ mean days to close. */
  readonly velocity: number | null;
  /** The most frequent one; of equal ones the first by name. "" where none is given. */
  readonly reason: string;
}

/** The unit with most leads first, then by name.
 * @see FUNCTIONS.md, FUNNEL */
export function funnel(rows: FunnelRows, by?: Texts): FunnelLine[] {
  const units = by ? mergedUnits(by) : { labels: [""], unitOf: () => 0 };
  const counts = units.labels.map(() => [0, 0, 0] as [number, number, number]);
  const days = units.labels.map((): number[] => []);
  const won = new ExactSums(units.labels.length);
  const reasons = rows.reason ? mergedUnits(rows.reason) : null;
  const given = units.labels.map(() => new Map<number, number>());
  const { opened, closed, amount, outcome } = rows;
  for (let row = 0; row < rows.length; row++) {
    const unit = units.unitOf(row);
    const found = outcome[row]!;
    counts[unit]![found as 0 | 1 | 2]++;
    if (found === OPEN) continue;
    if (opened && closed && opened[row] !== NO_DAY && closed[row] !== NO_DAY) days[unit]!.push(closed[row]! - opened[row]!);
    if (found === WON && amount && amount[row] === amount[row]) won.add(unit, amount[row]!);
    if (found === LOST && reasons && rows.reason!.codes[row] !== NO_TEXT) {
      const reason = reasons.unitOf(row);
      given[unit]!.set(reason, (given[unit]!.get(reason) ?? 0) + 1);
    }
  }
  return units.labels
    .map((unit, at) => lineOf(unit, counts[at]!, days[at]!, amount ? won.total(at) : null, mostOf(given[at]!, reasons?.labels ?? [])))
    .filter(({ leads }) => leads > 0)
    .sort((a, b) => b.leads - a.leads || compareNames(a.unit, b.unit));
}

function lineOf(unit: string, [open, won, lost]: readonly [number, number, number], days: readonly number[], brought: number | null, reason: string): FunnelLine {
  const leads = open + won + lost;
  const winRate = won + lost > 0 ? won / (won + lost) : null;
  const averageWon = brought !== null && won > 0 ? clean(brought / won) : null;
  const mean = days.reduce((sum, day) => sum + day, 0) / days.length;
  const velocity = winRate !== null && averageWon !== null && mean > 0 ? clean((leads * winRate * averageWon) / mean) : null;
  return { unit, leads, won, lost, open, winRate, medianDays: quantile(sortDays(Int32Array.from(days)), 0.5), averageWon, velocity, reason };
}

const mostOf = (counts: ReadonlyMap<number, number>, labels: readonly string[]): string => {
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || compareNames(labels[a]!, labels[b]!));
  return most ? labels[most[0]]! : "";
};
