// The words of reward statements: a room of their own, loaded with the button that makes them.
import statementsEn from "../../locales/en/statements.json";
import statementsPl from "../../locales/pl/statements.json";
import { words, type Language, type Words } from "../../locales";

const statements = { en: statementsEn, pl: statementsPl };

export type StatementWords = Words<keyof typeof statementsEn>;

export const statementWords = (language: Language): StatementWords => words(language, statements);
