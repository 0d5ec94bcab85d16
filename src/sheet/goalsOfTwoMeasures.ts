// "Goal (zł) | Goal (pcs)": a goal of money and a goal of pieces in one row are two goals, and never mixed.
import type { Problem } from "../core/answer";
import type { Assignment } from "./assignRoles";
import { measureOf } from "./goalWords";
import { headerMatches } from "./headerWords";
import { only } from "./keepRecords";
import { plain } from "./plain";
import type { ColumnData, SheetTable } from "./sheetTable";
import { made } from "./madeColumn";
import { namesCurrency } from "./units";

/** Places of the two columns among the headers. */
export interface GoalColumns {
  readonly amount: number;
  readonly quantity: number;
  /** What of the amount's header says that it is a goal. */
  readonly words: string;
}

/** Shortened and scaled words beside a goal's: "Plan wartościowy (tys. zł)". */
const NOISE: ReadonlySet<string> = new Set(["tys", "mln", "k", "m", "net", "netto", "in", "w", "na", "for", "of"]);
const STEMS: readonly (readonly [RegExp, "amount" | "quantity"])[] = [[/^(wartosciow\w*|kwotow\w*)$/, "amount"], [/^(ilosciow\w*)$/, "quantity"]];

function toldBy(header: string): { readonly measure: "amount" | "quantity" | null; readonly words: string } | null {
  let measure: "amount" | "quantity" | null = null;
  const rest: string[] = [];
  for (const word of plain(header).split(" ")) {
    const says = STEMS.find(([stem]) => stem.test(word))?.[1] ?? (namesCurrency(word) && !/^[a-z]{3}$/.test(word) ? "amount" : /^(pln|eur|usd|gbp|czk|chf|zl)$/.test(word) ? "amount" : measureOf(word));
    if (says === "amount" || says === "quantity") {
      if (measure !== null && measure !== says) return null;
      measure = says;
    } else if (!NOISE.has(word)) rest.push(word);
  }
  const words = rest.join(" ");
  const isGoal = headerMatches(words).some(({ role, score, only: tables }) => role === "goal" && score >= 0.95 && (tables === null || tables.has("Goals")));
  return isGoal ? { measure, words } : null;
}

/** null where there are no two such columns, or more than two. */
export function goalColumns(headers: readonly string[]): GoalColumns | null {
  const told = headers.flatMap((header, at) => {
    const one = toldBy(header);
    return one ? [{ at, ...one }] : [];
  });
  if (told.length !== 2) return null;
  const quantity = told.find(({ measure }) => measure === "quantity");
  const amount = told.find((one) => one !== quantity);
  return quantity && amount && amount.measure !== "quantity" ? { amount: amount.at, quantity: quantity.at, words: amount.words } : null;
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
  const said: Problem = { code: "goals-of-two-measures", row: table.headerRows[0]! + 1, column: pieces.header, value: pieces.header, done: "counted" };
  return {
    ...table,
    columns: [
      made("goal", { kind: "amount", values: Float64Array.from(from, (record, i) => values[measures[i]!]![record]!) }, { ...(goal.currency === undefined ? {} : { currency: goal.currency }), scale: goal.scale }),
      made("measure", { kind: "text", values: { codes: Int32Array.from(measures), labels: table.language === "pl" ? ["kwota", "ilość"] : ["amount", "quantity"] } }),
      ...table.columns.map((column) => ({ ...column, data: column.role === "actual" ? ofMoney(only(column.data, from), measures) : only(column.data, from) })),
    ],
    length: from.length,
    rows: Int32Array.from(from, (record) => table.rows[record]!),
    problems: [said, ...table.problems].sort((a, b) => a.row - b.row),
  };
}

/** What was achieved is money, too. */
const ofMoney = (data: ColumnData, measures: readonly number[]): ColumnData => (data.kind === "amount" ? { kind: "amount", values: data.values.map((value, i) => (measures[i] === 0 ? value : NaN)) } : data);
