// The words of the note on frozen formulas: a room of their own, loaded with the button that freezes.
import frozenEn from "../../locales/en/frozen.json";
import frozenPl from "../../locales/pl/frozen.json";
import { words, type Language, type Words } from "../../locales";

const frozen = { en: frozenEn, pl: frozenPl };

export type FrozenWords = Words<keyof typeof frozenEn>;

export const frozenWords = (language: Language): FrozenWords => words(language, frozen);
