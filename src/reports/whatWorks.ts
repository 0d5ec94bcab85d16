// `What works`: items against comparable others, what sells, what customers say, training that helped, whom to ask, and what to do about it.
import { sumOf } from "../core/exactSums";
import type { Period } from "../core/period";
import { ASKED, tellsWhatToDo, type Compared, type ComparedLine, type Comparison } from "../core/works/comparison";
import type { SellingLine } from "../core/works/selling";
import { proposals, type Decision } from "../core/works/strategy";
import type { CustomerToAsk } from "../core/works/toAsk";
import { WINDOW_DAYS, type TrainingEffectLine } from "../core/works/trainingEffect";
import { FEWEST_SCORES, type Voice, type Voices } from "../core/works/voices";
import { FEWEST_CASES } from "../core/works/whatWorks";
import { LANGUAGES } from "../locales";
import { linkTo } from "./parts/address";
import { bars } from "./parts/bars";
import { headOf, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportCell, ReportColumn, ReportTable } from "./report";
import { headingOf, reasonOf, subjectOf, whatOf, whoseCustomer } from "./words/worksReasons";
import type { ReportKey, ReportWords } from "./words/reportWords";
import { worksWords, type WorksWords } from "./words/worksWords";

/** Where a row stands, to lead to it. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

export interface WhatWorksSheet {
  readonly comparisons: readonly Comparison[];
  /** The sales are sums of periods, no cases: only leads are compared. */
  readonly areSums?: boolean;
  /** Days that it is compared with; null: the sales have none. */
  readonly base: Period | null;
  /** null: the sales name no products. */
  readonly selling: readonly SellingLine[] | null;
  /** null: there is no Feedback table. */
  readonly voices: (Voices & { readonly days: Period }) | null;
  /** The latest day of which there is feedback. */
  readonly lastVoice: number | null;
  /** The comment in a row of the feedback, and where it stands. */
  readonly commentAt: (row: number) => Place & { readonly text: string };
  /** null: no table of trainings, or nobody named beside the sales. */
  readonly trainings: readonly TrainingEffectLine[] | null;
  /** Keys of people who have left. */
  readonly left?: ReadonlySet<string>;
  /** null: the sales do not say who was delivered to, or when. */
  readonly toAsk: readonly CustomerToAsk[] | null;
  /** Whether anything was delivered in these days. */
  readonly isDelivered: boolean;
  readonly deliveryAt: (row: number) => Place;
  /** Days of shipping stand for those of delivery. */
  readonly byShipping: boolean;
}

export interface WorksSpeakers {
  readonly say: ReportWords;
  readonly tell: WorksWords;
}

/** More items than anybody reads. */
const MOST_ITEMS = 20;
/** What has too few cases is said, not listed at length. */
const MOST_FEW = 5;
const MOST_SELLING = 25;
const MOST_VOICES = 40;
const MOST_TO_ASK = 100;

export function whatWorksReport(sheet: WhatWorksSheet, context: ReportContext, speakers: WorksSpeakers): Report {
  const { say, tell } = speakers;
  const day = say.format.date;
  const compared = [...ASKED, ...sheet.comparisons.map(({ by }) => by).filter((by) => !ASKED.some((asked) => asked === by))];
  return {
    key: "what-works",
    name: tell("name"),
    title: tell("title", { from: day(context.from), to: day(context.to) }),
    source: headOf(context, say),
    notes: [...notesOf(sheet, speakers), ...context.notes],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      ...(sheet.selling ? [sellingTable(sheet.selling, sheet.base, context, speakers)] : []),
      ...compared.map((by) => comparedTable(by, sheet, context, speakers)),
      voicesTable(sheet, context, speakers),
      trainingTable(sheet.trainings, speakers),
      toAskTable(sheet, speakers),
      strategyTable(sheet, context, speakers),
    ],
  };
}

function notesOf({ comparisons, areSums, trainings }: WhatWorksSheet, { say, tell }: WorksSpeakers): string[] {
  const works = [...comparisons.filter(tellsWhatToDo).flatMap(({ by, lines }) => lines.filter(({ verdict }) => verdict === "works").map(({ item }) => whatOf(by, item, tell))), ...(trainings ?? []).filter(({ verdict }) => verdict === "works").map(({ topic }) => whatOf("training", topic, tell))];
  const lines = comparisons.flatMap((one) => one.lines);
  return [
    works.length > 0 ? tell("note.works", { items: say.format.list(works.slice(0, 8)) }) : tell("note.nothing"),
    ...(lines.length > 0 && lines.filter(({ verdict }) => verdict === "too few").length > lines.length / 2 ? [tell("note.few")] : []),
    ...(areSums ? [tell("note.sums")] : []),
    tell("note.share", { sheet: say.format.quote(tell("share.name")) }),
    tell("note.rules", { count: FEWEST_CASES }),
  ];
}

const column = (key: string, kind: ColumnKind, heading: string, rule?: ReportColumn["rule"]): ReportColumn => ({ key, kind, heading, ...(rule ? { rule } : {}) });

const verdictRule = (say: ReportWords) => ({ good: [say("verdict.works")], fair: [say("verdict.not clear"), say("verdict.too few")], poor: [say("verdict.does worse")] });

const keyOf = (by: Compared): string => `Works${by[0]!.toUpperCase()}${by.slice(1)}`;

/** What can be judged, the best and the worst where there is much of it; and some of what has too few cases. */
function comparedTable(by: Compared, { comparisons, areSums }: WhatWorksSheet, context: ReportContext, { say, tell }: WorksSpeakers): ReportTable {
  const comparison = comparisons.find((one) => one.by === by);
  const money: ColumnKind = comparison?.of === "leads" ? "percent" : "money";
  const judged = comparison?.lines.filter(({ verdict }) => verdict !== "too few") ?? [];
  const few = comparison?.lines.filter(({ verdict }) => verdict === "too few") ?? [];
  const between = Math.max(0, judged.length - MOST_ITEMS);
  const shown = [...judged.slice(0, MOST_ITEMS / 2), ...judged.slice(MOST_ITEMS / 2 + between), ...few.slice(0, MOST_FEW)];
  const moreFew = Math.max(0, few.length - MOST_FEW);
  const isTold = !comparison || tellsWhatToDo(comparison);
  const remarks = comparison ? [...(isTold ? [] : [tell(comparison.by === "product" ? "priced" : "parted")]), ...daysOf(comparison, context, say, tell), ...(between > 0 ? [tell("between", { count: between })] : []), ...(moreFew > 0 ? [tell("moreItems", { count: moreFew })] : [])] : [];
  return {
    key: keyOf(by),
    heading: headed(comparison ? headingOf(comparison, tell) : tell(`by.${by}`), remarks),
    columns: [
      column("item", "text", say("works.item")), column("people", "integer", say("works.people")), column("cases", "integer", say("works.cases")), column("result", money, say("works.result")), column("others", money, say("works.others")),
      column("lift", "percent", say("works.lift")), column("from", "percent", say("works.from")), column("to", "percent", say("works.to")), column("verdict", "text", say("works.verdict"), isTold ? verdictRule(say) : undefined),
    ],
    rowKey: ["item"],
    rows: shown.map((line) => [...figuresOf(line), isTold ? say(`verdict.${line.verdict}`) : sizeOf(line, { say, tell })]),
    empty: comparison ? tell("noCases") : areSums ? tell("sums") : tell(`noColumn.${by as (typeof ASKED)[number]}`),
  };
}

const headed = (heading: string, remarks: readonly string[]): string => (remarks.length > 0 ? `${heading} (${remarks.join("; ")})` : heading);

/** Said where they are not those of the sheet. */
const daysOf = ({ days: { from, to } }: { readonly days: Period }, context: ReportContext, { format }: ReportWords, tell: WorksWords): string[] => (from === context.from ? [] : [tell("ofDays", { from: format.date(from), to: format.date(to) })]);

const figuresOf = (line: ComparedLine): ReportCell[] => [line.item, line.people, line.cases, line.result, line.others, line.lift, line.interval?.from ?? null, line.interval?.to ?? null];

/** Where a size alone is no reason to do anything: only that it is another. */
const sizeOf = ({ verdict }: ComparedLine, { say, tell }: WorksSpeakers): string => (verdict === "works" ? tell("larger") : verdict === "does worse" ? tell("smaller") : say(`verdict.${verdict}`));

function sellingTable(lines: readonly SellingLine[], base: Period | null, { currency }: ReportContext, { say, tell }: WorksSpeakers): ReportTable {
  const rest = lines.slice(MOST_SELLING);
  const more = rest.length > 0 ? [tell("moreSelling", { count: rest.length, amount: say.format.money(sumOf(rest.map(({ amount }) => amount)), currency ?? undefined) })] : [];
  return {
    key: "WorksSelling",
    heading: headed(base ? tell("selling", { from: say.format.date(base.from), to: say.format.date(base.to) }) : tell("sellingAlone"), more),
    columns: [
      column("item", "text", say("pareto.item")), column("amount", "money", say("pareto.amount")), column("share", "percent", say("pareto.share")), column("before", "money", tell("before")), column("change", "percent", tell("change"), "gapColour"),
      column("class", "text", say("pareto.class")), column("trend", "bars", tell("trend")), column("person", "text", tell("person")),
    ],
    rowKey: ["item"],
    rows: lines.slice(0, MOST_SELLING).map((line) => [line.item || say("item.blank"), line.amount, line.share, line.before, line.change, line.class, bars(line.months), line.person]),
    empty: tell("noCases"),
  };
}

function voicesTable({ voices, lastVoice, commentAt }: WhatWorksSheet, context: ReportContext, { say, tell }: WorksSpeakers): ReportTable {
  const scale = voices?.scale ?? null;
  const shown = voices?.lines.slice(0, MOST_VOICES) ?? [];
  const kind: ColumnKind = scale === "five" ? "percent" : "number";
  const comment = ({ row, words }: Voice): ReportCell => {
    if (row === null) return null;
    const { sheet, range, text } = commentAt(row);
    return linkTo(sheet, range, cut(words.length > 0 ? `${words.join(", ")}: ${say.format.quote(text)}` : say.format.quote(text)));
  };
  return {
    key: "WorksVoices",
    heading: headed(tell("voices"), [...(voices && shown.length > 0 ? daysOf(voices, context, say, tell) : []), ...(shown.some(({ isFew }) => isFew) ? [tell("fewScores", { count: FEWEST_SCORES })] : [])]),
    columns: [
      column("item", "text", say("works.item")), column("kind", "text", tell("kind")), column("scores", "integer", tell("scores")), column("nps", "number", tell("nps")),
      ...(scale === "five" ? [column("satisfied", "percent", tell("satisfied"))] : scale === "other" ? [column("average", "number", tell("average"))] : []),
      column("change", kind, tell("change"), "gapColour"), column("comment", "longText", tell("comment")),
    ],
    rowKey: ["kind", "item"],
    rows: shown.map((voice) => [
      voice.of === "all" ? tell("all") : voice.item, voice.of === "all" ? null : tell(`one.${voice.of}`), voice.scores, scale === "ten" ? voice.figure : null, ...(scale === "five" || scale === "other" ? [voice.figure] : []), voice.change, comment(voice),
    ]),
    empty: !voices ? tell("noFeedback") : lastVoice === null ? tell("noVoices") : tell("lastVoice", { day: say.format.date(lastVoice) }),
  };
}

/** Excel takes texts of at most 255 characters into a formula. */
const MOST_LINKED = 200;
const cut = (text: string): string => (text.length <= MOST_LINKED ? text : `${text.slice(0, MOST_LINKED - 1).trimEnd()}…`);

const trainingTable = (lines: readonly TrainingEffectLine[] | null, { say, tell }: WorksSpeakers): ReportTable => ({
  key: "WorksTraining",
  heading: tell("trained", { days: WINDOW_DAYS }),
  columns: [
    column("topic", "text", say("training.topic")), column("people", "integer", say("training.people")),
    ...(["before", "after", "othersBefore", "othersAfter", "effect", "from", "to"] as const).map((key) => column(key, "money", say(`training.${key}` as ReportKey))),
    column("verdict", "text", say("training.verdict"), verdictRule(say)), column("note", "longText", say("training.note")),
  ],
  rowKey: ["topic"],
  rows: (lines ?? []).map((line) => [
    line.topic, line.people, line.before, line.after, line.othersBefore, line.othersAfter, line.effect, line.interval?.from ?? null, line.interval?.to ?? null, say(`verdict.${line.verdict}`),
    [...(line.shortened > 0 ? [say("training.shortened", { count: line.shortened, days: WINDOW_DAYS })] : []), ...(line.leftOut > 0 ? [say("training.leftOut", { count: line.leftOut })] : [])].join("; ") || null,
  ]),
  empty: lines ? tell("noTrainingYet") : tell("noTraining"),
});

function toAskTable({ toAsk, isDelivered, deliveryAt, byShipping, left }: WhatWorksSheet, { tell }: WorksSpeakers): ReportTable {
  const more = (toAsk?.length ?? 0) - MOST_TO_ASK;
  const remarks = [...(byShipping ? [tell("shipped")] : []), ...(more > 0 ? [tell("moreToAsk", { count: more })] : [])];
  return {
    key: "WorksToAsk",
    heading: headed(tell("toAsk"), toAsk ? remarks : []),
    columns: [column("customer", "text", tell("customer")), column("delivered", "date", tell("delivered")), column("person", "text", tell("whose"))],
    rowKey: ["customer"],
    rows: (toAsk ?? []).slice(0, MOST_TO_ASK).map((one) => {
      const { sheet, range } = deliveryAt(one.row);
      return [linkTo(sheet, range, one.customer), one.delivered, whoseCustomer(one, left, tell)];
    }),
    empty: tell(!toAsk ? "noDelivered" : isDelivered ? "nobodyToAsk" : "nothingDelivered"),
  };
}

const decisionWord = (decision: Decision, tell: WorksWords): string => tell(decision === "change" ? "decide.change" : decision);

function strategyTable({ comparisons, trainings, voices }: WhatWorksSheet, { currency }: ReportContext, speakers: WorksSpeakers): ReportTable {
  const { tell } = speakers;
  const proposed = proposals(comparisons, trainings ?? [], voices ?? { scale: null, lines: [] });
  return {
    key: "WorksStrategy",
    decided: true,
    heading: tell("strategy"),
    columns: [column("decision", "text", tell("decision")), column("what", "text", tell("what")), column("why", "longText", tell("why")), column("decidedOn", "date", tell("decidedOn"))],
    rowKey: ["what"],
    inLanguages: proposed.map((one) => LANGUAGES.map((language) => subjectOf(one, worksWords(language)))),
    rows: proposed.map((one) => [decisionWord(one.decision, tell), subjectOf(one, tell), reasonOf(one, currency, speakers), null]),
    empty: tell("noProposals"),
  };
}

