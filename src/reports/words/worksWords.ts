// The words of what works: a room of their own, loaded with the button that asks.
import worksEn from "../../locales/en/works.json";
import worksPl from "../../locales/pl/works.json";
import { words, type Language, type Words } from "../../locales";

const works = { en: worksEn, pl: worksPl };

export type WorksWords = Words<keyof typeof worksEn>;

export const worksWords = (language: Language): WorksWords => words(language, works);
