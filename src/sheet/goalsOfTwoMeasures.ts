// "Goal (zł) | Goal (pcs)": a goal of money and a goal of pieces in one row are two goals, and never mixed.
import type { Problem } from "../core/answer";
import type { Assignment } from "./assignRoles";
import { measureOf } from "./goalWords";
import { headerMatches } from "./headerWords";
import { only } from "./keepRecords";
import { plain } from "./plain";
import type { ColumnData, SheetColumn, SheetTable } from "./sheetTable";
import { made } from "./madeColumn";
import { unitIn } from "./units";

/** Places of the two columns, and of what was achieved, among the headers. */
export interface GoalColumns {
  readonly amount: number;
  readonly quantity: number;
  /** What was achieved in pieces: no money. */
  readonly pieces: readonly number[];
  /** What the headers say of the columns of money, without the unit: that they are the goal, or what was achieved. */
  readonly words: ReadonlyMap<number, string>;
}

/** Shortened and scaled words beside a goal's: "Plan wartościowy (tys. zł)". */
const NOISE: ReadonlySet<string> = new Set(["tys", "mln", "k", "m", "net", "netto", "in", "w", "na", "for", "of"]);
const STEMS: readonly (readonly [RegExp, "amount" | "quantity"])[] = [[/^(wartosciow\w*|kwotow\w*)$/, "amount"], [/^(ilosciow\w*)$/, "quantity"]];

interface Told {
  readonly at: number;
  readonly measure: "amount" | "quantity" | null;
  readonly words: string;
}

function toldBy(header: string, at: number, meant: "goal" | "actual"): Told | null {
  let measure: Told["measure"] = null;
  const rest: string[] = [];
  for (const word of plain(header).split(" ")) {
    const isMeant = meant === "actual" && isCalled(word, meant);
    const says = isMeant ? word : (STEMS.find(([stem]) => stem.test(word))?.[1] ?? (unitIn(word).currency === undefined ? measureOf(word) : "amount"));
    if (says === "amount" || says === "quantity") {
      if (measure !== null && measure !== says) return null;
      measure = says;
    } else if (!NOISE.has(word)) rest.push(word);
  }
  const words = rest.join(" ");
  return isCalled(words, meant) ? { at, measure, words } : null;
}

const isCalled = (words: string, meant: "goal" | "actual"): boolean => !words.includes("%") && headerMatches(words).some(({ role, score, only: tables }) => role === meant && score >= 0.95 && (tables === null || tables.has("Goals")));

/** null where there are no two such columns, or more than two. */
export function goalColumns(headers: readonly string[]): GoalColumns | null {
  const told = (meant: "goal" | "actual"): Told[] => headers.flatMap((header, at) => toldBy(header, at, meant) ?? []);
  const goals = told("goal");
  const quantity = goals.find(({ measure }) => measure === "quantity");
  const amount = goals.find((one) => one !== quantity);
  if (goals.length !== 2 || !quantity || !amount || amount.measure === "quantity") return null;
  const achieved = told("actual");
  const pieces = achieved.filter(({ measure }) => measure === "quantity");
  const money = achieved.filter(({ measure }) => measure !== "quantity");
  return { amount: amount.at, quantity: quantity.at, pieces: pieces.map(({ at }) => at), words: new Map([amount, ...(money.length === 1 ? money : [])].map(({ at, words }) => [at, words])) };
}

/** The goals of pieces beside those of money. */
export const withPieces = (assignment: Assignment, { quantity }: GoalColumns): Assignment =>
  assignment.table !== "Goals" || assignment.columns[quantity]!.role !== null || assignment.columns.some(({ role }) => role === "measure") ? assignment : { ...assignment, columns: assignment.columns.map((column, at) => (at === quantity ? { role: "quantity", confidence: 0.95, foundHow: "header" } : column)) };

/** A record for each goal, with its measure; the sum is that of the money. */
export function goalsByMeasure(table: SheetTable): SheetTable {
  const goal = table.columns.find(({ role }) => role === "goal");
  const pieces = table.columns.find(({ role }) => role === "quantity");
  if (table.role !== "Goals" || goal?.data.kind !== "amount" || pieces?.data.kind !== "amount") return table;
  const values = [goal.data.values, pieces.data.values];
  const from: number[] = [];
  const measures: number[] = [];
  for (let record = 0; record < table.length; record++)
    values.forEach((of, measure) => {
      // a row without either keeps its one record
      if (Number.isNaN(of[record]!) && (measure === 1 || !Number.isNaN(values[1]![record]!))) return;
      from.push(record);
      measures.push(measure);
    });
  const money = table.columns.find(({ role }) => role === "actual");
  const sold = achievedPieces(table);
  const achieved = [money?.data, sold?.data].map((data) => (data?.kind === "amount" ? data.values : null));
  const actuals = (): ColumnData => ({ kind: "amount", values: Float64Array.from(from, (record, i) => achieved[measures[i]!]?.[record] ?? NaN) });
  const said: Problem = { code: "goals-of-two-measures", row: table.headerRows[0]! + 1, column: pieces.header, value: pieces.header, done: "counted" };
  return {
    ...table,
    columns: [
      made("goal", { kind: "amount", values: Float64Array.from(from, (record, i) => values[measures[i]!]![record]!) }, { ...(goal.currency === undefined ? {} : { currency: goal.currency }), scale: goal.scale }),
      made("measure", { kind: "text", values: { codes: Int32Array.from(measures), labels: table.language === "pl" ? ["kwota", "ilość"] : ["amount", "quantity"] } }),
      ...table.columns.map((column) => ({ ...column, data: only(column.data, from), ...(column === (money ?? sold) ? { role: "actual" as const, data: actuals() } : {}) })),
    ],
    length: from.length,
    rows: Int32Array.from(from, (record) => table.rows[record]!),
    problems: [said, ...table.problems].sort((a, b) => a.row - b.row),
  };
}

/** The column of what was achieved in pieces; undefined where there is none, or more than one. */
function achievedPieces({ columns }: SheetTable): SheetColumn | undefined {
  const pieces = goalColumns(columns.map(({ header }) => header))?.pieces ?? [];
  return pieces.length === 1 && columns[pieces[0]!]!.role === null ? columns[pieces[0]!] : undefined;
}
