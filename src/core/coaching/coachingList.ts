// Who is on the coaching list, and what is told of each. In order of names: nobody is ranked.
import type { Cell } from "../cell";
import type { Measure } from "./measures";
import type { RestOfGap } from "./restOfGap";
import type { ResultSince } from "./resultSince";
import type { Told } from "./strengths";
import type { Topic } from "./topics";
import type { TrainingDue } from "./trainingDue";

export interface Coached {
  readonly person: string;
  /** "" where it is not known. */
  readonly manager: string;
  /** Money; null: they have no goal in the period. */
  readonly gap: number | null;
  /** A day, or what was typed in its place; null: not yet. */
  readonly coachedOn: Cell;
  /** The Training table says so: nobody typed it here, and it follows that table. */
  readonly isOfTraining: boolean;
  /** null: no day is known, or nothing can be said of it. */
  readonly result: ResultSince | null;
  /** What the person wrote there themselves; it goes before ours. */
  readonly resultTyped: string | null;
}

export interface CoachingLine extends Coached {
  readonly gap: number;
  /** null: new people's gap is not taken apart. */
  readonly rest: RestOfGap | null;
  /** The first day of somebody new; null: not new. */
  readonly startedOn: number | null;
  readonly hasSales: boolean;
  readonly strongest: Told | null;
  readonly peersBetter: Told | null;
  readonly learnFrom: string | null;
  /** null: there is none that fits where peers do better. */
  readonly topic: Topic | null;
  readonly lastTraining: { readonly day: number; readonly topic: string } | null;
}

export interface CoachingSheet {
  readonly lines: readonly CoachingLine[];
  readonly newcomers: readonly CoachingLine[];
  /** People who were coached and are not on the list (any more). */
  readonly coachedBefore: readonly Coached[];
  readonly due: readonly TrainingDue[];
  /** Whether any person has a goal in the period: without one nobody's gap is known. */
  readonly hasGoals: boolean;
  /** Whether there is anything to tell trainings from. */
  readonly hasTopics: boolean;
  /** What is compared with peers. */
  readonly measures: readonly Measure[];
  readonly hasBase: boolean;
  /** People with a goal who have left. */
  readonly left: readonly string[];
}
