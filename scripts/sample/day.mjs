// Days as ISO texts, counted in UTC: no time zone reaches the sample.
const DAY = 86_400_000;

export const toDate = (iso) => new Date(`${iso}T00:00:00Z`);
export const addDays = (iso, days) => new Date(toDate(iso).getTime() + days * DAY).toISOString().slice(0, 10);
/** "2013-Q4" of "2013-12-03". */
export const quarterOf = (iso) => `${iso.slice(0, 4)}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
/** First and last day of "2013-Q4". */
export function daysOf(quarter) {
  const [year, number] = quarter.split("-Q").map(Number);
  const month = (index) => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10);
  return { from: month(number * 3 - 3), to: addDays(month(number * 3), -1) };
}
