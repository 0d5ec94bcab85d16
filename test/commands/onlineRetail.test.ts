// Real invoices with returns, outside the United Kingdom: goals by country beside them, and what differs from the quarter before; figures of the data's README.
import path from "node:path";
import { previewGoals } from "../../src/commands/goalReport";
import { previewVariance } from "../../src/commands/variance";
import { serialOf } from "../../src/core/calendar";
import type { Cell } from "../../src/core/cell";
import { readCsv } from "../fixtures/csv";
import { planted } from "./planted";

/** Gross and returns of the ten largest. */
const COUNTRIES: readonly (readonly [string, number, number])[] = [
  ["Netherlands", 125_816.11, -94.8], ["EIRE", 111_514.9, -12_130.63], ["Germany", 106_223.19, -2_697.29], ["France", 89_619.32, -2_176.44], ["Australia", 79_806.79, -735.5],
  ["Spain", 27_688.73, -2_965.62], ["Japan", 23_041.77, -1_909.03], ["Switzerland", 22_985.37, -331.75], ["Belgium", 17_375.96, -125.03], ["Portugal", 17_144.87, -3_736.8],
];
const DAYS = { from: serialOf(2010, 12, 1), to: serialOf(2011, 6, 26), asOf: serialOf(2011, 6, 26) };
const cents = (value: number) => Math.round(value * 100) / 100;
const invoices = readCsv(path.join(__dirname, "../fixtures/online-retail/invoices.csv.gz"));
const goals: Cell[][] = [["Country", "From", "To", "Goal"], ...COUNTRIES.map(([country]): Cell[] => [country, DAYS.from, DAYS.to, 80_000])];
const opened = planted({ Invoices: invoices, Goals: goals });

describe("[ONLINE RETAIL]", () => {
  it("[GOAL REPORT] goals of countries: gross less returns of each, and of all", () => {
    const made = previewGoals(opened, DAYS);
    if (!made.ok) throw new Error(made.troubles.map(({ message }) => message).join());
    const [company, ...countries] = made.value.lines;
    expect(countries.map(({ level, unit, actual }) => [level, unit, cents(actual)])).toEqual(COUNTRIES.map(([country, gross, returns]) => ["region", country, cents(gross + returns)]));
    expect([company!.goal, cents(company!.actual)]).toEqual([800_000, 702_232.63]);
    expect(countries.filter(({ status }) => status === "reached").map(({ unit }) => unit)).toEqual(["Netherlands", "EIRE", "Germany", "France"]);
  });
  it("[VARIANCE] the five parts add up to the difference, to the cent; so do the countries", () => {
    const made = previewVariance(opened, { from: serialOf(2011, 4, 1), to: serialOf(2011, 6, 26), asOf: serialOf(2011, 6, 26), base: "period before" });
    if (!made.ok) throw new Error(made.troubles.map(({ message }) => message).join());
    const { lines, pvm } = made.value.sheet;
    const [company, ...others] = lines;
    const { base, price, volume, mix, new: fresh, lost, current } = pvm!.total;
    expect(cents(price + volume + mix + fresh + lost)).toBe(cents(current - base));
    expect([cents(base), cents(current)]).toEqual([cents(company!.base!), cents(company!.actual)]);
    expect(cents(others.filter(({ level }) => level === "region").reduce((sum, { variance }) => sum + variance!, 0))).toBe(cents(company!.variance!));
  });
});
