// Which column is what, and so which table this is: every kind of table is tried, its columns are given out best fit first, and the kind that explains
// the sheet best wins. Two columns that fit a role equally well are a doubt, never a guess.
import { givenNamesAt } from "../words/givenNames";
import { headerMatches } from "../words/headerWords";
import type { ColumnProfile } from "../cells/columnProfile";
import type { ColumnRole, TableRole } from "../roles";
import { plain } from "../words/plain";
import { isOfReturns, NET } from "./returnsBeside";
import { isDocumentWord, isLostWord, isWonWord } from "../words/statusWords";
import { namesCurrency } from "../cells/units";
import { isNamedSo, kindOf, meetsNeeds, rolesOf, SCHEMAS, type TableSchema } from "../words/tableSchemas";

export interface ColumnToAssign {
  readonly header: string;
  /** What of the header says most. */
  readonly words: string;
  readonly profile: ColumnProfile;
  /** Share of its cells that are names of known people. */
  readonly peopleShare: number;
  /** Its figures are per cents. */
  readonly percent?: boolean;
  /** Its header names another currency than the one that counts. */
  readonly foreign?: boolean;
  /** Role the person gave it; null where none. */
  readonly chosen: ColumnRole | null;
  /** Known to be a total across or a period across: takes part in nothing. */
  readonly taken: boolean;
}

export interface AssignedColumn {
  readonly role: ColumnRole | null;
  readonly confidence: number;
  readonly foundHow: "header" | "content" | "chosen";
}

export interface Doubt {
  readonly role: ColumnRole;
  readonly headers: readonly string[];
}

export interface Assignment {
  readonly table: TableRole;
  readonly columns: readonly AssignedColumn[];
  readonly doubts: readonly Doubt[];
  /** The table's needs are met by what was assigned. */
  readonly complete: boolean;
  readonly score: number;
}

interface Candidate {
  readonly column: number;
  readonly role: ColumnRole;
  readonly score: number;
  readonly how: "header" | "content";
}

/** Closer than this, two columns fit equally well. */
const EQUAL = 0.015;
const LEAST = 0.3;
/** Words weaker than this give no kind of table away. */
const MARKED = 0.84;

/** Roles that stand for another in a table of goals: whose goal it is. */
const UNIT_WORDS: Readonly<Partial<Record<ColumnRole, number>>> = { person: 0.98, department: 0.93, region: 0.85, product: 0.8, channel: 0.75, customer: 0.75, category: 0.75, segment: 0.7 };

/** Gives out the columns of one kind of table. */
export function assign(schema: TableSchema, columns: readonly ColumnToAssign[], given: ReadonlySet<ColumnRole> = new Set(), named = false): Assignment {
  const allowed = rolesOf(schema);
  const assigned: AssignedColumn[] = columns.map(() => ({ role: null, confidence: 0, foundHow: "header" }));
  const free = new Set(columns.flatMap((column, i) => (column.taken ? [] : [i])));
  const taken = new Set<ColumnRole>(given);
  const doubts: Doubt[] = [];
  const doubted = new Set<number>();
  columns.forEach((column, i) => {
    if (column.chosen === null) return;
    assigned[i] = { role: column.chosen, confidence: 1, foundHow: "chosen" };
    free.delete(i);
    taken.add(column.chosen);
  });
  const offered = [...free].flatMap((i) => candidatesOf(columns[i]!, i, schema, allowed));
  if (schema.role === "Sales") offered.push(...amountsByNeighbours(columns, [...free], offered, named));
  // of a pipeline's stage and a status the one that says how it ended
  const ended = new Set(offered.flatMap(({ role, column }) => (role === "stage" && share(columns[column]!.profile, (text) => isWonWord(text) || isLostWord(text)) > 0 ? [column] : [])));
  const candidates = offered.filter(({ role, column }) => role !== "stage" || ended.size === 0 || ended.has(column)).sort((a, b) => b.score - a.score || rank(schema, a.role) - rank(schema, b.role) || compare(columns[a.column]!.header, columns[b.column]!.header));
  for (const candidate of candidates) {
    const { column, role, score, how } = candidate;
    if (!free.has(column)) continue;
    if (role === "ignore") {
      assigned[column] = { role, confidence: score, foundHow: how };
      free.delete(column);
      continue;
    }
    if (taken.has(role)) continue;
    const rivals = candidates.filter((other) => other.role === role && other.column !== column && free.has(other.column) && score - other.score < EQUAL && !candidates.some((better) => better.column === other.column && better.role !== role && !taken.has(better.role) && better.score > other.score + EQUAL));
    const plainly = rivals.length === 0 ? column : plainlyBetter(role, [column, ...rivals.map((rival) => rival.column)], columns);
    if (plainly === null) {
      const all = [column, ...rivals.map((rival) => rival.column)].sort((a, b) => a - b);
      doubts.push({ role, headers: all.map((i) => columns[i]!.header) });
      taken.add(role);
      for (const i of all) doubted.add(i);
      continue;
    }
    assigned[plainly] = { role, confidence: Math.min(1, score), foundHow: how };
    free.delete(plainly);
    taken.add(role);
  }
  takeForNeeds(schema, columns, assigned, candidates, doubts, given);
  const has = new Set([...given, ...assigned.flatMap(({ role }) => (role ? [role] : []))]);
  const complete = meetsNeeds(schema, (role) => has.has(role));
  return { table: schema.role, columns: assigned, doubts: doubts.filter((doubt) => !assigned.some(({ role }) => role === doubt.role)), complete, score: scoreOf(schema, columns, assigned, doubted) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (schema: TableSchema, role: ColumnRole): number => (schema.needs.some((clause) => clause.some((alternative) => alternative.includes(role))) ? 0 : 1);

function candidatesOf(column: ColumnToAssign, at: number, schema: TableSchema, allowed: ReadonlySet<ColumnRole>): Candidate[] {
  const best = new Map<ColumnRole, Candidate>();
  const offer = (role: ColumnRole, score: number, how: "header" | "content"): void => {
    if (!allowed.has(role)) return;
    const fitting = score * fit(role, schema.role, column) * (column.foreign ? 0.9 : 1);
    if (fitting >= LEAST && (best.get(role)?.score ?? 0) < fitting) best.set(role, { column: at, role, score: fitting, how });
  };
  for (const match of headerMatches(column.words)) {
    if (match.only !== null && !match.only.has(schema.role)) continue;
    offer(match.role, match.score, "header");
    const unit = schema.role === "Goals" ? UNIT_WORDS[match.role] : undefined;
    if (unit !== undefined) offer("unit", match.score * unit, "header");
  }
  // what the column holds speaks where its header says nothing
  if (best.size === 0) {
    const { profile } = column;
    if (column.peopleShare >= 0.6) offer(schema.role === "Goals" ? "unit" : "person", 0.7, "content");
    else if (profile.dayShare >= 0.8 && profile.filled > 0) offer("date", 0.5, "content");
    else if (profile.periodShare >= 0.8 && profile.numbers === 0) offer("period", 0.5, "content");
  }
  return [...best.values()];
}

/** Figures under a header that says nothing are the amount where a date and somebody or something sold stand beside them, or the sheet is called Sales. */
function amountsByNeighbours(columns: readonly ColumnToAssign[], free: readonly number[], offered: readonly Candidate[], named: boolean): Candidate[] {
  const has = (role: ColumnRole): boolean => offered.some((candidate) => candidate.role === role);
  if (has("amount") || (has("quantity") && has("unitPrice")) || !has("date") || !(named || has("person") || has("customer") || has("product"))) return [];
  return free.filter((i) => !offered.some(({ column }) => column === i) && columns[i]!.profile.numberShare >= 0.8 && columns[i]!.profile.filled > 0).map((column) => ({ column, role: "amount", score: 0.45, how: "content" }));
}

/** How well what the column holds agrees with a role. */
function fit(role: ColumnRole, table: TableRole, { header, profile, peopleShare, percent }: ColumnToAssign): number {
  return fitOfCells(role, table, { profile, peopleShare, percent }) * (role === "person" && CODE.test(plain(header)) ? 0.98 : 1);
}

/** A code beside the name is the lesser of the two. */
const CODE = /\b(kod|code|id|symbol|login)\b/;

function fitOfCells(role: ColumnRole, table: TableRole, { profile, peopleShare, percent }: Pick<ColumnToAssign, "profile" | "peopleShare" | "percent">): number {
  if (profile.filled === 0) return 0.85;
  if (percent && SUMS.has(role)) return 0.2;
  if (role === "ignore") return 1;
  if (role === "kind" && table === "Service" && share(profile, isDocumentWord) >= 0.5) return 0.2;
  const kind = kindOf(role, table);
  if (kind === "amount") return profile.numberShare >= 0.5 ? 1 : profile.numberShare > 0.1 ? 0.75 : profile.textShare === 0 && profile.dayShare === 0 ? 0.6 : 0.1;
  if (kind === "day" && profile.dayShare < 0.5 && profile.dayLikeShare >= 0.9 && profile.textShare <= 0.6) return 0.95;
  if (kind === "day") return profile.dayShare >= 0.5 || (role === "date" && profile.periodShare >= 0.8) ? 1 : profile.dayShare > 0.1 ? 0.75 : profile.textShare + profile.numberShare === 0 ? 0.6 : 0.1;
  if (role === "period") return profile.periodShare >= 0.5 || profile.dayShare >= 0.5 || profile.dayLikeShare >= 0.9 ? 1 : profile.numbers > 0 && profile.least >= 1 && profile.most <= 53 ? 0.96 : 0.3;
  if (role === "currency") return share(profile, namesCurrency) >= 0.5 ? 1 : 0.2;
  if (role === "person" || role === "manager" || role === "unit") return profile.numberShare > 0.9 || profile.dayShare > 0.5 ? 0.5 : profile.textShare > 0 && share(profile, (text) => /\p{L}/u.test(text)) < 0.5 ? 0.3 : peopleShare >= 0.5 ? 1.02 : 1;
  // money or pieces that came back, not whether they did
  if (role === "returned" && profile.numberShare > 0.9 && (profile.most > 1 || profile.least < 0)) return 0.2;
  if (profile.dayShare > 0.5 && (role === "returned" || role === "cancelled" || role === "status" || role === "stage")) return 0.2;
  if (profile.numberShare > 0.9 && (role === "status" || role === "stage" || role === "department" || role === "channel" || role === "category")) return 0.4;
  return profile.dayShare > 0.8 ? 0.3 : 1;
}

/** Never per cents. */
const SUMS: ReadonlySet<ColumnRole> = new Set(["amount", "goal", "actual", "quantity", "unitPrice", "size"]);

/** How many of a column's texts are such. */
function share({ counts, texts }: ColumnProfile, isSuch: (text: string) => boolean): number {
  let such = 0;
  let all = 0;
  for (let code = 0; code < counts.length && all < 1000; code++) {
    const text = counts[code]! > 0 ? texts.text(code) : null;
    if (text === null) continue;
    all++;
    if (isSuch(text)) such++;
  }
  return all === 0 ? 0 : such / all;
}

/** Of columns that fit equally, the one that holds something where the others are as good as empty; of document numbers the order's own, of amounts
 * beside returns the net one. */
function plainlyBetter(role: ColumnRole, rivals: readonly number[], columns: readonly ColumnToAssign[]): number | null {
  const named = role === "orderNumber" ? /\b(order|zamowieni\w*)\b/ : role === "amount" && columns.some(({ header }) => isOfReturns(header)) ? NET : null;
  const own = named ? rivals.filter((i) => named.test(plain(columns[i]!.header))) : [];
  if (own.length === 1) return own[0]!;
  const filled = rivals.map((i) => columns[i]!.profile.filled);
  const most = Math.max(...filled);
  const full = rivals.filter((_, at) => filled[at]! > most * 0.2);
  return full.length === 1 ? full[0]! : null;
}

/** A role that the table cannot do without takes its best column even from one that it can do without. */
function takeForNeeds(schema: TableSchema, columns: readonly ColumnToAssign[], assigned: AssignedColumn[], candidates: readonly Candidate[], doubts: readonly Doubt[], given: ReadonlySet<ColumnRole>): void {
  const has = (role: ColumnRole): boolean => given.has(role) || assigned.some((column) => column.role === role);
  for (const clause of schema.needs) {
    if (clause.some((alternative) => alternative.every(has))) continue;
    const wanted = clause.flatMap((alternative) => (alternative.length === 1 ? alternative : []));
    const needed = new Set(schema.needs.flat(2));
    const taker = candidates.find((candidate) => {
      if (!wanted.includes(candidate.role) || candidate.score < 0.5 || doubts.some((doubt) => doubt.role === candidate.role)) return false;
      const now = assigned[candidate.column]!;
      return now.foundHow !== "chosen" && now.role !== candidate.role && (now.role === null || !needed.has(now.role)) && columns[candidate.column]!.chosen === null;
    });
    if (taker) assigned[taker.column] = { role: taker.role, confidence: taker.score, foundHow: taker.how };
  }
}

/** How much of the table the kind explains, and what gives it away. */
function scoreOf(schema: TableSchema, columns: readonly ColumnToAssign[], assigned: readonly AssignedColumn[], doubted: ReadonlySet<number>): number {
  let explained = 0;
  let marks = 0;
  let counted = 0;
  assigned.forEach(({ role, confidence }, i) => {
    if (columns[i]!.taken || (columns[i]!.header === "" && role === null)) return;
    counted++;
    if (role !== null) explained += role === "ignore" ? confidence * 0.5 : confidence;
    else if (doubted.has(i)) explained += 0.5;
    if (role !== null && confidence >= MARKED) marks += (schema.marks[role] ?? 0) * confidence;
  });
  return (counted === 0 ? 0.5 : explained / counted) + Math.min(marks, 0.8);
}

const NAME = 0.35;

/** The kind of table that explains the columns best; null when none does.
 * @param names sheet's and table's name and titles, the nearest first
 * @param given roles that the table has otherwise (a wide one: its period and amount) */
export function bestTable(columns: readonly ColumnToAssign[], names: readonly string[], given: (schema: TableSchema) => ReadonlySet<ColumnRole>, only?: TableRole): Assignment | null {
  let best: Assignment | null = null;
  for (const schema of SCHEMAS.values()) {
    if (only !== undefined && schema.role !== only) continue;
    const named = names.some((name) => isNamedSo(schema, name));
    const found = assign(schema, columns, given(schema), named);
    if (only !== undefined) return found;
    // goals of a sheet called Goals, or beside what was achieved, may be the company's: nobody is named
    const has = (role: ColumnRole): boolean => found.columns.some((column) => column.role === role);
    const without = schema.role === "Goals" && (named || (has("goal") && has("actual"))) ? new Set<ColumnRole>([...given(schema), "unit"]) : given(schema);
    const wanting = !found.complete && !wouldMeet(schema, found, without);
    if (wanting) continue;
    const marked = found.columns.some(({ role, confidence }) => role !== null && confidence >= 0.95 && (schema.marks[role] ?? 0) >= 0.35);
    if (schema.onlyNamed && !named && !marked) continue;
    if (schema.role === "People" && !isOneRowEach(columns, found) && !(named && found.columns.some(({ role }) => role === "start"))) continue;
    const score = found.score + (named ? NAME : 0);
    if (score >= 0.5 && (best === null || score > best.score)) best = { ...found, score };
  }
  return best;
}

/** Needs that are met once a doubt is settled count for choosing the kind: the doubt is asked then. */
function wouldMeet(schema: TableSchema, found: Assignment, given: ReadonlySet<ColumnRole>): boolean {
  const has = new Set([...given, ...found.columns.flatMap(({ role }) => (role ? [role] : [])), ...found.doubts.map(({ role }) => role)]);
  return meetsNeeds(schema, (role) => has.has(role));
}

/** People stand once each in their table; where they come again it is a list of sales, unless its name and a start say that these are stays. */
function isOneRowEach(columns: readonly ColumnToAssign[], found: Assignment): boolean {
  const at = found.columns.findIndex(({ role }) => role === "person");
  const profile = columns[at]?.profile;
  // of surnames alone two may be the same
  return profile === undefined || profile.filled === 0 || givenNamesAt(columns.map(({ header }) => header), at) >= 0 || profile.distinct >= profile.filled * 0.9;
}
