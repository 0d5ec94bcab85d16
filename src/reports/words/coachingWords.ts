// The words of the coaching list: a room of their own, loaded with the button that makes it.
import coachingEn from "../../locales/en/coaching.json";
import coachingPl from "../../locales/pl/coaching.json";
import { words, type Language, type Words } from "../../locales";

const coaching = { en: coachingEn, pl: coachingPl };

export type CoachingKey = keyof typeof coachingEn;
export type CoachingWords = Words<CoachingKey>;

export const coachingWords = (language: Language): CoachingWords => words(language, coaching);
