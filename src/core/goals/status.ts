// In a word, how a goal stands.

export const STATUSES = ["reached", "on track", "at risk", "behind", "no goal"] as const;
export type Status = (typeof STATUSES)[number];
