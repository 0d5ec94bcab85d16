// Words of spilled tables: in the language of the headers of the table that was given, headed as on the sheets that the buttons write.
import type { Problem } from "../../core/answer";
import { words, type Language } from "../../locales";
import { problemWords } from "../../locales/problemWords";
import reportsEn from "../../locales/en/reports.json";
import reportsPl from "../../locales/pl/reports.json";

export const tableWords = (language: Language) => words(language, { en: reportsEn, pl: reportsPl });

/** What is wrong with a row, without its place. */
export const problemIn = (language: Language, problem: Problem): string => problemWords(language)(problem);

/** "left out", "read as 1234.5", "counted". */
export function doneIn(language: Language, { done, details }: Problem): string {
  const say = tableWords(language);
  return done === "read-as" && details?.readAs === undefined ? say("done.read") : say(`done.${done}`, details);
}
