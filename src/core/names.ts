// Names compared: case and spare spaces do not make another person; accents do.

/** What two spellings of one name have in common. */
export const nameKey = (name: string): string => name.replace(/[\u200b\ufeff]/g, "").replace(/\s+/g, " ").trim().normalize("NFC").toLowerCase();

/** The same with accents taken away: how names are spelled on another keyboard. */
export const bareKey = (name: string): string => nameKey(name).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[łøđß]/g, (letter) => PLAIN[letter]!);

const PLAIN: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "ss" };
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of names, the same on every machine (no locale data): letters without their accents first, then as written. */
export const compareNames = (a: string, b: string): number => byCode(bareKey(a), bareKey(b)) || byCode(nameKey(a), nameKey(b)) || byCode(a, b);
