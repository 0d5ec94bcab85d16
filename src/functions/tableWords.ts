// Words of spilled tables: in the language of the headers of the table that was given, headed as on the sheets that the buttons write.
import type { Problem } from "../core/answer";
import { words, type Language } from "../locales";
import problemsEn from "../locales/en/problems.json";
import problemsPl from "../locales/pl/problems.json";
import reportsEn from "../locales/en/reports.json";
import reportsPl from "../locales/pl/reports.json";

export const tableWords = (language: Language) => words(language, { en: reportsEn, pl: reportsPl });

/** What is wrong with a row, without its place. */
export function problemIn(language: Language, { code, value = "", column = "", details }: Problem): string {
  const say = words(language, { en: problemsEn, pl: problemsPl });
  return say.has(code) ? say(code, { value, column, ...details }) : code;
}

/** "left out", "read as 1234.5", "counted". */
export function doneIn(language: Language, { done, details }: Problem): string {
  const say = tableWords(language);
  return done === "read-as" && details?.readAs === undefined ? say("done.read") : say(`done.${done}`, details);
}
