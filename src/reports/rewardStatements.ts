// `Reward statements`: a summary, a check that the formulas come to what was computed, and a block a person that anybody can follow step by step.
import { sumOf } from "../core/exactSums";
import type { Period } from "../core/period";
import type { LeftAsPaid } from "../core/rewards/statement/closedPay";
import type { Statement } from "../core/rewards/statement/statements";
import { isoOf } from "../sheet/cells/civil";
import { headOf, type ReportContext } from "./parts/head";
import type { ColumnKind, Report, ReportCell, ReportTable } from "./report";
import { plus, refusalOf, shownOf, STATEMENTS, statementBlock, type StatementBlock, type StatementSpeakers } from "./parts/statementBlock";

/** Keys of its tables. */
export const SUMMARY = "RewardSummary";
export const CHECK = "RewardCheck";

export interface StatementsHead {
  /** What is wrong with plans, each with its cell. */
  readonly planProblems: readonly { readonly address: string; readonly problem: string }[];
  /** Sales of the period that name nobody. */
  readonly withoutPerson: { readonly count: number; readonly amount: number };
  /** The copy that is kept of a closed period, on a sheet of its own. */
  readonly closes: boolean;
  /** Closed periods that would pay another amount now, and are not adjusted. */
  readonly left: readonly LeftAsPaid[];
  /** An earlier period that is not closed, though one before it is: what changed there stands in its own statements. */
  readonly openBetween: Period | null;
  /** Whether a copy is kept of the period before. */
  readonly followsClosed: boolean;
}

/** The key of the copy that is kept of a closed period: never written twice. */
export const closedKey = ({ from, to }: Period): string => `reward-statements-${from}-${to}`;

/** null: it is the key of another report. */
export function periodClosedIn(key: string): Period | null {
  const [, from, to] = /^reward-statements-(\d+)-(\d+)$/.exec(key) ?? [];
  return from === undefined ? null : { from: Number(from), to: Number(to) };
}

export function rewardStatements(statements: readonly Statement[], head: StatementsHead, context: ReportContext, speakers: StatementSpeakers): Report {
  const { say, tell } = speakers;
  const blocks: StatementBlock[] = [];
  for (const statement of statements) blocks.push(statementBlock(statement, blocks.reduce((rows, { lines }) => rows + lines.length, 0), context, speakers));
  const day = say.format.date;
  return {
    key: head.closes ? closedKey(context) : "reward-statements",
    name: head.closes ? tell("closedName", { from: isoOf(context.from), to: isoOf(context.to) }) : tell("name"),
    title: tell("title", { from: day(context.from), to: day(context.to) }),
    source: headOf(context, say),
    notes: [...context.notes, ...notesOf(statements, head, context, speakers)],
    currency: context.currency ?? undefined,
    charts: [],
    tables: [summaryTable(statements, blocks, speakers), ...(blocks.length ? [checkTable(statements, blocks, speakers), blocksTable(statements, blocks, speakers)] : [])],
  };
}

type Heading = "person" | "basis" | "pay" | "bonus" | "clawback" | "total" | "byStatements" | "byFormulas" | "computed" | "difference" | "check" | "line" | "plan" | "from" | "to" | "rate" | "amount" | "toPay" | "how";
const column = (key: Heading, kind: ColumnKind, { tell }: StatementSpeakers) => ({ key, heading: tell(key), kind });

function summaryTable(statements: readonly Statement[], blocks: readonly StatementBlock[], speakers: StatementSpeakers): ReportTable {
  return {
    key: SUMMARY,
    heading: speakers.tell("summary"),
    columns: [column("person", "text", speakers), ...(["basis", "pay", "bonus", "clawback", "total"] as const).map((key) => column(key, "cents", speakers))],
    rowKey: ["person"],
    rows: statements.map(({ payee, settled }, at) => {
      if (!settled.ok) return [payee.person, null, null, null, null, null];
      const { basis, pay, bonus, clawback } = blocks[at]!;
      const shown = shownOf(settled.value);
      const measure = settled.value.plans[0]?.inForce.plan.measure;
      return [
        payee.person,
        { formula: basis.length > 1 ? `=${basis.join("+")}` : plus(basis), shows: settled.value.basis, ...(measure === "quantity" ? { kind: "number" as const } : {}) },
        { formula: plus(pay), shows: shown.pay },
        { formula: plus(bonus), shows: shown.bonus },
        { formula: plus(clawback), shows: shown.clawback },
        { formula: "=ROUND(C{row}+D{row}+E{row},2)", shows: settled.value.total },
      ];
    }),
    empty: speakers.tell("empty"),
  };
}

/** The word in the last column says whether anything was changed, or computes otherwise. */
function checkTable(statements: readonly Statement[], blocks: readonly StatementBlock[], speakers: StatementSpeakers): ReportTable {
  const { tell } = speakers;
  const computed = sumOf(statements.flatMap(({ settled }) => (settled.ok ? [settled.value.total] : [])));
  const last = blocks.reduce((rows, { lines }) => rows + lines.length, 0) - 1;
  const all = (letter: string) => `${letter}{${STATEMENTS}:0}:${letter}{${STATEMENTS}:${last}}`;
  const formula = (text: string, shows: number): ReportCell => ({ formula: text, shows });
  return {
    key: CHECK,
    heading: tell("check"),
    columns: [...(["byStatements", "byFormulas", "computed", "difference"] as const).map((key) => column(key, "cents", speakers)), column("check", "text", speakers)],
    rowKey: [],
    rows: [
      [
        formula(`=ROUND(SUMPRODUCT((${all("B")}="${tell("line.total")}")*1,${all("I")}),2)`, computed),
        formula(`=ROUND(SUM(F{${SUMMARY}:0}:F{${SUMMARY}:${statements.length - 1}}),2)`, computed),
        computed,
        formula("=ROUND(MAX(ABS(A{row}-C{row}),ABS(B{row}-C{row})),2)", 0),
        { formula: `=IF(D{row}=0,"${tell("agrees")}","${tell("differs")}")`, shows: tell("agrees") },
      ],
    ],
  };
}

function blocksTable(statements: readonly Statement[], blocks: readonly StatementBlock[], speakers: StatementSpeakers): ReportTable {
  const placed = blocks.flatMap(({ lines }, at) => lines.map((line, i) => ({ ...line, person: statements[at]!.payee.person, isFirst: i === 0 })));
  const where = (wanted: (line: (typeof placed)[number]) => boolean | undefined) => placed.flatMap((line, row) => (wanted(line) ? [row] : []));
  return {
    key: STATEMENTS,
    heading: speakers.tell("statements"),
    columns: [
      column("person", "text", speakers), column("line", "text", speakers), column("plan", "text", speakers), column("basis", "cents", speakers), column("from", "cents", speakers), column("to", "cents", speakers),
      column("rate", "rate", speakers), column("amount", "cents", speakers), column("toPay", "cents", speakers), column("how", "text", speakers),
    ],
    rowKey: ["person", "line", "plan"],
    rows: placed.map(({ person, line, plan, basis, from, to, rate, amount, pay, how }) => [person, line, plan ?? null, basis ?? null, from ?? null, to ?? null, rate ?? null, amount ?? null, pay ?? null, how ?? null]),
    pages: where(({ isFirst }) => isFirst),
    sums: where(({ isSum }) => isSum),
  };
}

function notesOf(statements: readonly Statement[], { planProblems, withoutPerson, closes, left, openBetween, followsClosed }: StatementsHead, { currency, asOf, to, made }: ReportContext, { say, tell }: StatementSpeakers): string[] {
  const asksTarget = statements.some(({ settled }) => settled.ok && settled.value.plans.some(({ targetPay }) => targetPay));
  const looksBack = statements.some(({ settled }) => settled.ok && (settled.value.plans.some(({ earlier }) => earlier) || settled.value.adjustments.length > 0 || (settled.value.draw?.owedBefore ?? 0) > 0));
  const amount = (value: number) => say.format.money(value, currency ?? undefined, 2);
  const days = ({ from, to: until }: Period) => ({ from: say.format.date(from), to: say.format.date(until) });
  return [
    ...(closes ? [tell("note.closed", { day: say.format.date(made) })] : []),
    ...(asOf < to ? [tell("note.running", { to: say.format.date(to) })] : []),
    ...planProblems.map((one) => tell("note.plan", one)),
    ...statements.flatMap(({ payee, settled }) => (settled.ok ? [] : [tell("note.refused", { person: payee.person, why: refusalOf(settled.why, tell) })])),
    ...(withoutPerson.count > 0 ? [tell("note.withoutPerson", { count: withoutPerson.count, amount: say.format.money(withoutPerson.amount, currency ?? undefined) })] : []),
    ...left.map(({ person, period, paid, due, why }) => (why === "terms" ? tell("note.termsChanged", { person, ...days(period), paid: amount(paid), due: amount(due ?? 0) }) : tell("note.notReckoned", { person, ...days(period), paid: amount(paid), why: why.refused }))),
    ...(openBetween ? [tell("note.openBetween", days(openBetween))] : []),
    ...(looksBack && !followsClosed ? [tell("note.notClosed")] : []),
    ...(asksTarget ? [tell("note.targetPay")] : []),
    ...(statements.length > 0 ? [tell("note.formulas")] : []),
  ];
}
