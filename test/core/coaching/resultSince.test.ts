// What was sold since the coaching, against the goals of those days.
import { serialOf, workCalendar } from "../../../src/core/calendar";
import { resultSince, type GoalOfDays } from "../../../src/core/coaching/resultSince";

const Q3 = { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30), goal: 6600 };
/** 66 working days: 100 a day. */
const calendar = workCalendar();
const result = (coachedOn: number, asOf: number, perDay: (day: number) => number, goals: readonly GoalOfDays[] = [Q3]) =>
  resultSince({ coachedOn, asOf, goals, calendar, soldIn: (from, to) => Array.from({ length: to - from + 1 }, (_, at) => perDay(from + at)).reduce((sum, one) => sum + one, 0) });

describe("[RESULT SINCE]", () => {
  const coachedOn = serialOf(2025, 8, 17);
  it("the days after it, without its own; before: as many days", () => expect(result(coachedOn, Q3.to, (day) => (day === coachedOn ? 1e6 : day > coachedOn ? 80 : 40))).toMatchObject({ days: 32, sold: 44 * 80, expected: 3200, attainment: 1.1, before: expect.closeTo((44 * 40) / 3200, 1) }));
  it("under two working weeks it is too early", () => expect([result(serialOf(2025, 9, 17), Q3.to, () => 1), result(serialOf(2025, 9, 16), Q3.to, () => 1).sold]).toEqual([{ days: 9, sold: null, expected: null, attainment: null, before: null }, 14]));
  it("days that no goal holds count on neither side", () => expect(result(serialOf(2025, 6, 10), Q3.to, () => 100)).toMatchObject({ sold: 9200, expected: 6600, before: null }));
  it("no goal at all: no share", () => expect(result(coachedOn, Q3.to, () => 1, [])).toMatchObject({ sold: 0, attainment: null, before: null }));
});
