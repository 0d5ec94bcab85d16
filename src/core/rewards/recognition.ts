// Who reached the goal, in order, and which reward each is given: one each, while stock and budget last.
import { clean, difference, product } from "../money";
import { compareNames } from "../names";

export interface RecognitionCandidate {
  readonly person: string;
  readonly department?: string | null;
  /** null: only an attainment is known. */
  readonly goal: number | null;
  readonly actual: number | null;
  readonly attainment: number;
}

export interface RewardOnOffer {
  readonly name: string;
  readonly kind: string;
  /** Money it costs; 0 for one that costs nothing. */
  readonly value: number;
  /** Pieces; null: no limit. */
  readonly count: number | null;
  /** Least attainment, a share; null: none asked. */
  readonly needs: number | null;
}

export interface RecognitionInput {
  readonly candidates: readonly RecognitionCandidate[];
  readonly rewards: readonly RewardOnOffer[];
  /** null: no limit. */
  readonly budget: number | null;
  /** Least attainment, a share: 1 is 100 %. */
  readonly from: number;
}

export interface RecognitionEntry {
  /** 1, 2, 3…: by attainment, then amount, then name. */
  readonly place: number;
  readonly person: string;
  readonly department: string | null;
  readonly goal: number | null;
  readonly actual: number | null;
  readonly attainment: number;
  /** actual − goal; null where these are not known. */
  readonly aboveGoal: number | null;
  readonly reward: RewardOnOffer | null;
  /** Why there is none: no rewards at all, none left in stock, none that the budget still holds, none without a higher attainment. */
  readonly without: "no-rewards" | "no-stock" | "no-budget" | "needs-more" | null;
  /** The least attainment that a reward still asks for, where `without` is "needs-more". */
  readonly needs: number | null;
  /** People of the same attainment among whom only order decided about the last piece; said in the reasons of all of them. */
  readonly tie: { readonly reward: string; readonly given: string; readonly others: readonly string[] } | null;
}

export interface Recognition {
  readonly entries: readonly RecognitionEntry[];
  readonly spent: number;
  /** null: no budget was set. */
  readonly budgetLeft: number | null;
  /** As in `rewards`, how many remain; null: no limit. */
  readonly left: readonly (number | null)[];
}

/** Rewards go down the list: to each person the first that is in stock, whose `needs` the person meets and whose value the budget still holds.
 * The same people and rewards give the same list, whatever the order of people.
 * @see FUNCTIONS.md, RECOGNITION */
export function recognition({ candidates, rewards, budget, from }: RecognitionInput): Recognition {
  const inOrder = candidates.filter((one) => isAtLeast(one, from)).sort(byMerit);
  const left = rewards.map((reward) => reward.count);
  let spent = 0;
  const turns = inOrder.map((one): Turn => {
    const budgetHolds = (reward: RewardOnOffer) => budget === null || reward.value <= difference(budget, spent);
    const which = rewards.findIndex((reward, at) => left[at] !== 0 && meets(one, reward) && budgetHolds(reward));
    const reward = rewards[which];
    if (!reward) return { given: null, ...blocked(one, rewards, left, budgetHolds) };
    const stock = left[which] ?? null;
    left[which] = stock === null ? null : stock - 1;
    spent = difference(spent, -reward.value);
    return { given: which, without: null, needs: null };
  });
  const entries = inOrder.map((one, at): RecognitionEntry => {
    const { given, without, needs } = turns[at]!;
    return {
      place: at + 1,
      person: one.person,
      department: one.department ?? null,
      goal: one.goal,
      actual: one.actual,
      attainment: one.attainment,
      aboveGoal: one.goal === null || one.actual === null ? null : difference(one.actual, one.goal),
      reward: given === null ? null : rewards[given]!,
      without,
      needs,
      tie: tieOf(at, inOrder, turns, rewards),
    };
  });
  return { entries, spent, budgetLeft: budget === null ? null : difference(budget, spent), left };
}

/** What came of one person's turn. */
interface Turn extends Pick<RecognitionEntry, "without" | "needs"> {
  /** Index of the reward. */
  readonly given: number | null;
}

/** On exact money where it is known: 0.1 + 0.2 reaches a goal of 0.3. */
export const isAtLeast = ({ attainment, goal, actual }: RecognitionCandidate, share: number): boolean =>
  goal !== null && actual !== null ? goal > 0 && difference(actual, product(goal, share)) >= 0 : clean(attainment) >= clean(share);

const meets = (one: RecognitionCandidate, { needs }: RewardOnOffer): boolean => needs === null || isAtLeast(one, needs);

const byMerit = (a: RecognitionCandidate, b: RecognitionCandidate): number =>
  clean(b.attainment) - clean(a.attainment) || difference(b.actual ?? 0, a.actual ?? 0) || compareNames(a.person, b.person);

function blocked(one: RecognitionCandidate, rewards: readonly RewardOnOffer[], left: readonly (number | null)[], budgetHolds: (reward: RewardOnOffer) => boolean): Omit<Turn, "given"> {
  if (rewards.length === 0) return { without: "no-rewards", needs: null };
  const inStock = rewards.filter((_, at) => left[at] !== 0);
  if (inStock.some((reward) => meets(one, reward) && !budgetHolds(reward))) return { without: "no-budget", needs: null };
  const asked = inStock.flatMap(({ needs }) => (needs === null ? [] : [needs]));
  return inStock.length > 0 ? { without: "needs-more", needs: Math.min(...asked) } : { without: "no-stock", needs: null };
}

/** Among people of one attainment: the first reward down the list whose last piece went to one of them while later ones would have had it. */
function tieOf(at: number, inOrder: readonly RecognitionCandidate[], turns: readonly Turn[], rewards: readonly RewardOnOffer[]): RecognitionEntry["tie"] {
  const same = inOrder.map((one, other) => ({ name: one.person, other, given: turns[other]!.given })).filter(({ other }) => clean(inOrder[other]!.attainment) === clean(inOrder[at]!.attainment));
  for (const [which, reward] of rewards.entries()) {
    const last = same.findLast(({ given }) => given === which);
    if (!last || at < last.other) continue;
    const others = same.filter(({ other, given }) => other > last.other && (given === null || given > which));
    if (others.length > 0) return { reward: reward.name, given: last.name, others: others.map(({ name }) => name) };
  }
  return null;
}
