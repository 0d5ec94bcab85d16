// The recognition list: from the goal lines of people to who is recognised and with what; and what is kept of it in `Recognised`.
import { departmentsOfPeople } from "../core/goals/departments";
import { sumOf } from "../core/exactSums";
import type { GoalSheetLine } from "../core/goals/goalSheet";
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import { recognition, type Recognition, type RecognitionCandidate } from "../core/rewards/recognition";
import { nameKey } from "../core/names";
import type { Period } from "../core/period";
import type { AppendedRow, AppendTo } from "../excel/theirs/appendRows";
import { certificates } from "../reports/certificates";
import { mentionLine, noteOn, reasonFor, recognitionList, type BesideTheList, type RecognitionSettings } from "../reports/recognitionList";
import { recognitionWords } from "../reports/words/recognitionWords";
import type { Report } from "../reports/report";
import type { ColumnRole } from "../sheet/roles";
import type { Outcome, RecognitionLine, RecognitionOptions, RecognitionPreview } from "./desk";
import { appendTo, placeOf, rowIn } from "./theirs/appendable";
import { emptyTableOf } from "./theirs/emptyTableOf";
import { computeGoals } from "./goalReport";
import { contextOf } from "./workbook/contextOf";
import type { Opened } from "./workbook/opened";
import { fairnessOf, overlookedIn } from "./facts/recognitionPast";
import { specialMentions, type SpecialMentions } from "./facts/specialMentions";

interface Recognised {
  readonly recognition: Recognition;
  readonly candidates: readonly RecognitionCandidate[];
  readonly period: ChosenPeriod;
  readonly settings: RecognitionSettings;
}

export function computeRecognition(opened: Opened, options: RecognitionOptions, kept: number | null = null): Outcome<Recognised> {
  const goals = computeGoals(opened, options);
  if (!goals.ok) return goals;
  const { sheet, period } = goals.value;
  const { rows, setup } = opened;
  const candidates = candidatesOf(sheet.lines);
  const settings: RecognitionSettings = {
    recogniseFrom: options.recogniseFrom ?? setup.settings.recogniseFrom,
    budget: options.budget === undefined ? setup.settings.recognitionBudget : options.budget,
    hasRewards: rows.rewards.length > 0,
    medianGoal: median(candidates.flatMap(({ goal }) => (goal === null ? [] : [goal]))),
    kept,
  };
  return { ok: true, value: { period, candidates, settings, recognition: recognition({ candidates, rewards: rows.rewards, budget: settings.budget, from: settings.recogniseFrom }) } };
}

/** One candidate a person: goals of several periods of one measure are added up; money goes before what is typed. */
function candidatesOf(lines: readonly GoalSheetLine[]): RecognitionCandidate[] {
  const people = new Map<string, GoalSheetLine[]>();
  for (const line of lines) if (line.level === "person" && line.goal !== null && line.goal > 0 && !line.lowerIsBetter) people.set(nameKey(line.unit), [...(people.get(nameKey(line.unit)) ?? []), line]);
  return [...people.values()].map((own) => {
    const measure = own.some((line) => line.measure === "amount") ? "amount" : own[0]!.measure;
    const counted = own.filter((line) => line.measure === measure);
    const [first] = counted as [GoalSheetLine];
    if (counted.length === 1) return { person: first.unit, department: first.department, goal: first.goal, actual: first.actual, attainment: first.attainment ?? 0 };
    const goal = sumOf(counted.map((line) => line.goal!));
    const actual = sumOf(counted.map((line) => line.actual));
    return { person: first.unit, department: first.department, goal, actual, attainment: actual / goal };
  });
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? null : sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function previewRecognition(opened: Opened, options: RecognitionOptions, kept: number | null = null): Outcome<RecognitionPreview> {
  const computed = computeRecognition(opened, options, kept);
  if (!computed.ok) return computed;
  const { recognition: list, candidates, period, settings } = computed.value;
  const { say, rows } = opened;
  const context = contextOf(opened, period, rows.rewards.length ? ["Sales", "Goals", "Rewards"] : ["Sales", "Goals"]);
  const special = specialMentions(opened, period);
  const speakers = { say, tell: recognitionWords(say.language) };
  const beside = besideOf(special, candidates, opened, options, computed.value);
  const report = recognitionList(list, beside, settings, context, speakers);
  return {
    ok: true,
    value: {
      period: { from: period.from, to: period.to, asOf: period.asOf },
      currency: opened.currency,
      lines: list.entries.map(
        (entry): RecognitionLine => ({
          ...entry,
          goal: entry.goal ?? 0,
          actual: entry.actual ?? 0,
          aboveGoal: entry.aboveGoal ?? 0,
          reason: reasonFor(entry, beside, settings, speakers),
          note: noteOn(entry, list, settings, context, say),
        }),
      ),
      mentions: special.mentions.map((mention) => mentionLine(mention, beside, context, speakers)),
      overlooked: beside.overlooked,
      fairness: fairnessOf(opened, period, list, candidates),
      budget: settings.budget,
      spent: list.spent,
      rewards: rows.rewards.map((reward, i) => ({ ...reward, left: list.left[i] ?? null })),
      hasRewards: settings.hasRewards,
      hasRecognised: opened.tables("Recognised").length > 0,
      notes: report.notes,
      report,
    },
  };
}

/** A page for everybody on the list or mentioned. */
export function recognitionCertificates(opened: Opened, options: RecognitionOptions): Outcome<Report> {
  const computed = computeRecognition(opened, options);
  if (!computed.ok) return computed;
  const { recognition: list, candidates, period, settings } = computed.value;
  const special = specialMentions(opened, period);
  const speakers = { say: opened.say, tell: recognitionWords(opened.say.language) };
  return { ok: true, value: certificates(list, besideOf(special, candidates, opened, options, computed.value), settings, contextOf(opened, period, ["Sales", "Goals"]), speakers) };
}

function besideOf({ mentions, compared, doneWell }: SpecialMentions, candidates: readonly RecognitionCandidate[], opened: Opened, options: RecognitionOptions, { period, settings }: Recognised): BesideTheList {
  const { goals, people, sales } = opened.rows;
  const known = new Map(candidates.flatMap(({ person, department }) => (department ? [[nameKey(person), department] as const] : [])));
  const departments = departmentsOfPeople(goals, people, sales, period.asOf);
  const inPeriod = (days: Period) => {
    const goalsThen = computeGoals(opened, { ...days, asOf: days.to === period.to ? period.asOf : days.to });
    return goalsThen.ok ? candidatesOf(goalsThen.value.sheet.lines) : [];
  };
  return {
    mentions,
    compared: compared.kind,
    doneWell: (person) => doneWell.get(nameKey(person)),
    departmentOf: (person) => known.get(nameKey(person)) ?? departments.get(nameKey(person)) ?? null,
    overlooked: options.overlooked ? overlookedIn(opened, period, settings.recogniseFrom, inPeriod) : null,
    showedOverlooked: [...opened.sheets.ours.values()].some(({ report, tables }) => report === "recognition-list" && tables.some(({ key }) => key === "RecognitionOverlooked")),
  };
}

const KEPT = ["person", "date", "reward", "kind", "value", "reason", "department"] as const satisfies readonly ColumnRole[];

/** What is to be added to `Recognised`: nobody twice for one period. null where there is no such table. */
export function rowsToKeep(opened: Opened, { recognition: list, period }: Recognised): { readonly to: AppendTo; readonly rows: AppendedRow[]; readonly dates: ReadonlySet<number> } | null {
  const table = opened.tables("Recognised")[0] ?? emptyTableOf(opened, "Recognised", KEPT);
  if (!table) return null;
  const { say, rows } = opened;
  const given = new Set(rows.recognised.filter(({ date }) => date >= period.from && date <= period.to).map(({ person }) => nameKey(person)));
  const date = placeOf(table, "date");
  return {
    to: appendTo(table),
    dates: new Set(date === undefined ? [] : [date]),
    rows: list.entries
      .filter(({ person, reward }) => reward !== null && !given.has(nameKey(person)))
      .map((entry): AppendedRow => {
        const reason = say("recognised.reason", { attainment: say.format.percent(entry.attainment), from: say.format.date(period.from), to: say.format.date(period.to) });
        return rowIn(table, [["person", entry.person], ["date", Math.min(period.asOf, period.to)], ["reward", entry.reward!.name], ["kind", entry.reward!.kind || null], ["value", entry.reward!.value], ["reason", reason], ["department", entry.department]]);
      }),
  };
}
