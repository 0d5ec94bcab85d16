// The figures of the sheet `Variance`: who and what differs from the base, how much of it is price, volume, mix, new and lost, and the bridge.
import type { Texts } from "../column";
import { sumOf } from "../exactSums";
import { compareNames } from "../names";
import type { Period } from "../period";
import type { MarkedSales, SalesRows } from "../goals/salesRows";
import { bridge, type BridgeStep } from "./bridge";
import { compareItems, type ComparedItem } from "./compareItems";
import { favourable } from "./favourable";
import type { ItemRows } from "./itemRows";
import { pvm, type Pvm } from "./pvm";
import { variance, variancePct } from "./variance";

export const DIMENSIONS = ["department", "person", "region", "product", "customer"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** null: no such figure (no base, a base of 0 or less, no difference). */
export interface VarianceLine {
  readonly level: "company" | Dimension;
  /** "" for the company, for sales that name none, and for the others together. */
  readonly unit: string;
  /** How many units are in it: more than one for the others together. */
  readonly count: number;
  readonly base: number | null;
  readonly actual: number;
  readonly variance: number | null;
  readonly variancePct: number | null;
  readonly favourable: boolean | null;
}

export interface VarianceSheetInput {
  readonly sales: SalesRows;
  /** Columns of the sales that say whose or what; what there is. */
  readonly columns: Readonly<Partial<Record<Dimension, Texts | null>>>;
  /** Days that are compared. */
  readonly actual: Period;
  readonly base: Period;
  /** Rows of a plan, in place of the sales: by product, in the days of `base` where they are dated. */
  readonly plan?: ItemRows;
  readonly marked?: MarkedSales;
}

export interface VarianceSheet {
  /** The company, then level by level, the largest difference first. */
  readonly lines: readonly VarianceLine[];
  /** Null without a column of products. */
  readonly pvm: Pvm | null;
  /** The dimension that the bridge goes by; null: no column to go by. */
  readonly bridgeBy: Dimension | null;
  readonly steps: readonly BridgeStep[];
}

/** More units of a level than that are one line together. */
const MOST_LINES = 300;

/** @see REPORTS.md, Variance */
export function varianceSheet({ sales, columns, actual, base, plan, marked }: VarianceSheetInput, by?: Dimension): VarianceSheet {
  const there = DIMENSIONS.filter((dimension) => columns[dimension] && (!plan || dimension === "product"));
  const compared = new Map(
    there.map((dimension) => {
      const rows = rowsBy(sales, columns[dimension]!);
      return [dimension, compareItems(rows, plan ?? rows, { current: { period: actual, marked }, base: { period: base, marked } })] as const;
    }),
  );
  const all = compared.get(there[0] ?? "product") ?? totals(rowsBy(sales, { codes: new Int32Array(sales.length).fill(-1), labels: [] }), plan, actual, base, marked);
  const company = varianceLine("company", "", total(all, "base"), total(all, "current"));
  const products = compared.get("product");
  const bridgeBy = by && compared.has(by) ? by : ((["product", "person", "region", "customer", "department"] as const).find((dimension) => compared.has(dimension)) ?? null);
  return {
    lines: [company, ...there.flatMap((dimension) => linesOf(dimension, compared.get(dimension)!))],
    pvm: products ? pvm(products) : null,
    bridgeBy,
    steps: bridge(bridgeBy ? compared.get(bridgeBy)! : all),
  };
}

/** The sales as rows of items. */
export const rowsBy = (sales: SalesRows, item: Texts): ItemRows => ({ length: sales.length, item, amount: sales.amount, quantity: sales.quantity, share: sales.share, mark: sales.mark, day: sales.day });

const totals = (rows: ItemRows, plan: ItemRows | undefined, actual: Period, base: Period, marked?: MarkedSales): ComparedItem[] => compareItems(rows, plan ?? rows, { current: { period: actual, marked }, base: { period: base, marked } });
const total = (items: readonly ComparedItem[], side: "base" | "current") => sumOf(items.map((item) => item[side].amount));

/** The largest difference first. */
export function linesOf(level: Dimension, items: readonly ComparedItem[]): VarianceLine[] {
  const lines = items.map((item) => varianceLine(level, item.label, item.base.amount, item.current.amount)).sort(byDifference);
  if (lines.length <= MOST_LINES) return lines;
  const others = lines.slice(MOST_LINES - 1);
  const together = varianceLine(level, "", sumOf(others.map((line) => line.base ?? 0)), sumOf(others.map((line) => line.actual)));
  return [...lines.slice(0, MOST_LINES - 1), { ...together, count: others.length }];
}

export const byDifference = (a: VarianceLine, b: VarianceLine): number => Math.abs(b.variance ?? 0) - Math.abs(a.variance ?? 0) || compareNames(a.unit, b.unit);

/** @param base null: there is none to compare with */
export function varianceLine(level: VarianceLine["level"], unit: string, base: number | null, actual: number, lowerIsBetter = false): VarianceLine {
  const share = base === null ? null : variancePct(actual, base);
  const good = base === null ? null : favourable(actual, base, lowerIsBetter);
  return { level, unit, count: 1, base, actual, variance: base === null ? null : variance(actual, base), variancePct: share?.ok ? share.value : null, favourable: good?.ok ? good.value : null };
}
