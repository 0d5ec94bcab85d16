// Diagnose shortfall: from the open workbook to the ladder of a unit, and to its sheet.
import { diagnose, type Diagnosis } from "../core/diagnosis/diagnose";
import { laidGoals, type UnitOfStudy } from "../core/diagnosis/laidGoals";
import { whereOf } from "../core/diagnosis/where";
import { studyColumns } from "../core/diagnosis/study";
import type { ChosenPeriod } from "../core/goals/choosePeriod";
import type { MarkedSales } from "../core/goals/salesRows";
import { markedTally } from "../core/goals/markedTally";
import { nameKey } from "../core/names";
import { periodBefore } from "../core/otherPeriods";
import { basePeriod, type BasePeriod } from "../core/variance/basePeriod";
import { diagnosisWords } from "../reports/diagnosisWords";
import { shortfall, type ShortfallHead } from "../reports/shortfall";
import type { TableRole } from "../sheet/roles";
import type { DiagnosisOptions, DiagnosisPreview, Outcome } from "./desk";
import { diagnosisFacts } from "./diagnosisFacts";
import { computeGoals } from "./goalReport";
import { marketBeside } from "./marketBeside";
import { contextOf, type Opened } from "./opened";

/** Tables that a diagnosis reads besides sales and goals. */
const ALSO_READ: readonly TableRole[] = ["People", "Prices", "Service", "Feedback", "Leads", "Training", "Production", "Market"];
const COMPANY: UnitOfStudy = { level: "company", key: "" };

export function previewDiagnosis(opened: Opened, options: DiagnosisOptions): Outcome<DiagnosisPreview> {
  const { rows, setup: { settings }, say } = opened;
  const goals = computeGoals(opened, options);
  if (!goals.ok) return goals;
  const { sheet, period } = goals.value;
  const unit = options.unit ?? COMPANY;
  const now = { from: period.from, to: Math.min(period.asOf, period.to) };
  const facts = diagnosisFacts(opened, period);
  const columns = studyColumns(facts);
  const laid = laidGoals(sheet.lines, unit, period, columns.person, facts.sales.department, rows.sales.length);
  if (!laid) return { ok: false, troubles: [{ code: "no-unit-goal", message: opened.tell("trouble.no-unit-goal") }] };
  const compared = comparedWith(opened, period, settings.basePeriod);
  const marked = { returned: settings.returnedSales, cancelled: settings.cancelledSales };
  const diagnosis = diagnose({ facts, columns, ...laid, isCompany: unit.level === "company", now, base: compared?.cut ?? null, before: periodBefore({ from: period.from, to: period.to }, opened.weeks), marked });
  const head: ShortfallHead = {
    unit: unit.level === "company" ? "" : (sheet.lines.find((line) => line.level === unit.level && nameKey(line.unit) === unit.key)?.unit ?? ""),
    goal: laid.goal,
    ofMembers: laid.ofMembers,
    base: compared && { kind: compared.kind, days: compared.cut },
    marked: markedTally(rows.sales, now),
    market: unit.level === "company" && compared ? marketPart(opened, diagnosis, period, compared, marked) : null,
    where: diagnosis.reached ? null : whereOf(diagnosis.study),
  };
  const context = contextOf(opened, period, ["Sales", "Goals", ...ALSO_READ]);
  const report = shortfall(diagnosis, head, context, { say, tell: diagnosisWords(say.language) });
  return { ok: true, value: { period: { from: period.from, to: period.to, asOf: period.asOf }, currency: opened.currency, head, diagnosis, notes: report.notes, report } };
}

/** The year before where it has sales, else the period before; null where neither has any. */
function comparedWith({ rows, calendar, weeks }: Opened, period: ChosenPeriod, asked: string | null): BasePeriod | null {
  const hasSales = ({ from, to }: { readonly from: number; readonly to: number }) => rows.sales.day.some((day) => day >= from && day <= to);
  const kind = asked === "year before" || asked === "period before" ? asked : null;
  const found = basePeriod(period, period.asOf, kind, calendar, hasSales, weeks);
  return hasSales(found.cut) ? found : null;
}

/** Only where the market is known for all the days that are diagnosed. */
function marketPart(opened: Opened, { study }: Diagnosis, period: ChosenPeriod, compared: BasePeriod, marked: MarkedSales): ShortfallHead["market"] {
  const { market } = opened.rows;
  const found = market ? marketBeside(opened, market, period, compared, marked) : "unknown";
  return found !== "unknown" && found.actual.from === study.now.from && found.actual.to === study.now.to ? found : null;
}
