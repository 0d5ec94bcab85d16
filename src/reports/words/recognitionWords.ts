// The words of what stands beside a recognition list, and of certificates: a room of their own, loaded with the button that makes them.
import recognitionEn from "../../locales/en/recognition.json";
import recognitionPl from "../../locales/pl/recognition.json";
import { words, type Language, type Words } from "../../locales";

const recognition = { en: recognitionEn, pl: recognitionPl };

export type RecognitionWords = Words<keyof typeof recognitionEn>;

export const recognitionWords = (language: Language): RecognitionWords => words(language, recognition);
