// Which slices explain a gap: planted causes are found, what only looks like one is not, and everything adds up.
import fc from "fast-check";
import { driversOf } from "../../../../src/core/diagnosis/drivers/drivers";
import { encodeRows } from "../../../../src/core/diagnosis/drivers/encodeRows";
import { drivers } from "../../../../src/core/diagnosis/drivers/node";
import { planted, type Planted, type PlantedRow } from "./planted";

const DIMS = ["person", "product", "region"];
const answer = (rows: readonly PlantedRow[], dims = DIMS) => drivers(rows, dims, "actual", "goal");
const figures = (rows: readonly PlantedRow[], dims = DIMS) => driversOf(encodeRows(rows, dims, "actual", "goal"));
const cents = (amount: number) => Math.round(amount * 100);

describe("[DRIVERS] planted causes", () => {
  test.each<[string, Planted]>([
    ["one value", { causes: [{ slice: { region: "R02" }, severity: -0.3 }] }],
    ["two values together", { causes: [{ slice: { product: "P03", region: "R02" }, severity: -0.5 }] }],
    ["two of them, up and down: the total is near its goal", { causes: [{ slice: { region: "R01" }, severity: -0.3 }, { slice: { region: "R04" }, severity: 0.3 }] }],
    ["a cause inside a cause, of the other sign (Simpson)", { causes: [{ slice: { region: "R02" }, severity: -0.35 }, { slice: { product: "P03", region: "R02" }, severity: 0.8 }] }],
    ["a cause inside a cause that bends what its siblings share", { sizes: { person: 30, product: 8, region: 4 }, causes: [{ slice: { product: "P03" }, severity: -0.45 }, { slice: { product: "P03", region: "R01" }, severity: 0.65 }] }],
    ["three bad children of seven: not their parent", { causes: ["P01", "P02", "P03"].map((product) => ({ slice: { product, region: "R02" }, severity: -0.6 })) }],
    ["beside a general drop", { drift: -0.08, causes: [{ slice: { person: "P04" }, severity: -0.3 }] }],
    ["a slice that lost everything", { causes: [{ slice: { product: "P05" }, severity: -1 }] }],
  ])("%s", (_, given) => {
    const found = answer(planted(given));
    expect(found).toHaveLength(given.causes!.length);
    expect(found).toEqual(expect.arrayContaining(given.causes!.map(({ slice }) => slice)));
  });
});

describe("[DRIVERS] no slice stands out", () => {
  test.each<[string, PlantedRow[]]>([
    ["noise", planted({ seed: 3, noise: 0.2 })],
    ["a general drop is the background", planted({ seed: 4, drift: -0.1 })],
    ["nothing moved", planted({ noise: 0 })],
    ["no rows", []],
    ["rows without goal and actual", planted().map((row) => ({ ...row, goal: 0, actual: 0 }))],
    ["three rows at −100 %: single events", planted({ seed: 5 }).map((row, at) => (at < 3 ? { ...row, actual: 0 } : row))],
    ["one large order lost: an outlier", planted({ seed: 6 }).map((row, at) => (at === 10 ? { ...row, goal: 40_000, actual: 0 } : row))],
    ["everybody new, nobody had a goal", planted().map((row) => ({ ...row, goal: 0 }))],
  ])("%s", (_, rows) => expect(answer(rows)).toEqual([]));
  it("the general drop is told apart, as a share and as money", () => {
    const { background, total } = figures(planted({ seed: 4, drift: -0.1 }));
    expect(background.rate).toBeCloseTo(-0.1, 1);
    expect(background.amount / total.gap).toBeCloseTo(1, 0);
  });
});

describe("[DRIVERS] columns", () => {
  const region = planted({ causes: [{ slice: { person: "P02" }, severity: -0.4 }] });
  it("one that depends on another says no more: the shortest name is the answer", () => {
    const rows = region.map((row) => ({ ...row, office: Number(String(row.person).slice(1)) % 3 ? "East" : "West" }));
    expect(answer(rows, ["office", ...DIMS])).toEqual([{ person: "P02" }]);
  });
  it("of two that always go together the first given is named", () => {
    const rows = region.map((row) => ({ ...row, badge: `B-${row.person}` }));
    expect(answer(rows, ["badge", "person", "product", "region"])).toEqual([{ badge: "B-P02" }]);
    expect(answer(rows, ["person", "badge", "product", "region"])).toEqual([{ person: "P02" }]);
  });
  it("constant and id-like ones are left out, and said", () => {
    const rows = region.map((row, at) => ({ ...row, company: "C", order: `O-${at}` }));
    expect(answer(rows, ["company", "order", ...DIMS])).toEqual([{ person: "P02" }]);
    expect(figures(rows, ["company", "order", ...DIMS]).unused).toEqual([{ name: "company", why: "constant" }, { name: "order", why: "id-like" }]);
  });
  it("rows of one combination are added up first", () => {
    const halves = region.flatMap((row) => [{ ...row, actual: 0 }, { ...row, goal: 0 }]);
    expect(answer(halves)).toEqual(answer(region));
  });
});

describe("[DRIVERS] signs", () => {
  it("goals of 0, lost business, returns and planned credits do not hide a cause", () => {
    const odd = planted({ seed: 8, causes: [{ slice: { region: "R03" }, severity: -0.5 }] }).map((row, at): PlantedRow => {
      const goal = Number(row.goal);
      return at % 40 === 0 ? { ...row, goal: 0 } : at % 40 === 10 ? { ...row, actual: 0 } : at % 40 === 20 ? { ...row, actual: -goal / 3 } : at % 40 === 30 ? { ...row, goal: -goal, actual: -goal } : row;
    });
    expect(answer(odd)).toEqual([{ region: "R03" }]);
  });
});

describe("[DRIVERS] always", () => {
  const tables = fc.record({ seed: fc.integer({ min: 1, max: 1e6 }), noise: fc.constantFrom(0.03, 0.1), drift: fc.constantFrom(-0.06, 0), severity: fc.constantFrom(-0.6, -0.35, 0.5), wide: fc.boolean() }).map(({ severity, wide, ...rest }) => planted({ ...rest, causes: [{ slice: wide ? { region: "R02" } : { product: "P03", region: "R02" }, severity }] }));
  const runs = { numRuns: 15 };
  // what chance adds to a table may look like a slice once in some hundred tables: always the same tables here
  const drawn = { numRuns: 15, seed: 2025 };
  it("gaps, background and remainder add up to the whole gap, to the cent; a row counts once", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const { drivers: found, total, background, remainder } = figures(rows);
        expect(found.reduce((sum, { gap }) => sum + cents(gap), 0) + cents(background.amount) + cents(remainder)).toBe(cents(total.gap));
        expect(cents(total.gap)).toBe(rows.reduce((sum, row) => sum + cents(Number(row.actual)) - cents(Number(row.goal)), 0));
        expect(found.reduce((sum, { support }) => sum + support, 0)).toBeLessThanOrEqual(rows.length);
        for (const one of found) expect([cents(one.actual - one.goal), cents(one.without)]).toEqual([cents(one.gap), cents(total.gap) - cents(one.gap)]);
      }),
      runs,
    ));
  it("the order of rows changes nothing", () =>
    fc.assert(fc.property(tables, fc.integer(), (rows, salt) => expect(figures([...rows].sort((a, b) => ((Number(a.goal) * 1e4 + salt) % 977) - ((Number(b.goal) * 1e4 + salt) % 977)))).toEqual(figures(rows))), runs));
  it("other labels change names only", () =>
    fc.assert(fc.property(tables, (rows) => {
      const renamed = (value: unknown) => `x${99 - Number(String(value).slice(1))}`;
      const others = rows.map((row) => ({ ...row, ...Object.fromEntries(DIMS.map((name) => [name, renamed(row[name])])) }));
      expect(answer(others)).toEqual(answer(rows).map((slice) => Object.fromEntries(Object.entries(slice).map(([name, value]) => [name, renamed(value)]))));
    }), runs));
  it("a column that has nothing to do with it changes no driver", () =>
    fc.assert(fc.property(tables, (rows) => expect(answer(rows.map((row, at) => ({ ...row, weekday: `D${(at * 7919) % 5}` })), [...DIMS, "weekday"])).toEqual(answer(rows))), drawn));
  it("what is planted is found, and nothing else", () => fc.assert(fc.property(tables, (rows) => expect(answer(rows)).toHaveLength(1)), drawn));
});
