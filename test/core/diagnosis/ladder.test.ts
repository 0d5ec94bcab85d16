// The ladder on invented firms with planted causes: they are found, signs without an effect are not, and nothing hangs on names or the order of rows.
import type { Texts } from "../../../src/core/column";
import { sumOf } from "../../../src/core/exactSums";
import { diagnose, type Diagnosis } from "../../../src/core/diagnosis/diagnose";
import { generator } from "../../../src/core/diagnosis/draws";
import type { DiagnosisFacts, SalesFacts } from "../../../src/core/diagnosis/facts";
import type { CompetitorPrices } from "../../../src/core/diagnosis/pricesInForce";
import { input, world, type Causes } from "./world";

const supported = ({ steps }: Diagnosis) => steps.filter(({ verdict }) => verdict === "supported").map(({ rung }) => rung);
const verdicts = ({ steps }: Diagnosis) => Object.fromEntries(steps.map(({ rung, verdict }) => [rung, verdict]));
const onlyFirst = (prices: CompetitorPrices): CompetitorPrices => ({ length: 1, product: { codes: prices.product.codes.slice(0, 1), labels: prices.product.labels }, day: prices.day.slice(0, 1), price: prices.price.slice(0, 1) });
const LATE: Causes = { delivery: { region: 1, left: 0.5 } };

/** One element of each row in another order. */
function reordered(sales: SalesFacts, order: Int32Array): SalesFacts {
  const moved = (column: unknown): unknown => {
    if (column instanceof Float64Array) return Float64Array.from(order, (row) => column[row]!);
    if (column instanceof Int32Array) return Int32Array.from(order, (row) => column[row]!);
    if (column instanceof Uint8Array) return Uint8Array.from(order, (row) => column[row]!);
    return typeof column === "object" && column !== null ? { ...column, ...(("codes" in column) ? { codes: moved(column.codes) } : {}) } : column;
  };
  const all = (columns: object) => Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, moved(column)]));
  return { ...(all(sales) as unknown as SalesFacts), rows: { ...(all(sales.rows) as unknown as SalesFacts["rows"]), length: sales.rows.length } };
}

function shuffledRows(length: number, seed: number): Int32Array {
  const random = generator(seed);
  const order = Int32Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

describe("[LADDER] planted causes", () => {
  test.each<[string, Causes, readonly string[]]>([
    ["a line that comes back", { product: { line: "C", left: 0.45 } }, ["product"]],
    ["a line dearer than the competition", { price: { line: "B", left: 0.4 } }, ["price"]],
    ["a region served late", LATE, ["delivery"]],
    ["a region whose cases drag on", { service: { region: 0, left: 0.45 } }, ["service"]],
    ["people without a refresher", { training: { people: [0, 3, 6, 9], lines: "BD", left: 0.35 } }, ["training"]],
    ["half the leads", { marketing: { left: 0.4 } }, ["marketing"]],
    ["a line too dear and a region served late", { price: { line: "B", left: 0.4 }, delivery: { region: 2, left: 0.5 } }, ["price", "delivery"]],
  ])("%s", (_, causes, expected) => {
    const diagnosis = diagnose(world(12, causes));
    expect(supported(diagnosis)).toEqual(expected);
    expect(sumOf(diagnosis.steps.map(({ amount }) => amount))).toBe(diagnosis.gap);
    for (const step of diagnosis.steps.filter(({ verdict }) => verdict === "supported")) expect(step.amount).toBeLessThan(0.05 * diagnosis.gap);
    for (const step of diagnosis.steps.filter(({ verdict, rung }) => verdict !== "supported" && verdict !== null && rung !== "ability")) expect(step.amount).toBe(0);
  });
  it("a line that comes back hides another that is too dear: without it the second is found, and both looks count as tried", () => {
    const diagnosis = diagnose(world(14, { product: { line: "A", left: 0.45 }, price: { line: "D", left: 0.45 } }));
    expect(supported(diagnosis)).toEqual(["product", "price"]);
    expect(diagnosis.steps[1]!.findings[0]!.apartFrom).toBeDefined();
    expect(diagnosis.tried).toBeGreaterThan(diagnosis.steps.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(sumOf(diagnosis.steps.map(({ amount }) => amount))).toBe(diagnosis.gap);
  });
  it("two people who sold half: nothing is supported, both are named, and their rest leaves Unexplained", () => {
    const diagnosis = diagnose(world(17, { person: { people: [3, 7], left: 0.4 } }));
    expect(supported(diagnosis)).toEqual([]);
    expect(diagnosis.people.map(({ person }) => person).sort()).toEqual(["Person 04", "Person 08"]);
    expect(verdicts(diagnosis)).toMatchObject({ ability: "not clear" });
    expect(diagnosis.steps.find(({ rung }) => rung === "ability")!.amount).toBeLessThan(0);
  });
});

describe("[LADDER] whom step 7 may name", () => {
  it("nobody whose customers a supported cause takes nearly all of: the few that are left are those who seldom buy", () => {
    const diagnosis = diagnose(world(6, { service: { region: 1, left: 0.2 }, economy: { left: 0.95 } }));
    expect([supported(diagnosis), diagnosis.people.map(({ person }) => person)]).toEqual([["service"], []]);
  });
});

describe("[LADDER] what must not be supported", () => {
  test.each<[string, Causes, (readonly string[])?]>([
    ["nothing", {}],
    ["everybody sold less", { economy: { left: 0.8 } }],
    ["the largest customer went", { lostCustomer: true }],
    ["late, and nobody minded", { delivery: { region: 1, left: 1 } }],
    ["slow cases, and nobody minded", { service: { region: 1, left: 1 } }],
    ["no refresher, and it made no difference", { training: { people: [0, 3, 6, 9], lines: "BD", left: 1 } }],
    ["dearer, and it sold as before", { price: { line: "E", left: 1 } }],
    ["returns and complaints, and it sold as before", { product: { line: "E", left: 1 } }],
    ["slow cases, and nobody minded, beside a line too dear: only the line", { service: { region: 1, left: 1 }, price: { line: "E", left: 0.4 } }, ["price"]],
    ["no refresher, and it made no difference, beside a line that comes back: only the line", { training: { people: [0, 3, 6, 9], lines: "BD", left: 1 }, product: { line: "C", left: 0.4 } }, ["product"]],
    ["late, nobody minded, and two people of that region sold half", { delivery: { region: 1, left: 1 }, person: { people: [1, 4], left: 0.5 } }],
  ])("%s", (_, causes, found = []) => expect(supported(diagnose(world(14, causes)))).toEqual(found));

  it("who was served late, shuffled between customers, supports delivery no more often than 5 %", () => {
    const given = world(12, LATE);
    const { sales } = given.facts;
    let found = 0;
    for (let seed = 1; seed <= 20; seed++) {
      // each order keeps its day and customer, and gets another order's lateness of the same month
      const order = shuffledRows(sales.rows.length, seed);
      const byMonth = new Map<number, number[]>();
      order.forEach((row) => byMonth.set(Math.floor(sales.ordered[row]! / 30), [...(byMonth.get(Math.floor(sales.ordered[row]! / 30)) ?? []), row]));
      const days = sales.delivered!.map((_, row) => {
        const other = byMonth.get(Math.floor(sales.ordered[row]! / 30))!.pop()!;
        return sales.due![row]! + (sales.delivered![other]! - sales.due![other]!);
      });
      if (supported(diagnose({ ...given, facts: { ...given.facts, sales: { ...sales, delivered: days } } })).length > 0) found++;
    }
    expect(found).toBeLessThanOrEqual(1);
  });
});

describe("[LADDER] what changes no verdict", () => {
  const given = world(12, LATE);
  const known = verdicts(diagnose(given));

  it("the order of rows: not even a figure", () => {
    const sales = reordered(given.facts.sales, shuffledRows(given.facts.sales.rows.length, 5));
    const again = diagnose(input({ ...given.facts, sales }));
    expect(again.steps.map(({ rung, verdict, amount, touched }) => [rung, verdict, amount, touched])).toEqual(diagnose(given).steps.map(({ rung, verdict, amount, touched }) => [rung, verdict, amount, touched]));
  });
  it("other names for people, products and customers", () => {
    const renamed = (texts: Texts | undefined): Texts | undefined => texts && { ...texts, labels: texts.labels.map((label, at) => `${String.fromCharCode(97 + ((at * 7) % 26))} ${[...label].reverse().join("")}`) };
    const { facts } = given;
    const sales = { ...facts.sales, customer: renamed(facts.sales.customer), order: renamed(facts.sales.order) };
    const service = { ...facts.service!, customer: undefined, order: renamed(facts.service!.order) };
    const again = diagnose(input({ ...facts, sales, service: { ...service, order: undefined } }));
    expect(verdicts(again)).toEqual({ ...known, service: "no data" });
  });
});

describe("[LADDER] no data is not ruled out", () => {
  const given = world(12, LATE);
  const without = (facts: Partial<DiagnosisFacts>) => diagnose({ ...given, facts: { ...given.facts, ...facts } });
  test.each<[string, Partial<DiagnosisFacts>, string, string]>([
    ["no deliveries", { sales: { ...given.facts.sales, delivered: undefined } }, "delivery", "delivered"],
    ["no cases", { service: undefined }, "service", "service"],
    ["no leads", { leads: undefined }, "marketing", "leads"],
    ["no trainings", { training: undefined, people: undefined, notTold: undefined }, "training", "training"],
    ["nothing that could speak of products", { sales: { ...given.facts.sales, tellsReturns: false }, service: { ...given.facts.service!, product: undefined }, feedback: undefined, leads: { ...given.facts.leads!, lostFor: undefined } }, "product", "returns"],
  ])("%s", (_, facts, rung, need) => {
    const step = without(facts).steps.find((one) => one.rung === rung)!;
    expect(step.verdict).toBe("no data");
    expect(step.needs.map(({ code }) => code)).toContain(need);
  });
  it("with everything at hand and nothing wrong there, price and training are ruled out", () => expect(verdicts(diagnose(given))).toMatchObject({ price: "ruled out", training: "ruled out" }));
  it("a line that is sold no more needs no competitor's price", () => expect(diagnose(world(12, { product: { line: "A", left: 0 } })).steps[1]!.needs).toEqual([]));
  test.each<[string, Partial<DiagnosisFacts>, string, string]>([
    ["own prices alone: the competition may have grown cheaper", { prices: undefined }, "price", "prices"],
    ["competitors' prices of one product in twenty-four", { prices: onlyFirst(given.facts.prices!) }, "price", "prices-covered"],
    ["trainings without topics", { training: { ...given.facts.training!, topic: undefined } }, "training", "topic"],
    ["topics that name nothing that is sold", { training: { ...given.facts.training!, topic: { ...given.facts.training!.topic!, labels: given.facts.training!.topic!.labels.map((_, at) => `Course ${at}`) } } }, "training", "topic-sold"],
    ["no trainings, though nobody left", { training: undefined, notTold: undefined }, "training", "training"],
  ])("%s: nothing is ruled out that could not have been seen, and what is missing is said", (_, facts, rung, need) => {
    const step = without(facts).steps.find((one) => one.rung === rung)!;
    expect([step.verdict, step.needs.map(({ code }) => code)]).toEqual(["not clear", expect.arrayContaining([need])]);
  });
  it("a reached goal is not diagnosed", () => {
    const diagnosis = diagnose({ ...given, goals: given.goals.map((goal) => ({ ...goal, due: 1 })) });
    expect([diagnosis.reached, diagnosis.steps.length]).toEqual([true, 0]);
  });
  it("without a base nothing is compared, and all of the gap is unexplained", () => {
    const diagnosis = diagnose({ ...given, base: null });
    expect(supported(diagnosis)).toEqual([]);
    expect(sumOf(diagnosis.steps.map(({ amount }) => amount))).toBe(diagnosis.gap);
  });
});
