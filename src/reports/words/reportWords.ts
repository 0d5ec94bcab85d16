// The words that reports are written in: headings and sentences, the names of roles, and the sentence of every problem met while reading.
import type { Problem } from "../../core/answer";
import { words, type Language, type Words } from "../../locales";
import { problemWords } from "../../locales/problemWords";
import reportsEn from "../../locales/en/reports.json";
import rolesEn from "../../locales/en/roles.json";
import reportsPl from "../../locales/pl/reports.json";
import rolesPl from "../../locales/pl/roles.json";

const reports = { en: reportsEn, pl: reportsPl };
const roles = { en: rolesEn, pl: rolesPl };

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
  const problem = problemWords(language);
  return Object.assign(say, {
    role: words(language, roles),
    problem,
    done: ({ done, details }: Problem) => (done === "read-as" && details?.readAs === undefined ? say("done.read") : say(`done.${done}`, details)),
    ignored: (reason: string) => problem({ code: reason }),
  });
}
