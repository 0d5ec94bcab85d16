import fc from "fast-check";
import { compareItems } from "../../src/core/variance/compareItems";
import { bridge } from "../../src/core/variance/bridge";
import { pvm } from "../../src/core/variance/pvm";
import { varianceLine, type VarianceSheet } from "../../src/core/variance/varianceSheet";
import type { ReportContext } from "../../src/reports/parts/head";
import { variance, type VarianceHead } from "../../src/reports/variance";
import { reportWords } from "../../src/reports/words/reportWords";
import { items } from "../core/variance/given";
import { expectGolden } from "./reportText";

// 1 Jul – 30 Sep 2025, as of 15 Aug
const [FROM, TO, AS_OF] = [45839, 45930, 45884];
const compared = compareItems(
  items({ item: "=cmd|'/c calc'!A1", amount: 1320, quantity: 120 }, { item: "Łuk", amount: 900, quantity: 45 }, { item: "New", amount: 70.25, quantity: 7 }, { item: "Service", amount: 12 }, { amount: 3, quantity: 1 }),
  items({ item: "=cmd|'/c calc'!A1", amount: 1000, quantity: 100 }, { item: "Łuk", amount: 1000, quantity: 50 }, { item: "Lost", amount: 40, quantity: 4 }, { item: "Service", amount: 10 }),
);
const sheet: VarianceSheet = {
  lines: [
    varianceLine("company", "", 2050, 2305.25),
    varianceLine("department", "Północ", 2000, 1500),
    varianceLine("person", "=cmd|'/c calc'!A1", 0, 12.5),
    varianceLine("person", "Ann", -5, -5),
    varianceLine("person", "Zed", null, 7),
    varianceLine("product", "", 0, 3),
    { ...varianceLine("customer", "", 10, 20), count: 712 },
  ],
  pvm: pvm(compared),
  bridgeBy: "product",
  steps: bridge(compared, 3),
};
const head: VarianceHead = {
  base: "year before",
  compared: { cut: { from: FROM - 365, to: AS_OF - 365 }, whole: { from: FROM - 365, to: TO - 365 } },
  marked: { returned: { count: 2, amount: 99.5 }, cancelled: { count: 0, amount: 0 } },
  market: { size: 300, share: -44.75, actual: { from: FROM, to: FROM + 30 }, base: { from: FROM - 365, to: FROM - 335 } },
};
const context: ReportContext = { from: FROM, to: TO, asOf: AS_OF, currency: "PLN", sources: [{ sheet: "Sales", rows: 1234 }], made: 45884.59, notes: [] };

describe("[VARIANCE-REPORT]", () => {
  test.each(["en", "pl"] as const)("the sheet in %s", (language) => expectGolden(variance(sheet, head, context, reportWords(language)), `variance.${language}.txt`));
  const notes = (own: Partial<VarianceHead>, of = sheet, day = AS_OF) => variance(of, { ...head, ...own }, { ...context, asOf: day }, reportWords("en")).notes;
  it("says what the base is", () => {
    expect(notes({ compared: { cut: head.compared!.whole, whole: head.compared!.whole } })[0]).not.toMatch(/cut/);
    expect(notes({ base: "goal", compared: null })[0]).toBe("Base: what the goal expects by the as-of day.");
    expect(notes({ base: "goal", compared: null }, sheet, TO)[0]).toBe("Base: the goal of the period.");
    expect(notes({ base: "plan", compared: null })[0]).toBe("Base: the rows of the plan that are dated in the period.");
  });
  it("says for which days the market is told, or why it is not", () => {
    const about = (market: VarianceHead["market"]) => notes({ market }).filter((note) => note.startsWith("The market or us"));
    const whole = { size: 1, share: 2, actual: { from: FROM, to: TO }, base: head.compared!.whole };
    expect([about(null), about(whole)]).toEqual([[], []]);
    expect(about({ ...whole, actual: { from: FROM, to: FROM + 30 }, base: { from: FROM - 365, to: FROM - 335 } })).toEqual(["The market or us is told for 1 Jul 2025 – 31 Jul 2025 beside 1 Jul 2024 – 31 Jul 2024, as far as the Market table goes."]);
    expect(about("unknown")).toHaveLength(1);
  });
  it("nothing in the base: said", () => expect(notes({}, { ...sheet, lines: [varianceLine("company", "", 0, 5)] })).toContain("There is nothing in the base: no percentages, and everything is new."));
  describe("the waterfall below zero", () => {
    const of = (now: readonly number[], before: readonly number[]) => {
      const made = (amounts: readonly number[]) => items(...amounts.map((amount, at) => ({ item: `P${at}`, amount, quantity: 1 })));
      const report = variance({ ...sheet, steps: bridge(compareItems(made(now), made(before))) }, head, context, reportWords("en"));
      const table = report.tables.find(({ key }) => key === "Bridge")!;
      const at = (key: string) => table.columns.findIndex((column) => column.key === key);
      const { series, kind } = report.charts[0]!;
      return { kind, series, rows: table.rows.map((row) => series.map((key) => row[at(key)])) };
    };
    const __ = null;
    it("above zero columns float, and there are no others", () =>
      expect(of([110, -70, -10], [0, 0, 20]).rows).toEqual([
        [__, 20, __, __, __],
        [20, __, __, 110, __],
        [60, __, __, __, 70],
        [30, __, __, __, 30],
        [__, __, 30, __, __],
      ]));
    it("a step through zero is a column above it and one below; one below zero hangs from where it begins", () =>
      expect(of([-70, -30, 90], [0, 0, 20])).toEqual({
        kind: "waterfall",
        series: ["floor", "drawnBase", "drawnCurrent", "more", "less", "moreBelow", "lessBelow"],
        rows: [
          [__, 20, __, __, __, __, __],
          [__, __, __, __, 20, __, -50],
          [__, __, __, 20, __, -50, __],
          [__, __, __, __, 20, __, -10],
          [__, __, -10, __, __, __, __],
        ],
      }));
    it("all of it below zero", () => expect(of([-30, -5], [-10, -25]).rows).toEqual([[__, -35, __, __, __, __, __], [-35, __, __, __, __, __, -20], [-35, __, __, __, __, -20, __], [__, __, -35, __, __, __, __]]));
    it("what is drawn reaches from where a step begins to where it ends", () =>
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), { minLength: 1, maxLength: 8 }), (pairs) => {
          const made = (side: 0 | 1) => items(...pairs.map((pair, at) => ({ item: `P${at}`, amount: pair[side], quantity: 1 })));
          const steps = bridge(compareItems(made(0), made(1)));
          const { series, rows } = of(pairs.map(([now]) => now), pairs.map(([, before]) => before));
          steps.slice(1, -1).forEach(({ start, end, amount }, i) => {
            const drawn = new Map(series.map((key, at) => [key, Number(rows[i + 1]![at] ?? 0)]));
            const [above, below] = amount < 0 ? ["less", "lessBelow"] : ["more", "moreBelow"];
            const floor = drawn.get("floor")!;
            const top = Math.max(0, floor) + drawn.get(above!)!;
            const bottom = Math.min(0, floor) + (drawn.get(below!) ?? 0);
            expect([floor >= 0 && (drawn.get(below!) ?? 0) === 0 ? floor : bottom, floor < 0 || (floor === 0 && drawn.get(above!) === 0) ? floor : top]).toEqual([Math.min(start, end), Math.max(start, end)]);
          });
        }),
      ));
  });
  it("without products there is no price, volume and mix; without a market no market", () => expect(variance({ ...sheet, pvm: null }, { ...head, market: null }, context, reportWords("en")).tables.map(({ key }) => key)).toEqual(["Variance", "Bridge"]));
});
