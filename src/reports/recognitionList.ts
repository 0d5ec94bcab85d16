// `Recognition list`: everybody who reached the goal, in order, with the reward each is given, and why where there is none.
import type { Recognition, RecognitionEntry } from "../core/rewards/recognition";
import { headOf, type ReportContext } from "./head";
import type { Report } from "./report";
import type { ReportWords } from "./words";

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

export function recognitionList(recognition: Recognition, settings: RecognitionSettings, context: ReportContext, say: ReportWords): Report {
  return {
    key: "recognition-list",
    name: say("recognition.name"),
    title: say("recognition.title", { from: say.format.date(context.from), to: say.format.date(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...recognitionNotes(recognition, settings, context, say)],
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
          { key: "reason", heading: say("recognition.reason"), kind: "text" },
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
          reasonFor(entry, settings, say),
          entry.reward?.name ?? null,
          entry.reward?.kind || null,
          entry.reward?.value ?? null,
          noteOn(entry, recognition, settings, context, say) || null,
        ]),
        empty: say("recognition.empty", { share: say.format.percent(settings.recogniseFrom) }),
      },
    ],
  };
}

/** What was done well: never a shortfall. */
export function reasonFor({ attainment, tie }: RecognitionEntry, { recogniseFrom }: RecognitionSettings, say: ReportWords): string {
  const reached = say.format.percent(attainment);
  const what = attainment > 1 ? say("recognition.exceeded", { attainment: reached }) : attainment === 1 ? say("recognition.reached") : say("recognition.reachedShare", { attainment: reached, share: say.format.percent(recogniseFrom) });
  return tie ? `${what}; ${say("recognition.tie", { reward: tie.reward, given: tie.given })}` : what;
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
