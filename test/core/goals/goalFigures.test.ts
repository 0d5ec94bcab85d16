import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar";
import { attainment } from "../../../src/core/goals/attainment";
import { elapsed } from "../../../src/core/goals/elapsed";
import { expected } from "../../../src/core/goals/expected";
import { favourable } from "../../../src/core/variance/favourable";
import { goalGap } from "../../../src/core/goals/goalGap";
import { projection } from "../../../src/core/goals/projection";
import { requiredRate } from "../../../src/core/goals/requiredRate";
import { status, statusOfFewer } from "../../../src/core/goals/status";
import { period, serial } from "./given";

const EVERY_DAY = workCalendar([], "0000000");
const WEEKDAYS = workCalendar();
const MAY_2024 = period("2024-05-01", "2024-05-31");
const POLISH_MAY = workCalendar(["2024-05-01", "2024-05-03", "2024-05-30"].map(serial));
const value = (figure: { ok: boolean }) => ("value" in figure ? figure.value : (figure as unknown as { why: { code: string } }).why.code);
const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);

describe("[GOALGAP]", () => {
  test.each([[0.3, 0.1, 0.2], [0, 0, 0], [80, 100, -20], [1200, 0, 1200]])("%s against %s is %s", (actual, goal, gap) => expect(goalGap(actual, goal)).toBe(gap));
});

describe("[ATTAINMENT]", () => {
  test.each([[160000, 200000, 0.8], [0, 5, 0], [-5, 10, -0.5], [5, 0, "no-goal"], [5, -1, "no-goal"]])("%s of %s is %s", (actual, goal, share) => expect(value(attainment(actual, goal))).toBe(share));
  it("[ATTAINMENT] times the goal is the actual", () =>
    fc.assert(fc.property(amount, amount.filter((goal) => goal > 0), (actual, goal) => { const share = attainment(actual, goal); expect(share.ok && Math.abs(share.value * goal - actual)).toBeLessThanOrEqual(Math.abs(actual) * 1e-12); })));
});

describe("[FAVOURABLE]", () => {
  test.each([[2, 1, false, true], [1, 2, false, false], [2, 1, true, false], [4, 5, true, true], [1, 1, false, "no-difference"], [0.1 + 0.2, 0.3, true, "no-difference"]])("%s against %s, lower is better %s: %s", (actual, base, lower, good) => expect(value(favourable(actual, base, lower))).toBe(good));
});

describe("[ELAPSED]", () => {
  test.each([
    ["the day before", "2024-04-30", 0],
    ["the first working day counts", "2024-05-02", 1 / 20],
    ["the middle", "2024-05-15", 9 / 20],
    ["the last day", "2024-05-31", 1],
    ["after the end", "2024-06-15", 1],
  ])("%s", (_, asOf, share) => expect(value(elapsed(MAY_2024, serial(asOf), POLISH_MAY))).toBe(share));
  it("[ELAPSED] a period without a working day has no share", () => expect(value(elapsed(period("2024-05-04", "2024-05-05"), serial("2024-05-04"), WEEKDAYS))).toBe("no-working-day"));
  it("[ELAPSED] an end before its start is refused", () => expect(value(elapsed(period("2024-05-05", "2024-05-04"), serial("2024-05-04"), WEEKDAYS))).toBe("end-before-start"));
  it("[ELAPSED] grows from 0 to 1, day by day", () =>
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), fc.integer({ min: 3, max: 400 }), (from, length) => {
        let before = 0;
        for (let day = from - 1; day <= from + length + 1; day++) {
          const share = elapsed({ from, to: from + length }, day, WEEKDAYS);
          expect(share.ok && share.value >= before && share.value <= 1).toBe(true);
          before = share.ok ? share.value : NaN;
        }
        expect(before).toBe(1);
      }),
      { numRuns: 30 },
    ));
});

describe("[EXPECTED]", () => {
  const Q3 = period("2025-07-01", "2025-09-30");
  test.each([
    ["goal × elapsed", "2024-05-15", undefined, 90000, MAY_2024, POLISH_MAY],
    ["whole months by weight", "2025-07-31", [1, 1, 2], 50000, Q3, WEEKDAYS],
    ["the current month by its working days", "2025-08-31", [0, 1, 1], 100000, Q3, WEEKDAYS],
    ["half of August's 31 days", "2025-08-10", [1, 2, 1], 50000 + (100000 * 10) / 31, Q3, EVERY_DAY],
    ["before the start nothing", "2025-06-30", [1, 2, 1], 0, Q3, WEEKDAYS],
    ["after the end everything", "2025-12-31", [1, 2, 1], 200000, Q3, WEEKDAYS],
  ])("%s", (_, asOf, profile, due, of, calendar) => expect(value(expected(200000, of, serial(asOf), calendar, profile))).toBeCloseTo(due, 6));
  test.each([[[1, 2], "profile-length"], [[1, -1, 1], "negative-weight"], [[0, 0, 0], "no-weight"]])("[EXPECTED] a profile of %j is refused: %s", (profile, code) => expect(value(expected(1, Q3, serial("2025-08-01"), WEEKDAYS, profile))).toBe(code));
  it("[EXPECTED] equal weights and no weights agree at the ends of months of equal working days", () => expect(value(expected(300, period("2025-07-01", "2025-07-31"), serial("2025-07-15"), WEEKDAYS, [5]))).toBe(value(expected(300, period("2025-07-01", "2025-07-31"), serial("2025-07-15"), WEEKDAYS))));
});

describe("[PROJECTION]", () => {
  const JUNE = period("2025-06-01", "2025-06-30");
  test.each([
    ["at this pace", 40000, "2025-06-10", 120000],
    ["nothing due yet", 0, "2025-05-31", "nothing-due"],
    ["at the end, the actual", 90, "2025-06-30", 90],
    ["after the end, the actual", 90, "2026-01-01", 90],
  ])("%s", (_, actual, asOf, lands) => expect(value(projection(actual, JUNE, serial(asOf), EVERY_DAY))).toBe(lands));
  it("[PROJECTION] after a period of free days the actual still stands", () => expect(value(projection(7, period("2024-05-04", "2024-05-05"), serial("2024-05-05"), WEEKDAYS))).toBe(7));
  it("[PROJECTION] an end before its start is refused", () => expect(value(projection(7, period("2024-05-05", "2024-05-04"), serial("2024-06-05"), WEEKDAYS))).toBe("end-before-start"));
});

describe("[REQUIREDRATE]", () => {
  test.each([[600, 1000, 4, 100], [1000, 1000, 4, 0], [1001, 1000, 0, 0], [999, 1000, 0, "no-day-left"], [0.1 + 0.2, 0.3, 0, 0], [-100, 100, 2, 100]])("%s of %s with %s days left: %s", (actual, goal, left, rate) => expect(value(requiredRate(actual, goal, left))).toBe(rate));
});

describe("[STATUS]", () => {
  test.each([
    [1000, 1000, 1, "reached"],
    [0.1 + 0.2, 0.3, 1, "reached"],
    [500, 1000, 0.5, "on track"],
    [499.99, 1000, 0.5, "at risk"],
    [475, 1000, 0.5, "at risk"],
    [474.99, 1000, 0.5, "behind"],
    [0, 1000, 0, "on track"],
    [950, 1000, 1, "at risk"],
    [5, 0, 1, "no goal"],
  ] as const)("%s of %s with %s elapsed: %s", (actual, goal, share, word) => expect(status(actual, goal, share)).toBe(word));
  it("[STATUS] the tolerance is a share of what is due", () => expect([status(80, 100, 1, 0.2), status(79.99, 100, 1, 0.2), status(99.99, 100, 1, 0)]).toEqual(["at risk", "behind", "behind"]));
  test.each([[4, 5, false, "on track"], [5, 5, true, "reached"], [5.25, 5, true, "at risk"], [5.26, 5, true, "behind"]] as const)("[STATUS] fewer is better: %s of %s, over %s: %s", (actual, goal, isOver, word) => expect(statusOfFewer(actual, goal, isOver)).toBe(word));
});
