// The words of the diagnosis: a room of their own, for nothing else speaks so much.
import diagnosisEn from "../../locales/en/diagnosis.json";
import diagnosisPl from "../../locales/pl/diagnosis.json";
import { words, type Language, type Words } from "../../locales";

const diagnosis = { en: diagnosisEn, pl: diagnosisPl };

export type DiagnosisKey = keyof typeof diagnosisEn;
export type DiagnosisWords = Words<DiagnosisKey>;

export const diagnosisWords = (language: Language): DiagnosisWords => words(language, diagnosis);
