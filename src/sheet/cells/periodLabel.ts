// One name for a period, however the sheet wrote it.
import { weekdayOf } from "../../core/calendar";
import { civilOf, isoOf, mondayOfWeek } from "./civil";

/** 2024-01, 2024-Q1, 2024-H1, 2024, 2024-W07; another span by its first and last day. */
export function periodLabel(from: number, to: number): string {
  const first = civilOf(from);
  const after = civilOf(to + 1);
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (first.day === 1 && after.day === 1) {
    if (months === 1) return `${first.year}-${String(first.month).padStart(2, "0")}`;
    if (months === 3 && first.month % 3 === 1) return `${first.year}-Q${(first.month + 2) / 3}`;
    if (months === 6 && first.month % 6 === 1) return `${first.year}-H${(first.month + 5) / 6}`;
    if (months === 12 && first.month === 1) return String(first.year);
  }
  if (to === from + 6 && weekdayOf(from) === 0) {
    // the year of a week is that of its Thursday
    const { year } = civilOf(from + 3);
    return `${year}-W${String(Math.round((from - mondayOfWeek(year, 1)!) / 7) + 1).padStart(2, "0")}`;
  }
  return from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`;
}
