// Which two columns are a goal of money and a goal of pieces: "Goal (zł) | Goal (pcs)", "Plan wartościowy | Plan ilościowy".
import type { Assignment } from "./assignRoles";
import { measureOf } from "../words/goalWords";
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";
import { unitIn } from "../cells/units";

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
