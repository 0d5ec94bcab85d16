// The pane's own taste: language and theme of this pane on this machine. All that concerns the figures stands in the workbook instead.
import type { Language } from "../../locales";
import type { ThemeName } from "../theme/themeOf";

export type LanguageChoice = "excel" | Language;
export type ThemeChoice = "excel" | ThemeName;

export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

export const AS_EXCEL: Preferences = { language: "excel", theme: "excel" };
export const LANGUAGE_CHOICES: readonly LanguageChoice[] = ["excel", "en", "pl"];
export const THEME_CHOICES: readonly ThemeChoice[] = ["excel", "light", "dark", "contrast"];

const KEY = "sales-desk.pane";
const oneOf = <T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T => allowed.find((one) => one === value) ?? otherwise;

/** Storage may be closed to a frame in somebody else's page: then the pane follows Excel. */
export function readPreferences(storage: () => Storage): Preferences {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? "{}") as Record<string, unknown>;
    return { language: oneOf(LANGUAGE_CHOICES, kept.language, "excel"), theme: oneOf(THEME_CHOICES, kept.theme, "excel") };
  } catch {
    return AS_EXCEL;
  }
}

/** @returns false when they could not be kept; they hold until the pane closes. */
export function keepPreferences(storage: () => Storage, preferences: Preferences): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(preferences));
    return true;
  } catch {
    return false;
  }
}
