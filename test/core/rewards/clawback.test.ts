import { clawback } from "../../../src/core/rewards/clawback";
import { serial } from "../goals/given";

const SOLD = serial("2024-01-31");
const taken = (cancelled: string | null, days = 90, prorata = false, commission = 450, sold: number | null = SOLD) => {
  const made = clawback(commission, sold, cancelled === null ? null : serial(cancelled), { days, prorata });
  return made.ok ? made.value : made.why.code;
};

describe("[CLAWBACK]", () => {
  test.each<[string, number | string, number | string]>([
    ["not cancelled", taken(null), 0],
    ["not cancelled, no sale either: a blank row", taken(null, 90, false, 0, null), 0],
    ["on the day of the sale", taken("2024-01-31"), 450],
    ["on the last day", taken("2024-04-30"), 450],
    ["a day later", taken("2024-05-01"), 0],
    ["pro rata on the day of the sale: all", taken("2024-01-31", 90, true), 450],
    ["pro rata: 30 of 90 days served", taken("2024-03-01", 90, true), 300],
    ["pro rata on the last day: nothing is left", taken("2024-04-30", 90, true), 0],
    ["pro rata to cents, half away from zero", taken("2024-02-01", 2, true, 0.25), 0.13],
    ["a negative commission alike", taken("2024-03-01", 90, true, -450), -300],
    ["0 days: only on the day of the sale", taken("2024-01-31", 0, true), 450],
    ["0 days, a day later", taken("2024-02-01", 0, true), 0],
    ["cancelled before it was sold", taken("2024-01-30"), "cancelled-before-sold"],
    ["cancelled, and no day of the sale", taken("2024-03-01", 90, false, 450, null), "no-sale-date"],
  ])("%s", (_, got, expected) => expect(got).toBe(expected));
});
