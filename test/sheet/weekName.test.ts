import { readPeriod } from "../../src/sheet";
import { periodText } from "../../src/sheet/cells/periodText";
import { period, serial } from "../core/goals/given";

const days = (text: string, fiscalYearStarts?: number) => {
  const read = readPeriod(text, { fiscalYearStarts });
  return read.ok ? read.value : read.why.code;
};

describe("[PERIODS] of weeks", () => {
  test.each([
    ["4-4-5 P3 2025", period("2025-02-24", "2025-03-30")],
    ["P3 2025 (4-4-5)", period("2025-02-24", "2025-03-30")],
    ["2025-P03 4–4–5", period("2025-02-24", "2025-03-30")],
    ["okres 3 2025, 4/4/5", period("2025-02-24", "2025-03-30")],
    ["5-4-4 Q1 2025", period("2024-12-30", "2025-03-30")],
    ["III kw. 2025 4-4-5", period("2025-06-30", "2025-09-28")],
    ["4-4-5 2026", period("2025-12-29", "2027-01-03")],
    ["2025-W07", period("2025-02-10", "2025-02-16")],
    ["W1–W4 2025", period("2024-12-30", "2025-01-26")],
    ["2025-W01..2025-W04", period("2024-12-30", "2025-01-26")],
    ["tyg. 5-8 2025", period("2025-01-27", "2025-02-23")],
    ["weeks 1 to 13 2025", period("2024-12-30", "2025-03-30")],
  ])("%s", (text, expected) => expect(days(text)).toEqual(expected));
  it("fiscal ones need the year's first month", () => {
    expect(days("4-4-5 P1 FY2025")).toBe("fiscal-year-unknown");
    expect(days("4-4-5 P1 FY2025", 2)).toEqual(period("2024-01-29", "2024-02-25"));
  });
  test.each(["4-4-5 P13 2025", "4-4-5 Q5 2025", "W5–W4 2025", "W1–W54 2025", "4-4-5 P3"])("%s is none", (text) => expect(days(text)).toEqual(expect.any(String)));
  it("half-years and months are what they were", () => {
    expect(days("P1 2025")).toEqual(period("2025-01-01", "2025-06-30"));
    expect(days("2025-01-01 – 2025-03-31")).toEqual(period("2025-01-01", "2025-03-31"));
  });
});

describe("[PERIODS] as they are written into a goals table", () => {
  const spans = [["2025-07-01", "2025-09-30"], ["2025-08-01", "2025-08-31"], ["2025-01-01", "2025-12-31"], ["2025-01-01", "2025-06-30"], ["2025-02-10", "2025-02-16"], ["2024-04-01", "2025-03-31"]] as const;
  test.each(spans.flatMap(([from, to]) => (["en", "pl"] as const).map((language) => [from, to, language] as const)))("%s – %s in %s is read back as the same days", (from, to, language) =>
    expect(days(periodText(serial(from), serial(to), language))).toEqual(period(from, to)));
  it("Polish quarters are Roman", () => expect(periodText(serial("2025-07-01"), serial("2025-09-30"), "pl")).toBe("III kw. 2025"));
});
