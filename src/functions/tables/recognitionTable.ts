// RECOGNITION: results and rewards in, the list of who reached the goal out.
import { NO_TEXT } from "../../core/column";
import { attainment } from "../../core/goals/attainment";
import { recognition, type RecognitionCandidate, type RecognitionEntry, type RewardOnOffer } from "../../core/rewards/recognition";
import { amountsOf, columnOf, labelAt, nameKey, textsOf, type SheetTable } from "../../sheet";
import { isCompanyWord } from "../../sheet/words/goalWords";
import type { Language } from "../../locales";
import type { Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { oneNumber, oneNumberOr } from "../arguments/operand";
import { speak, wordsIn } from "../arguments/speak";
import { spilled, type SpilledCell } from "./spilled";
import { tableOf } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

/** Attainments above this, typed without a per cent sign, are per cent. */
const LARGEST_SHARE = 10;

export function recognitionTable(results: Argument, rewards: Argument, budget: Argument, from: Argument, columns: Argument): ResultCell[][] {
  const table = tableOf(results, { name: "results", as: "Goals", needs: [["unit", "person"], ["attainment", "actual"]], columns });
  if (!columnOf(table, "attainment") && !columnOf(table, "goal")) raise(failure({ code: "missing-column", details: { needed: tableWords(table.language)("goalReport.goal") } }));
  const offered = tableOf(rewards, { name: "rewards", as: "Rewards", needs: [["name"]], columns });
  allReadable(offered);
  const most = oneNumber("budget", budget);
  // 0 is how a blank cell may arrive: then, too, it is 100 %
  const least = oneNumberOr("from", from, 0) || 1;
  const found = recognition({ candidates: candidatesOf(table), rewards: rewardsOf(offered), budget: most === 0 ? null : most, from: least });

  const say = tableWords(table.language);
  return spilled(
    [say("recognition.place"), say("recognition.person"), say("recognition.attainment"), say("recognition.aboveGoal"), say("recognition.reason"), say("recognition.reward"), say("recognition.kind"), say("recognition.value")],
    found.entries.map((entry): SpilledCell[] => [entry.place, entry.person, entry.attainment, entry.aboveGoal, reasonOf(entry, table.language), entry.reward?.name ?? null, entry.reward?.kind ?? null, entry.reward?.value ?? null]),
  );
}

/** @throws #VALUE! naming a cell of the rewards that should be a number and is not: nobody would know what it costs, or when it runs out */
function allReadable({ problems, columns }: SheetTable): void {
  const figures = new Set(columns.flatMap(({ role, header }) => (role === "value" || role === "count" || role === "needs" ? [header] : [])));
  const unreadable = problems.find(({ done, column }) => done === "left-out" && column !== undefined && figures.has(column));
  if (!unreadable) return;
  const { code, row, column = "", value = "", details } = unreadable;
  raise(failure({ code: code === "error-value" ? "error-in-cell" : code, details: { ...details, value } }, speak()("where.cell", { argument: argumentWord("rewards"), row: String(row), column })));
}

/** @throws #VALUE! where a person stands in two rows: one reward each */
function candidatesOf(table: SheetTable): RecognitionCandidate[] {
  const seen = new Map<string, number>();
  const only = (row: number, candidate: RecognitionCandidate): RecognitionCandidate[] => {
    const key = nameKey(candidate.person);
    const first = seen.get(key);
    if (first !== undefined) raise(failure({ code: "person-twice", details: { person: candidate.person, first: table.rows[first]! + 1, second: table.rows[row]! + 1 } }, argumentWord("results")));
    seen.set(key, row);
    return [candidate];
  };
  const names = textsOf(table, "unit") ?? textsOf(table, "person") ?? { codes: new Int32Array(table.length).fill(NO_TEXT), labels: [] };
  const goals = amountsOf(table, "goal");
  const actuals = amountsOf(table, "actual");
  const shares = sharesOf(table);
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row): RecognitionCandidate[] => {
    const person = labelAt(names, row);
    if (person === null || isCompanyWord(person)) return [];
    const goal = goals?.[row] ?? NaN;
    const actual = actuals?.[row] ?? NaN;
    const reached = goal === goal && actual === actual ? attainment(actual, goal) : null;
    if (reached?.ok) return only(row, { person, goal, actual, attainment: reached.value });
    const share = shares?.[row] ?? NaN;
    return share > 0 ? only(row, { person, goal: null, actual: actual || null, attainment: share }) : [];
  });
}

/** Attainments as shares. A column without a per cent format reads as per cent beyond 1.5; here 2.4 is 240 %, as formulas give it. */
function sharesOf(table: SheetTable): Float64Array | undefined {
  const column = columnOf(table, "attainment");
  const shares = amountsOf(table, "attainment");
  if (!shares || column?.scale !== 0.01) return shares;
  const asTyped = shares.map((share) => share / 0.01);
  return asTyped.every((share) => !(share > LARGEST_SHARE)) ? asTyped : shares;
}

/** A blank count and a count of 0 cannot be told apart in a function: both are no limit. */
function rewardsOf(table: SheetTable): RewardOnOffer[] {
  const [names, kinds] = [textsOf(table, "name"), textsOf(table, "kind")];
  const [values, counts, needs] = [amountsOf(table, "value"), amountsOf(table, "count"), amountsOf(table, "needs")];
  const some = (figure: number | undefined) => (figure === undefined || figure !== figure || figure === 0 ? null : figure);
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row): RewardOnOffer[] => {
    const name = names && labelAt(names, row);
    return name ? [{ name, kind: (kinds && labelAt(kinds, row)) ?? "", value: some(values?.[row]) ?? 0, count: some(counts?.[row]), needs: some(needs?.[row]) }] : [];
  });
}

/** What was done well, and why there is no reward. */
function reasonOf({ attainment: reached, tie, without, needs, person }: RecognitionEntry, language: Language): string {
  const say = wordsIn(language);
  const share = say.format.percent(reached);
  const parts = [reached > 1 ? say("reason.exceeded", { attainment: share }) : reached === 1 ? say("reason.reached") : say("reason.reachedShare", { attainment: share })];
  if (tie) parts.push(say("reason.tie", { reward: tie.reward, given: tie.given, others: say.format.list(tie.given === person ? tie.others : [tie.given, ...tie.others.filter((other) => other !== person)]) }));
  if (without === "no-budget" || without === "no-stock") parts.push(say(`reason.${without}`));
  if (without === "needs-more") parts.push(say("reason.needs-more", { needs: say.format.percent(needs ?? 0) }));
  return parts.join("; ");
}
