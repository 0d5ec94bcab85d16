// The days off of an American company, worked out by their rules; the keys are words.
import { addDays, toDate } from "./day.mjs";

const weekday = (iso) => toDate(iso).getUTCDay();
const nth = (year, month, day, place) => {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + (place - 1) * 7);
};
const lastMonday = (year, month) => {
  const fifth = nth(year, month, 1, 5);
  return fifth.slice(5, 7) === String(month).padStart(2, "0") ? fifth : addDays(fifth, -7);
};
/** On a Saturday it is kept on Friday, on a Sunday on Monday. */
const kept = (iso) => addDays(iso, { 6: -1, 0: 1 }[weekday(iso)] ?? 0);

export function holidaysOf(years) {
  return years.flatMap((year) => [
    { date: kept(`${year}-01-01`), name: "newYear" },
    { date: lastMonday(year, 5), name: "memorialDay" },
    { date: kept(`${year}-07-04`), name: "independenceDay" },
    { date: nth(year, 9, 1, 1), name: "labourDay" },
    { date: nth(year, 11, 4, 4), name: "thanksgiving" },
    { date: addDays(nth(year, 11, 4, 4), 1), name: "dayAfterThanksgiving" },
    { date: kept(`${year}-12-25`), name: "christmas" },
  ]);
}
