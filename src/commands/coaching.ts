// Coaching list: from the open workbook to the people whom the earlier steps of the diagnosis leave with a gap, what could help them, and to its sheet.
import { comparePeers } from "../core/coaching/comparePeers";
import type { Coached, CoachingLine, CoachingSheet } from "../core/coaching/coachingList";
import { isLeft, restsOfGaps } from "../core/coaching/restOfGap";
import { staffOf } from "../core/coaching/staff";
import { strengthsOf } from "../core/coaching/strengths";
import { topicFor, topicsOf, type Topic } from "../core/coaching/topics";
import { trainingDue } from "../core/coaching/trainingDue";
import { studyColumns } from "../core/diagnosis/study";
import { compareNames, nameKey } from "../core/names";
import { periodBefore, yearUpTo } from "../core/otherPeriods";
import { readOurs, type OursRead } from "../excel/read/readOurs";
import { COACHING, coaching } from "../reports/coaching";
import { coachingWords } from "../reports/words/coachingWords";
import { diagnosisWords } from "../reports/words/diagnosisWords";
import { markedSales } from "../reports/settings";
import type { TableRole } from "../sheet/roles";
import { notedIn } from "./facts/coachedNoted";
import { resultsSince } from "./facts/coachedResults";
import { peersInput, personFacts } from "./facts/coachingFacts";
import { contextOf } from "./workbook/contextOf";
import type { CoachingPreview, GoalReportOptions, Outcome, Work } from "./desk";
import { comparedPeriod } from "./facts/comparedPeriod";
import { ALSO_READ, diagnosisFacts } from "./facts/diagnosisFacts";
import { computeGoals } from "./goalReport";
import { materialRows, trainingRows } from "./facts/learningRows";
import type { Opened } from "./workbook/opened";
import { stepByStep } from "./stepByStep";
import { traineesOf } from "./facts/trainees";
import { refused } from "./workbook/troubles";

export { trainingPlan } from "./theirs/trainingPlan";

/** Columns of the sheet that hold days. */
const DATES: ReadonlySet<string> = new Set(["lastTraining", "coachedOn"]);

const READ: readonly TableRole[] = ["Sales", "Goals", ...ALSO_READ, "Material"];
const IS_COACHING = /coach|mentor/i;

/** With what people typed on the sheet that stands: it is read anew each time, because what happens there makes nothing old. */
export async function coachingOf(opened: Opened, options: GoalReportOptions, work: Work): Promise<Outcome<CoachingPreview>> {
  const standing = await readOurs({ report: COACHING, dates: DATES, from1904: opened.sheets.from1904, onWait: () => work.onProgress?.({ stage: "reading", share: 0, message: opened.tell("stage.waiting") }) });
  return standing.ok ? previewCoaching(opened, standing.value, options, work) : { ok: false, troubles: [refused(standing.why, opened)] };
}

/** Works in parts, so that Excel does not stand still, and can be cancelled between them.
 * @param standing what stands on the sheet that was made before */
export async function previewCoaching(opened: Opened, standing: OursRead, options: GoalReportOptions, work: Work = {}): Promise<Outcome<CoachingPreview>> {
  const goals = computeGoals(opened, options);
  if (!goals.ok) return goals;
  const { sheet: { lines: goalLines }, period } = goals.value;
  const facts = diagnosisFacts(opened, period);
  const columns = studyColumns(facts);
  const people = columns.person;
  const factsOf = personFacts(opened, people, period.asOf);
  const staff = staffOf(goalLines, period, people).sort((a, b) => compareNames(a.person, b.person));
  const there = staff.filter(({ person }) => !factsOf(person).hasLeft);
  const settled = there.filter(({ person }) => factsOf(person).startedOn === null);

  const compared = comparedPeriod(opened, period);
  const now = { from: period.from, to: Math.min(period.asOf, period.to) };
  const rests = await stepByStep(restsOfGaps({ facts, columns, staff: settled, now, base: compared?.cut ?? null, before: periodBefore({ from: period.from, to: period.to }, opened.weeks), marked: markedSales(opened.setup.settings) }), (share) => work.onProgress?.({ stage: "computing", share: 0.9 * share, message: opened.tell("stage.computing") }), opened, work.signal);
  if (!rests.ok) return rests;

  const window = yearUpTo(period.asOf);
  const peers = people && comparePeers(peersInput(opened, facts, people, { period: now, year: window }, factsOf));
  const listed = settled.filter((member) => rests.value.has(member.key) && isLeft(member, rests.value.get(member.key)!));
  const newcomers = there.filter(({ person, gap }) => factsOf(person).startedOn !== null && gap < 0);
  const strengths = peers ? strengthsOf(peers, people, [...listed, ...newcomers].flatMap(({ slot }) => (slot < 0 ? [] : [slot]))) : new Map<number, never>();

  const training = trainingRows(opened);
  const { category, product } = facts.sales;
  const topics = topicsOf(materialRows(opened), training.filter(({ topic }) => topic !== ""), [...(category?.labels ?? []), ...(product?.labels ?? [])]);
  const noted = notedIn(standing);
  const coachedOf = (person: string): Pick<Coached, "coachedOn" | "isOfTraining"> => {
    const days = training.filter((row) => nameKey(row.person) === nameKey(person) && row.day <= period.asOf && IS_COACHING.test(row.kind)).map(({ day }) => day);
    const typed = noted.get(nameKey(person))?.coachedOn ?? null;
    const last = days.length > 0 ? Math.max(...days) : null;
    return last !== null && (typed === null || (typeof typed === "number" && last > typed)) ? { coachedOn: last, isOfTraining: true } : { coachedOn: typed, isOfTraining: false };
  };
  const results = resultsSince(opened, period, people);
  const coached = <Gap extends number | null>({ person, gap }: { readonly person: string; readonly gap: Gap }): Coached & { readonly gap: Gap } => {
    const { coachedOn, isOfTraining } = coachedOf(person);
    return { person, manager: factsOf(person).manager, gap, coachedOn, isOfTraining, result: typeof coachedOn === "number" ? results(person, coachedOn) : null, resultTyped: noted.get(nameKey(person))?.result ?? null };
  };
  const lineOf = (member: (typeof staff)[number]): CoachingLine => {
    const own = strengths.get(member.slot) ?? { strongest: null, peersBetter: null, learnFrom: null };
    const last = training.filter((row) => nameKey(row.person) === member.key && row.day <= period.asOf).sort((a, b) => b.day - a.day || compareNames(a.topic, b.topic))[0];
    const startedOn = factsOf(member.person).startedOn;
    return { ...coached(member), rest: startedOn === null ? (rests.value.get(member.key) ?? null) : null, startedOn, hasSales: member.slot >= 0, ...own, topic: own.peersBetter && topicFor(topics, own.peersBetter), lastTraining: last ? { day: last.day, topic: last.topic } : null };
  };
  const onList = new Set([...listed, ...newcomers].map(({ key }) => key));
  const sheet: CoachingSheet = {
    lines: listed.map(lineOf),
    newcomers: newcomers.map(lineOf),
    coachedBefore: [...noted].filter(([key, { person, result }]) => !onList.has(key) && (coachedOf(person).coachedOn !== null || result !== null)).map(([key, { person }]) => coached(staff.find((one) => one.key === key) ?? { person, gap: null })).sort((a, b) => compareNames(a.person, b.person)),
    due: [],
    hasGoals: staff.length > 0,
    hasTopics: topics.length > 0,
    measures: peers?.measures ?? [],
    hasBase: compared !== null,
    left: staff.filter(({ person }) => factsOf(person).hasLeft).map(({ person }) => person),
  };
  const suggested = new Map([...sheet.lines, ...sheet.newcomers].flatMap(({ person, topic }): (readonly [string, Topic])[] => (topic ? [[nameKey(person), topic]] : [])));
  const trainees = people ? traineesOf({ opened, facts, people, window, topics, staff: there, factsOf }) : [];
  const whole = { ...sheet, due: trainingDue({ trainees, training, topics, asOf: period.asOf, suggested }) };
  const report = coaching(whole, contextOf(opened, period, READ), { say: opened.say, tell: coachingWords(opened.language), ladder: diagnosisWords(opened.language) });
  return { ok: true, value: { period: { from: period.from, to: period.to, asOf: period.asOf }, currency: opened.currency, sheet: whole, notes: report.notes, report } };
}
