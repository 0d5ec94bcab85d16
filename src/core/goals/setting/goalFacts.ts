// Everything from which goals of a period are proposed: gathered from the sheets once, then every choice is computed from it at once.
import type { Period } from "../../period";
import type { Level } from "../goalRows";
import type { MarketGrowth } from "./marketGrowth";
import type { Employment } from "./presence";
import type { PastSales, UnitPast } from "./pastSales";

export interface PersonFacts extends Employment {
  readonly key: string;
  readonly unit: string;
  /** Key of the department; "" where none is known. */
  readonly department: string;
  /** 1 is full time. */
  readonly workingTime: number;
  /** null: has never sold. */
  readonly past: UnitPast | null;
  /** Share of the period's working days that can be sold in, without and with the first months counted in part. */
  readonly present: number;
  readonly days: number;
  /** Share of the base periods in which the person was there already. */
  readonly there: { readonly yearBefore: number; readonly recent: number; readonly twelveMonths: number };
}

/** The goal in force for exactly this period. */
export interface CurrentGoal {
  readonly goal: number;
  /** Rows as people count them, and the days on which each takes effect (null: undated). */
  readonly rows: readonly { readonly row: number; readonly effectiveFrom: number | null }[];
}

export interface GoalFacts {
  readonly period: Period;
  /** Working days of the period, and of the three months of the run rate. */
  readonly workingDays: number;
  readonly recentDays: number;
  readonly past: PastSales;
  readonly market: MarketGrowth | null;
  /** By department, then name; people without a department last. */
  readonly people: readonly PersonFacts[];
  /** Labels by key, in order of names. */
  readonly departments: ReadonlyMap<string, string>;
  /** By `unitId`. */
  readonly current: ReadonlyMap<string, CurrentGoal>;
}

/** Names one unit of one level. */
export const unitId = (level: Level, key: string): string => `${level} ${key}`;
