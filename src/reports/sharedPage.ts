// `What works for us`: one page for everybody. What does better, how that is known, whom to ask; nobody and nothing that does worse.
import type { WorksSpeakers, WhatWorksSheet } from "./whatWorks";
import { nameKey } from "../core/names";
import { tellsWhatToDo } from "../core/works/comparison";
import { headOf, type ReportContext } from "./parts/head";
import type { Report, ReportCell } from "./report";
import { resultIn, signed, whatOf } from "./words/worksReasons";

/** The largest that sell more than before; without a base, the largest. */
const MOST_SELLING = 5;
/** One page holds no more: the best of each kind. */
const MOST_OF_A_KIND = 4;
/** Less than so much more than before is nothing to tell. */
const LEAST_GROWTH = 0.01;
/** Recommended by so many more than warn. */
const GOOD_NPS = 50;
const GOOD_SHARE = 0.8;

export interface SharedLine {
  readonly what: string;
  readonly how: string;
  /** Who does it well; null: nobody in particular. */
  readonly ask: string | null;
}

export interface SharedPage {
  readonly report: Report;
  readonly lines: readonly SharedLine[];
  /** To paste into a message. */
  readonly text: string;
}

/** What is worth doing more of, in the order that it is read in. */
export const sharedLines = (sheet: WhatWorksSheet, currency: string | null, speakers: WorksSpeakers): SharedLine[] => [...provenLines(sheet, currency, speakers), ...sellingLines(sheet, currency, speakers)];

/** Who has left is asked no more. */
const toAsk = (person: string | null, { left }: Pick<WhatWorksSheet, "left">): string | null => (person !== null && left?.has(nameKey(person)) ? null : person);

const moneyIn = (currency: string | null, { say }: WorksSpeakers) => (value: number) => say.format.money(value, currency ?? undefined);

/** What does better than comparable others, trainings that helped, what customers praise. */
export function provenLines(sheet: WhatWorksSheet, currency: string | null, speakers: WorksSpeakers): SharedLine[] {
  const { comparisons, voices, trainings } = sheet;
  const { say, tell } = speakers;
  const money = moneyIn(currency, speakers);
  const compared = comparisons.filter(tellsWhatToDo).flatMap(({ by, of, lines }) =>
    lines
      .filter(({ verdict }) => verdict === "works")
      .slice(0, MOST_OF_A_KIND)
      .map(({ item, result, others, cases, person }): SharedLine => ({ what: whatOf(by, item, tell), how: tell(of === "leads" ? "share.compared" : "share.comparedMoney", { result: resultIn(result, of, currency, say), cases, others: resultIn(others ?? 0, of, currency, say) }), ask: toAsk(person, sheet) })),
  );
  const trained = (trainings ?? []).filter(({ verdict }) => verdict === "works").slice(0, MOST_OF_A_KIND).map(({ topic, effect }): SharedLine => ({ what: whatOf("training", topic, tell), how: tell("share.training", { effect: money(effect ?? 0) }), ask: null }));
  const praised = (voices?.lines ?? []).flatMap(({ of, item, figure, scores, isFew }): SharedLine[] => {
    if (of === "all" || isFew || figure === null) return [];
    if (voices!.scale === "ten" && figure >= GOOD_NPS) return [{ what: whatOf(of, item, tell), how: tell("share.voice", { nps: say.format.number(figure, 0), count: scores }), ask: null }];
    return voices!.scale === "five" && figure >= GOOD_SHARE ? [{ what: whatOf(of, item, tell), how: tell("share.satisfied", { share: say.format.percent(figure, 0), count: scores }), ask: null }] : [];
  }).slice(0, MOST_OF_A_KIND);
  return [...compared, ...trained, ...praised];
}

function sellingLines(sheet: WhatWorksSheet, currency: string | null, speakers: WorksSpeakers): SharedLine[] {
  const { say, tell } = speakers;
  const money = moneyIn(currency, speakers);
  return (sheet.selling ?? [])
    .filter(({ item, amount, change, class: size }) => item !== "" && amount > 0 && size !== "C" && (change === null || change >= LEAST_GROWTH))
    .slice(0, MOST_SELLING)
    .map(({ item, amount, change, person }): SharedLine => ({ what: tell(change === null ? "share.selling" : "share.growing", { item }), how: change === null ? tell("share.sellsMost", { amount: money(amount) }) : tell("share.sells", { amount: money(amount), change: signed(change, say) }), ask: toAsk(person, sheet) }));
}

const sharedText = (title: string, lines: readonly SharedLine[], { tell }: Pick<WorksSpeakers, "tell">): string => [title, "", ...lines.map(({ what, how, ask }) => `• ${what} – ${how}${ask ? ` (${tell("share.ask")}: ${ask})` : ""}`)].join("\n");

export function sharedPage(sheet: WhatWorksSheet, context: ReportContext, speakers: WorksSpeakers): SharedPage {
  const { say, tell } = speakers;
  const lines = sharedLines(sheet, context.currency, speakers);
  const title = tell("share.title", { from: say.format.date(context.from), to: say.format.date(context.to) });
  const report: Report = {
    key: "what-works-shared",
    name: tell("share.name"),
    title,
    source: headOf(context, say),
    notes: [tell("share.print")],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      {
        key: "WorksShared",
        heading: tell("share.heading"),
        columns: [{ key: "what", heading: tell("share.what"), kind: "text" }, { key: "how", heading: tell("share.how"), kind: "longText" }, { key: "ask", heading: tell("share.ask"), kind: "text" }],
        rowKey: ["what"],
        rows: lines.map(({ what, how, ask }): ReportCell[] => [what, how, ask]),
        empty: tell("share.empty"),
      },
    ],
  };
  return { report, lines, text: sharedText(title, lines, speakers) };
}
