// One person's statement as rows: every Pay, sum and total a formula over the cells beside it, so that anybody can follow it.
import type { PartOfPeriod } from "../../core/rewards/statement/partOfPeriod";
import type { Adjustment, DrawStatement, Settled } from "../../core/rewards/statement/personStatement";
import type { PlanStatement } from "../../core/rewards/statement/planStatement";
import type { Statement } from "../../core/rewards/statement/statements";
import type { PlanMeasure } from "../../core/rewards/plan/planRows";
import { measuresSame, type RewardPlan } from "../../core/rewards/plan/rewardPlan";
import { sumOf } from "../../core/exactSums";
import { isoOf } from "../../sheet/cells/civil";
import { difference } from "../../core/money";
import type { ColumnKind, FormulaCell, ReportCell } from "../report";
import { amountFormula, rateFormula } from "./statementTiers";
import type { StatementWords } from "../words/statementWords";
import type { ReportWords } from "../words/reportWords";

/** The table's key: formulas name it. */
export const STATEMENTS = "RewardStatements";
const LETTERS = { basis: "D", from: "E", to: "F", rate: "G", amount: "H", pay: "I" } as const;

export interface StatementLine extends Partial<Readonly<Record<keyof typeof LETTERS, ReportCell>>> {
  readonly line: string;
  readonly plan?: string;
  readonly how?: string;
  readonly isSum?: boolean;
}

/** References to what the summary adds up. */
export interface StatementBlock {
  readonly lines: readonly StatementLine[];
  readonly basis: readonly string[];
  readonly pay: readonly string[];
  readonly bonus: readonly string[];
  readonly clawback: readonly string[];
}

export interface StatementSpeakers {
  readonly say: ReportWords;
  readonly tell: StatementWords;
  /** The sheet that a plan stands on. */
  readonly sheetOf: (plan: RewardPlan) => string;
}

const cents = (value: number): ReportCell => ({ value, kind: "cents" });
const kindOf = (measure: PlanMeasure): ColumnKind => (measure === "quantity" ? "number" : "cents");
/** 0 where nothing is added. */
export const plus = (cells: readonly string[]): string => (cells.length === 0 ? "=0" : cells.length === 1 ? `=${cells[0]!}` : `=ROUND(${cells.join("+")},2)`);

/** Lines as they are added, each with the place that it gets. */
class Lines {
  readonly all: StatementLine[] = [];
  constructor(private readonly first: number) {}

  /** @returns a reference to a cell of the line added last, or of an earlier one of it */
  at(column: keyof typeof LETTERS, line = this.all.length - 1): string {
    return `${LETTERS[column]}{${STATEMENTS}:${this.first + line}}`;
  }
  /** A reference into the line that is about to be added. */
  next(column: keyof typeof LETTERS): string {
    return this.at(column, this.all.length);
  }
  add(line: StatementLine): number {
    return this.all.push(line) - 1;
  }
}

/** @param first the block's first row in the table, from 0 */
export function statementBlock({ payee, settled }: Statement, first: number, period: { readonly from: number; readonly to: number }, speakers: StatementSpeakers): StatementBlock {
  const { tell, say } = speakers;
  const lines = new Lines(first);
  const { from, to } = payee.employed;
  const day = say.format.date;
  lines.add({
    line: tell("line.statement"),
    how: [payee.department ?? "", `${day(period.from)} – ${day(period.to)}`, from > period.from ? tell("employedFrom", { day: day(from) }) : "", to < period.to ? tell("employedTo", { day: day(to) }) : ""].filter(Boolean).join(" · "),
  });
  if (!settled.ok) {
    lines.add({ line: tell("line.refused"), how: refusalOf(settled.why, tell) });
    return { lines: lines.all, basis: [], pay: [], bonus: [], clawback: [] };
  }
  return settledBlock(settled.value, lines, speakers);
}

/** Of an earlier period that a true-up needs with its days. */
export function refusalOf({ code, details = {} }: { readonly code: string; readonly details?: Readonly<Record<string, string | number>> }, tell: StatementWords): string {
  const why = tell(`refused.${code}` as Parameters<StatementWords>[0], Object.fromEntries(Object.entries(details).map(([key, value]) => [key, key === "count" ? value : String(value)])));
  const day = (key: string) => tell.format.date(Number(details[key]));
  return "from" in details ? tell("refused.earlier", { from: day("from"), to: day("to"), why }) : why;
}

function settledBlock(settled: Settled, lines: Lines, speakers: StatementSpeakers): StatementBlock {
  const { tell } = speakers;
  const plans = settled.plans.map((plan) => ({ plan, ...planLines(plan, lines, speakers) }));
  const later = settled.adjustments.map((adjustment) => adjustmentLine(adjustment, "later", lines, speakers));
  const changed = settled.changes.map((change) => adjustmentLine(change, "changed", lines, speakers));
  const earned = [...plans.map(({ total }) => total), ...later, ...changed];
  const draw = settled.draw && mattersIn(settled.draw, settled) ? drawLines(settled.draw, earned, settled, lines, speakers) : [];
  lines.add({ line: tell("line.total"), pay: { formula: plus([...earned, ...draw]), shows: settled.total }, isSum: true, ...(settled.total < 0 ? { how: tell("negativeHow") } : {}) });
  const main = settled.plans[0]?.inForce.plan;
  const isBonus = ({ pays }: RewardPlan) => pays !== "rate";
  return {
    lines: lines.all,
    basis: plans.filter(({ plan: { inForce: { plan } } }) => main && measuresSame(plan, main)).map(({ basis }) => basis),
    pay: [...plans.filter(({ plan }) => !isBonus(plan.inForce.plan)).map(({ total }) => total), ...changed, ...draw],
    bonus: plans.filter(({ plan }) => isBonus(plan.inForce.plan)).map(({ total }) => total),
    clawback: later,
  };
}

/** The basis, what it is held against, the tiers, the cap, the sum.
 * @returns references to the basis and to what the plan pays */
function planLines(statement: PlanStatement, lines: Lines, speakers: StatementSpeakers): { readonly basis: string; readonly total: string } {
  const { tell } = speakers;
  const { inForce: { plan }, earlier, against, pay } = statement;
  const name = nameOf(plan, speakers);
  const start = lines.all.length;
  const kind = kindOf(plan.measure);
  const basis = basisLines(statement, lines, speakers);
  const goal = statement.goal && toDateLines(partLines(statement.goal, ["line.goal", "line.goalPart"], name, lines, tell), ["line.goalEarlier", "line.goalToDate"], earlier?.goal, against.goal!, name, lines, tell);
  if (goal) lines.add({ line: tell("line.attainment"), plan: name, basis: { formula: `=${basis}/${goal}`, shows: pay.basis / against.goal!, kind: "percent" } });
  const targetPay = statement.targetPay && toDateLines(partLines(statement.targetPay, ["line.targetPay", "line.targetPart"], name, lines, tell), ["line.targetEarlier", "line.targetToDate"], earlier?.targetPay, against.targetPay!, name, lines, tell);
  const limitKind: ColumnKind = plan.measure === "attainment" ? "rate" : kind;
  const isEach = plan.each === "sale";
  pay.steps.forEach((step, at) => {
    const cells = { basis: lines.next("basis"), from: lines.next("from"), to: lines.next("to"), goal, targetPay };
    const rateKind: ColumnKind = plan.pays === "fixed" || plan.measure === "quantity" ? "cents" : "rate";
    const rate = isEach ? null : rateFormula(plan, at, cells);
    lines.add({
      line: tell("line.tier", { tier: at + 1 }),
      plan: name,
      ...(isEach ? {} : { basis: { formula: `=${basis}`, shows: pay.basis, kind } }),
      from: { value: step.from, kind: limitKind },
      to: step.to === null ? null : { value: step.to, kind: limitKind },
      rate: rate === null ? { value: step.rate, kind: rateKind } : { formula: rate, shows: step.rate, kind: rateKind },
      amount: isEach ? { value: step.amount, kind: amountKind(plan) } : { formula: amountFormula(plan, at, cells), shows: step.amount, kind: amountKind(plan) },
      pay: { formula: `=${lines.next("rate")}*${lines.next("amount")}`, shows: step.pay },
    });
  });
  capLine(statement, start, lines, name, tell);
  const sum = `=ROUND(SUM(${lines.at("pay", start)}:${lines.at("pay")}),2)`;
  if (earlier) {
    lines.add({ line: tell("line.dueToDate"), plan: name, basis: { formula: sum, shows: pay.pay, kind: "cents" } });
    const toDate = lines.at("basis");
    lines.add({ line: tell("line.paidEarlier"), plan: name, basis: cents(earlier.paid), how: tell("sinceHow", { day: tell.format.date(earlier.from) }) });
    lines.add({ line: tell("line.planTotal"), plan: name, pay: { formula: `=ROUND(${toDate}-${lines.at("basis")},2)`, shows: statement.due }, isSum: true, ...(statement.due < 0 ? { how: tell("tooMuchHow") } : {}) });
  } else lines.add({ line: tell("line.planTotal"), plan: name, pay: { formula: sum, shows: pay.pay }, isSum: true });
  return { basis, total: lines.at("pay") };
}

/** What the earlier periods of a true-up had, and the sum of both.
 * @returns a reference to what counts */
function toDateLines(own: string, [line, sum]: readonly ["line.goalEarlier" | "line.targetEarlier", "line.goalToDate" | "line.targetToDate"], earlier: number | undefined, toDate: number, plan: string, lines: Lines, tell: StatementWords): string {
  if (earlier === undefined) return own;
  lines.add({ line: tell(line), plan, basis: cents(earlier) });
  lines.add({ line: tell(sum), plan, basis: { formula: `=ROUND(${own}+${lines.at("basis")},2)`, shows: toDate, kind: "cents" } });
  return lines.at("basis");
}

const amountKind = ({ pays, measure }: RewardPlan): ColumnKind => (pays === "fixed" ? "integer" : pays === "rate" ? kindOf(measure) : "cents");
const nameOf = (plan: RewardPlan, { say }: StatementSpeakers): string => plan.name || say.role("table.RewardPlan");

/** @returns a reference to the basis */
function basisLines({ inForce: { plan, days }, parts, count, notCounted, earlier, later, pay }: PlanStatement, lines: Lines, speakers: StatementSpeakers): string {
  const { say, tell } = speakers;
  const kind = kindOf(plan.measure);
  const name = nameOf(plan, speakers);
  const sold = tell(plan.mode === "override" ? "line.others" : "line.sold");
  const how = [
    [tell(`measure.${plan.measure}`), tell(`each.${plan.each}`), tell(`mode.${plan.mode}`)].join(", "),
    tell("rows", { count: plan.rows.length, rows: plan.rows.join(", "), sheet: say.format.quote(speakers.sheetOf(plan)) }),
    ...(plan.trueUp === "none" ? [] : [tell(`trueUp.${plan.trueUp}`)]),
    `${say.format.date(days.from)} – ${say.format.date(days.to)}`,
    tell("counted", { count }),
    ...(notCounted.count > 0 ? [tell("notCounted", { count: notCounted.count, amount: say.format.money(notCounted.amount, undefined, 2) })] : []),
  ].join(" · ");
  const others = ([["cost", parts.cost], ["shared", parts.shared], ["returned", parts.returned]] as const).filter(([, value]) => value !== 0);
  const first = lines.add({ line: sold, plan: name, basis: { value: parts.sold, kind }, how });
  if (others.length === 0 && !earlier) return lines.at("basis");
  for (const [part, value] of others) lines.add({ line: tell(`line.${part}`), plan: name, basis: { value, kind } });
  if (earlier) lines.add({ line: tell("line.earlier"), plan: name, basis: { value: earlier.basis, kind }, how: tell("sinceHow", { day: say.format.date(earlier.from) }) });
  if (later !== 0) lines.add({ line: tell("line.later"), plan: name, basis: { value: later, kind } });
  const sum = `=SUM(${lines.at("basis", first)}:${lines.at("basis")})`;
  lines.add({ line: tell(earlier ? "line.basisToDate" : "line.basis"), plan: name, basis: { formula: sum, shows: pay.basis, kind } });
  return lines.at("basis");
}

/** A figure of the whole period, and under it what is due for a part.
 * @returns a reference to what counts */
function partLines({ whole, days, of, time, value }: PartOfPeriod, [line, part]: readonly ["line.goal" | "line.targetPay" | "line.draw", "line.goalPart" | "line.targetPart" | "line.drawPart"], plan: string | undefined, lines: Lines, tell: StatementWords): string {
  lines.add({ line: tell(line), plan, basis: cents(whole) });
  if (days === of && time === 1) return lines.at("basis");
  const above = lines.at("basis");
  lines.add({
    line: tell(part),
    plan,
    basis: { formula: `=ROUND(${above}*${lines.next("from")}/${lines.next("to")}*${lines.next("rate")},2)`, shows: value, kind: "cents" },
    from: { value: days, kind: "integer" },
    to: { value: of, kind: "integer" },
    rate: { value: time, kind: "rate" },
    how: tell("part", { days, of, time: tell.format.percent(time) }),
  });
  return lines.at("basis");
}

function capLine({ inForce: { plan }, pay }: PlanStatement, start: number, lines: Lines, name: string, tell: StatementWords): void {
  if (plan.cap === null) return;
  if (plan.each === "period") {
    const sum = `SUM(${lines.at("pay", start)}:${lines.at("pay")})`;
    lines.add({ line: tell("line.cap"), plan: name, basis: cents(plan.cap), pay: { formula: `=MIN(0,ROUNDDOWN(${lines.next("basis")},2)-${sum})`, shows: pay.overCap }, how: tell(plan.trueUp === "none" ? "capHow" : `capHow.${plan.trueUp}`) });
  } else if (pay.capped.count > 0) {
    const most = Math.floor(Math.round(plan.cap * 1e6) / 1e4) / 100;
    lines.add({
      line: tell("line.capped"), plan: name, basis: { value: pay.capped.count, kind: "integer" }, rate: cents(most), amount: cents(pay.capped.earned),
      pay: { formula: `=${lines.next("basis")}*${lines.next("rate")}-${lines.next("amount")}`, shows: pay.overCap }, how: tell("cappedHow"),
    });
  }
}

/** The period of a change stands where others name their plan: it is read back from there. */
function adjustmentLine({ period, basis, paid, due }: Adjustment, why: "later" | "changed", lines: Lines, { say, tell }: StatementSpeakers): string {
  lines.add({
    line: tell(`line.${why}`), ...(why === "changed" ? { plan: `${isoOf(period.from)} – ${isoOf(period.to)}` } : {}), basis: cents(basis), from: cents(paid), to: cents(due), pay: { formula: `=ROUND(${lines.next("to")}-${lines.next("from")},2)`, shows: difference(due, paid) },
    how: tell(`${why}How`, { from: say.format.date(period.from), to: say.format.date(period.to) }),
  });
  return lines.at("pay");
}

/** A draw of 0 shows only where it holds pay up, or something is owed of it. */
const mattersIn = ({ draw, owedBefore }: DrawStatement, { earned }: Settled): boolean => draw.whole > 0 || owedBefore > 0 || earned < 0;

/** @returns references to what the draw adds and takes back */
function drawLines({ draw, recoverable, owedBefore, owedAfter }: DrawStatement, earned: readonly string[], settled: Settled, lines: Lines, { tell }: StatementSpeakers): string[] {
  lines.add({ line: tell("line.earned"), pay: { formula: plus(earned), shows: settled.earned }, isSum: true });
  const sum = lines.at("pay");
  const least = partLines(draw, ["line.draw", "line.drawPart"], undefined, lines, tell);
  const above = difference(settled.earned, draw.value);
  lines.add({ line: tell("line.raised"), pay: { formula: `=ROUND(MAX(0,${least}-${sum}),2)`, shows: Math.max(0, -above) } });
  const raised = lines.at("pay");
  if (!recoverable) return [raised];
  const back = Math.min(owedBefore, Math.max(0, above));
  lines.add({ line: tell("line.owed"), basis: cents(owedBefore), pay: { formula: `=-ROUND(MIN(${lines.next("basis")},MAX(0,${sum}-${least})),2)`, shows: 0 - back }, how: tell("owedHow") });
  const owed = lines.at("basis");
  const repaid = lines.at("pay");
  const left: FormulaCell = { formula: `=ROUND(${owed}+${raised}+${repaid},2)`, shows: owedAfter, kind: "cents" };
  lines.add({ line: tell("line.owedAfter"), basis: left });
  return [raised, repaid];
}

/** What a block's references come to. */
export const shownOf = ({ plans, adjustments, changes, draw, earned, total }: Settled) => {
  const of = (isBonus: boolean) => plans.filter(({ inForce }) => (inForce.plan.pays !== "rate") === isBonus).map(({ due }) => due);
  const come = (all: readonly Adjustment[]) => all.map(({ paid, due }) => difference(due, paid));
  return { pay: sumOf([...of(false), ...come(changes), ...(draw ? [total, -earned] : [])]), bonus: sumOf(of(true)), clawback: sumOf(come(adjustments)) };
};
