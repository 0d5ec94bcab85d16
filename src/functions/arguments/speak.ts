// Messages of errors in the language of the person's Excel.
import { languageOf, words, type Language, type Words } from "../../locales";
import en from "../../locales/en/functions.json";
import pl from "../../locales/pl/functions.json";

export type FunctionWords = Words<Extract<keyof typeof en, string>>;

const spoken = new Map<Language, FunctionWords>();

export function wordsIn(language: Language): FunctionWords {
  const known = spoken.get(language) ?? words(language, { en, pl });
  spoken.set(language, known);
  return known;
}

/** Excel's own language; English where there is no Office (a runtime without it, a test). */
// eslint-disable-next-line no-restricted-globals -- only the language: messages have to be in the person's own
export const speak = (): FunctionWords => wordsIn(typeof Office === "undefined" ? "en" : languageOf(Office.context?.displayLanguage));
