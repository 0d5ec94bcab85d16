import { yearBefore } from "../../../src/core/otherPeriods";
import { firstDaysOf } from "../../../src/core/variance/basePeriod";
import { knownMarket } from "../../../src/core/variance/knownMarket";
import { period, serial, texts } from "../goals/given";

const Q3 = period("2025-07-01", "2025-09-30");
const month = (year: number, at: number) => ({ from: serial(`${year}-0${at}-01`), to: serial(`${year}-0${at + 1}-01`) - 1 });
type Row = readonly [days: { readonly from: number; readonly to: number }, size: number, part?: string];
const market = (rows: readonly Row[]) => ({
  length: rows.length, from: Int32Array.from(rows, ([{ from }]) => from), to: Int32Array.from(rows, ([{ to }]) => to), size: Float64Array.from(rows, ([, size]) => size), part: texts(rows.map(([, , part]) => part)),
});
const BEFORE = [[month(2024, 7), 10], [month(2024, 8), 11], [month(2024, 9), 12]] as const satisfies readonly Row[];
const NOW = [[month(2025, 7), 20], [month(2025, 8), 22], [month(2025, 9), 24]] as const satisfies readonly Row[];
const known = (rows: readonly Row[], until = Q3.to) => knownMarket(market(rows), Q3, until, (days) => (days.to === Q3.to ? yearBefore(Q3) : yearBefore(days)));

describe("[MARKET] as far as its sizes go", () => {
  test.each<[string, readonly Row[], number, [string, string, number, number] | null]>([
    ["months make the quarter", [...NOW, ...BEFORE], Q3.to, ["2025-09-30", "2024-09-30", 66, 33]],
    ["the quarter's own figure goes before its months", [...NOW, [Q3, 70], ...BEFORE], Q3.to, ["2025-09-30", "2024-09-30", 70, 33]],
    ["a running quarter: the months that are over", [...NOW, ...BEFORE], serial("2025-09-10"), ["2025-08-31", "2024-08-31", 42, 21]],
    ["on a month's last day that month too", [...NOW, ...BEFORE], serial("2025-07-31"), ["2025-07-31", "2024-07-31", 20, 10]],
    ["no month is over", [...NOW, ...BEFORE], serial("2025-07-30"), null],
    ["only as far as both years go", [...NOW, BEFORE[0]], Q3.to, ["2025-07-31", "2024-07-31", 20, 10]],
    ["a month is missing in the middle: only what lies before it", [NOW[0], NOW[2], ...BEFORE], Q3.to, ["2025-07-31", "2024-07-31", 20, 10]],
    ["nothing from the first day on", [NOW[1], ...BEFORE], Q3.to, null],
    ["no figures of the base", [...NOW], Q3.to, null],
    ["a year's figure tells nothing of a quarter", [[period("2025-01-01", "2025-12-31"), 500], [period("2024-01-01", "2024-12-31"), 400]], Q3.to, null],
    ["parts known in both only", [[Q3, 20, "Bikes"], [Q3, 999, "Boats"], [yearBefore(Q3), 10, "bikes"]], Q3.to, ["2025-09-30", "2024-09-30", 20, 10]],
    ["parts without a column of their own are added up", [[Q3, 20], [Q3, 30], [yearBefore(Q3), 10]], Q3.to, ["2025-09-30", "2024-09-30", 50, 10]],
    ["an unreadable size is none", [[Q3, NaN], [yearBefore(Q3), 10]], Q3.to, null],
  ])("%s", (_, rows, until, expected) =>
    expect(known(rows, until)).toEqual(expected && { actual: { from: Q3.from, to: serial(expected[0]) }, base: { from: serial("2024-07-01"), to: serial(expected[1]) }, actualSize: expected[2], baseSize: expected[3] }));
});

describe("[BASE] the days beside the first days of a period", () => {
  const before = period("2025-04-01", "2025-06-30");
  test.each([
    ["all of it", Q3, before],
    ["months of the period before", period("2025-07-01", "2025-08-31"), period("2025-04-01", "2025-05-31")],
    ["days of the period before", period("2025-07-01", "2025-07-14"), period("2025-04-01", "2025-04-14")],
  ])("%s", (_, days, expected) => expect(firstDaysOf({ kind: "period before", whole: before }, Q3, days)).toEqual(expected));
  it("the same months a year before", () => expect(firstDaysOf({ kind: "year before", whole: yearBefore(Q3) }, Q3, period("2025-07-01", "2025-07-31"))).toEqual(period("2024-07-01", "2024-07-31")));
});
