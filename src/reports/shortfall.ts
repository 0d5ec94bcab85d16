// `Shortfall diagnosis`: the ladder with its evidence, the market, what came and went, and the bridge from the goal to the actual.
import type { DriverFigures } from "../core/diagnosis/drivers/driverFigures";
import type { Diagnosis, LadderStep, ToldDiagnosis } from "../core/diagnosis/diagnose";
import { ladderBridge } from "../core/diagnosis/ladderBridge";
import { newAndLost, type NewOrLost } from "../core/diagnosis/newAndLost";
import { sumOf } from "../core/exactSums";
import { difference } from "../core/money";
import type { MarkedTally } from "../core/goals/salesRows";
import type { Period } from "../core/period";
import type { BridgeStep } from "../core/variance/bridge";
import type { MarketEffect } from "../core/variance/marketEffect";
import type { DiagnosisKey, DiagnosisWords } from "./words/diagnosisWords";
import type { RungKey } from "../core/diagnosis/finding";
import { headingOf } from "./emptyTable";
import { evidenceOf } from "./parts/evidence";
import { headlineOf } from "./parts/headline";
import { headOf, markedNotes, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportTable } from "./report";
import { bridgeTable, waterfall } from "./parts/waterfall";
import type { ReportWords } from "./words/reportWords";

export interface ShortfallHead {
  /** Of the unit diagnosed; "" for the company. */
  readonly unit: string;
  /** All of its goal, also where only a part is due yet. */
  readonly goal: number;
  readonly ofMembers: boolean;
  /** What is compared with; null: nothing was sold before. */
  readonly base: { readonly kind: "year before" | "period before"; readonly days: Period } | null;
  readonly marked: MarkedTally;
  /** The market's part of the difference to the base; null without market figures. */
  readonly market: MarketEffect | null;
  /** The slices that explain the gap, whatever the cause; null: the sales name neither people nor products. */
  readonly where: DriverFigures | null;
  readonly followed: readonly FollowedAction[];
  readonly blocks: readonly ShortfallBlock[];
}

/** What is done about a cause of this unit, as the Actions table says, and whether the number moved. Money, serial days. */
export interface FollowedAction {
  readonly rung: RungKey;
  readonly action: string;
  readonly owner: string;
  readonly due: number | null;
  readonly doneOn: number | null;
  /** What the cause came to when the action was proposed; null: nobody wrote it down. */
  readonly before: number | null;
  /** null: the sheets neither support nor rule it out. */
  readonly now: number | null;
}

/** The ladder of a department or person below goal, under the company's. */
export interface ShortfallBlock {
  readonly unit: string;
  readonly diagnosis: ToldDiagnosis;
}

export interface ShortfallWords {
  readonly say: ReportWords;
  readonly tell: DiagnosisWords;
}

export function shortfall(diagnosis: Diagnosis, head: ShortfallHead, context: ReportContext, { say, tell }: ShortfallWords): Report {
  const steps = ladderBridge(diagnosis);
  const bridge = bridgeTable("ShortfallBridge", tell("bridge"), steps, (step) => stepWord(step, context, tell), context, say);
  const changes = newAndLost(diagnosis.study);
  const heading = { from: tell.format.date(context.from), to: tell.format.date(context.to), unit: head.unit || tell("unit.company") };
  return {
    key: "shortfall-diagnosis",
    name: tell("name"),
    title: tell("title", heading),
    source: headOf(context, say),
    notes: [...context.notes, ...leadOf(diagnosis, head, context, tell), ...notesOf(diagnosis, head, context, { say, tell })],
    currency: context.currency ?? undefined,
    tables: [
      ladderTable(diagnosis, context, tell),
      ...(head.market && !diagnosis.reached ? [marketTable(diagnosis, head.market, tell)] : []),
      ...(head.followed.length > 0 ? [followedTable(head.followed, { say, tell })] : []),
      ...(diagnosis.reached ? [] : [changesTable(changes, tell), ...(head.where ? [whereTable(head.where, { say, tell })] : []), bridge]),
      ...head.blocks.map((block, at) => blockTable(block, head.blocks.slice(0, at), context, tell)),
    ],
    charts: diagnosis.reached ? [] : waterfall("ShortfallBridge", steps, tell("bridge")),
  };
}

function ladderTable(diagnosis: ToldDiagnosis, { currency }: ReportContext, tell: DiagnosisWords): ReportTable {
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const column = (key: "cause" | "verdict" | "amount" | "share" | "touched" | "evidence" | "who" | "next" | "needs" | "step", kind: ColumnKind) => ({ key, heading: tell(key), kind });
  return {
    key: "Ladder",
    columns: [column("step", "integer"), column("cause", "text"), column("verdict", "text"), { ...column("amount", "money"), rule: "gapColour" }, column("share", "percent"), column("touched", "money"), column("evidence", "longText"), column("who", "text"), column("next", "longText"), column("needs", "longText")],
    rowKey: ["step"],
    rows: diagnosis.steps.map((step, at) => {
      const { evidence, next, needs } = evidenceOf(step, diagnosis, money, tell);
      return [at + 1, causeWord(step, tell), step.verdict && tell(`verdict.${step.verdict}`), step.amount, step.share, step.touched, evidence, tell(`who.${step.rung}`), next, needs];
    }),
    empty: tell("reached"),
  };
}

/** @returns the same columns as the company's ladder, under the unit's name; names that look alike to Excel are told apart by their place */
function blockTable({ unit, diagnosis }: ShortfallBlock, before: readonly ShortfallBlock[], context: ReportContext, tell: DiagnosisWords): ReportTable {
  const money = (value: number) => tell.format.money(value, context.currency ?? undefined);
  const { expected, actual, gap } = diagnosis;
  const stem = (name: string) => `Ladder_${name.replace(/[^\p{L}\d]+/gu, "_")}`;
  const alike = before.filter((other) => stem(other.unit).toLowerCase() === stem(unit).toLowerCase()).length;
  return { ...ladderTable(diagnosis, context, tell), key: stem(unit) + (alike > 0 ? `_${alike + 1}` : ""), heading: tell("block", { unit, goal: money(expected), actual: money(actual), gap: money(gap) }) };
}

function followedTable(followed: readonly FollowedAction[], { say, tell }: ShortfallWords): ReportTable {
  const column = (role: "action" | "cause" | "owner" | "dueDate" | "doneOn" | "before" | "now", kind: ColumnKind) => ({ key: role, heading: headingOf("Actions", role, say), kind });
  return {
    key: "ActionsSoFar",
    heading: tell("followed"),
    columns: [column("action", "longText"), column("cause", "text"), column("owner", "text"), column("dueDate", "date"), column("doneOn", "date"), column("before", "money"), column("now", "money")],
    rowKey: ["action", "cause"],
    rows: followed.map(({ action, rung, owner, due, doneOn, before, now }) => [action, tell(`rung.${rung}`), owner, due, doneOn, before, now]),
  };
}

export const causeWord = ({ rung }: Pick<LadderStep, "rung">, tell: DiagnosisWords): string => tell(`rung.${rung}`);

export function stepWord({ kind, label }: BridgeStep, { to, asOf }: Pick<ReportContext, "to" | "asOf">, tell: DiagnosisWords): string {
  if (kind === "base") return tell(asOf < to ? "bridge.expected" : "bridge.goal");
  return kind === "current" ? tell("bridge.actual") : tell(`rung.${label}` as DiagnosisKey);
}

/** The market, our share of it, and what the goal asked above the base: together the gap. */
function marketTable({ gap }: Diagnosis, { size, share }: NonNullable<ShortfallHead["market"]>, tell: DiagnosisWords): ReportTable {
  return {
    key: "MarketPart",
    heading: tell("market"),
    columns: [{ key: "effect", heading: tell("market.effect"), kind: "text" }, { key: "amount", heading: tell("amount"), kind: "money" }],
    rowKey: ["effect"],
    rows: [[tell("market.size"), size], [tell("market.share"), share], [tell("market.goal"), difference(gap, sumOf([size, share]))]],
  };
}

function changesTable(changes: readonly NewOrLost[], tell: DiagnosisWords): ReportTable {
  return {
    key: "NewAndLost",
    heading: tell("changes"),
    columns: [{ key: "kind", heading: tell("changes.kind"), kind: "text" }, { key: "item", heading: tell("changes.item"), kind: "text" }, ...(["base", "now", "difference"] as const).map((key) => ({ key, heading: tell(`changes.${key}`), kind: "money" as const }))],
    rowKey: ["kind", "item"],
    rows: changes.map(({ kind, item, count, base, now, difference: change }) => [tell(`kind.${kind}`), item || tell("changes.others", { count }), base, now, change]),
    empty: tell("changes.empty"),
  };
}

function whereTable({ drivers }: DriverFigures, { say, tell }: ShortfallWords): ReportTable {
  return {
    key: "Where",
    heading: tell("where"),
    columns: [
      { key: "rank", heading: tell("where.rank"), kind: "integer" },
      { key: "slice", heading: tell("where.slice"), kind: "text" },
      ...(["goal", "actual", "gap"] as const).map((key) => ({ key, heading: tell(`where.${key}`), kind: "money" as const })),
      { key: "share", heading: tell("share"), kind: "percent" },
      { key: "confidence", heading: tell("where.confidence"), kind: "percent" },
    ],
    rowKey: ["slice"],
    rows: drivers.map(({ slice, goal, actual, gap, share, confidence }, at) => [at + 1, sliceName(slice, say), goal, actual, gap, share, confidence]),
    empty: tell("where.empty"),
  };
}

/** "Region: North, Category: Line B" */
export const sliceName = (slice: DriverFigures["drivers"][number]["slice"], say: ReportWords): string => slice.map(({ dimension, value }) => `${say.role(`column.${dimension}` as Parameters<ReportWords["role"]>[0])}: ${value || say("item.blank")}`).join(", ");

/** The gap, and in a sentence what the sheets support; of a reached goal, that it is. */
export function leadOf(diagnosis: Diagnosis, { goal }: Pick<ShortfallHead, "goal">, { currency, to, asOf }: Pick<ReportContext, "currency" | "to" | "asOf">, tell: DiagnosisWords): string[] {
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const { actual, expected, gap, reached } = diagnosis;
  const running = asOf < to;
  const figures = { goal: money(goal), actual: money(actual), gap: money(gap), due: money(expected), day: tell.format.date(asOf), share: goal > 0 ? tell.format.percent(gap / goal) : "–" };
  return reached ? [tell(running ? "reached.running" : "reached.note", figures)] : [tell(running ? "head.running" : "head.goal", figures), headlineOf(diagnosis, tell)];
}

/** What else a reader must know before the ladder. */
export function notesOf({ reached, tried }: Diagnosis, { ofMembers, base, marked, market }: ShortfallHead, { currency }: ReportContext, { say, tell }: ShortfallWords): string[] {
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const days = base && { base: tell(`base.${base.kind}`), from: tell.format.date(base.days.from), to: tell.format.date(base.days.to) };
  if (reached) return markedNotes(marked, money, say);
  return [
    ...(ofMembers ? [tell("head.members")] : []),
    days ? tell("head.base", days) : tell("head.noBase"),
    ...(market && days ? [tell("market.note", { ...days, size: money(market.size), share: money(market.share) })] : []),
    tell("head.overlap"),
    ...(tried > 0 ? [tell("head.tried", { count: tried })] : []),
    ...markedNotes(marked, money, say),
  ];
}
