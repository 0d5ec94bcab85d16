// Of spellings that stand equally often the one written as names are: neither all in capitals nor all in small letters.

/** Order for sorting, the better one first. */
export const betterSpelled = (a: string, b: string): number => shouts(a) - shouts(b) || (a < b ? -1 : a > b ? 1 : 0);

const shouts = (text: string): number => (text === text.toUpperCase() || text === text.toLowerCase() ? 1 : 0);
