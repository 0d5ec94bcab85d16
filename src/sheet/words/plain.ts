// Texts made comparable. Headers lose case, accents and punctuation; names lose only case and spare spaces, because people with accents are other people.

const STROKES: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ø: "o", đ: "d", ß: "ss" };

/** "Wartość\nnetto (PLN)" → "wartosc netto pln"; "OrderDate" → "order date". Keeps % # $ € £ as words of their own. */
export function plain(text: string): string {
  return text
    .replace(/([a-ząćęłńóśźż])([A-ZĄĆĘŁŃÓŚŹŻ])/g, "$1 $2")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łŁøđß]/g, (c) => STROKES[c] ?? c)
    .toLowerCase()
    .replace(/[%#$€£]/g, " $& ")
    .replace(/[^a-z0-9%#$€£]+/g, " ")
    .trim();
}

/** The text without spare spaces of any kind: " Józef  Wójcik " → "Józef Wójcik". */
export const tidy = (text: string): string => (/^\s|\s$|\s\s|[^\S ]|[\u200b\ufeff]/.test(text) ? text.replace(/[\u200b\ufeff]/g, "").replace(/\s+/g, " ").trim() : text);
