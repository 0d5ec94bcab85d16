// The workbook, opened: read through the sheets once, with what `Sales setup` says, and turned into the rows that core computes with.
import type { Figure } from "../../core/answer";
import { choosePeriod, goalPeriods, type ChosenPeriod } from "../../core/goals/choosePeriod";
import type { GoalRows } from "../../core/goals/goalRows";
import { workCalendar, weekendOf, type WorkCalendar } from "../../core/calendar";
import { weekPatternOf, type WeekCount } from "../../core/otherPeriods";
import { readSheets, type SheetsRead } from "../../excel/read/readSheets";
import type { Language } from "../../locales";
import { reportWords } from "../../reports/words/reportWords";
import { readWorkbook } from "../../sheet";
import { TABLE_ROLES, type ColumnRole, type TableRole } from "../../sheet/roles";
import type { SheetTable, WorkbookReading } from "../../sheet/sheetTable";
import { today } from "../clock";
import type { Desk, GoalReportOptions, Trouble, Work } from "../desk";
import { holidayDays, rowsOf, type WorkbookRows } from "./rows";
import { readSetup, type SetupRead } from "./settings";
import { doubtful, missing, mixedCurrencies, refusedCell, tablesOf, undated, type Speakers } from "./troubles";
import { thingsOfGoals } from "./thingsOfGoals";
import { commandWords } from "./words";

export interface Opened extends Speakers {
  readonly sheets: SheetsRead;
  readonly setup: SetupRead;
  readonly reading: WorkbookReading;
  readonly rows: WorkbookRows;
  readonly calendar: WorkCalendar;
  readonly weeks: WeekCount;
  readonly language: Language;
  readonly currency: string | null;
  tables(role: TableRole): SheetTable[];
}

const COUNT_DAY = { ordered: "order", delivered: "delivered", invoiced: "invoiced", paid: "paid" } as const;

/** Reads the cells; refusals as `readSheets`. */
export function takeSheets({ onProgress, signal }: Work, speakers: Speakers): Promise<Figure<SheetsRead>> {
  const { tell } = speakers;
  onProgress?.({ stage: "reading", share: 0, message: tell("stage.opening") });
  return readSheets({ signal, onWait: () => onProgress?.({ stage: "reading", share: 0, message: tell("stage.waiting") }), onProgress: ({ sheet, rows, ofRows, share }) => onProgress?.({ stage: "reading", share: share * 0.9, message: tell("stage.reading", { sheet, rows, of: ofRows }) }) });
}

/** Everything that can be told from the cells; no Excel from here on. */
export function openSheets(sheets: SheetsRead, excelLanguage: Language): Opened {
  const setup = readSetup(sheets.setup);
  const { settings } = setup;
  const language = settings.language ?? excelLanguage;
  const reading = readWorkbook(sheets.sheets, {
    chosen: settings.columns,
    fiscalYearStarts: settings.fiscalYearStarts,
    salesCountOn: COUNT_DAY[settings.salesCountOn],
    ...(settings.currency ? { currency: settings.currency } : {}),
  });
  // goals of products and regions are nobody's: who reports or writes goals of people does not meet them
  const things = thingsOfGoals(reading.tables);
  const tables = (role: TableRole) => tablesOf(reading.tables, role).filter((table) => !things.has(table));
  const rows = rowsOf(reading.tables, things);
  const weekend = weekendOf(settings.weekend);
  const holidays = holidayDays(tables("Holidays"), settings.holidaysOf);
  return {
    say: reportWords(language),
    tell: commandWords(language),
    sheets,
    setup,
    reading,
    rows,
    calendar: weekend.ok ? workCalendar(holidays, weekend.value) : workCalendar(holidays),
    weeks: { startMonth: settings.fiscalYearStarts, pattern: weekPatternOf(goalPeriods(rows.goals), settings.fiscalYearStarts) },
    language,
    currency: settings.currency ?? currencyOf(tables("Sales")) ?? currencyOf(tables("Goals")),
    tables,
  };
}

/** The one currency that the amounts name; null where there is none, or several. */
function currencyOf(tables: readonly SheetTable[]): string | null {
  const named = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ role, currency }) => ((role === "amount" || role === "goal") && currency ? [currency] : []))));
  return named.size === 1 ? [...named][0]! : null;
}

/** Which period, which day: what was asked for, else the settings, else what the goals, the sales and today say. */
export function periodOf({ setup: { settings }, rows }: Opened, asked: GoalReportOptions): ChosenPeriod | null {
  return choosePeriod({
    asOf: asked.asOf ?? settings.asOf,
    from: asked.from ?? settings.periodFrom,
    to: asked.to ?? settings.periodTo,
    goals: goalsThatDate(rows),
    salesDays: rows.sales.day,
    today: today(),
  });
}

/** The goals whose periods count: people's, else those of products, regions, customers. */
export const goalsThatDate = ({ goals, goalsOfThings }: WorkbookRows): GoalRows => (goals.length > 0 ? goals : ([...goalsOfThings.values()][0] ?? goals));

export function deskOf(opened: Opened): Desk {
  const { setup, reading, language, currency, rows } = opened;
  const period = periodOf(opened, {});
  return {
    language,
    reading,
    settings: setup.settings,
    period: period && { from: period.from, to: period.to, asOf: period.asOf },
    periods: goalPeriods(goalsThatDate(rows)).map(({ from, to }) => ({ from, to })),
    currency,
    unfilled: Object.fromEntries(TABLE_ROLES.flatMap((role) => (opened.tables(role).length === 0 && opened.sheets.handedOver.has(`table-${role}`) ? [[role, opened.sheets.handedOver.get(`table-${role}`)!]] : []))),
    troubles: [...setup.refused.map((cell) => refusedCell(cell, opened)), ...reportHindrances(opened)],
  };
}

/** Columns without which nothing can be computed. */
const NEEDED: Readonly<Record<"Sales" | "Goals", ReadonlySet<ColumnRole>>> = { Sales: new Set(["amount", "date", "person"]), Goals: new Set(["goal", "period", "unit", "from", "to"]) };

/** What keeps the sales from being counted. */
export function salesHindrances(opened: Opened, needs: ReadonlySet<ColumnRole>): Trouble[] {
  const sales = opened.tables("Sales");
  const doubts = doubtful(opened.reading.tables.filter(({ role }) => role === "Sales" || role === null), needs, opened);
  return [...doubts, ...undated(sales, opened), ...mixedCurrencies(sales, opened), ...(opened.rows.sales.length === 0 && !doubts.length ? [missing("Sales", sales, opened)] : [])];
}

/** What keeps from being made what is about people and their goals. */
export function hindrances(opened: Opened): Trouble[] {
  const { rows } = opened;
  const [sales, goals] = [opened.tables("Sales"), opened.tables("Goals")];
  const doubts = [...doubtful(opened.reading.tables.filter(({ role }) => role === "Sales" || role === null), NEEDED.Sales, opened), ...doubtful(tablesOf(opened.reading.tables, "Goals"), NEEDED.Goals, opened)];
  return [
    ...doubts,
    ...undated(sales, opened),
    ...mixedCurrencies([...sales, ...goals], opened),
    ...(rows.sales.length === 0 && !doubts.length ? [missing("Sales", sales, opened)] : []),
    ...(rows.goals.length === 0 && !doubts.some(({ doubt }) => doubt?.table === "Goals") ? [rows.goalsOfThings.size > 0 ? goalsOfThingsOnly(opened) : missing("Goals", goals, opened)] : []),
  ];
}

/** Goals there are, but none of a person, a department or the company. */
function goalsOfThingsOnly({ reading, rows, say, tell }: Opened): Trouble {
  const things = [...rows.goalsOfThings.keys()].map((thing) => say(`things.${thing}`));
  const sheets = [...new Set(tablesOf(reading.tables, "Goals").map(({ sheet }) => tell.format.quote(sheet)))];
  return { code: "goals-of-things", missing: "Goals", message: tell("trouble.goals-of-things", { sheets: tell.format.list(sheets), things: tell.format.list(things) }) };
}

/** What keeps the goal report from being made: goals of products, regions, customers are enough for it. */
export const reportHindrances = (opened: Opened): Trouble[] => (opened.rows.goals.length === 0 && opened.rows.goalsOfThings.size > 0 ? salesHindrances(opened, NEEDED.Sales) : hindrances(opened));
