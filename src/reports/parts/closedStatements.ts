// The copy of a closed period read back from its sheet, in either language; the statements that it would have now are read the same way, so that both compare.
import type { Cell } from "../../core/cell";
import { sumOf } from "../../core/exactSums";
import { nameKey } from "../../core/names";
import type { Period } from "../../core/period";
import { periodKey, type ClosedPay, type ClosedPeriod, type PlanTerms } from "../../core/rewards/statement/closedPay";
import { serialOf } from "../../core/calendar";
import { PLAN_EACH, PLAN_MEASURES, PLAN_MODES } from "../../core/rewards/plan/planRows";
import { LANGUAGES } from "../../locales";
import { shownIn, type Report } from "../report";
import { CHECK, SUMMARY } from "../rewardStatements";
import { STATEMENTS } from "./statementBlock";
import { statementWords, type StatementWords } from "../words/statementWords";
import { reportWords } from "../words/reportWords";

/** By table's key its rows, each cell by its column's key. */
export type StatementTables = ReadonlyMap<string, readonly ReadonlyMap<string, Cell>[]>;
type Row = ReadonlyMap<string, Cell>;

export const tablesOf = ({ tables }: Report): StatementTables => new Map(tables.map(({ key, columns, rows }) => [key, rows.map((row) => new Map(row.map((cell, at) => [columns[at]!.key, shownIn(cell)] as const)))] as const));

/** null: it is not as it was written. */
export function closedPeriod(tables: StatementTables, period: Period): ClosedPeriod | null {
  const [summary, rows] = [tables.get(SUMMARY), tables.get(STATEMENTS)];
  if (!summary) return null;
  if (!rows) return summary.some((row) => typeof row.get("total") === "number") ? null : { period, people: new Map() };
  const tell = LANGUAGES.map(statementWords).find((words) => words("line.statement") === rows[0]?.get("line"));
  if (!tell) return null;
  const basis = new Map(summary.map((row) => [keyOf(row), row.get("basis")] as const));
  const blocks = new Map<string, Row[]>();
  for (const row of rows) blocks.set(keyOf(row), [...(blocks.get(keyOf(row)) ?? []), row]);
  const people = new Map([...blocks].flatMap(([key, block]) => {
    const pay = payOf(block, numberIn(basis.get(key) ?? 0), tell);
    return pay ? [[key, pay] as const] : [];
  }));
  const computed = numberIn(tables.get(CHECK)?.[0]?.get("computed"));
  const comesTo = (totals: readonly number[]) => Math.abs(sumOf(totals) - computed) < 0.005;
  const isAsWritten = people.size === blocks.size && comesTo([...people.values()].map(({ total }) => total)) && comesTo(summary.map((row) => numberIn(row.get("total") ?? 0)));
  return isAsWritten ? { period, people } : null;
}

const keyOf = (row: Row): string => nameKey(String(row.get("person") ?? ""));

/** NaN where a formula was broken or a figure written over by a word. */
const numberIn = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : NaN);

/** null: its lines are not those of a statement. */
function payOf(block: readonly Row[], basis: number, tell: StatementWords): ClosedPay | null {
  const find = (...lines: Line[]) => block.filter((row) => lines.some((line) => row.get("line") === tell(line)));
  const figure = (key: string, ...lines: Line[]): number | null => find(...lines).map((row) => numberIn(row.get(key)))[0] ?? null;
  const [refusal] = find("line.refused");
  const total = refusal ? 0 : (figure("toPay", "line.total") ?? NaN);
  const earned = figure("toPay", "line.earned") ?? total;
  const owed = figure("basis", "line.owedAfter");
  const draw = figure("basis", "line.drawPart") ?? figure("basis", "line.draw");
  const changes = find("line.changed").map((row) => ({ period: periodIn(row.get("plan")), pay: numberIn(row.get("toPay")) }));
  if (![basis, total, earned, owed ?? 0, draw ?? 0, ...changes.map(({ period, pay }) => (period ? pay : NaN))].every(Number.isFinite)) return null;
  return {
    person: String(block[0]!.get("person")),
    refused: refusal ? String(refusal.get("how") ?? "") : null,
    basis,
    earned,
    total,
    least: owed === null ? draw : null,
    owed: owed ?? 0,
    changes: new Map(changes.map(({ period, pay }) => [periodKey(period!), pay])),
    plans: plansIn(block, tell),
    terms: JSON.stringify(TERMS.flatMap((line) => find(line).flatMap((row) => (row.get("basis") === 0 ? [] : [[line, planOf(row), row.get("basis")]])))),
  };
}

type Line = Parameters<StatementWords>[0];
/** Lines whose Basis was agreed, not sold. */
const TERMS = ["line.goal", "line.goalEarlier", "line.targetPay", "line.targetEarlier", "line.draw"] as const;

const NAMELESS: ReadonlySet<string> = new Set(LANGUAGES.map((language) => reportWords(language).role("table.RewardPlan")));
/** A plan without a name is called by another word in each language. */
const planOf = (row: Row): string => (NAMELESS.has(String(row.get("plan"))) ? "" : String(row.get("plan") ?? ""));

function plansIn(block: readonly Row[], tell: StatementWords): Map<string, PlanTerms> {
  const tier = tell("line.tier", { tier: "" });
  const plans = new Map<string, PlanTerms>();
  for (const row of block) {
    const name = planOf(row);
    const line = String(row.get("line"));
    const { kind, tiers } = plans.get(name) ?? { kind: "", tiers: "" };
    const isCurve = kind.includes("mode.curve");
    if (line === tell("line.sold") || line === tell("line.others")) plans.set(name, { kind: kind + kindIn(String(row.get("how")), tell), tiers });
    else if (line.startsWith(tier)) plans.set(name, { kind, tiers: tiers + JSON.stringify([row.get("from"), row.get("to"), isCurve && row.get("to") !== null ? "curve" : row.get("rate")]) });
    else if (line === tell("line.cap")) plans.set(name, { kind: kind + String(row.get("basis")), tiers });
  }
  return plans;
}

/** What is measured and how it pays, and how far back a true-up goes, in no language: the rest of the sentence is about rows and days. */
function kindIn(how: string, tell: StatementWords): string {
  const [pays, ...rest] = how.split(" · ");
  const keys = [...PLAN_MEASURES.map((one) => `measure.${one}` as const), ...PLAN_EACH.map((one) => `each.${one}` as const), ...PLAN_MODES.map((one) => `mode.${one}` as const)];
  const trueUps = (["trueUp.quarter", "trueUp.year"] as const).filter((key) => rest.includes(tell(key)));
  return [...pays!.split(", ").map((word) => keys.find((key) => tell(key) === word) ?? word), ...trueUps].join(" ");
}

/** "2025-01-01 – 2025-03-31" */
function periodIn(cell: Cell | undefined): Period | null {
  const [from, to] = [...String(cell).matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].map(([, year, month, day]) => serialOf(Number(year), Number(month), Number(day)));
  return from !== undefined && to !== undefined ? { from, to } : null;
}
