// What a surveyed table is, and what its columns are. One range may be two tables: goals and actuals side by side under each month.
import { personKey } from "./personKey";
import { assign, bestTable, isNamedSo, type Assignment, type ColumnToAssign } from "./assignRoles";
import { columnLetters } from "./columnLetters";
import type { ColumnProfile } from "./columnProfile";
import type { FoundTable } from "./foundTable";
import { plain } from "./plain";
import type { ReadOptions } from "./readOptions";
import type { ColumnRole, TableRole } from "./roles";
import type { ChosenColumn } from "./sheetTable";
import { SCHEMAS, type TableSchema } from "./tableSchemas";
import type { TableSurvey } from "./tableSurvey";
import { unitIn } from "./units";
import type { PeriodColumn } from "./wideColumns";

export interface TableContext {
  readonly options: ReadOptions;
  /** Keys (`personKey`) of the names that People tables hold. */
  readonly people: ReadonlySet<string>;
  /** Read as this kind of table, whatever it looks like. */
  readonly as?: TableRole;
  /** The person's own word on this table's columns. */
  readonly chosen: readonly ChosenColumn[];
  /** Blank numbers count as 0: functions cannot tell them apart. */
  readonly blankIsZero?: boolean;
  /** Blank cells under periods across are records of 0. */
  readonly everyCell?: boolean;
}

export interface UnderstoodTable extends TableSurvey {
  readonly context: TableContext;
  /** null: no kind of table explains it. */
  readonly assignment: Assignment | null;
  /** The period columns that belong to this reading of the range. */
  readonly periods: readonly PeriodColumn[];
}

/** @returns one table, or two where goals and actuals share the range */
export function understand(survey: TableSurvey, context: TableContext): UnderstoodTable[] {
  const { found, profiles, wide, names, measures } = survey;
  const across = new Set([...(wide ? [...wide.periods.map(({ at }) => at), ...wide.totals] : []), ...(names ? [...names.columns.map(({ at }) => at), ...names.totals] : [])]);
  const columns: ColumnToAssign[] = found.headers.map((header, at) => ({
    header,
    profile: profiles[at]!,
    peopleShare: shareOfPeople(profiles[at]!, context.people),
    foreign: isForeign(header, context.options.currency),
    chosen: chosenRole(found, at, context.chosen),
    taken: across.has(at) || measures?.at === at,
  }));
  const spread = wide !== null || names !== null;
  const around = [...[...found.titles].reverse(), found.native?.name ?? "", found.sheet.head.name];
  const as = context.as ?? context.chosen[0]?.table;
  const understood = (role: TableRole | undefined): UnderstoodTable => {
    const given = (schema: TableSchema): ReadonlySet<ColumnRole> => (spread ? givenBySpread(schema.role, survey) : NOTHING);
    const assignment = role === undefined ? bestTable(columns, around, given) : assign(SCHEMAS.get(role)!, columns, given(SCHEMAS.get(role)!));
    const wanted = assignment?.table === "Goals" ? "goal" : "amount";
    return { ...survey, context, assignment, periods: wide ? wide.periods.filter(({ measure }) => measure === wanted || measure === null) : [] };
  };
  if (as !== undefined || !spread) return [understood(as)];
  const said = new Set(wide?.periods.map(({ measure }) => measure));
  if (measures || (said.has("goal") && said.has("amount"))) return [understood("Sales"), understood("Goals")];
  return [understood(said.has("goal") ? "Goals" : said.has("amount") ? "Sales" : kindByName(around))];
}

const NOTHING: ReadonlySet<ColumnRole> = new Set();

/** What a table has by its shape alone. */
function givenBySpread(role: TableRole, { names }: TableSurvey): ReadonlySet<ColumnRole> {
  const spread: ColumnRole[] = names ? [role === "Goals" ? "unit" : names.role] : [];
  return role === "Goals" ? new Set<ColumnRole>(["period", "from", "to", "goal", ...spread]) : role === "Sales" ? new Set<ColumnRole>(["amount", ...(names ? [] : (["date", "period"] as const)), ...spread]) : NOTHING;
}

/** Figures by period are sales unless the nearest name says that they are goals. */
function kindByName(around: readonly string[]): TableRole {
  for (const name of around) {
    const goals = isNamedSo(SCHEMAS.get("Goals")!, name);
    const sales = isNamedSo(SCHEMAS.get("Sales")!, name);
    if (goals !== sales) return goals ? "Goals" : "Sales";
  }
  return "Sales";
}

/** The header names a currency, and another one counts. */
function isForeign(header: string, counts: string | undefined): boolean {
  const named = counts === undefined ? undefined : unitIn(header).currency;
  return named !== undefined && named !== counts!.toUpperCase();
}

function shareOfPeople(profile: ColumnProfile, people: ReadonlySet<string>): number {
  if (people.size === 0 || profile.textShare < 0.5 || profile.distinct > 2000) return 0;
  let known = 0;
  let texts = 0;
  profile.counts.forEach((count, code) => {
    const text = count > 0 ? profile.texts.text(code) : null;
    if (text === null) return;
    texts += count;
    if (people.has(personKey(text))) known += count;
  });
  return texts === 0 ? 0 : known / texts;
}

/** By header, else by letter. */
function chosenRole(found: FoundTable, at: number, chosen: readonly ChosenColumn[]): ColumnRole | null {
  const header = plain(found.headers[at] ?? "");
  const letters = columnLetters(found.sheet.head.column + found.left + at);
  const choice = chosen.find(({ column }) => header !== "" && plain(column) === header) ?? chosen.find(({ column }) => column.trim().toUpperCase() === letters);
  return choice?.role ?? null;
}
