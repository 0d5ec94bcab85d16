// `Goal cards`: a printable page a unit, to hand out and to talk over.
import type { GoalCard } from "../core/goals/goalCards";
import { sumOf } from "../core/exactSums";
import { nameKey } from "../core/names";
import { unitName } from "./goalReport";
import { headOf, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportCell } from "./report";
import type { SharedLine } from "./sharedPage";
import type { ReportWords } from "./words/reportWords";

type Row = readonly [about: string, figure: ReportCell, more: string | null];

/** The best of what does better: a card is one page. */
const MOST_WAYS = 3;

/** @param ways what does better than comparable others, the best first */
export function goalCardsReport(cards: readonly GoalCard[], ways: readonly SharedLine[], context: ReportContext, say: ReportWords): Report {
  const pages = cards.map((card) => ({ unit: unitName(card.line, say), rows: cardRows(card, ways.slice(0, MOST_WAYS), context, say) }));
  const notTold = cards.filter(({ line, ownGoal, toldOn }) => ownGoal && line.level !== "company" && toldOn === null).length;
  return {
    key: "goal-cards",
    name: say("goalCards.name"),
    title: say("goalCards.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, say("goalCards.print"), ...(notTold ? [say("goalCards.notTold", { count: notTold })] : [])],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      {
        key: "GoalCards",
        columns: [
          { key: "unit", heading: say("goalCards.unit"), kind: "text" },
          { key: "about", heading: say("goalCards.about"), kind: "text" },
          { key: "figure", heading: say("goalCards.figure"), kind: "text" },
          { key: "more", heading: say("goalCards.more"), kind: "longText" },
        ],
        rowKey: ["unit", "about"],
        rows: pages.flatMap(({ unit, rows }) => rows.map((row) => [unit, ...row])),
        pages: pages.map((_, i) => sumOf(pages.slice(0, i).map(({ rows }) => rows.length))),
        empty: say("goalReport.empty"),
      },
    ],
  };
}

function cardRows(card: GoalCard, ways: readonly SharedLine[], context: ReportContext, say: ReportWords): Row[] {
  const { line } = card;
  const kind: ColumnKind = line.measure === "amount" || line.measure === "margin" ? "money" : "number";
  const figure = (value: number | null, of: ColumnKind = kind): ReportCell => (value === null ? null : { value, kind: of });
  const shown = (value: number) => (kind === "money" ? say.format.money(value, context.currency ?? undefined) : say.format.number(value));
  const day = say.format.date;
  const isOver = context.asOf >= line.to;
  const begun = context.asOf >= line.from;
  return [
    [say("card.goal"), figure(line.goal), [say("source.period", { from: day(line.from), to: day(line.to) }), line.department ?? ""].filter(Boolean).join(" · ")],
    ...comparedWith(card, say),
    ...(card.why ? [[say("card.why"), null, card.why] as const] : []),
    ...card.revisions.map((one): Row => [say("card.revised"), figure(one.toGoal), say("card.revisedFrom", { from: shown(one.fromGoal), day: one.effectiveFrom === null ? "" : day(one.effectiveFrom), reason: one.reason || say("card.noReason") })]),
    ...(begun
      ? ([
          [say("card.soFar"), figure(line.actual), say("card.asOf", { day: day(context.asOf), attainment: line.attainment === null ? "–" : say.format.percent(line.attainment), status: say(`status.${line.status}`) })],
          ...(isOver || line.expected === null ? [] : ([[say("card.expected"), figure(line.expected), (line.ahead ?? 0) >= 0 ? say("card.ahead", { amount: shown(line.ahead ?? 0) }) : say("card.behind", { amount: shown(-(line.ahead ?? 0)) })]] as const)),
          ...(isOver || line.projection === null ? [] : ([[say("card.projection"), figure(line.projection), say("card.atThisPace")]] as const)),
        ] as Row[])
      : [[say("card.soFar"), null, say("card.notBegun", { day: day(line.from) })] as const]),
    ...(line.perDay === null || isOver ? [] : [[say("card.perDay"), figure(line.perDay), line.perDay === 0 ? say("card.reached") : say("card.daysLeft", { count: card.daysLeft })] as const]),
    ...card.sells.map((one): Row => [say("card.sell"), { value: one.amount, kind: "money" }, say("card.sold", { product: one.product, share: say.format.percent(one.share, 0) })]),
    ...ways.map(({ what, how, ask }): Row => [say("card.works"), null, ask === null || nameKey(ask) === nameKey(line.unit) ? say("card.way", { what, how }) : say("card.wayAsk", { what, how, person: ask })]),
    ...card.material.map((one): Row => [say("card.material"), one.kind || null, [one.topic, nameKey(one.product) === nameKey(one.topic) ? "" : one.product, one.link].filter(Boolean).join(" · ")]),
    ...card.trained.map((one): Row => [say("card.trained"), { value: one.day, kind: "date" }, [one.topic, one.kind].filter(Boolean).join(" · ")]),
    ...(card.untrained.length ? [[say("card.untrained"), null, say.format.list(card.untrained)] as const] : []),
    ...asks(card, say),
    [say("card.talk"), null, say("card.line")],
    [say("card.toldOn"), figure(card.toldOn, "date"), card.toldOn === null && card.ownGoal ? say("card.notTold") : null],
  ];
}

/** What the same period a year before brought, and how much more the goal is. */
function comparedWith({ yearBefore, line: { goal } }: GoalCard, say: ReportWords): Row[] {
  if (yearBefore === null || goal === null) return [];
  const share = say.format.percent(Math.abs(goal / yearBefore - 1));
  return [[say("card.yearBefore"), { value: yearBefore, kind: "money" }, yearBefore <= 0 ? null : say(goal >= yearBefore ? "card.goalMore" : "card.goalLess", { share })]];
}

/** Whom to ask: the manager, or each of them, and who sells most of the best product. */
function asks({ managers, expert }: GoalCard, say: ReportWords): Row[] {
  const who = [...managers.map((person) => say("card.manager", { person })), ...(expert ? [say("card.expert", expert)] : [])];
  return who.length ? [[say("card.ask"), null, who.join("; ")]] : [];
}
