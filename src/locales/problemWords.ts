// The sentence of a problem met while reading: the same words in CHECKDATA, on the sheet Data check and in the pane.
import { words, type Fillings, type Language } from ".";
import en from "./en/problems.json";
import pl from "./pl/problems.json";

export interface SaidProblem {
  readonly code: string;
  readonly value?: string;
  readonly column?: string;
  /** `says` chooses among the sentences of one code ("total.agrees"); the others fill its gaps. */
  readonly details?: Fillings;
}

/** What is wrong with a row, without its place; the code itself where it has no sentence. */
export function problemWords(language: Language): (problem: SaidProblem) => string {
  const say = words(language, { en, pl });
  return ({ code, value = "", column = "", details }) => {
    const special = `${code}.${details?.says ?? ""}`;
    const fillings = { value, column, shares: sharesIn(details, say.format.number), ...details, ...(code === "ambiguous-number" ? readingsIn(details, say.format.number) : rowsIn(details)) };
    return say.has(special) ? say(special, fillings) : say.has(code) ? say(code, fillings) : code;
  };
}

/** Rows are called by their number, as they stand at the sheet's edge: 2210, not 2,210. */
const rowsIn = (details: Fillings = {}): Fillings => Object.fromEntries(["first", "second", "last"].flatMap((key) => (typeof details[key] === "number" ? [[key, String(details[key])]] : [])));

/** The two readings of an ambiguous number are figures with all their decimals. */
const readingsIn = (details: Fillings = {}, number: (value: number, decimals: number) => string): Fillings => Object.fromEntries(["first", "second"].flatMap((key) => (typeof details[key] === "number" ? [[key, number(details[key], 15)]] : [])));

/** The shares of a sale, "share1" and on: 33.33 % + 50 % · 33,33 % + 50 %. */
function sharesIn(details: Fillings = {}, number: (value: number) => string): string {
  const shares = Object.entries(details).flatMap(([key, value]) => (/^share\d+$/.test(key) ? [`${number(Number(value))} %`] : []));
  return shares.join(" + ") || "–";
}
