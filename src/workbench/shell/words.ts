// The workbench's own words, in the chosen language.
import en from "../../locales/en/workbench.json";
import pl from "../../locales/pl/workbench.json";

export type Language = "en-US" | "pl-PL";
export type Word = keyof typeof en;

/** @example words("pl-PL")("opening", { name: "a.xlsx" }) // "Otwieranie pliku a.xlsx…" */
export const words =
  (language: Language) =>
  (word: Word, values: Record<string, string> = {}): string =>
    (language === "pl-PL" ? pl : en)[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

export type Words = ReturnType<typeof words>;
