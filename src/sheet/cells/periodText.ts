// A period as one would type it into a table of goals, in the table's language; what is written here is read back as the same days.
import { periodLabel } from "./periodLabel";
import type { Language } from "../sheetTable";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** @example periodText(from, to, "pl") // "III kw. 2025", where en has "2025-Q3" */
export function periodText(from: number, to: number, language: Language): string {
  const label = periodLabel(from, to);
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  return language === "pl" && quarter ? `${ROMAN[Number(quarter[2]) - 1]} kw. ${quarter[1]}` : label;
}
