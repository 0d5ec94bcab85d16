// Days across without their year: "03.03 | 04.03", "3/3 | 3/4", "3 Mar | 4 Mar", "pon. 3 marca". Which number is the day the run tells; the year a name around.
import type { Cell } from "../../core/cell";
import { MONTH_BY_WORD } from "../words/calendarWords";
import { serialIfDay } from "../cells/civil";
import { plain } from "../words/plain";
import { WEEKDAY } from "../cells/readDate";
import type { Period } from "../cells/readPeriod";

interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

interface Told {
  readonly at: number;
  /** Day first, then month first; null where that cannot be. */
  readonly readings: readonly (DayOfYear | null)[];
}

/** In any year. */
const LEAP = 2024;

const valid = (month: number | undefined, day: number): DayOfYear | null => (month !== undefined && serialIfDay(LEAP, month, day) !== null ? { month, day } : null);

function toldBy(cell: Cell, at: number): Told | null {
  if (typeof cell !== "string" || cell.length > 24 || !/\d/.test(cell)) return null;
  const text = cell.trim().replace(WEEKDAY, "");
  const numbers = /^(\d{1,2})([./-])(\d{1,2})\.?$/.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    return { at, readings: [valid(second, first), numbers[2] === "/" ? valid(first, second) : null] };
  }
  const words = /^(?:(\d{1,2})[ .-]*(\p{L}{3,})\.?|(\p{L}{3,})[ .-]+(\d{1,2}))$/u.exec(text.replace(/(\d)(st|nd|rd|th)\b/i, "$1"));
  return words ? { at, readings: [valid(MONTH_BY_WORD.get(plain(words[2] ?? words[3]!)), Number(words[1] ?? words[4]))] } : null;
}

/** Each later than the one before, but for one turn of the year, and no two of months alone. */
const isRun = (days: readonly (DayOfYear | null | undefined)[]): days is DayOfYear[] =>
  days.every((one, i) => one && (i === 0 || orderOf(one) > orderOf(days[i - 1]!) || (days[i - 1]!.month >= 10 && one.month <= 3))) && new Set(days.map((one) => one!.day)).size * 2 > days.length;
const orderOf = ({ month, day }: DayOfYear): number => month * 31 + day;

/** "Mar 24 | Mar 25" and "3/24 | 3/25" may be months of years that are compared. */
const MOST_YEARS = 5;
const couldBeYears = (cells: readonly Cell[], told: readonly Told[]): boolean => told.length <= MOST_YEARS && told.every(({ at }) => /^(\p{L}+[ .-]+|\d{1,2}\/)[1-3]\d$/u.test(String(cells[at]).trim())) && new Set(told.map(({ at }) => /^\p{L}+|^\d+/u.exec(String(cells[at]).trim())![0])).size === 1;

/** @param month that names around say, and the year; null: nothing does
 * @returns columns and their days as serials; 0 where the year, or which number is the day, is not known. null where no such days lie across */
export function yearlessDays(cells: readonly Cell[], month: Period | null, year: number | null): readonly { readonly at: number; readonly serial: number }[] | null {
  const told = cells.map(toldBy).filter((one) => one !== null);
  if (told.length < 2 || (!month && couldBeYears(cells, told))) return null;
  const runs = [0, 1].map((order) => told.map(({ readings }) => readings[order])).filter(isRun);
  if (runs.length === 0) return null;
  const turns = (run: readonly DayOfYear[]): boolean => run.some((one, i) => i > 0 && one.month < run[i - 1]!.month);
  const dated = runs.map((run) => run.map((one) => (year === null || turns(run) ? null : serialIfDay(year, one.month, one.day)) ?? 0));
  const inMonth = dated.filter((serials) => month && serials.every((serial) => serial >= month.from && serial <= month.to));
  const sure = dated.every((serials) => serials.join() === dated[0]!.join()) ? dated[0] : inMonth.length === 1 ? inMonth[0] : undefined;
  return told.map(({ at }, i) => ({ at, serial: sure?.[i] ?? 0 }));
}
