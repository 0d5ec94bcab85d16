// Words, figures and dates in the person's language. A room keeps its words in en/ROOM.json and pl/ROOM.json and hands both over:
// `const say = words("pl", { en, pl }); say("left-out", { count: 3 })`. A word with forms ({ "one": …, "few": …, "many": …, "other": … }) is chosen by `count`.

export const LANGUAGES = ["en", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
type Entry = string | Forms;

/** What fills the `{placeholders}`: numbers are written the language's way, texts as they are. */
export type Fillings = Readonly<Record<string, string | number>>;

export interface Words<Key extends string> {
  (key: Key, fillings?: Fillings): string;
  /** True where the room has that word: for keys made from codes (`problem.not-a-number`). */
  has(key: string): key is Key;
  readonly language: Language;
  readonly format: Formats;
}

/** The language that an Office or browser tag ("pl-PL") asks for; English where we do not speak it. */
export const languageOf = (tag: string | null | undefined): Language => (/^pl\b/i.test(tag ?? "") ? "pl" : "en");

/** A speaker of one room's words. A key that the room lacks is our bug: it throws. */
export function words<Room extends { readonly en: object; readonly pl: object }>(language: Language, room: Room): Words<Extract<keyof Room["en"], string>> {
  const entries = new Map<string, Entry>(Object.entries(room[language] as Record<string, Entry>));
  const format = formats(language);
  const plural = new Intl.PluralRules(language);
  const say = (key: string, fillings: Fillings = {}): string => {
    const entry = entries.get(key);
    if (entry === undefined) throw new Error(`locales: no "${key}" in ${language}`);
    const sentence = typeof entry === "string" ? entry : (entry[plural.select(Number(fillings.count ?? 0))] ?? entry.other);
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const filling = Object.hasOwn(fillings, name) ? fillings[name] : undefined;
      return filling === undefined ? whole : typeof filling === "number" ? format.number(filling) : filling;
    });
  };
  return Object.assign(say, { has: (key: string) => entries.has(key), language, format }) as unknown as Words<Extract<keyof Room["en"], string>>;
}

export interface Formats {
  /** 1234.5 → 1,234.5 · 1 234,5; at most `decimals` (2) places. */
  number(value: number, decimals?: number): string;
  /** Whole units of money: $1,235 · 1235 zł; with `decimals` 2 to the cent. A plain number without a currency. */
  money(value: number, currency?: string, decimals?: number): string;
  /** 0.8123 → 81.2% · 81,2%. */
  percent(value: number, decimals?: number): string;
  /** An Excel serial → 30 Sep 2013 · 30 wrz 2013. */
  date(serial: number): string;
  /** An Excel serial with its time of day → 30 Sep 2013, 14:05. */
  moment(serial: number): string;
  /** An Excel serial → Sep 2013 · wrz 2013. */
  month(serial: number): string;
  /** “a” · „a”: words of the person's own inside a sentence. */
  quote(text: string): string;
  /** "a, b and c" · "a, b i c". */
  list(items: readonly string[]): string;
}

const LOCALE = { en: "en-GB", pl: "pl-PL" } as const;
/** Thousands are always apart, as on the sheets: by itself Polish begins at 10 000. */
export const GROUPED = { useGrouping: "always" as unknown as boolean };
/** Excel's day 60 is 29 February 1900, which never was: serials from 61 on are right, and sheets hold no earlier ones. */
const instant = (serial: number) => new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000);

/** Figures and dates as the language writes them, through Intl. */
export function formats(language: Language): Formats {
  const locale = LOCALE[language];
  const number = (options: Intl.NumberFormatOptions) => (value: number) => new Intl.NumberFormat(locale, { ...GROUPED, ...options }).format(value);
  const date = (options: Intl.DateTimeFormatOptions) => (serial: number) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(instant(serial));
  return {
    number: (value, decimals = 2) => number({ maximumFractionDigits: decimals })(value),
    money: (value, currency, decimals = 0) =>
      number({ ...(currency ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {}), minimumFractionDigits: decimals, maximumFractionDigits: decimals })(value),
    percent: (value, decimals = 1) => number({ style: "percent", maximumFractionDigits: decimals })(value),
    date: date({ day: "numeric", month: "short", year: "numeric" }),
    moment: date({ day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }),
    month: date({ month: "short", year: "numeric" }),
    quote: (text) => (language === "pl" ? `„${text}”` : `“${text}”`),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
  };
}
