// `Coaching`: with whom to talk, about what and who could help; new people and trainings that are due apart.
import { EARLIER } from "../core/coaching/restOfGap";
import type { Coached, CoachingLine, CoachingSheet } from "../core/coaching/coachingList";
import { MEASURES } from "../core/coaching/measures";
import type { ResultSince } from "../core/coaching/resultSince";
import type { Told } from "../core/coaching/strengths";
import type { Topic } from "../core/coaching/topics";
import type { TrainingDue } from "../core/coaching/trainingDue";
import type { CoachingKey, CoachingWords } from "./words/coachingWords";
import type { DiagnosisWords } from "./words/diagnosisWords";
import { headOf, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportTable } from "./report";
import type { ReportWords } from "./words/reportWords";

export interface CoachingSpeakers {
  readonly say: ReportWords;
  readonly tell: CoachingWords;
  /** Names the steps of the ladder. */
  readonly ladder: DiagnosisWords;
}

export const COACHING = "coaching";

export function coaching(sheet: CoachingSheet, context: ReportContext, speakers: CoachingSpeakers): Report {
  const { say, tell } = speakers;
  return {
    key: COACHING,
    name: tell("name"),
    title: tell("title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...coachingNotes(sheet, context, tell)],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      { ...peopleTable("Coaching", sheet.lines, context, speakers), empty: tell(sheet.hasGoals ? "empty" : "noGoals") },
      { ...peopleTable("CoachingNew", sheet.newcomers, context, speakers), heading: tell("newcomers"), empty: tell(sheet.hasGoals ? "newcomers.empty" : "noGoals") },
      dueTable(sheet, tell),
      beforeTable(sheet.coachedBefore, context, tell),
    ],
  };
}

const column = (key: CoachingKey, kind: ColumnKind, tell: CoachingWords) => ({ key, heading: tell(key), kind });

function peopleTable(key: string, lines: readonly CoachingLine[], context: ReportContext, speakers: CoachingSpeakers): ReportTable {
  const { tell } = speakers;
  return {
    key,
    columns: [
      column("person", "text", tell), column("manager", "text", tell), { ...column("gap", "money", tell), rule: "gapColour" }, column("notExplained", "longText", tell), column("strongest", "longText", tell), column("peersBetter", "longText", tell),
      column("suggested", "longText", tell), column("lastTraining", "date", tell), ...filledColumns(tell),
    ],
    rowKey: ["person"],
    taken: takenOf(lines),
    rows: lines.map((line) => [
      line.person, line.manager || null, line.gap, notExplained(line, context, speakers), toldOf(line.strongest, context, tell), toldOf(line.peersBetter, context, tell), suggestedTopic(line, tell),
      line.lastTraining?.day ?? null, line.coachedOn, resultOf(line, context, tell),
    ]),
  };
}

const filledColumns = (tell: CoachingWords) => [{ ...column("coachedOn", "date", tell), filled: true }, { ...column("resultSince", "longText", tell), filled: true }] as const;

const takenOf = (coached: readonly Coached[]): NonNullable<ReportTable["taken"]> => coached.flatMap(({ person, coachedOn, isOfTraining }) => (isOfTraining ? [[person, "coachedOn", coachedOn] as const] : []));

const beforeTable = (coached: readonly Coached[], context: ReportContext, tell: CoachingWords): ReportTable => ({
  key: "CoachedBefore",
  heading: tell("coachedBefore"),
  columns: [column("person", "text", tell), column("manager", "text", tell), { ...column("gap", "money", tell), rule: "gapColour" }, ...filledColumns(tell)],
  rowKey: ["person"],
  taken: takenOf(coached),
  rows: coached.map((one) => [one.person, one.manager || null, one.gap, one.coachedOn, resultOf(one, context, tell)]),
  empty: tell("coachedBefore.empty"),
});

const dueTable = ({ due, hasTopics }: CoachingSheet, tell: CoachingWords): ReportTable => ({
  key: "TrainingDue",
  heading: tell("due"),
  columns: [column("person", "text", tell), column("topic", "longText", tell), column("why", "longText", tell), column("last", "date", tell), column("dueOn", "date", tell), column("material", "longText", tell)],
  rowKey: ["person", "topic"],
  rows: due.map((one) => [one.person, one.topic, whyDue(one, tell), one.last, one.due, materialOf(one) || null]),
  empty: tell(hasTopics ? "due.empty" : "due.noTables"),
});

export function whyDue({ why, item, figure }: TrainingDue, tell: CoachingWords): string {
  return tell(`why.${why}`, { item, share: tell.format.percent(figure, 0), day: why === "out of date" ? tell.format.date(figure) : "", count: figure });
}

/** Where it is to be found; its topic where no place is noted. */
export const materialOf = ({ material }: { readonly material: Topic["material"] }): string => (material ? material.link || material.topic : "");

/** What is left of the gap, what explains the rest, and how the other steps stand. */
export function notExplained({ rest, startedOn, hasSales }: CoachingLine, { currency }: Pick<ReportContext, "currency">, { tell, ladder }: CoachingSpeakers): string {
  if (startedOn !== null) return tell("started", { day: tell.format.date(startedOn) });
  if (!hasSales) return tell("noSales");
  if (!rest) return "";
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const causes = [...rest.explained.map(({ rung, amount }) => tell("amount", { cause: ladder(`rung.${rung}`), amount: money(amount) })), ...(rest.everybody < 0 ? [tell("amount", { cause: tell("everybody"), amount: money(rest.everybody) })] : [])];
  const others = (["ruled out", "not clear", "no data"] as const).flatMap((verdict) => {
    const rungs = EARLIER.filter((rung) => rest.others.some((one) => one.rung === rung && one.verdict === verdict));
    return rungs.length > 0 ? [tell(verdict, { causes: rungs.map((rung) => ladder(`rung.${rung}`)).join(", ") })] : [];
  });
  return [tell("left", { left: money(rest.left) }), ...(causes.length > 0 ? [tell("explained", { causes: causes.join("; ") })] : []), ...others].join(" ");
}

/** With the figure; said plainly where it may be chance. */
export function toldOf(told: Told | null, { currency }: Pick<ReportContext, "currency">, tell: CoachingWords): string {
  if (!told) return tell("nothing");
  const figure = (value: number) => (told.measure === "dealSize" ? tell.format.money(value, currency ?? undefined) : told.measure === "followUp" ? tell.format.number(value, 1) : tell.format.percent(value, told.measure === "discount" ? 1 : 0));
  const said = tell(`measure.${told.measure}`, { item: told.item, own: figure(told.own), peers: figure(told.peers) });
  const dated = told.isOfYear ? tell("ofYear", { figure: said }) : said;
  return told.isSure ? dated : tell("chance", { figure: dated });
}

/** The topic by its name alone. */
export const topicName = ({ topic, peersBetter }: Pick<CoachingLine, "topic" | "peersBetter">, tell: CoachingWords): string =>
  topic?.topic ?? (peersBetter ? tell(`topic.${peersBetter.measure}`, { item: peersBetter.item }) : tell("topic.none"));

/** "Lis M." at the end of a sentence brings its full stop along. */
const inSentence = (name: string): string => name.replace(/\.$/, "");

export function suggestedTopic(line: CoachingLine, tell: CoachingWords): string {
  const { topic, peersBetter, learnFrom } = line;
  const where = topic ? materialOf(topic) : "";
  return [
    `${topicName(line, tell)}.`,
    ...(where !== "" && where !== topic?.topic ? [tell("topic.material", { material: inSentence(where) })] : peersBetter && !topic?.material ? [tell("topic.noMaterial")] : []),
    ...(learnFrom ? [tell("topic.learnFrom", { person: inSentence(learnFrom) })] : []),
  ].join(" ");
}

const resultOf = ({ result, resultTyped }: Coached, { currency }: Pick<ReportContext, "currency">, tell: CoachingWords): string | null => resultTyped ?? (result && resultSaid(result, currency, tell));

export function resultSaid({ days, sold, expected, attainment, before }: ResultSince, currency: string | null, tell: CoachingWords): string {
  if (sold === null || expected === null) return tell("result.early", { count: days });
  if (attainment === null) return tell("result.noGoal");
  const money = (value: number) => tell.format.money(value, currency ?? undefined);
  const result = tell("result.since", { attainment: tell.format.percent(attainment, 0), count: days, sold: money(sold), expected: money(expected) });
  return before === null ? result : tell("result.before", { result, before: tell.format.percent(before, 0) });
}

function coachingNotes({ lines, newcomers, measures, hasBase, left }: CoachingSheet, { to, asOf }: ReportContext, tell: CoachingWords): string[] {
  const standOut = lines.filter(({ rest }) => rest?.standsOut).map(({ person }) => person);
  const notCompared = MEASURES.filter((measure) => !measures.includes(measure));
  return [
    tell("head.list"),
    ...(asOf < to ? [tell("head.running", { day: tell.format.date(asOf) })] : []),
    ...(hasBase ? [] : [tell("head.noBase")]),
    ...(lines.length === 0 ? [] : [standOut.length > 0 ? tell("head.standOut", { people: tell.format.list(standOut) }) : tell("head.noneStandOut")]),
    ...(lines.length + newcomers.length > 0 ? [tell("head.decision")] : []),
    ...(left.length > 0 ? [tell("head.left", { count: left.length, people: tell.format.list(left) })] : []),
    ...(lines.length + newcomers.length > 0 && measures.length > 0 ? [tell("head.peers", { measures: tell.format.list(measures.map((measure) => tell(`measures.${measure}`))) })] : []),
    ...(lines.length + newcomers.length > 0 && notCompared.length > 0 ? [tell("head.notCompared", { measures: tell.format.list(notCompared.map((measure) => tell(`needs.${measure}`))) })] : []),
    ...(lines.length + newcomers.length > 0 ? [tell("head.coached")] : []),
  ];
}
