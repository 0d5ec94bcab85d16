// Rounding in two additions: what the hardware does fastest, for loops over a million rows.

/** In this range doubles are whole numbers. */
const WHOLE = 1.5 * 2 ** 52;

/** The nearest whole number, the even one of two; of sizes below 2^51. */
export const fastRound = (value: number): number => value + WHOLE - WHOLE;
