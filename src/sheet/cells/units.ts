// What a header or title says about its figures: thousands, millions, which currency, per cent.
import { plain } from "../words/plain";
import { currencyOf } from "./readNumber";

export interface Unit {
  /** What figures are to be multiplied by: 1, 1000, 1e6, 1e9. */
  readonly scale: number;
  readonly currency?: string;
  readonly percent: boolean;
}

const CODES = "pln|eur|usd|gbp|czk|chf|huf|sek|nok|dkk|uah|jpy|cad|aud|ron|bgn|try|zł|zl|kč|ft|lei|€|us\\$|\\$|£";
const THOUSANDS = new RegExp(`\\btys\\b|\\bthousands?\\b|tysi[ąa]c|['’‘]000|\\b000s\\b|\\(000\\)|(?:${CODES}) ?000\\b|\\bk ?(?:${CODES})|(?:${CODES}) ?k(?![\\p{L}])|[([] ?k ?[)\\]]|\\bin k\\b|\\bt(?:pln|eur|usd|gbp)\\b|(?<![\\p{L}\\d])[x×] ?1[ .,]?000(?!\\d)`, "iu");
const MILLIONS = new RegExp(`\\bmln\\b|\\bmillions?\\b|\\bmilion|\\bmio\\b|\\bmm? ?(?:€|\\$|£|eur|usd|pln|gbp|zł)|(?:€|\\$|£|eur|usd|pln|gbp) ?m[mn]?(?![\\p{L}])|[([] ?mn? ?[)\\]]|\\bin m\\b|\\bmn\\b`, "iu");
const BILLIONS = /\bmld\b|\bbn\b|\bbillions?\b|\bmiliard/iu;
const CURRENCY = new RegExp(`(?<![\\p{L}])(?:k|mm?|t|tys\\.? ?|mln ?)?(${CODES})(?:k|mm|mn?)?(?![\\p{L}])`, "iu");

/** The unit in a text: "Sprzedaż (tys. zł)" → thousands of PLN. */
export function unitIn(text: string): Unit {
  const currency = CURRENCY.exec(text)?.[1];
  const code = currency === undefined ? undefined : currencyOf(currency);
  return { scale: BILLIONS.test(text) ? 1e9 : MILLIONS.test(text) ? 1e6 : THOUSANDS.test(text) ? 1000 : 1, ...(code === undefined ? {} : { currency: code }), percent: /%|\bprocent|\bpercent|\bpct\b/i.test(text) };
}

const SCALES = "tys\\.?|tysi[ąa]c\\p{L}*|mln|mld|mio|thousands?|millions?|billions?|milion\\p{L}*|miliard\\p{L}*";
const IN_NAMES = new RegExp(`(?<![\\p{L}\\d])(?:(?:${SCALES}|k|m|t(?=\\p{L})) ?(?:${CODES})|(?:${CODES}) ?(?:${SCALES}|k|m[mn]?|bn)|in (?:thousands|millions|billions)|w (?:tys|mln|mld|tysiącach|milionach|miliardach))(?![\\p{L}\\d])|[([][^)\\]]{3,}[)\\]]`, "giu");

/** The unit in the name of a sheet or table: in brackets, with a currency or as a phrase. Bare words name places and teams there: "Thousand Oaks", "MN". */
export function unitInName(name: string): Unit | null {
  const part = name.match(IN_NAMES)?.find((text) => (!/^[([]/.test(text) || isUnitText(text)) && unitIn(text).scale !== 1);
  return part === undefined ? null : { ...unitIn(name), scale: unitIn(part).scale };
}

/** True for a text that is a currency: a sign, a code, "100 HUF", "EUR/PLN". */
export const namesCurrency = (text: string): boolean => unitIn(text).currency !== undefined || /^\s*(\d+ ?)?[A-Z]{3}( ?\/ ?[A-Z]{3})?\s*$/.test(text);

/** The code of what a currency column says: "zł" → PLN, "eur" → EUR. */
export const currencyCode = (label: string): string => unitIn(label).currency ?? label.trim().toUpperCase();

const PIECES = /^(pcs|pieces|units?|szt|sztuki|szt sztuki|kg|t|l|m|m2|m3|mb|h|hours|godz|days|dni|net|netto|gross|brutto|qty|ilosc|%)$/;

/** True for a text that is only a unit: "(szt.)", "[tys. zł]", "k EUR", "%". */
export function isUnitText(text: string): boolean {
  const bare = text.trim().replace(/^[([]\s*|\s*[)\]]$/g, "");
  const rest = plain(bare.replace(new RegExp(CODES, "giu"), " ").replace(/\b(tys|mln|mld|thousands?|millions?|k|m|w|in)\b\.?|['’]000|%/giu, " "));
  return bare !== "" && (rest === "" || PIECES.test(rest));
}
