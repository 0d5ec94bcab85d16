// The one period that a whole table stands for, by the title above it or the name of its sheet.
import type { FoundTable } from "./foundTable";
import { headerText } from "./headerCell";
import { periodLabel } from "../cells/periodLabel";
import { periodDays, periodName, type Period } from "../cells/readPeriod";
import { periodIn, yearAround } from "./tableFacts";

/** A table's one period, and the name that says it. */
export interface NamedPeriod extends Period {
  /** "2024-01". */
  readonly label: string;
  /** As the person wrote it. */
  readonly text: string;
  readonly by: "sheet" | "title";
}

/** The period that the nearest name says: "Sales, January 2024", or "styczeń" with the year of another title.
 * @param upToQuarter longer ones say nothing of it */
export function namedPeriod(found: FoundTable, fiscalYearStarts: number | undefined, upToQuarter: boolean): NamedPeriod | null {
  const texts = [...[...found.titles].reverse().concat(found.native?.name ?? []).map((text) => ({ text, by: "title" as const })), { text: found.sheet.head.name, by: "sheet" as const }];
  for (const { text, by } of texts) {
    const whole = periodName(text);
    const year = yearAround(found);
    const name = periodIn(text) ?? (whole && year !== null ? { ...whole, year } : null);
    if (!name || (upToQuarter && (name.unit === "year" || name.unit === "half"))) continue;
    const days = periodDays(name, fiscalYearStarts);
    if (days) return { ...days, label: periodLabel(days.from, days.to), text, by };
  }
  return null;
}

/** The month that the nearest name, or a heading over the others, says; null where it is none, or another period. */
export function namedMonth(found: FoundTable): Period | null {
  const headings = found.headerCells.slice(0, -1).flatMap((line) => line.flatMap((cell) => (typeof cell === "string" || (typeof cell === "number" && cell > 31) ? [headerText(cell)] : [])));
  const named = namedPeriod({ ...found, titles: [...found.titles, ...headings] }, undefined, true);
  return named && named.to - named.from >= 27 && named.to - named.from <= 30 ? named : null;
}
