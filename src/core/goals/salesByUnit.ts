// Sales of every unit of a level, by spans of days: tallied when first asked for, for each measure once.
import type { Amounts, Texts } from "../column";
import { difference } from "../money";
import { compareNames, nameKey } from "../names";
import type { Period } from "../period";
import type { MarkedSales, SalesRows } from "./salesRows";
import { NO_SLOT, tally, type Spans, type Tally, type UnitColumn } from "./tally";

/** The column that a measure adds up; null where the sales do not have it. */
export function measureColumn(sales: SalesRows, measure: string): Amounts | null {
  if (measure === "amount") return sales.amount;
  if (measure === "quantity") return sales.quantity ?? null;
  if (measure !== "margin" || !sales.cost) return null;
  const { amount, cost } = sales;
  return amount.map((value, row) => (value === value && cost[row] === cost[row] ? difference(value, cost[row]!) : NaN));
}

export interface UnitSales {
  /** Null for a measure that the sales do not have. */
  readonly actual: (key: string, measure: string, period: Period) => number | null;
  readonly has: (key: string) => boolean;
  /** The spelling that comes first in order of names; the key itself where there is none. */
  readonly labelOf: (key: string) => string;
  /** Every unit with a row, by name: its key, and the spelling that comes first in order of names. */
  readonly units: readonly { readonly key: string; readonly label: string }[];
}

export interface UnitSalesInput {
  readonly sales: SalesRows;
  readonly spans: Spans;
  readonly until: number;
  readonly marked?: MarkedSales;
}

/** Units of a text column. `also`: rows that the column leaves open go by a second one, whose names lead to units of the first. */
export function salesByUnit({ sales, spans, until, marked }: UnitSalesInput, column: Texts | undefined, also?: { readonly column: Texts; readonly unitOf: (label: string) => string | null }): UnitSales {
  const ofKey = new Map<string, number>();
  const labels = new Map<string, string>();
  const learn = (label: string) => {
    const key = nameKey(label);
    const known = labels.get(key);
    if (known === undefined || compareNames(label, known) < 0) labels.set(key, label);
    const slot = ofKey.get(key) ?? ofKey.size;
    ofKey.set(key, slot);
    return slot;
  };
  const units: UnitColumn[] = [];
  if (column) units.push({ codes: column.codes, slotOfCode: Int32Array.from(column.labels, learn) });
  if (also)
    units.push({
      codes: also.column.codes,
      slotOfCode: Int32Array.from(also.column.labels, (label) => {
        const unit = also.unitOf(label);
        return unit === null ? NO_SLOT : learn(unit);
      }),
    });
  const tallies = talliesByMeasure({ sales, spans, until, marked }, units, ofKey.size);
  return {
    actual: (key, measure, period) => {
      const sums = tallies(measure);
      const slot = ofKey.get(key);
      return sums && (slot === undefined ? 0 : sums.between(slot, period.from, period.to));
    },
    has: (key) => ofKey.has(key),
    labelOf: (key) => labels.get(key) ?? key,
    units: [...labels].map(([key, label]) => ({ key, label })).sort((a, b) => compareNames(a.label, b.label)),
  };
}

/** Everything as one unit. */
export function salesOfAll(input: UnitSalesInput): (measure: string, period: Period) => number | null {
  const tallies = talliesByMeasure(input, null, 1);
  return (measure, period) => tallies(measure)?.between(0, period.from, period.to) ?? null;
}

function talliesByMeasure({ sales, spans, until, marked }: UnitSalesInput, units: readonly UnitColumn[] | null, slots: number): (measure: string) => Tally | null {
  const made = new Map<string, Tally | null>();
  return (measure) => {
    let sums = made.get(measure);
    if (sums === undefined) {
      const amounts = measureColumn(sales, measure);
      sums = amounts && tally({ sales, amounts, units, slots, spans, until, marked });
      made.set(measure, sums);
    }
    return sums;
  };
}
