// `Variance`: what differs from the base for whom and what; price, volume, mix, new and lost by product; the bridge, drawn as a waterfall.
import type { Period } from "../core/period";
import type { MarketEffect } from "../core/variance/marketEffect";
import type { Pvm, PvmParts } from "../core/variance/pvm";
import type { BridgeStep } from "../core/variance/bridge";
import type { VarianceLine, VarianceSheet } from "../core/variance/varianceSheet";
import type { MarkedTally } from "../core/goals/salesRows";
import { headOf, markedNotes, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportTable } from "./report";
import type { Base } from "./settings";
import { bridgeTable, waterfall } from "./parts/waterfall";
import { levelWord } from "./words/levelWord";
import type { ReportWords } from "./words/reportWords";

export interface VarianceHead {
  readonly base: Base;
  /** Days of the base that are compared, and all of it; null: goals and plans have none of their own. */
  readonly compared: { readonly cut: Period; readonly whole: Period } | null;
  readonly marked: MarkedTally;
  /** null: no Market table, or a base that is no period. */
  readonly market: MarketBeside | "unknown" | null;
}

/** The effects of the market, and the days for which it is known. */
export interface MarketBeside extends MarketEffect {
  readonly actual: Period;
  readonly base: Period;
}

export function variance(sheet: VarianceSheet, head: VarianceHead, context: ReportContext, say: ReportWords): Report {
  const title = sheet.bridgeBy ? say("bridge.heading", { by: levelWord(sheet.bridgeBy, say).toLowerCase() }) : say("bridge.headingAll");
  const steps = bridgeTable("Bridge", title, sheet.steps, (step) => stepWord(step, say), context, say);
  return {
    key: "variance",
    name: say("variance.name"),
    title: say("variance.title", { from: say.format.date(context.from), to: say.format.date(context.to), base: say(`value.${head.base}`) }),
    source: headOf(context, say),
    notes: [...context.notes, ...notesOf(sheet, head, context, say)],
    currency: context.currency ?? undefined,
    tables: [linesTable(sheet.lines, say), ...(sheet.pvm ? [pvmTable(sheet.pvm, say)] : []), steps, ...(head.market && head.market !== "unknown" ? [marketTable(head.market, say)] : [])],
    charts: waterfall("Bridge", sheet.steps, title, "Variance"),
  };
}

function linesTable(lines: readonly VarianceLine[], say: ReportWords): ReportTable {
  const column = (key: "level" | "unit" | "base" | "actual" | "variance" | "variancePct" | "favourable", kind: ColumnKind) => ({ key, heading: say(`variance.${key}`), kind });
  return {
    key: "Variance",
    columns: [column("level", "text"), column("unit", "text"), column("base", "money"), column("actual", "money"), { ...column("variance", "money"), rule: "gapColour" }, column("variancePct", "percent"), column("favourable", "text")],
    rowKey: ["level", "unit"],
    rows: lines.map((line) => [levelWord(line.level, say), unitWord(line, say), line.base, line.actual, line.variance, line.variancePct, line.favourable]),
    empty: say("variance.empty"),
  };
}

export function unitWord({ level, unit, count }: Pick<VarianceLine, "level" | "unit" | "count">, say: ReportWords): string {
  if (level === "company") return unit || say("unit.company");
  return count > 1 ? say("bridge.rest", { count }) : unit || say("item.blank");
}

const PARTS = ["base", "price", "volume", "mix", "new", "lost", "current"] as const;

function pvmTable({ lines, total }: Pvm, say: ReportWords): ReportTable {
  const cells = (parts: PvmParts) => PARTS.map((part) => parts[part]);
  return {
    key: "PriceVolumeMix",
    heading: say("pvm.heading"),
    columns: [{ key: "item", heading: say("pvm.item"), kind: "text" }, ...PARTS.map((part) => ({ key: part, heading: say(`pvm.${part}`), kind: "money" as const })), { key: "kind", heading: say("pvm.kind"), kind: "text" }],
    rowKey: ["item", "kind"],
    rows: [...lines.map((line) => [line.item || say("item.blank"), ...cells(line), say(`itemKind.${line.kind}`)]), [say("pvm.total"), ...cells(total), say("itemKind.total")]],
  };
}

export function stepWord({ kind, label, count }: BridgeStep, say: ReportWords): string {
  if (kind === "base" || kind === "current") return say(`bridge.${kind}`);
  return kind === "rest" ? say("bridge.rest", { count }) : label || say("item.blank");
}

const marketTable = ({ size, share }: MarketEffect, say: ReportWords): ReportTable => ({
  key: "MarketEffect",
  heading: say("market.heading"),
  columns: [
    { key: "effect", heading: say("market.effect"), kind: "text" },
    { key: "amount", heading: say("market.amount"), kind: "money" },
  ],
  rowKey: ["effect"],
  rows: [[say("market.size"), size], [say("market.share"), share]],
});

/** What a reader must know before the figures. */
function notesOf({ lines, pvm }: VarianceSheet, { base, compared, marked, market }: VarianceHead, { currency, from, to, asOf }: ReportContext, say: ReportWords): string[] {
  const money = (value: number) => say.format.money(value, currency ?? undefined);
  const days = ({ from, to: last }: Period) => ({ from: say.format.date(from), to: say.format.date(last) });
  const isCut = compared && compared.cut.to < compared.whole.to;
  const of = (kind: "new" | "lost" | "other") => pvm?.lines.filter((line) => line.kind === kind).length ?? 0;
  const parts = pvm && [pvm.total.price, pvm.total.volume, pvm.total.mix, pvm.total.new, pvm.total.lost];
  return [
    compared ? say(isCut ? "variance.comparedCut" : "variance.compared", { base: say(`value.${base}`), ...days(compared.cut) }) : say(base === "goal" ? (asOf < to ? "variance.comparedExpected" : "variance.comparedGoal") : "variance.comparedPlan"),
    ...(base === "goal" && !pvm ? [say("variance.goalNoParts")] : []),
    ...(lines[0] && lines[0].base === 0 ? [say("variance.noBase")] : []),
    ...(pvm && parts ? [say("variance.parts", { price: money(parts[0]!), volume: money(parts[1]!), mix: money(parts[2]!), new: money(parts[3]!), lost: money(parts[4]!) })] : []),
    ...(of("new") > 0 && of("lost") > 0 ? [say("variance.renamed", { new: of("new"), lost: of("lost") })] : []),
    ...(of("other") > 0 ? [say("variance.withoutQuantity", { count: of("other") })] : []),
    ...marketNotes(market, { from, to }, days, say),
    ...markedNotes(marked, money, say),
  ];
}

/** For which days the market is told, where it is not the whole period; or why it is not. */
function marketNotes(market: VarianceHead["market"], { from, to }: Period, days: (period: Period) => { readonly from: string; readonly to: string }, say: ReportWords): string[] {
  if (market === null) return [];
  if (market === "unknown") return [say("variance.marketUnknown", days({ from, to }))];
  return market.actual.to < to ? [say("variance.marketToDate", { ...days(market.actual), baseFrom: days(market.base).from, baseTo: days(market.base).to })] : [];
}
