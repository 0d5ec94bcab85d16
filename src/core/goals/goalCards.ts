// A card for each unit with a goal: why it is what it is, where it stands, what helps to reach it and whom to ask.
import { NO_DAY, type Texts } from "../column";
import { workingDays, type WorkCalendar } from "../calendar";
import type { MaterialRow, TrainingRow } from "../learning";
import { compareNames, nameKey } from "../names";
import type { Period } from "../period";
import type { ProductSales } from "./bestProducts";
import { effectiveFrom, goalGroups } from "./goalGroups";
import type { GoalRevision } from "./goalRevisions";
import type { GoalRows } from "./goalRows";
import type { GoalSheet, GoalSheetLine } from "./goalSheet";

export interface GoalCard {
  readonly line: GoalSheetLine;
  /** In the manager's words, from the goal's first row. "" where none are written. */
  readonly why: string;
  readonly revisions: readonly GoalRevision[];
  /** The goal stands in a row of its own, where it can be noted that it was told. */
  readonly ownGoal: boolean;
  /** When the goal in force was told; null: not noted. */
  readonly toldOn: number | null;
  /** What the same period a year before brought; null: nothing was sold then. */
  readonly yearBefore: number | null;
  /** Working days after the as-of day. */
  readonly daysLeft: number;
  readonly sells: readonly ProductSales[];
  readonly material: readonly MaterialRow[];
  /** The latest first. */
  readonly trained: readonly TrainingRow[];
  /** Topics that others were trained in. */
  readonly untrained: readonly string[];
  readonly managers: readonly string[];
  /** Who sells most of the unit's best product, where that is somebody else. */
  readonly expert: { readonly person: string; readonly product: string } | null;
}

export interface GoalCardsInput {
  readonly sheet: GoalSheet;
  readonly goals: GoalRows;
  /** The period of the cards; a unit's goal for exactly this goes before one that lies inside. */
  readonly period: Period;
  readonly asOf: number;
  readonly calendar: WorkCalendar;
  /** By `level key`. */
  readonly yearBefore: ReadonlyMap<string, number>;
  readonly sells: ReadonlyMap<string, readonly ProductSales[]>;
  /** Whom to ask about a product: who sells most of it, by product's key. */
  readonly experts: ReadonlyMap<string, string>;
  readonly managersOf: ReadonlyMap<string, readonly string[]>;
  readonly material: readonly MaterialRow[];
  readonly training: readonly TrainingRow[];
}

const MOST = { material: 5, training: 3, untrained: 5 } as const;

/** In the order of the goal report; what is measured beside money has no card of its own. */
export function goalCards(input: GoalCardsInput): GoalCard[] {
  const { sheet, period, asOf, calendar } = input;
  const byUnit = new Map<string, GoalSheetLine[]>();
  for (const line of sheet.lines) if (line.goal !== null && !line.refusal) byUnit.set(idOf(line), [...(byUnit.get(idOf(line)) ?? []), line]);
  const groups = goalGroups(input.goals);
  const topics = [...new Map(input.training.map(({ topic }) => [nameKey(topic), topic])).values()].sort(compareNames);
  return [...byUnit].map(([id, lines]): GoalCard => {
    const line = bestLine(lines, period, asOf);
    const key = nameKey(line.unit);
    const group = groups.find((one) => one.key === key && one.from === line.from && one.to === line.to && one.measure === line.measure && (one.level === null || one.level === line.level));
    const sells = input.sells.get(id) ?? [];
    const trained = input.training.filter(({ person }) => line.level === "person" && nameKey(person) === key).sort((a, b) => b.day - a.day || compareNames(a.topic, b.topic));
    const had = new Set(trained.map(({ topic }) => nameKey(topic)));
    const expert = sells[0] && line.level === "person" ? input.experts.get(nameKey(sells[0].product)) : undefined;
    return {
      line,
      why: group ? textOf(input.goals.reason, group.rows[0]!) || textOf(input.goals.note, group.rows[0]!) : "",
      revisions: sheet.revisions.filter((one) => nameKey(one.unit) === key && one.level === line.level && one.from === line.from && one.to === line.to && one.measure === line.measure),
      ownGoal: group !== undefined,
      toldOn: group ? toldOn(input.goals, group.rows, Math.min(Math.max(asOf, line.from), line.to)) : null,
      yearBefore: line.measure === "amount" ? (input.yearBefore.get(id) || null) : null,
      daysLeft: workingDays(calendar, Math.max(asOf + 1, line.from), line.to),
      sells,
      material: helps(input.material, line, sells).slice(0, MOST.material),
      trained: trained.slice(0, MOST.training),
      untrained: line.level === "person" ? topics.filter((topic) => !had.has(nameKey(topic))).slice(0, MOST.untrained) : [],
      managers: input.managersOf.get(id) ?? [],
      expert: expert && nameKey(expert) !== key ? { person: expert, product: sells[0]!.product } : null,
    };
  });
}

export const idOf = ({ level, unit }: Pick<GoalSheetLine, "level" | "unit">): string => `${level} ${nameKey(unit)}`;

/** Money first; of its periods the one asked for, else the one that holds the day, else the longest. */
function bestLine(lines: readonly GoalSheetLine[], { from, to }: Period, asOf: number): GoalSheetLine {
  const money = lines.filter(({ measure }) => measure === "amount");
  const among = money.length > 0 ? money : lines;
  return among.find((line) => line.from === from && line.to === to) ?? among.find((line) => line.from <= asOf && asOf <= line.to) ?? among.reduce((longest, line) => (line.to - line.from > longest.to - longest.from ? line : longest));
}

const textOf = (texts: Texts | undefined, row: number): string => texts?.labels[texts.codes[row]!] ?? "";

function toldOn(goals: GoalRows, rows: readonly number[], day: number): number | null {
  const row = rows.findLast((one) => effectiveFrom(goals, one) <= day);
  const told = row === undefined ? NO_DAY : (goals.toldOn?.[row] ?? NO_DAY);
  return told === NO_DAY ? null : told;
}

/** Material for this unit, its department or everybody; what is about its best products goes first, what is about others is left out. */
function helps(material: readonly MaterialRow[], line: GoalSheetLine, sells: readonly ProductSales[]): MaterialRow[] {
  const best = sells.map(({ product }) => nameKey(product));
  const mine = new Set(["", nameKey(line.unit), nameKey(line.department ?? "")]);
  const place = ({ product }: MaterialRow) => best.indexOf(nameKey(product));
  const fits = material.filter((one) => mine.has(nameKey(one.forWhom)) && (one.product === "" || place(one) >= 0));
  return fits.sort((a, b) => (place(a) < 0 ? best.length : place(a)) - (place(b) < 0 ? best.length : place(b)) || compareNames(a.topic, b.topic));
}
