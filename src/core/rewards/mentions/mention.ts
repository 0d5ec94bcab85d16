// A special mention: what somebody did well, beside the goals. It knows of no goal and no shortfall.

export type Mention =
  /** Sold more than in their own past; share of it, 0.25 = a quarter more. */
  | { readonly kind: "improved"; readonly person: string; readonly more: number }
  /** Sold most of one of the company's best products. */
  | { readonly kind: "product"; readonly person: string; readonly product: string; readonly amount: number }
  /** A new person's first sale of all. */
  | { readonly kind: "first"; readonly person: string; readonly day: number }
  /** The best mean of customers' scores. */
  | { readonly kind: "score"; readonly person: string; readonly mean: number; readonly count: number }
  /** Took the smaller part in sales that others led. */
  | { readonly kind: "helped"; readonly person: string; readonly count: number };

/** A person's sum. */
export interface PersonSum {
  readonly person: string;
  readonly amount: number;
}
