import fc from "fast-check";
import { civilOf, serialOf, weekdayOf, weekendOf, workCalendar, workingDays } from "../../src/core/calendar";

type Day = [number, number, number];
const anyDay = fc.integer({ min: 61, max: 100_000 });

describe("[DATES] serials are Excel's", () => {
  test.each([[1, 1900, 1, 1], [59, 1900, 2, 28], [61, 1900, 3, 1], [36526, 2000, 1, 1], [45351, 2024, 2, 29], [45658, 2025, 1, 1], [73050, 2099, 12, 31], [2958465, 9999, 12, 31]])("%s is %s-%s-%s", (serial, year, month, day) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(civilOf(serial)).toEqual({ year, month, day });
  });
  it("[DATES] serial 60 is the day that never was", () => expect(civilOf(60)).toEqual({ year: 1900, month: 2, day: 29 }));
  it("[DATES] months roll over", () => expect([serialOf(2024, 13, 1), serialOf(2025, 0, 31), serialOf(2025, 3, 0)]).toEqual([serialOf(2025, 1, 1), serialOf(2024, 12, 31), serialOf(2025, 2, 28)]));
  it("[DATES] there and back", () => fc.assert(fc.property(fc.integer({ min: 1, max: 2958465 }).filter((day) => day !== 60), (serial) => { const { year, month, day } = civilOf(serial); expect(serialOf(year, month, day)).toBe(serial); })));
  it("[DATES] 2024-01-01 was a Monday", () => expect(weekdayOf(serialOf(2024, 1, 1))).toBe(0));
});

describe("[WORKING DAYS]", () => {
  test.each([
    ["January 2006", [2006, 1, 1], [2006, 1, 31], [], 22],
    ["one working day", [2024, 1, 1], [2024, 1, 1], [], 1],
    ["one Saturday", [2024, 1, 6], [2024, 1, 6], [], 0],
    ["end before start", [2024, 1, 2], [2024, 1, 1], [], 0],
    ["2012-10-01 to 2013-03-01", [2012, 10, 1], [2013, 3, 1], [], 110],
    ["a holiday twice, one on a Saturday", [2024, 12, 23], [2024, 12, 29], [[2024, 12, 25], [2024, 12, 25], [2024, 12, 26], [2024, 12, 28]], 3],
  ] as [string, Day, Day, Day[], number][])("%s", (_, from, to, holidays, expected) => expect(workingDays(workCalendar(holidays.map((one) => serialOf(...one))), serialOf(...from), serialOf(...to))).toBe(expected));

  test.each([[1, "0000011"], [2, "1000001"], [3, "1100000"], [7, "0000110"], [11, "0000001"], [12, "1000000"], [17, "0000010"], ["0000000", "0000000"], ["1111111", "1111111"], [null, "0000011"], [0, "0000011"], ["", "0000011"]])("[WEEKEND] %s is %s", (weekend, marks) =>
    expect(weekendOf(weekend)).toEqual({ ok: true, value: marks }),
  );
  test.each([8, 10, 18, -1, 1.5, "000011", "0000012", "Sunday"])("[WEEKEND] %s is refused", (weekend) => expect(weekendOf(weekend)).toMatchObject({ ok: false, why: { code: "bad-weekend" } }));

  it("counts what a walk over the days counts", () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3, max: 800 }), fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 30 }), fc.integer({ min: 0, max: 127 }), (from, length, off, mask) => {
        const weekend = mask.toString(2).padStart(7, "0");
        const holidays = off.map((days) => from + days);
        const calendar = workCalendar(holidays, weekend);
        let walked = 0;
        for (let day = from; day <= from + length; day++) if (weekend[weekdayOf(day)] === "0" && !holidays.includes(day)) walked++;
        expect(workingDays(calendar, from, from + length)).toBe(walked);
      }),
    ));
});
