// What people do in which peers may be better: the mix of what they sell, the share of leads won, the size of a deal, how soon they follow up, the discount they give.

export const MEASURES = ["mix", "winRate", "dealSize", "followUp", "discount"] as const;
export type Measure = (typeof MEASURES)[number];

/** Of these less is better. */
export const LOWER_IS_BETTER: ReadonlySet<Measure> = new Set(["followUp", "discount"]);

/** One person beside their peers. */
export interface Compared {
  readonly measure: Measure;
  /** Of the mix: the category or product; "" else. */
  readonly item: string;
  /** Shares (mix, win rate, discount), money (size of a deal), days (follow-up). */
  readonly own: number;
  readonly peers: number;
  /** Leads, deals, deliveries, discounted deals; of the mix how many peers. */
  readonly cases: number;
  readonly isBetter: boolean;
  /** Of the twelve months, because the period holds too few cases. */
  readonly isOfYear: boolean;
  /** A difference at least so large by chance alone, two-sided. */
  readonly chance: number;
}
