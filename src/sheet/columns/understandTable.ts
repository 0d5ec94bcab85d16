// What a surveyed table is, and what its columns are. One range may be two tables: goals and actuals side by side under each month.
import { personKey } from "../words/personKey";
import { assign, bestTable, type Assignment, type ColumnToAssign } from "./assignRoles";
import { columnLetters } from "../cells/columnLetters";
import type { ColumnProfile } from "../cells/columnProfile";
import type { FoundTable } from "../find/foundTable";
import { headerText } from "../find/headerCell";
import { headerMatches } from "../words/headerWords";
import { goalColumns, withPieces } from "./goalColumns";
import type { NamedPeriod } from "../find/namedPeriod";
import type { NamesAcross } from "./namesAcross";
import { plain } from "../words/plain";
import type { ReadOptions } from "../readOptions";
import type { ColumnRole, TableRole } from "../roles";
import { isShareOfTotal } from "./shareOfTotal";
import type { ChosenColumn } from "../sheetTable";
import { splitOf, withSplit } from "./splitColumns";
import { isDocumentWord, isUndoneWord } from "../words/statusWords";
import { isNamedSo, SCHEMAS, type TableSchema } from "../words/tableSchemas";
import type { TableSurvey } from "./tableSurvey";
import { unitIn } from "../cells/units";
import { withUnnamedUnits } from "./unnamedUnits";
import type { Measure, PeriodColumn } from "./wideColumns";

export interface TableContext {
  readonly options: ReadOptions;
  /** Keys (`personKey`) of the names that People tables hold. */
  readonly people: ReadonlySet<string>;
  /** The one period of a table without dates, by its sheet's name or title; null: it is not known. undefined: the table has dates of its own. */
  readonly dated?: NamedPeriod | null;
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
  const { found, profiles, formats, wide, names, measures, over } = survey;
  const as = context.as ?? context.chosen[0]?.table;
  const across = new Set([...(wide ? [...wide.periods.map(({ at }) => at), ...wide.totals] : []), ...(names ? [...names.columns.flatMap(({ at, quantity = at }) => [at, quantity]), ...names.totals] : [])]);
  const spread = wide !== null || names !== null;
  // the one column of words beside figures across
  const labels = spread || over ? profiles.flatMap(({ textShare }, at) => (textShare > 0.5 && !across.has(at) ? [at] : [])) : [];
  const goals = spread ? null : goalColumns(found.headers);
  const all: ColumnToAssign[] = found.headers.map((header, at) => ({
    header,
    words: goals?.words.get(at) ?? wordsOfHeader(found, at),
    profile: profiles[at]!,
    peopleShare: Math.max(shareOfPeople(profiles[at]!, context.people), labels.length === 1 && labels[0] === at && looksLikePeople(profiles[at]!) ? 0.6 : 0),
    percent: formats[at]!.percent || isOfPercents(profiles[at]!),
    foreign: isForeign(header, context.options.currency),
    chosen: chosenRole(found, at, context.chosen),
    taken: across.has(at) || measures?.at === at || goals?.quantity === at || (goals?.pieces.includes(at) === true && chosenRole(found, at, context.chosen) === null),
  }));
  const split = spread ? null : splitOf(found.headers, all.map(({ chosen }) => chosen));
  const hasDays = profiles.some(({ dayShare, periodShare }) => dayShare >= 0.5 || periodShare >= 0.5);
  const around = [...[...found.titles].reverse(), found.native?.name ?? "", found.sheet.head.name];
  // goals of several measures: a goals table has a column for them
  if (measures && !measures.hasGoals && (as ?? (spread ? kindByName(around) : "Sales")) === "Goals") return understand({ ...survey, measures: null }, context);
  const given = (schema: TableSchema): ReadonlySet<ColumnRole> => (spread ? givenBySpread(schema.role, survey) : (survey.isDatedBySections || context.dated !== undefined) && !hasDays ? givenBySections(schema.role) : NOTHING);
  /** With the columns of several people or goals in one row, else those of kinds. */
  const withColumnsOfSeveral = (first: Assignment, columns: readonly ColumnToAssign[]): Assignment => {
    if (split && first.table === "Sales") {
      const sales = SCHEMAS.get("Sales")!;
      const others = columns.map((column, at) => (split.has(at) ? { ...column, taken: true } : column));
      return withSplit(assign(sales, others, new Set([...given(sales), "person", "creditShare"])), split);
    }
    return goals ? withPieces(first, goals) : withKinds(first, found, profiles);
  };
  const understood = (role: TableRole | undefined, columns: readonly ColumnToAssign[] = all): UnderstoodTable => {
    const first = role === undefined ? bestTable(columns, around, given) : assign(SCHEMAS.get(role)!, columns, given(SCHEMAS.get(role)!));
    const assignment = first && withColumnsOfSeveral(first, columns);
    const wanted = assignment?.table === "Goals" ? "goal" : "amount";
    return { ...survey, context, assignment: assignment && withUnnamedUnits(withoutMisleading(assignment, survey), profiles, measures?.at), names: names && onlyOf(names, wanted), periods: wide ? wide.periods.filter(({ measure }) => measure === wanted || measure === null) : [] };
  };
  if (as !== undefined) return [understood(as)];
  if (!spread) return (measures?.hasGoals && salesAndGoals(all, understood)) || [understood(as)];
  const said = new Set((wide?.periods ?? names?.columns ?? []).map(({ measure }) => measure));
  if (measures?.hasGoals || (said.has("goal") && said.has("amount"))) return [understood("Sales"), understood("Goals")];
  return [understood(said.has("goal") ? "Goals" : said.has("amount") ? "Sales" : kindByName(around))];
}

/** The columns of one measure; the others' are left alone. */
function onlyOf(names: NamesAcross, wanted: Measure): NamesAcross {
  const isOther = ({ measure }: NamesAcross["columns"][number]): boolean => measure !== null && measure !== wanted;
  return { ...names, columns: names.columns.filter((column) => !isOther(column)), totals: [...names.totals, ...names.columns.filter(isOther).map(({ at }) => at)] };
}

/** Goals and actuals as rows of one list: its amounts are the goals of the one and the sales of the other. null where it is no such list. */
function salesAndGoals(columns: readonly ColumnToAssign[], understood: (role: TableRole, columns?: readonly ColumnToAssign[]) => UnderstoodTable): UnderstoodTable[] | null {
  const sales = understood("Sales");
  const amount = sales.assignment?.columns.findIndex(({ role }) => role === "amount") ?? -1;
  if (amount < 0) return null;
  const goals = understood("Goals", columns.map((column, at) => (at === amount && column.chosen === null ? { ...column, chosen: "goal" } : column)));
  return sales.assignment?.complete && goals.assignment?.complete ? [sales, goals] : null;
}

const NOTHING: ReadonlySet<ColumnRole> = new Set();

/** What a table has whose rows, or the whole of it, stand under the names of their months. */
const givenBySections = (role: TableRole): ReadonlySet<ColumnRole> => (role === "Sales" ? new Set<ColumnRole>(["date", "period"]) : role === "Goals" ? new Set<ColumnRole>(["period", "from", "to"]) : NOTHING);

/** What a table has by its shape alone. */
function givenBySpread(role: TableRole, { names }: TableSurvey): ReadonlySet<ColumnRole> {
  const spread: ColumnRole[] = names ? [role === "Goals" ? "unit" : names.role] : [];
  return role === "Goals" ? new Set<ColumnRole>(["period", "from", "to", "goal", ...spread]) : role === "Sales" ? new Set<ColumnRole>(["amount", ...(names && names.period !== null ? [] : (["date", "period"] as const)), ...spread]) : NOTHING;
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

/** Number texts that are all per cents. */
function isOfPercents({ numbers, numberShare, counts, texts }: ColumnProfile): boolean {
  return numbers === 0 && numberShare > 0 && counts.every((count, code) => count === 0 || (texts.number(code)?.percent ?? true));
}

/** Without a share that is one of the whole; without a currency that is not the amount's, for its header names its own. */
function withoutMisleading(assignment: Assignment, { found, profiles }: TableSurvey): Assignment {
  const placeOf = (role: ColumnRole): number => assignment.columns.findIndex((column) => column.role === role && column.foundHow !== "chosen");
  const [amount, share, currency] = [assignment.columns.findIndex(({ role }) => role === "amount"), placeOf("creditShare"), placeOf("currency")];
  const misleading = new Set<number>();
  if (share >= 0 && amount >= 0 && isShareOfTotal(found, profiles, amount, share)) misleading.add(share);
  if (currency >= 0 && amount >= 0 && (unitIn(found.headers[amount]!).currency !== undefined || IN_HOME.test(plain(found.headers[amount]!))) && found.headers.some((header, at) => at !== amount && (/walu|currency|foreign|orig/.test(plain(header)) || headerMatches(header).some(({ role, score }) => role === "amount" && score >= 0.96)) && profiles[at]!.numberShare >= 0.5)) misleading.add(currency);
  return misleading.size === 0 ? assignment : { ...assignment, columns: assignment.columns.map((column, at) => (misleading.has(at) ? { ...column, role: null, confidence: 0 } : column)) };
}

const IN_HOME = /\b(company|home) currency\b|\bwalucie firmy\b/;

/** Under a group's label the lowest line may say more than the whole ("Value – Net value"). */
function wordsOfHeader(found: FoundTable, at: number): string {
  const whole = found.headers[at]!;
  if (found.headerCells.length < 2) return whole;
  const lowest = headerText(found.headerCells[found.headerCells.length - 1]![at] ?? null);
  const score = (text: string): number => headerMatches(text)[0]?.score ?? 0;
  // "Dane klienta – Nazwa": a word that names anything is of what stands over it
  const group = headerText(found.headerCells[0]![at] ?? null).replace(OF_DATA, "");
  if (NAMES_ANYTHING.test(plain(lowest)) && group !== "" && score(`${lowest} ${group}`) >= 0.84) return `${lowest} ${group}`;
  return score(lowest) > score(whole) ? lowest : whole;
}

/** Of sales whose kinds tell which were returned, the kind is their status. */
function withKinds(assignment: Assignment, { headers }: FoundTable, profiles: readonly ColumnProfile[]): Assignment {
  if (assignment.table !== "Sales" || assignment.columns.some(({ role }) => role === "status" || role === "returned")) return assignment;
  const at = headers.findIndex((header, i) => assignment.columns[i]!.role === null && /\b(type|kind|typ|rodzaj|document|dokument)\b/.test(plain(header)) && areDocuments(profiles[i]!));
  return at < 0 ? assignment : { ...assignment, columns: assignment.columns.map((column, i) => (i === at ? { role: "status", confidence: 0.8, foundHow: "content" } : column)) };
}

/** Documents or sales, and some that were undone: "Return" among tickets is a journey there and back. */
function areDocuments({ distinct, counts, texts }: ColumnProfile): boolean {
  if (distinct > 20) return false;
  const kinds = Array.from(counts, (count, code) => (count > 0 ? (texts.text(code) ?? "") : null)).filter((text) => text !== null);
  const others = kinds.filter((text) => !isUndoneWord(text));
  return others.length > 0 && others.length < kinds.length && others.every(isDocumentWord);
}

const OF_DATA = /\b(dane|data|informacje( o)?|information|info|details|szczegóły)\b/gi;
const NAMES_ANYTHING = /^(nazwa|name|kod|code|id|nr|no|numer|number|symbol)$/;

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

/** Two words, each with a capital. */
const looksLikePeople = ({ counts, texts }: ColumnProfile): boolean => counts.every((count, code) => count === 0 || /^\s*\p{Lu}[\p{L}.'-]*\s+\p{Lu}[\p{L}.'-]*\s*$/u.test(texts.text(code) ?? ""));

/** By header, else by letter; a header that stands twice names neither column. */
function chosenRole(found: FoundTable, at: number, chosen: readonly ChosenColumn[]): ColumnRole | null {
  const header = plain(found.headers[at] ?? "");
  const letters = columnLetters(found.sheet.head.column + found.left + at);
  const isOne = header !== "" && found.headers.filter((other) => plain(other) === header).length === 1;
  const choice = (isOne ? chosen.find(({ column }) => plain(column) === header) : undefined) ?? chosen.find(({ column }) => column.trim().toUpperCase() === letters);
  return choice?.role ?? null;
}
