// Diagnose shortfall: from the open workbook to the ladder of a unit, and to its sheet.
import { stepsToAsk } from "../core/diagnosis/causes";
import { concernedIn } from "../core/diagnosis/concerned";
import { diagnosing, type Diagnosis } from "../core/diagnosis/diagnose";
import type { DiagnosisFacts } from "../core/diagnosis/facts";
import { laidGoals, linesOfUnit, type LaidGoals, type UnitOfStudy } from "../core/diagnosis/laidGoals";
import { studyColumns, type StudyColumns } from "../core/diagnosis/study";
import { piecesIn, whereOf } from "../core/diagnosis/where";
import { sumOf } from "../core/exactSums";
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import { LEVELS } from "../core/goals/goalRows";
import type { GoalSheetLine } from "../core/goals/goalSheet";
import { markedTally } from "../core/goals/markedTally";
import type { MarkedSales } from "../core/goals/salesRows";
import { compareNames, nameKey } from "../core/names";
import { periodBefore } from "../core/otherPeriods";
import type { Period } from "../core/period";
import type { BasePeriod } from "../core/variance/basePeriod";
import { diagnosisWords } from "../reports/words/diagnosisWords";
import type { Report } from "../reports/report";
import { markedSales } from "../reports/settings";
import { notesOf, shortfall, type ShortfallBlock, type ShortfallHead } from "../reports/shortfall";
import { whomToAsk } from "../reports/whomToAsk";
import { keptActions, proposedActions } from "./theirs/actions";
import type { DiagnosedPart, DiagnosisOptions, DiagnosisPreview, DiagnosisUnit, Outcome, Work } from "./desk";
import { contextOf } from "./workbook/contextOf";
import { comparedPeriod } from "./facts/comparedPeriod";
import { ALSO_READ, diagnosisFacts } from "./facts/diagnosisFacts";
import { computeGoals } from "./goalReport";
import { marketBeside } from "./facts/marketBeside";
import { periodOf, type Opened } from "./workbook/opened";
import { stepByStep } from "./stepByStep";
import { rowsWhere, type SoldRows } from "./soldRows";

const COMPANY: UnitOfStudy = { level: "company", key: "" };

/** Works in parts, so that Excel does not stand still, and can be cancelled between them. */
export async function previewDiagnosis(opened: Opened, options: DiagnosisOptions, work: Work = {}): Promise<Outcome<DiagnosisPreview>> {
  const { rows, say } = opened;
  const goals = computeGoals(opened, options);
  if (!goals.ok) return goals;
  const { sheet, period } = goals.value;
  const asked: Asked = { opened, lines: sheet.lines, period, facts: diagnosisFacts(opened, period), compared: comparedPeriod(opened, period) };
  const columns = studyColumns(asked.facts);
  const unit = options.unit ?? COMPANY;
  const units = unitsBelow(sheet.lines, period, opened);
  const others = options.all && unit.level === "company" ? units.filter(({ level }) => level !== "company") : [];
  const share = (at: number, part: number) => work.onProgress?.({ stage: "computing", share: 0.9 * ((at + part) / (others.length + 1)), message: opened.tell("stage.computing") });
  const found = await studied(asked, columns, unit, (part) => share(0, part), work.signal);
  if (!found.ok) return found;
  const { diagnosis, laid } = found.value;
  const blocks: ShortfallBlock[] = [];
  for (const [at, other] of others.entries()) {
    const block = await studied(asked, columns, other, (part) => share(at + 1, part), work.signal);
    if (!block.ok) return block;
    // what it was computed from would fill the memory with three hundred people
    const { study: _, ...told } = block.value.diagnosis;
    if (!told.reached) blocks.push({ unit: other.unit, diagnosis: told });
  }
  const { compared } = asked;
  const name = unit.level === "company" ? "" : (sheet.lines.find((line) => line.level === unit.level && nameKey(line.unit) === unit.key)?.unit ?? "");
  const current = periodOf(opened, {});
  const isCurrent = current?.from === period.from && current.to === period.to && current.asOf === period.asOf;
  const actions = keptActions(opened, name, diagnosis, isCurrent);
  const head: ShortfallHead = {
    unit: name,
    goal: laid.goal,
    ofMembers: laid.ofMembers,
    base: compared && { kind: compared.kind, days: compared.cut },
    marked: markedTally(rows.sales, diagnosis.study.now, diagnosis.study.isOfUnit),
    market: unit.level === "company" && compared ? marketPart(opened, diagnosis, period, compared, markedSales(opened.setup.settings)) : null,
    where: diagnosis.reached ? null : whereOf(diagnosis.study),
    followed: actions,
    blocks,
  };
  const context = contextOf(opened, period, ["Sales", "Goals", ...ALSO_READ]);
  const tell = diagnosisWords(say.language);
  const report = shortfall(diagnosis, head, context, { say, tell });
  // who was asked about can be chosen also where they reached their goal
  const choices = units.some(({ level, key }) => level === unit.level && key === unit.key) ? units : [...units, { ...unit, unit: name || say("unit.company"), gap: diagnosis.gap }];
  return { ok: true, value: { period: { from: period.from, to: period.to, asOf: period.asOf }, currency: opened.currency, unit, units: choices, head, diagnosis, actions, proposed: proposedActions(diagnosis, actions, name, tell), notes: [...context.notes, ...notesOf(diagnosis, head, context, { say, tell })], report } };
}

interface Asked {
  readonly opened: Opened;
  readonly lines: readonly GoalSheetLine[];
  readonly period: ChosenPeriod;
  readonly facts: DiagnosisFacts;
  readonly compared: BasePeriod | null;
}

async function studied({ opened, lines, period, facts, compared }: Asked, columns: StudyColumns, unit: UnitOfStudy, onShare: (share: number) => void, signal?: AbortSignal): Promise<Outcome<{ readonly diagnosis: Diagnosis; readonly laid: LaidGoals }>> {
  const laid = laidGoals(lines, unit, period, columns.person, facts.sales.department, facts.sales.rows.length);
  if (!laid) return { ok: false, troubles: [{ code: "no-unit-goal", message: opened.tell("trouble.no-unit-goal") }] };
  const now = { from: period.from, to: Math.min(period.asOf, period.to) };
  const steps = diagnosing({ facts, columns, ...laid, isCompany: unit.level === "company", now, base: compared?.cut ?? null, before: periodBefore({ from: period.from, to: period.to }, opened.weeks), marked: markedSales(opened.setup.settings) });
  const diagnosis = await stepByStep(steps, onShare, opened, signal);
  return diagnosis.ok ? { ok: true, value: { diagnosis: diagnosis.value, laid } } : diagnosis;
}

/** Whose shortfall can be asked about: the company, and every department and person that is below its goal of money; the largest gap of a level first. */
function unitsBelow(lines: readonly GoalSheetLine[], period: ChosenPeriod, { say }: Opened): DiagnosisUnit[] {
  const named = new Map(lines.filter(({ goal }) => goal !== null).map(({ level, unit }) => [`${level} ${nameKey(unit)}`, { level, key: level === "company" ? "" : nameKey(unit), unit: unit || say("unit.company") }]));
  const found = [...named.values()].flatMap((one): DiagnosisUnit[] => {
    const own = linesOfUnit(lines, one, period);
    const gap = sumOf(own.map(({ ahead, gap: all }) => ahead ?? all ?? 0));
    return own.length > 0 && (one.level === "company" || gap < 0) ? [{ ...one, gap }] : [];
  });
  return LEVELS.flatMap((level) => found.filter((one) => one.level === level).sort((a, b) => a.gap - b.gap || compareNames(a.unit, b.unit)));
}

/** A page for each department that its part of the ladder concerns. */
export function askList(opened: Opened, { diagnosis, head, period }: DiagnosisPreview): Report {
  const asked = stepsToAsk(diagnosis).map((step) => {
    const concerned = concernedIn(diagnosis.study, step);
    return { step, concerned: concerned.slice(0, MOST_ASKED), more: Math.max(0, concerned.length - MOST_ASKED) };
  });
  return whomToAsk(asked, diagnosis, head.unit, contextOf(opened, period, ["Sales", "Goals", ...ALSO_READ]), { say: opened.say, tell: diagnosisWords(opened.language) });
}

/** More than fit a page. */
const MOST_ASKED = 25;

/** The sales of the period that a step touches, or that lie in a slice. */
export function diagnosedRows(opened: Opened, { diagnosis: { study, steps } }: DiagnosisPreview, about: DiagnosedPart): SoldRows | null {
  const pieces = "rung" in about ? steps.find(({ rung }) => rung === about.rung)?.pieces : piecesIn(study, about.slice);
  if (!pieces) return null;
  const { day } = opened.rows.sales;
  const among = ({ from, to }: Period) => rowsWhere(opened, (row) => study.pieces.ofRow[row]! >= 0 && pieces[study.pieces.ofRow[row]!] === 1 && day[row]! >= from && day[row]! <= to);
  return among(study.now) ?? (study.base && among(study.base));
}

/** Only where the market is known for all the days that are diagnosed. */
function marketPart(opened: Opened, { study }: Diagnosis, period: ChosenPeriod, compared: BasePeriod, marked: MarkedSales): ShortfallHead["market"] {
  const { market } = opened.rows;
  const found = market ? marketBeside(opened, market, period, compared, marked) : "unknown";
  return found !== "unknown" && found.actual.from === study.now.from && found.actual.to === study.now.to ? found : null;
}
