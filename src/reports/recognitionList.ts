// `Recognition list`: everybody who reached the goal, in order, with the reward each is given, and why where there is none; beside them whoever
// did something else well; and, only where the manager asks, who is never on such a list though strong.
import type { Mention } from "../core/rewards/mentions/mention";
import type { Overlooked } from "../core/rewards/overlooked";
import type { Recognition, RecognitionEntry } from "../core/rewards/recognition";
import { headOf, type ReportContext } from "./parts/head";
import type { RecognitionWords } from "./words/recognitionWords";
import type { Report, ReportTable } from "./report";
import type { ReportWords } from "./words/reportWords";

export interface RecognitionSettings {
  /** Least attainment, a share. */
  readonly recogniseFrom: number;
  /** null: no limit. */
  readonly budget: number | null;
  readonly hasRewards: boolean;
  /** Median of the goals of the period; a goal under a tenth of it is noted. null: there are none. */
  readonly medianGoal: number | null;
  /** Rows appended to `Recognised`; null: nothing was asked to be kept. */
  readonly kept: number | null;
}

/** What a person did best in the period. null: it is not known. */
export interface DoneWell {
  /** Share sold more than in their own past, 0.25 = a quarter more. */
  readonly more: number | null;
  /** Of which most was sold. */
  readonly product: string | null;
}

export interface BesideTheList {
  readonly mentions: readonly Mention[];
  /** What people's own past is. */
  readonly compared: "year before" | "period before";
  doneWell(person: string): DoneWell | undefined;
  departmentOf(person: string): string | null;
  /** null: not asked for. */
  readonly overlooked: readonly Overlooked[] | null;
  /** The sheet that stands has that table: what it showed must go when it is not asked for any more. */
  readonly showedOverlooked: boolean;
}

export interface RecognitionSpeakers {
  readonly say: ReportWords;
  readonly tell: RecognitionWords;
}

export function recognitionList(recognition: Recognition, beside: BesideTheList, settings: RecognitionSettings, context: ReportContext, speakers: RecognitionSpeakers): Report {
  const { say } = speakers;
  return {
    key: "recognition-list",
    name: say("recognition.name"),
    title: say("recognition.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...recognitionNotes(recognition, settings, context, say), ...(beside.overlooked ? [speakers.tell("overlooked.note")] : [])],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [
      {
        key: "RecognitionList",
        columns: [
          { key: "place", heading: say("recognition.place"), kind: "integer" },
          { key: "person", heading: say("recognition.person"), kind: "text" },
          { key: "department", heading: say("recognition.department"), kind: "text" },
          { key: "goal", heading: say("recognition.goal"), kind: "money" },
          { key: "actual", heading: say("recognition.actual"), kind: "money" },
          { key: "attainment", heading: say("recognition.attainment"), kind: "percent", rule: "attainmentBar" },
          { key: "aboveGoal", heading: say("recognition.aboveGoal"), kind: "money" },
          { key: "reason", heading: say("recognition.reason"), kind: "longText" },
          { key: "reward", heading: say("recognition.reward"), kind: "text" },
          { key: "kind", heading: say("recognition.kind"), kind: "text" },
          { key: "value", heading: say("recognition.value"), kind: "money" },
          { key: "note", heading: say("recognition.note"), kind: "longText" },
        ],
        rowKey: ["person"],
        rows: recognition.entries.map((entry) => [
          entry.place,
          entry.person,
          entry.department,
          entry.goal,
          entry.actual,
          entry.attainment,
          entry.aboveGoal,
          reasonFor(entry, beside, settings, speakers),
          entry.reward?.name ?? null,
          entry.reward?.kind || null,
          entry.reward?.value ?? null,
          noteOn(entry, recognition, settings, context, say) || null,
        ]),
        empty: say("recognition.empty", { share: say.format.percent(settings.recogniseFrom) }),
      },
      mentionsTable(beside, context, speakers),
      ...(beside.overlooked || beside.showedOverlooked ? [overlookedTable(beside.overlooked, speakers)] : []),
    ],
  };
}

function mentionsTable(beside: BesideTheList, context: ReportContext, speakers: RecognitionSpeakers): ReportTable {
  const { say, tell } = speakers;
  return {
    key: "RecognitionMentions",
    heading: tell("mentions"),
    columns: [
      { key: "mention", heading: tell("mention"), kind: "text" },
      { key: "person", heading: say("recognition.person"), kind: "text" },
      { key: "department", heading: say("recognition.department"), kind: "text" },
      { key: "reason", heading: say("recognition.reason"), kind: "longText" },
    ],
    rowKey: ["person", "mention"],
    rows: beside.mentions.map((one) => {
      const { person, department, mention, reason } = mentionLine(one, beside, context, speakers);
      return [mention, person, department, reason];
    }),
    empty: tell("mentions.none"),
  };
}

/** Rows only where they were asked for: of a table that stands from the last time nothing stays. */
function overlookedTable(overlooked: readonly Overlooked[] | null, { say, tell }: RecognitionSpeakers): ReportTable {
  return {
    key: "RecognitionOverlooked",
    heading: tell("overlooked"),
    columns: [
      { key: "person", heading: say("recognition.person"), kind: "text" },
      { key: "department", heading: say("recognition.department"), kind: "text" },
      { key: "reached", heading: tell("overlooked.reached"), kind: "longText" },
      { key: "last", heading: tell("overlooked.last"), kind: "longText" },
    ],
    rowKey: ["person"],
    rows: (overlooked ?? []).map(({ person, department, reached, periods, last }) => [person, department, tell("overlooked.times", { reached, periods }), last === null ? tell("overlooked.never") : say.format.date(last)]),
    empty: tell(overlooked ? "overlooked.none" : "overlooked.off"),
  };
}

/** A mention in words: what for, and why. */
export function mentionLine(mention: Mention, { compared, departmentOf }: Pick<BesideTheList, "compared" | "departmentOf">, { currency }: Pick<ReportContext, "currency">, { say, tell }: RecognitionSpeakers): { readonly person: string; readonly department: string | null; readonly mention: string; readonly reason: string } {
  const whose = { person: mention.person, department: departmentOf(mention.person), mention: tell(`mention.${mention.kind}`) };
  switch (mention.kind) {
    case "improved": return { ...whose, reason: tell(`more.${compared}`, { share: say.format.percent(mention.more, 0) }) };
    case "product": return { ...whose, reason: tell("mention.product.why", { product: say.format.quote(mention.product), amount: say.format.money(mention.amount, currency ?? undefined) }) };
    case "first": return { ...whose, reason: tell("mention.first.why", { day: say.format.date(mention.day) }) };
    case "score": return { ...whose, reason: tell("mention.score.why", { mean: mention.mean, count: mention.count }) };
    case "helped": return { ...whose, reason: tell("mention.helped.why", { count: mention.count }) };
  }
}

/** Reaching the goal, said. */
export function praiseFor({ attainment }: RecognitionEntry, { recogniseFrom }: RecognitionSettings, say: ReportWords): string {
  const reached = say.format.percent(attainment);
  return attainment > 1 ? say("recognition.exceeded", { attainment: reached }) : attainment === 1 ? say("recognition.reached") : say("recognition.reachedShare", { attainment: reached, share: say.format.percent(recogniseFrom) });
}

/** What else the sales say of the person that is good. */
export function doneWellIn(person: string, { doneWell, compared }: BesideTheList, { say, tell }: RecognitionSpeakers): string[] {
  const { more, product } = doneWell(person) ?? { more: null, product: null };
  return [...(more !== null && more >= LEAST_MORE ? [tell(`more.${compared}`, { share: say.format.percent(more, 0) })] : []), ...(product ? [tell("bestSeller", { product: say.format.quote(product) })] : [])];
}

/** Less than this is no news. */
const LEAST_MORE = 0.05;

/** What was done well: never a shortfall. */
export function reasonFor(entry: RecognitionEntry, beside: BesideTheList, settings: RecognitionSettings, speakers: RecognitionSpeakers): string {
  const { say } = speakers;
  const { tie } = entry;
  return [praiseFor(entry, settings, say), ...doneWellIn(entry.person, beside, speakers), ...(tie ? [say("recognition.tie", { reward: tie.reward, given: tie.given })] : [])].join("; ");
}

/** Why there is no reward, and what makes the percentage say little. */
export function noteOn(entry: RecognitionEntry, recognition: Recognition, { medianGoal }: RecognitionSettings, { currency }: ReportContext, say: ReportWords): string {
  const money = (value: number) => say.format.money(value, currency ?? undefined);
  return [
    entry.goal !== null && medianGoal !== null && entry.goal < medianGoal / 10 ? say("recognition.smallGoal", { median: money(medianGoal) }) : "",
    entry.without === "no-budget" ? say("recognition.noBudget", { left: money(recognition.budgetLeft ?? 0) }) : "",
    entry.without === "no-stock" ? say("recognition.noStock") : "",
    entry.without === "needs-more" ? say("recognition.needsMore", { needs: say.format.percent(entry.needs ?? 0) }) : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function recognitionNotes({ entries, spent, budgetLeft }: Recognition, { recogniseFrom, budget, hasRewards, kept }: RecognitionSettings, { currency, to, asOf }: ReportContext, say: ReportWords): string[] {
  const money = (value: number) => say.format.money(value, currency ?? undefined);
  return [
    say("recognition.threshold", { share: say.format.percent(recogniseFrom), count: entries.length }),
    ...(asOf < to ? [say("recognition.running", { to: say.format.date(to) })] : []),
    ...(hasRewards
      ? [budget === null ? say("recognition.spent", { spent: money(spent) }) : say("recognition.budget", { budget: money(budget), spent: money(spent), left: money(budgetLeft ?? 0) })]
      : [say("recognition.noRewards")]),
    ...(kept !== null ? [say("recognition.kept", { count: kept })] : []),
  ];
}
