import { workCalendar } from "../../../src/core/calendar";
import { prorate } from "../../../src/core/rewards/prorate";
import { period, serial } from "../goals/given";

const FEBRUARY = period("2024-02-01", "2024-02-29");
const part = (amount: number, start: string, end: string | null, working = false) => {
  const made = prorate(amount, FEBRUARY, serial(start), end === null ? null : serial(end), working ? workCalendar() : undefined);
  return made.ok ? made.value : made.why.code;
};

describe("[PRORATE]", () => {
  test.each([
    ["joined in the middle", 29000, "2024-02-15", null, 15000],
    ["there all along", 29000, "2020-01-01", null, 29000],
    ["joined on the first day", 29000, "2024-02-01", null, 29000],
    ["joined on the last day", 29000, "2024-02-29", null, 1000],
    ["joins after the period", 29000, "2024-03-01", null, 0],
    ["left on the first day", 29000, "2020-01-01", "2024-02-01", 1000],
    ["left before the period", 29000, "2020-01-01", "2024-01-31", 0],
    ["one day only", 29000, "2024-02-10", "2024-02-10", 1000],
    ["half a cent goes away from zero", 0.29, "2024-02-15", null, 0.15],
    ["a negative amount alike", -29000, "2024-02-15", null, -15000],
    ["left before joining", 1, "2024-02-10", "2024-02-09", "left-before-joining"],
  ])("%s", (_, amount, start, end, expected) => expect(part(amount, start, end)).toBe(expected));
  it("by working days: 11 of 21", () => expect(part(2100, "2024-02-15", null, true)).toBe(1100));
  it("an end before its start is refused", () => expect(prorate(1, period("2024-02-02", "2024-02-01"), 1, null)).toMatchObject({ ok: false, why: { code: "end-before-start" } }));
  it("no working day in the period", () => expect(prorate(1, period("2024-02-03", "2024-02-04"), 1, null, workCalendar())).toMatchObject({ ok: false, why: { code: "no-working-day" } }));
});
