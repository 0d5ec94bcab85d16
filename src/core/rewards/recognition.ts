// Who reached the goal, in order, and which reward each is given: one each, while stock and budget last.

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
