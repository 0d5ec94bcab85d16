// Poland's days off, from date-holidays (ISC; its data CC BY 3.0), put into the bundle when it is built: the library itself is megabytes of other countries.
const HolidaysOf = require("date-holidays");

const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];
/** The day after the centenary of independence, free that once (Dz.U. 2018 item 2117); the library has rules of every year only. */
const ONCE = ["2018-11-12"];

/** Excel's serial of an ISO day from March 1900 on. */
const serialOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** Serials of the public holidays, ascending, each as the days since the one before (the first since 0): small numbers pack well. */
function polishHolidayGaps() {
  const poland = new HolidaysOf("PL");
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const days = years.flatMap((year) => poland.getHolidays(year)).filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10));
  const serials = [...new Set([...days, ...ONCE].map(serialOf))].sort((a, b) => a - b);
  return serials.map((day, i) => day - (serials[i - 1] ?? 0));
}

module.exports = { polishHolidayGaps };
