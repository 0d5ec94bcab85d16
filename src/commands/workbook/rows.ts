// Tables as they were read, turned into the rows that core computes with. Several tables of a kind, such as a sheet a month, count as one.
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import { OTHER_LEVEL, type GoalRows, type LeadRows, type PeopleRows } from "../../core/goals/goalRows";
import type { SalesRows } from "../../core/goals/salesRows";
import type { MarketSizes } from "../../core/goals/setting/marketGrowth";
import type { ItemRows } from "../../core/variance/itemRows";
import { THINGS, type Thing } from "../../core/goals/things";
import { polishHolidays } from "../../core/polishHolidays";
import type { RewardOnOffer } from "../../core/rewards/recognition";
import { amountsOf, columnOf, combine, daysOf, labelAt, marksOf, roleOfWord, textsOf } from "../../sheet";
import { goalRowsOf, unitsOf, type GoalUnits } from "../../sheet/records/goalRows";
import { isLostWord, isWonWord } from "../../sheet/words/statusWords";
import type { TableRole } from "../../sheet/roles";
import type { CombinedTable } from "../../sheet/workbook/combine";
import type { SheetTable } from "../../sheet/sheetTable";
import type { ThingsOfGoals } from "./thingsOfGoals";

export interface WorkbookRows {
  readonly sales: SalesRows;
  /** Of the company, of departments and people. */
  readonly goals: GoalRows;
  /** Of products, regions, customers…, where there are such goals. */
  readonly goalsOfThings: ReadonlyMap<Thing, GoalRows>;
  readonly people?: PeopleRows;
  readonly leads?: LeadRows;
  readonly rewards: readonly RewardOnOffer[];
  readonly recognised: readonly { readonly person: string; readonly date: number }[];
  /** The table behind `sales`, record by record; null: there is none. */
  readonly sold: CombinedTable | null;
  /** A plan with quantities and prices by product. */
  readonly plan?: ItemRows;
  readonly market?: MarketSizes;
}

export function rowsOf(tables: readonly SheetTable[], things: ThingsOfGoals): WorkbookRows {
  const of = (role: TableRole) => combine(tables.filter((table) => table.role === role));
  const ofGoals = tables.filter(({ role }) => role === "Goals");
  const [people, leads, rewards, recognised] = [of("People"), of("Leads"), of("Rewards"), of("Recognised")];
  const isPlan = (table: SheetTable) => table.role === "Sales" && isPlanName(table);
  const sold = combine(tables.filter((table) => table.role === "Sales" && !isPlan(table)));
  const [plan, market] = [combine(tables.filter(isPlan)), of("Market")];
  const sales = salesRows(sold);
  const goals = goalRows(combine(ofGoals.filter((table) => !things.has(table))));
  return {
    sales,
    goals: goals.level.every((level) => level === OTHER_LEVEL) ? NO_GOALS : goals,
    goalsOfThings: goalsOfThings(ofGoals, things),
    ...(people ? { people: peopleRows(people) } : {}),
    ...(leads ? { leads: leadRows(leads) } : {}),
    rewards: rewards ? rewardsOf(rewards) : [],
    recognised: recognised ? recognisedOf(recognised) : [],
    sold,
    ...(plan ? { plan: planRows(plan) } : {}),
    ...(market ? { market: marketRows(market) } : {}),
  };
}

const noTexts = (length: number): Texts => ({ codes: new Int32Array(length).fill(NO_TEXT), labels: [] });
const noDays = (length: number) => new Int32Array(length).fill(NO_DAY);
const noAmounts = (length: number) => new Float64Array(length).fill(NaN);

function salesRows(table: SheetTable | null): SalesRows {
  if (!table) return { length: 0, day: noDays(0), amount: noAmounts(0) };
  const amount = amountsOf(table, "amount");
  // two columns of amounts that fit equally: nothing is counted until one is chosen
  const length = amount ? table.length : 0;
  return {
    length,
    day: daysOf(table, "date") ?? noDays(length),
    amount: amount ?? noAmounts(0),
    quantity: amountsOf(table, "quantity"),
    cost: amountsOf(table, "cost"),
    share: amountsOf(table, "creditShare"),
    mark: marksOf(table),
    person: textsOf(table, "person"),
    department: textsOf(table, "department"),
  };
}

/** A table of sales that nobody has made yet: on a sheet, or under a name, that says so. One that has the actuals too ("Plan i wykonanie") is none. */
const isPlanName = ({ sheet, name = "" }: SheetTable): boolean => [sheet, name].some((text) => PLAN_NAME.test(text.trim()) && !ACTUALS_NAME.test(text));
const PLAN_NAME = /^(sales |sprzedaży |sprzedazy )?(plan|budget|budżet|budzet|forecast|prognoza)/i;
const ACTUALS_NAME = /wykonan|realizacj|wynik|actual|result/i;

const planRows = (table: SheetTable): ItemRows => ({
  length: table.length,
  item: textsOf(table, "product") ?? noTexts(table.length),
  amount: amountsOf(table, "amount") ?? noAmounts(table.length),
  quantity: amountsOf(table, "quantity"),
  day: daysOf(table, "date"),
});

const marketRows = (table: SheetTable): MarketSizes => ({
  length: table.length,
  from: daysOf(table, "from") ?? daysOf(table, "date") ?? noDays(table.length),
  to: daysOf(table, "to") ?? daysOf(table, "date") ?? noDays(table.length),
  size: amountsOf(table, "size") ?? noAmounts(table.length),
  part: (["product", "category", "region", "segment"] as const).flatMap((role) => textsOf(table, role) ?? [])[0],
});

/** A column of goals is needed: of two that fit equally nothing is counted until one is chosen. */
const goalRows = (table: SheetTable | null, thing: Thing | null = null): GoalRows => (table && amountsOf(table, "goal") ? goalRowsOf(table, goalUnitsOf(table, thing)) : NO_GOALS);
const NO_GOALS: GoalRows = { length: 0, unit: noTexts(0), level: new Int8Array(0), from: noDays(0), to: noDays(0), goal: noAmounts(0), row: new Int32Array(0) };

/** A column of units is one of such things, else of people and departments, whatever its heading: the sales tell which. */
function goalUnitsOf(table: SheetTable, thing: Thing | null): GoalUnits | undefined {
  const units = unitsOf(table);
  return units && (thing ?? columnOf(table, "unit")) ? { ...units, role: thing ?? "unit" } : units;
}

function goalsOfThings(tables: readonly SheetTable[], things: ThingsOfGoals): ReadonlyMap<Thing, GoalRows> {
  return new Map(THINGS.flatMap((thing) => {
    const own = goalRows(combine(tables.filter((table) => things.get(table) === thing)), thing);
    const goals = own.length > 0 ? own : ofLevel(combine(tables.filter((table) => !things.has(table))), thing);
    return goals.length > 0 ? [[thing, goals] as const] : [];
  }));
}

/** The rows of a table of all sorts whose column Level names such a thing; the others set no goal. */
function ofLevel(table: SheetTable | null, thing: Thing): GoalRows {
  const level = table && textsOf(table, "level");
  const isIts = level?.labels.map((word) => roleOfWord(word) === thing);
  if (!isIts?.includes(true)) return NO_GOALS;
  const goals = goalRows(table);
  return { ...goals, goal: goals.goal.map((goal, row) => (isIts[level!.codes[row]!] ? goal : NaN)) };
}

const peopleRows = (table: SheetTable): PeopleRows => ({
  length: table.length,
  person: textsOf(table, "person") ?? noTexts(table.length),
  department: textsOf(table, "department"),
  manager: textsOf(table, "manager"),
  start: daysOf(table, "start"),
  end: daysOf(table, "end"),
  workingTime: amountsOf(table, "workingTime"),
  peerGroup: textsOf(table, "peerGroup"),
  targetPay: amountsOf(table, "targetPay"),
});

function leadRows(table: SheetTable): LeadRows {
  const { length } = table;
  const stage = textsOf(table, "stage");
  const closed = daysOf(table, "closedOn") ?? noDays(length);
  const won = stage?.labels.map(isWonWord);
  const decided = stage?.labels.map((label, i) => won![i] || isLostWord(label));
  const opened = daysOf(table, "date") ?? noDays(length);
  return {
    length,
    person: textsOf(table, "person"),
    department: textsOf(table, "department"),
    amount: amountsOf(table, "amount") ?? noAmounts(length),
    day: opened,
    // a close date beside a stage that is still open is a hope, not an end; a stage that is decided has ended, dated or not
    closed: stage ? closed.map((day, i) => (decided![stage.codes[i]!] ? (day === NO_DAY ? opened[i]! : day) : NO_DAY)) : closed,
    won: stage ? Uint8Array.from(stage.codes, (code) => (won![code] ? 1 : 0)) : new Uint8Array(length),
  };
}

function rewardsOf(table: SheetTable): RewardOnOffer[] {
  const [name, kind, value, count, needs] = [textsOf(table, "name"), textsOf(table, "kind"), amountsOf(table, "value"), amountsOf(table, "count"), amountsOf(table, "needs")];
  const known = (figure: number | undefined) => (figure === undefined || Number.isNaN(figure) ? null : figure);
  return Array.from({ length: table.length }, (_, i) => i).flatMap((i): RewardOnOffer[] => {
    const label = name && labelAt(name, i);
    return label ? [{ name: label, kind: (kind && labelAt(kind, i)) ?? "", value: known(value?.[i]) ?? 0, count: known(count?.[i]), needs: known(needs?.[i]) }] : [];
  });
}

function recognisedOf(table: SheetTable): { person: string; date: number }[] {
  const [person, date] = [textsOf(table, "person"), daysOf(table, "date")];
  return Array.from({ length: table.length }, (_, i) => i).flatMap((i) => {
    const name = person && labelAt(person, i);
    return name && date && date[i] !== NO_DAY ? [{ person: name, date: date[i]! }] : [];
  });
}

/** Days off: the Holidays table, and a country's where the settings name one. */
export function holidayDays(tables: readonly SheetTable[], country: "PL" | null): number[] {
  const own = tables.flatMap((table) => [...(daysOf(table, "date") ?? [])]).filter((day) => day !== NO_DAY);
  return country ? [...own, ...polishHolidays()] : own;
}
