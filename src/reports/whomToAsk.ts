// `Whom to ask`: a page a department to print and take to its manager: what the sheets say of its part, and the customers and products that it is about.
import type { Diagnosis, LadderStep } from "../core/diagnosis/diagnose";
import { sumOf } from "../core/exactSums";
import type { Concerned } from "../core/diagnosis/concerned";
import type { DiagnosisWords } from "./words/diagnosisWords";
import { evidenceOf } from "./parts/evidence";
import { headOf, type ReportContext } from "./parts/head";
import { causeWord } from "./shortfall";
import type { Report, ReportCell } from "./report";
import type { ReportWords } from "./words/reportWords";

/** A department's part of the ladder, and what it is about. */
export interface Asked {
  readonly step: LadderStep;
  /** The largest shortfalls first. */
  readonly concerned: readonly Concerned[];
  /** How many more there are. */
  readonly more: number;
}

type Row = readonly [about: string, figure: ReportCell, more: string | null];

/** @param unit whose shortfall; "" for the company */
export function whomToAsk(asked: readonly Asked[], diagnosis: Diagnosis, unit: string, context: ReportContext, { say, tell }: { readonly say: ReportWords; readonly tell: DiagnosisWords }): Report {
  const pages = asked.map((one) => ({ who: tell(`who.${one.step.rung}`), rows: rowsOf(one, diagnosis, context, tell) }));
  return {
    key: "whom-to-ask",
    name: tell("ask.name"),
    title: tell("ask.title", { unit: unit || tell("unit.company"), from: tell.format.date(context.from), to: tell.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, tell("ask.print")],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      {
        key: "WhomToAsk",
        columns: [{ key: "who", heading: tell("who"), kind: "text" }, { key: "about", heading: tell("ask.about"), kind: "text" }, { key: "figure", heading: tell("amount"), kind: "money" }, { key: "more", heading: tell("ask.more"), kind: "longText" }],
        rowKey: ["who", "about"],
        rows: pages.flatMap(({ who, rows }) => rows.map((row) => [who, ...row])),
        pages: pages.map((_, at) => sumOf(pages.slice(0, at).map(({ rows }) => rows.length))),
        empty: tell("ask.empty"),
      },
    ],
  };
}

function rowsOf({ step, concerned, more }: Asked, diagnosis: Diagnosis, { currency }: ReportContext, tell: DiagnosisWords): Row[] {
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const { evidence, next, needs } = evidenceOf(step, diagnosis, money, tell);
  const kind = concerned[0]?.kind ?? "customer";
  return [
    [causeWord(step, tell), step.verdict === "supported" ? step.amount : null, step.verdict && tell(`verdict.${step.verdict}`)],
    ...(evidence ? ([[tell("evidence"), step.touched, evidence]] as const) : []),
    ...concerned.map(({ item, expected, actual, gap }): Row => [`${tell(`ask.${kind}`)}: ${item}`, gap, tell("ask.sold", { actual: money(actual), expected: money(expected) })]),
    ...(more > 0 ? [[tell("ask.others"), null, tell("changes.others", { count: more })] as const] : []),
    ...(next ? [[tell("next"), null, next] as const] : []),
    ...(needs ? [[tell("needs"), null, needs] as const] : []),
    [tell("ask.answer"), null, tell("ask.line")],
  ];
}
