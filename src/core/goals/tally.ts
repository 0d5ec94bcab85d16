// Sales added up by unit and span of days, exactly, in one pass over the rows. Everything about goals stands on this.
import { NO_TEXT, type Amounts } from "../column";
import { ExactSums } from "../exactSums";
import { product } from "../money";
import { CANCELLED, RETURNED, type MarkedSales, type SalesRows } from "./salesRows";

/** Days cut into spans that touch: span i is cuts[i] … cuts[i + 1] − 1. */
export interface Spans {
  readonly cuts: Int32Array;
  /** Place of each cut. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** @param starts first days of spans, and the day after the last one; any order, repeated or not */
export function spansOf(starts: Iterable<number>): Spans {
  const cuts = Int32Array.from(new Set(starts)).sort();
  return { cuts, indexOf: new Map([...cuts].map((day, at) => [day, at])) };
}

/** For each day from the first cut on, its span: looking up beats searching a million times. */
function spanByDay({ cuts }: Spans, until: number): Int32Array {
  const first = cuts[0] ?? 0;
  const end = Math.min(cuts[cuts.length - 1] ?? 0, until + 1);
  const table = new Int32Array(Math.max(0, end - first));
  for (let span = 0; span + 1 < cuts.length; span++) table.fill(span, Math.max(0, cuts[span]! - first), Math.max(0, cuts[span + 1]! - first));
  return table;
}

/** Which of the rows count whose: slots by code; a row that the first column leaves open goes by the second. */
export interface UnitColumn {
  readonly codes: Int32Array;
  readonly slotOfCode: Int32Array;
}

/** A label that is nobody's. */
export const NO_SLOT = -1;

export interface TallyInput {
  readonly sales: SalesRows;
  /** What is added; the sales' amounts when omitted. */
  readonly amounts?: Amounts;
  /** null: everything is one unit, slot 0. */
  readonly units: readonly UnitColumn[] | null;
  readonly slots: number;
  readonly spans: Spans;
  /** The last day that counts. */
  readonly until: number;
  readonly marked?: MarkedSales;
}

export class Tally {
  constructor(
    private readonly sums: ExactSums,
    private readonly spans: Spans,
  ) {}

  /** What a unit sold from a cut to the day before another cut. */
  between(slot: number, from: number, to: number): number {
    const { cuts, indexOf } = this.spans;
    const first = indexOf.get(from);
    const last = indexOf.get(to + 1);
    if (first === undefined || last === undefined) throw new Error("tally: asked for days that are no cuts");
    return this.sums.total(slot * Math.max(1, cuts.length - 1) + first, last - first);
  }
}

export function tally({ sales, amounts = sales.amount, units, slots, spans, until, marked }: TallyInput): Tally {
  const perSlot = Math.max(1, spans.cuts.length - 1);
  const sums = new ExactSums(slots * perSlot);
  const first = spans.cuts[0] ?? 0;
  const table = spanByDay(spans, until);
  const leftOut = marksLeftOut(marked);
  const { day, share, mark, length } = sales;
  const [primary, secondary] = units ?? [];
  for (let row = 0; row < length; row++) {
    const at = day[row]! - first;
    if (at < 0 || at >= table.length) continue;
    let amount = amounts[row]!;
    if (amount !== amount || (mark && amount > 0 && leftOut[mark[row]!])) continue;
    let slot = units ? NO_SLOT : 0;
    if (primary) {
      const code = primary.codes[row]!;
      slot = code === NO_TEXT ? NO_SLOT : primary.slotOfCode[code]!;
      if (slot === NO_SLOT && secondary) {
        const other = secondary.codes[row]!;
        slot = other === NO_TEXT ? NO_SLOT : secondary.slotOfCode[other]!;
      }
    }
    if (slot === NO_SLOT) continue;
    if (share) {
      const part = share[row]!;
      if (part === part) amount = product(amount, part);
    }
    sums.add(slot * perSlot + table[at]!, amount);
  }
  return new Tally(sums, spans);
}

/** By mark: does a positive amount count for nothing? */
export function marksLeftOut(marked: MarkedSales | undefined): readonly boolean[] {
  const leftOut = [false, false, false];
  leftOut[RETURNED] = marked?.returned !== "counted";
  leftOut[CANCELLED] = marked?.cancelled !== "counted";
  return leftOut;
}
