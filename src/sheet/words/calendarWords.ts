// Months, quarters, halves and weeks as English and Polish sheets name them; all in the form that `plain` gives.

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "styczen", "stycznia", "sty", "stycz"],
  ["february", "feb", "luty", "lutego", "lut"],
  ["march", "mar", "marzec", "marca", "marz"],
  ["april", "apr", "kwiecien", "kwietnia", "kwi", "kwie"],
  ["may", "maj", "maja"],
  ["june", "jun", "czerwiec", "czerwca", "cze", "czer", "czerw"],
  ["july", "jul", "lipiec", "lipca", "lip"],
  ["august", "aug", "sierpien", "sierpnia", "sie", "sierp"],
  ["september", "sep", "sept", "wrzesien", "wrzesnia", "wrz", "wrzes"],
  ["october", "oct", "pazdziernik", "pazdziernika", "paz", "pazdz"],
  ["november", "nov", "listopad", "listopada", "lis", "list"],
  ["december", "dec", "grudzien", "grudnia", "gru", "grud", "grudz"],
];

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** Month's word → 1…12. */
export const MONTH_BY_WORD: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));

/** Roman numeral → 1…12. */
export const ROMAN_NUMBER: ReadonlyMap<string, number> = new Map(ROMAN.map((word, i) => [word, i + 1] as const));

export const QUARTER_WORDS: ReadonlySet<string> = new Set(["q", "qtr", "quarter", "kw", "kwart", "kwartal", "kwartalu"]);
export const HALF_WORDS: ReadonlySet<string> = new Set(["h", "half", "polrocze", "polrocza", "polr", "pol", "p"]);
export const WEEK_WORDS: ReadonlySet<string> = new Set(["w", "wk", "cw", "week", "tydz", "tydzien", "tygodnia", "tyg", "t"]);
export const MONTH_WORDS: ReadonlySet<string> = new Set(["m", "month", "miesiac", "miesiaca", "mies", "mc", "m c"]);
export const FISCAL_WORDS: ReadonlySet<string> = new Set(["fy", "fiscal", "obrotowy", "ro", "podatkowy"]);
export const YEAR_WORDS: ReadonlySet<string> = new Set(["year", "rok", "roku", "r", "y", "the", "of"]);
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  "poniedzialek", "wtorek", "sroda", "czwartek", "piatek", "sobota", "niedziela", "pon", "pn", "wt", "sr", "czw", "cz", "pt", "sob", "sb", "so", "niedz", "ndz", "nd",
]);
