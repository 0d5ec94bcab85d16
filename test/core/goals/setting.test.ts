import fc from "fast-check";
import { workCalendar } from "../../../src/core/calendar";
import { sumOf } from "../../../src/core/exactSums";
import { methodsFor } from "../../../src/core/goals/setting/baseOf";
import { unitId } from "../../../src/core/goals/setting/goalFacts";
import { goalFactsOf, type GoalFactsInput } from "../../../src/core/goals/setting/goalFactsOf";
import { goalsToWrite } from "../../../src/core/goals/setting/goalsToWrite";
import { marketGrowth } from "../../../src/core/goals/setting/marketGrowth";
import { pastSales } from "../../../src/core/goals/setting/pastSales";
import { presence } from "../../../src/core/goals/setting/presence";
import { proposeGoals, type GoalChoices } from "../../../src/core/goals/setting/proposeGoals";
import { goals, people, period, sales, serial, texts, type Goal, type Sale } from "./given";

const calendar = workCalendar();
const Q3 = period("2025-07-01", "2025-09-30");
const Q3_2024 = period("2024-07-01", "2024-09-30");

describe("[PRESENCE]", () => {
  const of = (start: string | null, end: string | null, ramp = 0, of = period("2025-09-01", "2025-09-28")) => presence(of, { start: start ? serial(start) : null, end: end ? serial(end) : null }, calendar, ramp);
  test.each([
    ["nothing known: always there", null, null, 0, 20, 1],
    ["came half-way", "2025-09-15", null, 0, 10, 0.5],
    ["left half-way", null, "2025-09-12", 0, 10, 0.5],
    ["comes later", "2025-10-01", null, 0, 0, 0],
    ["left before", null, "2025-08-31", 0, 0, 0],
    ["first of three months: a quarter", "2025-09-01", null, 3, 20, 0.25],
    ["third month to the 14th, then full", "2025-06-15", null, 3, 20, 0.875],
    ["the ramp is over", "2025-01-01", null, 3, 20, 1],
    ["came half-way, first of one month", "2025-09-15", null, 1, 10, 0.25],
  ])("%s", (_, start, end, ramp, days, share) => expect(of(start, end, ramp)).toEqual({ days, share }));
  it("holidays are no days that are missed", () => expect(presence(Q3, { start: serial("2025-07-02"), end: null }, workCalendar([serial("2025-07-01")]))).toEqual({ days: 65, share: 1 }));
  it("a period without working days has no share", () => expect(presence(period("2025-09-06", "2025-09-07"), { start: null, end: null }, calendar)).toEqual({ days: 0, share: 0 }));
  it("no more than the days, and a longer ramp asks for no more", () =>
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 100 }), fc.integer({ min: 0, max: 12 }), (came, ramp) => {
        const at = { start: Q3.from + came, end: null };
        const [short, long] = [presence(Q3, at, calendar, ramp), presence(Q3, at, calendar, ramp + 1)];
        expect(short.share).toBeLessThanOrEqual(short.days / 66 + 1e-12);
        expect(long.share).toBeLessThanOrEqual(short.share + 1e-12);
      }),
    ));
});

describe("[PAST SALES]", () => {
  const rows: Sale[] = [
    { on: "2023-07-03", person: "Ann", amount: 1 },
    { on: "2024-08-01", person: "Ann", amount: 40 },
    { on: "2024-12-31", person: "Ann", amount: 60 },
    { on: "2025-06-30", person: "Ann", amount: 7 },
    { on: "2025-05-01", person: "Bob", amount: 500 },
  ];
  const past = pastSales(sales(...rows), Q3, serial("2025-06-30"));
  it("year before, three and twelve months up to the day", () => {
    expect([past.yearBefore, past.recent, past.twelveMonths]).toEqual([Q3_2024, period("2025-04-01", "2025-06-30"), period("2024-07-01", "2025-06-30")]);
    expect(past.people.get("ann")).toMatchObject({ yearBefore: 40, recent: 7, twelveMonths: 107 });
    expect(past.company).toMatchObject({ yearBefore: 40, recent: 507, twelveMonths: 607 });
  });
  it("everybody's own best period of the same kind", () => {
    expect(past.people.get("ann")!.best).toEqual({ ...period("2024-10-01", "2024-12-31"), amount: 60 });
    expect(past.people.get("bob")!.best).toEqual({ ...period("2025-04-01", "2025-06-30"), amount: 500 });
  });
  it("a running period is nobody's best", () => expect(pastSales(sales(...rows), Q3, serial("2025-06-29")).people.get("bob")!.best!.amount).toBe(0));
  it("season: the months' mean share of whole years", () => expect(past.season).toBeCloseTo((1 + 40) / (1 + 40 + 60 + 507), 12));
  it("no season from less than a year", () => expect(pastSales(sales({ on: "2024-08-01", amount: 5 }), Q3, serial("2025-06-30")).season).toBeNull());
  it("nothing sold at all", () => expect(pastSales(sales(), Q3, serial("2025-06-30")).company).toEqual({ yearBefore: 0, recent: 0, twelveMonths: 0, best: null }));
  it("29 February has the 28th a year before", () => expect(pastSales(sales(), period("2024-02-29", "2024-02-29"), serial("2024-02-28")).yearBefore).toEqual(period("2023-02-28", "2023-02-28")));
});

describe("[MARKET GROWTH]", () => {
  const market = (...rows: readonly (readonly [from: string, to: string, size: number, part?: string])[]) => ({
    length: rows.length, from: Int32Array.from(rows, ([from]) => serial(from)), to: Int32Array.from(rows, ([, to]) => serial(to)), size: Float64Array.from(rows, ([, , size]) => size), part: texts(rows.map(([, , , part]) => part)),
  });
  const q = (year: number) => [`${year}-07-01`, `${year}-09-30`] as const;
  it("of the period itself", () => expect(marketGrowth(market([...q(2024), 200], [...q(2025), 210]), Q3)).toEqual({ ...Q3, growth: 0.05 }));
  it("else of the latest that is known", () => expect(marketGrowth(market([...q(2023), 100], [...q(2024), 120]), Q3)).toMatchObject({ ...Q3_2024, growth: 0.2 }));
  it("only parts that are known in both", () => expect(marketGrowth(market([...q(2024), 200, "Bikes"], [...q(2025), 220, "Bikes"], [...q(2025), 999, "Boats"]), Q3)!.growth).toBeCloseTo(0.1, 12));
  it("none without a year before", () => expect(marketGrowth(market([...q(2025), 10]), Q3)).toBeNull());
  it("none on a base of 0", () => expect(marketGrowth(market([...q(2024), 0], [...q(2025), 5]), Q3)).toBeNull());
});

const ROWS: Sale[] = [
  { on: "2024-07-10", person: "Ann", department: "North", amount: 600 },
  { on: "2024-08-10", person: "Bob", department: "North", amount: 200 },
  { on: "2024-09-10", person: "Cy", department: "South", amount: 200 },
  { on: "2025-06-10", person: "Ann", department: "North", amount: 650 },
  { on: "2025-06-11", person: "Bob", department: "North", amount: 650 },
  { on: "2025-06-12", person: "Cy", department: "South", amount: 650 },
];
const facts = (more: Partial<GoalFactsInput> & { readonly rows?: readonly Sale[]; readonly set?: readonly Goal[] } = {}) =>
  goalFactsOf({ sales: sales(...(more.rows ?? ROWS)), goals: goals(...(more.set ?? [])), period: Q3, asOf: serial("2025-06-30"), calendar, rampMonths: 3, ...more });
const CHOICES: GoalChoices = { method: "year before", growth: 0.1, decimals: 0, floor: null, fixed: new Map() };
const brief = (of: ReturnType<typeof facts>, choices: Partial<GoalChoices> = {}) => proposeGoals(of, { ...CHOICES, ...choices }).map(({ level, unit, goal, difference }) => `${level} ${unit || "*"} ${goal}${difference ? ` (${difference})` : ""}`);

describe("[PROPOSE GOALS]", () => {
  it("the year before and growth, laid over departments and people", () =>
    expect(brief(facts())).toEqual(["company * 1100", "department North 880", "person Ann 660", "person Bob 220", "department South 220", "person Cy 220"]));
  it("the pace of the last three months over the working days to come", () => expect(brief(facts(), { method: "run rate", growth: 0 })[0]).toBe("company * 1980")); // 1950 in 65 days, 66 to come
  it("the last twelve months × the season", () => expect(brief(facts({ rows: [...ROWS, { on: "2023-07-01", person: "Ann", department: "North", amount: 2950 }] }), { method: "season", growth: 0 })[0]).toBe(`company * ${Math.round(2950 * (3950 / 5900))}`));
  it("as the market grows", () => expect(brief({ ...facts(), market: { ...Q3, growth: 0.5 } }, { method: "market", growth: 0 })[0]).toBe("company * 1500"));
  it("offers only what the data allow", () => {
    expect(methodsFor(facts())).toEqual(["year before", "run rate", "season"]);
    expect(methodsFor(facts({ rows: [] }))).toEqual([]);
    expect(methodsFor(facts({ rows: ROWS.slice(4) }))).toEqual(["run rate"]);
    expect(methodsFor({ ...facts(), market: { ...Q3, growth: 0 } })).toEqual(["year before", "run rate", "season", "market"]);
  });
  it("a figure that was typed stays, the others of its department follow", () =>
    expect(brief(facts(), { fixed: new Map([[unitId("person", "bob"), 300]]) })).toEqual(["company * 1100", "department North 880", "person Ann 580", "person Bob 300", "department South 220", "person Cy 220"]));
  it("a typed department: the other departments and its people follow", () =>
    expect(brief(facts(), { fixed: new Map([[unitId("department", "north"), 600]]) })).toEqual(["company * 1100", "department North 600", "person Ann 450", "person Bob 150", "department South 500", "person Cy 500"]));
  it("a typed company", () => expect(brief(facts(), { fixed: new Map([[unitId("company", ""), 2000]]) })).toEqual(["company * 2000", "department North 1600", "person Ann 1200", "person Bob 400", "department South 400", "person Cy 400"]));
  it("people fixed beyond their department make it larger", () =>
    expect(brief(facts(), { fixed: new Map([[unitId("person", "ann"), 700], [unitId("person", "bob"), 300]]) })).toEqual(["company * 1100", "department North 1000", "person Ann 700", "person Bob 300", "department South 100", "person Cy 100"]));
  it("everything fixed: the difference is shown", () => {
    const fixed = new Map([["person ann", 1], ["person bob", 2], ["person cy", 3]].map(([id, goal]) => [id as string, goal as number]));
    expect(brief(facts(), { fixed })).toEqual(["company * 1100 (1094)", "department North 3", "person Ann 1", "person Bob 2", "department South 3", "person Cy 3"]);
    expect(brief(facts(), { fixed: new Map([...fixed, ["department north", 10]]) })[1]).toBe("department North 10 (7)");
  });
  it("floor: nobody gets less than a share of the own year before", () =>
    expect(brief(facts(), { growth: -0.5, floor: 0.9, fixed: new Map([["person ann", 100]]) })).toEqual(["company * 500", "department North 320", "person Ann 100", "person Bob 220", "department South 180", "person Cy 180"]));
  it("a new person gets what the colleagues sell, by ramp and working time", () => {
    const staff = { ...people({ person: "Ann", department: "North" }, { person: "Bob", department: "North" }, { person: "Cy", department: "South" }, { person: "Dee", department: "South" }), start: Int32Array.from([40000, 40000, 40000, Q3.from]), workingTime: Float64Array.from([1, 1, 1, 0.5]) };
    const found = facts({ people: staff });
    const dee = found.people.find(({ unit }) => unit === "Dee")!;
    expect(dee.past).toBeNull();
    expect(dee.present).toBeCloseTo((23 + 21 * 2 + 22 * 3) / 4 / 66, 12);
    const [ann, bob, cy, hers] = ["Ann", "Bob", "Cy", "Dee"].map((name) => proposeGoals(found, { ...CHOICES, decimals: 2 }).find(({ unit }) => unit === name)!.goal) as [number, number, number, number];
    expect(sumOf([ann, bob, cy, hers])).toBe(1100);
    expect(hers / cy).toBeCloseTo(dee.present * 0.5, 4);
  });
  it("who came within the base period is not measured by the days before", () => {
    const staff = { ...people({ person: "Ann" }, { person: "Bob" }, { person: "Cy" }), start: Int32Array.from([40000, serial("2024-08-01"), 40000]) };
    const lines = proposeGoals(facts({ people: staff, rows: ROWS.map(({ department: _, ...row }) => row) }), { ...CHOICES, decimals: 2 });
    const of = (name: string) => lines.find(({ unit }) => unit === name)!.goal;
    expect(of("Bob") / of("Cy")).toBeCloseTo(66 / 43, 4);
  });
  it("who left is not there; who never sells gets no goal", () => {
    const staff = { ...people({ person: "Ann" }, { person: "Bob" }, { person: "Chief" }), start: Int32Array.from([40000, 40000, 40000]), end: Int32Array.from([-0x80000000, serial("2025-06-30"), -0x80000000]) };
    expect(facts({ people: staff }).people.map(({ unit }) => unit)).toEqual(["Ann", "Cy"]);
  });
  it("no departments: people share the company's goal", () => expect(brief(facts({ rows: ROWS.map(({ department: _, ...row }) => row) }))).toEqual(["company * 1100", "person Ann 660", "person Bob 220", "person Cy 220"]));
  it("per working day, and against the own best period", () => {
    const ann = proposeGoals(facts(), CHOICES).find(({ unit }) => unit === "Ann")!;
    expect(ann).toMatchObject({ days: 66, perDay: 10, yearBefore: 600, best: { ...period("2025-04-01", "2025-06-30"), amount: 650 } });
    expect(ann.ofBest).toBeCloseTo(660 / 650, 12);
  });
  it("knows the goal in force, also a revised one", () => {
    const found = facts({ set: [{ unit: "Ann", from: "2025-07-01", to: "2025-09-30", goal: 500 }, { unit: "Ann", from: "2025-07-01", to: "2025-09-30", goal: 550, since: "2025-08-01" }, { unit: "Cy", from: "2025-07-01", to: "2025-07-31", goal: 9 }] });
    expect([...found.current]).toEqual([["person ann", { unit: "Ann", goal: 550, rows: [{ row: 2, effectiveFrom: null }, { row: 3, effectiveFrom: serial("2025-08-01") }] }]]);
  });
  it("sums to the cent at every level, whatever is typed; shuffled rows change nothing", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ on: fc.constantFrom("2024-07-10", "2024-08-31", "2025-06-10"), person: fc.constantFrom("Ann", "Bob", "Cy", "Dee", "Eve"), department: fc.constantFrom("North", "South", undefined), amount: fc.integer({ min: -500_00, max: 9_000_00 }).map((cents) => cents / 100) }), { minLength: 1, maxLength: 25 }),
        fc.dictionary(fc.constantFrom("company ", "department north", "person ann", "person bob", "person eve"), fc.integer({ min: 0, max: 9_000_00 }).map((cents) => cents / 100)),
        fc.constantFrom(2, 0, -2), fc.constantFrom(null, 0.8),
        (rows, typed, decimals, floor) => {
          const made = (given: readonly Sale[]) => proposeGoals(facts({ rows: given as Sale[] }), { ...CHOICES, decimals, floor, fixed: new Map(Object.entries(typed)) });
          const lines = made(rows);
          const [company] = lines as [(typeof lines)[number]];
          const departments = lines.filter(({ level }) => level === "department");
          const members = lines.filter(({ level }) => level === "person");
          if (members.length > 0) {
            if (departments.length > 0) {
              expect(sumOf([...departments.map(({ goal }) => goal), company.difference])).toBe(company.goal);
              for (const { key, goal, difference } of departments) expect(sumOf([...members.filter(({ department }) => department === key).map((one) => one.goal), difference])).toBe(goal);
            } else expect(sumOf([...members.map(({ goal }) => goal), company.difference])).toBe(company.goal);
          }
          for (const { id, goal } of lines) if (typed[id] !== undefined) expect(goal).toBe(typed[id]);
          const oneDepartment = new Map<string, Set<string | undefined>>();
          for (const { person, department } of rows) oneDepartment.set(person, (oneDepartment.get(person) ?? new Set()).add(department));
          expect(made([...rows].reverse()).map(({ id, goal }) => [id, goal])).toEqual(lines.map(({ id, goal }) => [id, goal]));
        },
      ),
    ));
});

describe("[GOALS TO WRITE]", () => {
  const want = (unit: string, goal: number, level: "company" | "department" | "person" = "person") => ({ level, key: unit.toLowerCase(), unit, goal });
  const standing = new Map([["person ann", { goal: 500, rows: [{ row: 7, effectiveFrom: null }, { row: 9, effectiveFrom: serial("2025-08-01") }] }]]);
  const write = (wanted: Parameters<typeof goalsToWrite>[0], day = "2025-08-15") => goalsToWrite(wanted, standing, Q3, serial(day));
  it("new goals are undated, those that stand are revised; company first", () =>
    expect(write([want("Ann", 450), want("Bob", 10), want("", 460, "company")]).rows.map(({ unit, goal, effectiveFrom }) => [unit, goal, effectiveFrom])).toEqual([["", 460, null], ["Ann", 450, serial("2025-08-15")], ["Bob", 10, null]]));
  it("the same goal again, and a goal of 0, are no rows", () => expect(write([want("Ann", 500), want("Bob", 0)])).toEqual({ rows: [], refusals: [] }));
  it("revised twice on a day: refused, naming both rows", () => expect(write([want("Bob", 3), want("Ann", 450)], "2025-08-01").refusals).toEqual([{ code: "revised-twice", details: { unit: "Ann", first: 9, second: 2 } }]));
  test.each(["2025-06-30", "2025-10-01"])("a revision from %s lies outside the period", (day) => expect(write([want("Ann", 450)], day).refusals).toEqual([{ code: "effective-outside", details: { ...Q3 } }]));
  it("new goals need no day", () => expect(write([want("Bob", 450)], "2025-01-01").refusals).toEqual([]));
});
