// Rows of sales whose period holds other rows' periods: a quarter among its months only adds those up, and where it says something else, that is asked.
import { sumOf } from "../../core/exactSums";
import type { ColumnProfile } from "../cells/columnProfile";
import { columnAt } from "../find/foundTable";
import type { LiveColumn } from "../columns/liveColumns";
import { isDayLike } from "../cells/readDate";
import type { ColumnRole } from "../roles";
import type { UnderstoodTable } from "../columns/understandTable";

export interface LongerPeriods {
  /** Rows that bring exactly what the rows of the shorter periods in theirs bring, of whom or what they name; each with its column of periods. */
  readonly summed: ReadonlyMap<number, number>;
  /** Rows whose whole period others report as well, with another sum; each with its column. */
  readonly differing: ReadonlyMap<number, number>;
}

/** The rows of one period and of one person, product… */
interface Span {
  readonly from: number;
  readonly to: number;
  /** Per name column the code of its text. */
  readonly names: readonly number[];
  readonly rows: Map<number, number>;
}

export function longerPeriods({ found, assignment, profiles }: UnderstoodTable, live: readonly LiveColumn[]): LongerPeriods {
  const period = live.find(({ role, days }) => days !== null && (role === "date" || role === "period"));
  const amounts = live.find(({ role }) => role === "amount")?.amounts;
  if (assignment?.table !== "Sales" || !period?.days || !amounts || areDays(profiles[period.at]!) || !hasLonger(period.days, found)) return NONE;
  const names = live.filter(({ role, kind }) => kind === "text" && role !== null && NAMED.has(role)).map(({ at }) => columnAt(found, at).codes);
  const spans = new Map<string, Span>();
  for (let row = found.first; row <= found.last; row++) {
    const days = found.repeats.has(row) ? null : period.days.periodAt(row);
    const amount = amounts.at(row);
    if (!days || Number.isNaN(amount)) continue;
    const codes = names.map((column) => column[row]!);
    const key = `${days.from}-${days.to}|${codes.join()}`;
    const span = spans.get(key) ?? { ...days, names: codes, rows: new Map<number, number>() };
    spans.set(key, span);
    span.rows.set(row, amount);
  }
  const length = ({ from, to }: Span): number => to - from;
  const sorted = [...spans.values()].sort((a, b) => length(a) - length(b));
  const longest = sorted.filter((span) => length(span) > length(sorted[0]!));
  if (longest.length * sorted.length > MOST_COMPARED) return NONE;
  const summed = new Map<number, number>();
  const differing = new Map<number, number>();
  // the shortest first: a year holds its quarters, too, and adds up the months alone
  for (const whole of longest) {
    const parts = sorted.filter((one) => one.rows.size > 0 && length(one) < length(whole) && one.from >= whole.from && one.to <= whole.to && whole.names.every((code, i) => code < 0 || one.names[i] === code));
    if (new Set(parts.map(({ from }) => from)).size < 2) continue;
    const sum = sumOf(parts.flatMap(({ rows }) => [...rows.values()]));
    const isAll = covers(parts, whole);
    for (const [row, amount] of whole.rows) {
      if (Math.abs(sum - amount) <= 0.005) {
        summed.set(row, period.at);
        whole.rows.delete(row);
      } else if (isAll) differing.set(row, period.at);
    }
  }
  return { summed, differing };
}

/** Days hold no other days, also where no format says that the numbers are days. */
const areDays = ({ dayShare, distinct, least, most }: ColumnProfile): boolean => dayShare === 1 || (distinct === 0 && isDayLike(least) && isDayLike(most));

/** Some row must name more than a day. */
function hasLonger(days: NonNullable<LiveColumn["days"]>, { first, last }: UnderstoodTable["found"]): boolean {
  for (let row = first; row <= last; row++) {
    const period = days.periodAt(row);
    if (period && period.to > period.from) return true;
  }
  return false;
}

/** The parts leave no day of the whole out. */
function covers(parts: readonly Span[], whole: Span): boolean {
  let next = whole.from;
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    if (from > next) return false;
    next = Math.max(next, to + 1);
  }
  return next > whole.to;
}

const NAMED: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "customer", "segment", "region", "channel", "manager"]);
const NONE: LongerPeriods = { summed: new Map(), differing: new Map() };
/** Pairs of periods; tables with more of both are no tables of sums. */
const MOST_COMPARED = 20_000_000;
