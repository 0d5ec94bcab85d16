// What people learn from: rows of the tables Material and Training.

export interface MaterialRow {
  readonly topic: string;
  readonly kind: string;
  readonly link: string;
  /** "" where it is about no product. */
  readonly product: string;
  /** "" where it is for everybody. */
  readonly forWhom: string;
  /** Serial; null: not noted. */
  readonly updatedOn: number | null;
}

export interface TrainingRow {
  readonly person: string;
  readonly topic: string;
  readonly kind: string;
  /** Serial; after the as-of day: planned. */
  readonly day: number;
}
