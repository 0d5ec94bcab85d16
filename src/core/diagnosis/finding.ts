// What a rung found: something that got worse, and whom it touches, who then bought less than the others. The words are in locales.
import { FEWEST_CASES, type Contrast } from "./contrast";
import type { Change } from "./rates";

export const RUNGS = ["product", "price", "delivery", "service", "training", "marketing", "ability"] as const;
export type RungKey = (typeof RUNGS)[number];

/** One sign of a cause, looked for in one group. */
export interface Finding {
  readonly rung: RungKey;
  /** Key into locales `evidence`. */
  readonly code: string;
  /** The product, source or person that it is about; null: all. */
  readonly group: string | null;
  /** What should have got worse; null: that it is so is no question of chance. */
  readonly change: Change | null;
  /** Whether it did. */
  readonly worse: boolean;
  /** How many signs were looked at to find this one, in the same group: its chance counts as often. */
  readonly ofSigns: number;
  readonly contrast: Contrast | null;
  /** The same comparison without some pieces: those that another cause explains. */
  readonly compareApart?: (without: Uint8Array) => Contrast | null;
  /** By piece, 1: explained by other supported causes, so left out of `contrast` and of the amount. */
  readonly apartFrom?: Uint8Array;
  /** By piece, 1: affected. */
  readonly touched: Uint8Array;
  /** The most that this cause can have cost, money ≥ 0; null: no such bound. */
  readonly most: number | null;
  /** Figures for its sentence. */
  readonly values: Readonly<Record<string, number | string>>;
}

/** A table or column that is missing, by its role, and the key of what it would tell. */
export interface Need {
  readonly code: string;
}

export interface Rung {
  readonly rung: RungKey;
  /** Nothing at all to judge by where there is none. */
  readonly findings: readonly Finding[];
  /** Signs that can say nothing yet. */
  readonly remarks: readonly { readonly code: string; readonly values: Readonly<Record<string, number | string>> }[];
  readonly needs: readonly Need[];
  readonly hasData: boolean;
  /** What is missing could hide this cause, however the rest looks: it is not ruled out. */
  readonly blind?: true;
}

/** Both must hold, so the weaker of the two counts: that something got worse, and that the affected did worse than the others. */
export function chanceOf({ change, worse, ofSigns, contrast }: Finding): number {
  if (!worse || !contrast || contrast.effect >= 0) return 1;
  return Math.max(Math.min(1, (change?.p ?? 0) * ofSigns), contrast.p);
}

/** Of several signs of one cause in one group, the one that got worse the most surely; where none did, the first. */
export function clearest<T extends Pick<Finding, "change" | "worse">>(signs: readonly T[]): (T & { readonly ofSigns: number }) | null {
  const chance = ({ change, worse }: T) => (worse && change ? change.p : 1);
  const best = signs.reduce<T | null>((least, sign) => (least && chance(least) <= chance(sign) ? least : sign), null);
  return best && { ...best, ofSigns: signs.length };
}

export const hasCases = ({ contrast }: Finding): boolean => contrast !== null && contrast.cases.affected >= FEWEST_CASES && contrast.cases.unaffected >= FEWEST_CASES;
