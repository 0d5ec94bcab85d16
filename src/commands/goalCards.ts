// Goal cards: from the open workbook to its sheet.
import { bestProducts, type ProductSales } from "../core/goals/bestProducts";
import { goalCards, idOf } from "../core/goals/goalCards";
import { departmentsOfPeople } from "../core/goals/departments";
import { pastSales } from "../core/goals/setting/pastSales";
import { NO_TEXT, type Texts } from "../core/column";
import { compareNames, nameKey } from "../core/names";
import { yearUpTo } from "../core/otherPeriods";
import type { Period } from "../core/period";
import { goalCardsReport as cardsReport } from "../reports/goalCards";
import type { Report } from "../reports/report";
import { markedSales } from "../reports/settings";
import type { SharedLine } from "../reports/sharedPage";
import { combine, labelAt, textsOf } from "../sheet";
import type { GoalReportOptions, Outcome } from "./desk";
import { computeGoals } from "./goalReport";
import { contextOf } from "./workbook/contextOf";
import { materialRows, trainingRows } from "./facts/learningRows";
import type { Opened } from "./workbook/opened";
import { peopleLeft } from "./facts/peopleLeft";

const MOST_PRODUCTS = 5;
/** What sells less than so much of the best sells is none of the best. */
const LEAST_OF_BEST = 0.1;

/** @param waysUpTo what does better than comparable others, as known on a day */
export function goalCardsReport(opened: Opened, options: GoalReportOptions, waysUpTo: (asOf: number) => readonly SharedLine[]): Outcome<Report> {
  const computed = computeGoals(opened, options);
  if (!computed.ok) return computed;
  const { sheet, period } = computed.value;
  const { rows: { sales, goals, people }, calendar } = opened;
  const departmentOf = departmentsOfPeople(goals, people, sales, period.asOf);
  const past = pastSales(sales, period, Math.min(period.asOf, period.from - 1), markedSales(opened.setup.settings), opened.weeks);
  const personPast = [...past.people].map(([key, { yearBefore }]) => [`person ${key}`, yearBefore] as const);
  const departmentPast = sales.department ? [...past.departments].map(([key, { yearBefore }]) => [`department ${key}`, yearBefore] as const) : sumsOf(personPast, departmentOf);
  const left = peopleLeft(opened, period.asOf);
  const sold = productsOf(opened, yearUpTo(period.asOf), departmentOf, left);
  const cards = goalCards({
    sheet, goals, period, asOf: period.asOf, calendar,
    yearBefore: new Map([["company ", past.company.yearBefore], ...departmentPast, ...personPast]),
    sells: sold.sells,
    experts: sold.experts,
    managersOf: managersOf(opened, departmentOf, left, sheet.lines.map(idOf)),
    material: materialRows(opened),
    training: trainingRows(opened).filter(({ topic, day }) => topic !== "" && day <= period.asOf),
  });
  return { ok: true, value: cardsReport(cards, waysUpTo(period.asOf), contextOf(opened, period, ["Sales", "Goals"]), opened.say) };
}

function sumsOf(people: readonly (readonly [id: string, amount: number])[], departmentOf: ReadonlyMap<string, string>): (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const [id, amount] of people) {
    const department = departmentOf.get(id.slice("person ".length));
    if (department !== undefined) sums.set(`department ${nameKey(department)}`, (sums.get(`department ${nameKey(department)}`) ?? 0) + amount);
  }
  return [...sums];
}

/** Best products of the company, each department and each person; and who sells most of each product. */
function productsOf(opened: Opened, during: Period, departmentOf: ReadonlyMap<string, string>, left: ReadonlySet<string>): { readonly sells: ReadonlyMap<string, readonly ProductSales[]>; readonly experts: ReadonlyMap<string, string> } {
  const { rows: { sales } } = opened;
  const table = combine(opened.tables("Sales"));
  const product = table ? (textsOf(table, "product") ?? textsOf(table, "category")) : undefined;
  if (!product) return { sells: new Map(), experts: new Map() };
  const best = (unit: Texts | null, level: string, of = product) => [...bestProducts({ sales, product: of, unit, during, most: MOST_PRODUCTS, marked: markedSales(opened.setup.settings) })].map(([key, list]) => [`${level} ${key}`, list.filter(({ amount }) => amount >= LEAST_OF_BEST * list[0]!.amount)] as const);
  const department = sales.department ?? (sales.person && departmentsAs(sales.person, departmentOf));
  // turned round: of each product the people
  const sellers = sales.person ? bestProducts({ sales, product: sales.person, unit: product, during, most: Infinity, marked: markedSales(opened.setup.settings) }) : new Map<string, readonly ProductSales[]>();
  return {
    sells: new Map([...best(null, "company"), ...(department ? best(department, "department") : []), ...(sales.person ? best(sales.person, "person") : [])]),
    experts: new Map([...sellers].flatMap(([key, people]) => people.filter(({ product: name }) => !left.has(nameKey(name))).slice(0, 1).map(({ product: name }) => [key, name] as const))),
  };
}

/** The same rows, named by the department of their person. */
function departmentsAs(person: Texts, departmentOf: ReadonlyMap<string, string>): Texts {
  const labels = [...new Set(departmentOf.values())];
  const codeOf = person.labels.map((name) => {
    const department = departmentOf.get(nameKey(name));
    return department === undefined ? NO_TEXT : labels.indexOf(department);
  });
  return { labels, codes: person.codes.map((code) => (code === NO_TEXT ? NO_TEXT : codeOf[code]!)) };
}

/** By card: a person's manager as the People table says; a department's are those of its people, who leads most of them first, without who leads these.
 * Nobody is sent to who has left. */
function managersOf({ rows: { people } }: Opened, departmentOf: ReadonlyMap<string, string>, left: ReadonlySet<string>, ids: readonly string[]): Map<string, readonly string[]> {
  const managerOf = new Map<string, string>();
  for (let row = 0; row < (people?.length ?? 0); row++) {
    const [name, manager] = [labelAt(people!.person, row), people!.manager && labelAt(people!.manager, row)];
    if (name && manager && !left.has(nameKey(manager))) managerOf.set(nameKey(name), manager);
  }
  const led = new Map<string, string[]>();
  for (const [person, department] of departmentOf) if (managerOf.has(person) && !left.has(person)) led.set(nameKey(department), [...(led.get(nameKey(department)) ?? []), person]);
  const found = new Map<string, readonly string[]>([...managerOf].map(([person, manager]) => [`person ${person}`, [manager]]));
  for (const [department, people] of led) {
    const leads = new Set(people.map((person) => nameKey(managerOf.get(person)!)));
    const others = people.filter((person) => !leads.has(person));
    found.set(`department ${department}`, byCount((others.length > 0 ? others : people).map((person) => managerOf.get(person)!)));
  }
  return new Map([...found].filter(([id]) => ids.includes(id)));
}

/** Each name once, the commonest first. */
function byCount(names: readonly string[]): string[] {
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const name of names) {
    const known = counts.get(nameKey(name));
    counts.set(nameKey(name), { name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareNames(a.name, b.name)).map(({ name }) => name);
}
