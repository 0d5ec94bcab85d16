// What a goal may be set for beside people: what is sold, where, to whom and through what.
export const THINGS = ["product", "category", "region", "customer", "segment", "channel"] as const;
export type Thing = (typeof THINGS)[number];

export const isThing = (word: string): word is Thing => (THINGS as readonly string[]).includes(word);
