// The words that reports are written in: sheets' headings and sentences, and the names of roles.
import rolesEn from "../locales/en/roles.json";
import reportsEn from "../locales/en/reports.json";
import rolesPl from "../locales/pl/roles.json";
import reportsPl from "../locales/pl/reports.json";
import { words, type Language, type Words } from "../locales";

const reports = { en: reportsEn, pl: reportsPl };
const roles = { en: rolesEn, pl: rolesPl };

export type ReportKey = keyof typeof reportsEn;

export interface ReportWords extends Words<ReportKey> {
  readonly role: Words<keyof typeof rolesEn>;
}

export const reportWords = (language: Language): ReportWords => Object.assign(words(language, reports), { role: words(language, roles) });
