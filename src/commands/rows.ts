// Tables as they were read, turned into the rows that core computes with. Several tables of a kind, such as a sheet a month, count as one.
import { NO_DAY, NO_TEXT, type Texts } from "../core/column";
import { OTHER_LEVEL, UNKNOWN_LEVEL, type GoalRows, type LeadRows, type PeopleRows } from "../core/goals/goalRows";
import type { SalesRows } from "../core/goals/salesRows";
import type { MarketSizes } from "../core/goals/setting/marketGrowth";
import type { ItemRows } from "../core/variance/itemRows";
import { polishHolidays } from "../core/polishHolidays";
import type { RewardOnOffer } from "../core/rewards/recognition";
import { amountsOf, combine, daysOf, labelAt, marksOf, textsOf } from "../sheet";
import { isLostWord, isWonWord, isYes } from "../sheet/statusWords";
import type { TableRole } from "../sheet/roles";
import type { CombinedTable } from "../sheet/combine";
import type { SheetTable } from "../sheet/sheetTable";
import { isCompanyWord, levelOf, measureOf } from "./goalWords";

export interface WorkbookRows {
  readonly sales: SalesRows;
  readonly goals: GoalRows;
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

export function rowsOf(tables: readonly SheetTable[]): WorkbookRows {
  const of = (role: TableRole) => combine(tables.filter((table) => table.role === role));
  const [people, leads, rewards, recognised] = [of("People"), of("Leads"), of("Rewards"), of("Recognised")];
  const isPlan = (table: SheetTable) => table.role === "Sales" && isPlanName(table);
  const sold = combine(tables.filter((table) => table.role === "Sales" && !isPlan(table)));
  const [plan, market] = [combine(tables.filter(isPlan)), of("Market")];
  const sales = salesRows(sold);
  return {
    sales,
    goals: goalRows(of("Goals")),
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
});

function goalRows(table: SheetTable | null): GoalRows {
  const goal = table ? amountsOf(table, "goal") : undefined;
  if (!table || !goal) return { length: 0, unit: noTexts(0), level: new Int8Array(0), from: noDays(0), to: noDays(0), goal: noAmounts(0), row: new Int32Array(0) };
  const { length } = table;
  const [unit, level, measure, lower] = [textsOf(table, "unit"), textsOf(table, "level"), textsOf(table, "measure"), textsOf(table, "lowerIsBetter")];
  const units = unit ?? textsOf(table, "person") ?? textsOf(table, "department") ?? noTexts(length);
  const dimension = units.labels.length === 0 && ["region", "product"].some((role) => textsOf(table, role as "region"));
  const company = units.labels.map(isCompanyWord);
  const levels = level?.labels.map(levelOf);
  return {
    length,
    unit: { labels: units.labels, codes: units.codes.map((code) => (company[code] ? NO_TEXT : code)) },
    level: Int8Array.from({ length }, (_, i) => (dimension ? OTHER_LEVEL : (levels?.[level!.codes[i]!] ?? (company[units.codes[i]!] ? 0 : UNKNOWN_LEVEL)))),
    from: daysOf(table, "from") ?? noDays(length),
    to: daysOf(table, "to") ?? noDays(length),
    goal,
    effectiveFrom: daysOf(table, "effectiveFrom"),
    measure: measure && { codes: measure.codes, labels: measure.labels.map(measureOf) },
    actual: amountsOf(table, "actual"),
    lowerIsBetter: lower && Uint8Array.from(lower.codes, (code) => (code !== NO_TEXT && isYes(lower.labels[code]!) ? 1 : 0)),
    department: unit ? textsOf(table, "department") : undefined,
    reason: textsOf(table, "reason"),
    note: textsOf(table, "note"),
    toldOn: daysOf(table, "toldOn"),
    row: table.rows.map((row) => row + 1),
  };
}

const peopleRows = (table: SheetTable): PeopleRows => ({
  length: table.length,
  person: textsOf(table, "person") ?? noTexts(table.length),
  department: textsOf(table, "department"),
  manager: textsOf(table, "manager"),
  start: daysOf(table, "start"),
  end: daysOf(table, "end"),
  workingTime: amountsOf(table, "workingTime"),
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
