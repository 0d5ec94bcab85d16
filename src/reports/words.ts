// The words that reports are written in: headings and sentences, the names of roles, and the sentence of every problem met while reading.
import type { Problem } from "../core/answer";
import { words, type Language, type Words } from "../locales";
import problemsEn from "../locales/en/problems.json";
import reportsEn from "../locales/en/reports.json";
import rolesEn from "../locales/en/roles.json";
import problemsPl from "../locales/pl/problems.json";
import reportsPl from "../locales/pl/reports.json";
import rolesPl from "../locales/pl/roles.json";

const reports = { en: reportsEn, pl: reportsPl };
const roles = { en: rolesEn, pl: rolesPl };
const problems = { en: problemsEn, pl: problemsPl };

export type ReportKey = keyof typeof reportsEn;

export interface ReportWords extends Words<ReportKey> {
  readonly role: Words<keyof typeof rolesEn>;
  /** What is wrong with a row, without its place. */
  problem(problem: Problem): string;
  /** "left out", "read as 1234.5", "counted". */
  done(problem: Problem): string;
  /** Why a sheet was not counted. */
  ignored(reason: string): string;
}

export function reportWords(language: Language): ReportWords {
  const say = words(language, reports);
  const explain = words(language, problems);
  const sentence = (code: string, details: Problem["details"] = {}) => (explain.has(code) ? explain(code, details) : code);
  return Object.assign(say, {
    role: words(language, roles),
    problem: ({ code, value = "", column = "", details }: Problem) => sentence(code, { value, column, ...details }),
    done: ({ done, details }: Problem) => (done === "read-as" && details?.readAs === undefined ? say("done.read") : say(`done.${done}`, details)),
    ignored: (reason: string) => sentence(reason),
  });
}
