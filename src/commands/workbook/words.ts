// What buttons and pane say about their work, and about what stands in the way.
import commandsEn from "../../locales/en/commands.json";
import commandsPl from "../../locales/pl/commands.json";
import { words, type Language, type Words } from "../../locales";

const commands = { en: commandsEn, pl: commandsPl };

export type CommandKey = keyof typeof commandsEn;
export type CommandWords = Words<CommandKey>;

export const commandWords = (language: Language): CommandWords => words(language, commands);
