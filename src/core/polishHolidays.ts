// Poland's public holidays, as a maintained library has them: written into the bundle when it is built (scripts/build/polishHolidays.cjs).

/** Serials from 1990 on, ascending, each as the days since the one before. */
declare const POLISH_HOLIDAY_GAPS: readonly number[];

/** Serials of the days off of 1990 to 2099, ascending.
 * @example polishHolidays().filter((day) => civilOf(day).year === 2025).length // 14: Christmas Eve is free from 2025 on */
export function polishHolidays(): number[] {
  let day = 0;
  return POLISH_HOLIDAY_GAPS.map((gap) => (day += gap));
}
