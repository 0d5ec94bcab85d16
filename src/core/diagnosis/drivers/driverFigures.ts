// The figures beside the answer: a row in two drivers counts once, in the one that explains it, and everything adds up to the whole gap.
import { ExactSums } from "../../exactSums";
import { difference, roundMoney } from "../../money";
import type { Axis } from "./axes";
import type { Leaves } from "./leaves";
import type { Accepted } from "./search";
import type { UnusedDimension } from "./usefulDimensions";

export interface Totals {
  readonly goal: number;
  readonly actual: number;
  /** actual − goal. */
  readonly gap: number;
}

export interface DriverFigure extends Totals {
  /** The slice: dimensions in the order given. */
  readonly slice: readonly { readonly dimension: string; readonly value: string }[];
  /** gap ÷ goal; null without a goal above 0. */
  readonly severity: number | null;
  /** Rows that it explains. */
  readonly support: number;
  /** 1 less the chance that noise alone shows such a slice anywhere; the weaker of the evidence in rows and in money. */
  readonly confidence: number;
  /** gap ÷ whole gap; null where that is 0. Opposite drivers have shares of opposite signs, above 1 too. */
  readonly share: number | null;
  /** The whole gap without this driver's. */
  readonly without: number;
}

export interface DriverFigures {
  readonly total: Totals;
  readonly drivers: readonly DriverFigure[];
  /** What happened everywhere, in the rows of no driver: a share of their goals, and the money that it comes to. */
  readonly background: { readonly rate: number; readonly amount: number };
  /** What neither drivers nor background explain. */
  readonly remainder: number;
  readonly unused: readonly UnusedDimension[];
}

export interface Answered {
  readonly unused: readonly UnusedDimension[];
  readonly axes: readonly Axis[];
  /** Relative deviation. */
  readonly background: number;
  /** Worth naming, of those found. */
  readonly accepted: readonly Accepted[];
  readonly found: readonly Accepted[];
  /** By row: the place in `found`, −1 for none. */
  readonly owner: Int16Array;
}

const MOSTLY_NEW = 1.9;

export function driverFigures(leaves: Leaves, { unused, axes, background, accepted, found, owner }: Answered): DriverFigures {
  const sums = totalsBy(leaves, ownersAmong(accepted, found, owner), accepted.length + 1);
  const total = sumUp(sums);
  const drivers = accepted.map((one, at): DriverFigure & { readonly order: number } => {
    const { goal, actual, gap, rows } = sums[at]!;
    return {
      slice: one.candidate.dims.map((dim, place) => ({ dimension: axes[dim]!.name, value: axes[dim]!.labels[one.candidate.codes[place]!]! })),
      goal,
      actual,
      gap,
      severity: goal > 0 ? gap / goal : null,
      support: rows,
      confidence: confidenceIn(one),
      share: total.gap === 0 ? null : gap / total.gap,
      without: difference(total.gap, gap),
      order: at,
    };
  });
  const rest = sums[accepted.length]!;
  // where nearly everything is new there are no goals to take a share of
  const rate = background > MOSTLY_NEW ? 0 : (1 + background / 2) / (1 - background / 2) - 1;
  const amount = roundMoney(rate * rest.goal);
  return {
    total,
    drivers: drivers.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || a.order - b.order).map(({ order: _, ...driver }) => driver),
    background: { rate, amount },
    remainder: difference(rest.gap, amount),
    unused,
  };
}

/** By row: the place in `accepted`; rows of slices not worth naming go to the first other that covers them; the last place is nobody's. */
function ownersAmong(accepted: readonly Accepted[], found: readonly Accepted[], owner: Int16Array): Int16Array {
  const nobody = accepted.length;
  const places = found.map((one) => accepted.indexOf(one));
  const among = owner.map((place) => (place < 0 || places[place]! < 0 ? nobody : places[place]!));
  accepted.forEach(({ rows }, at) => {
    for (const row of rows) if (among[row] === nobody) among[row] = at;
  });
  return among;
}

function totalsBy({ goal, actual, length }: Leaves, owner: Int16Array, owners: number): (Totals & { readonly rows: number })[] {
  const sums = new ExactSums(2 * owners);
  const rows = new Float64Array(owners);
  for (let row = 0; row < length; row++) {
    sums.add(2 * owner[row]!, goal[row]!);
    sums.add(2 * owner[row]! + 1, actual[row]!);
    rows[owner[row]!]!++;
  }
  return Array.from({ length: owners }, (_, at) => ({ ...totals(sums.total(2 * at), sums.total(2 * at + 1)), rows: rows[at]! }));
}

function sumUp(parts: readonly Totals[]): Totals {
  const sums = new ExactSums(2);
  for (const { goal, actual } of parts) {
    sums.add(0, goal);
    sums.add(1, actual);
  }
  return totals(sums.total(0), sums.total(1));
}

const totals = (goal: number, actual: number): Totals => ({ goal, actual, gap: difference(actual, goal) });

/** The tail of the normal distribution is at most the density ÷ z. */
function confidenceIn({ candidate, moved: { deviations } }: Accepted): number {
  const inMoney = (2 * Math.exp((-deviations * deviations) / 2)) / (deviations * Math.sqrt(2 * Math.PI));
  return 1 - Math.min(1, Math.max(Math.exp(-candidate.score), inMoney));
}
