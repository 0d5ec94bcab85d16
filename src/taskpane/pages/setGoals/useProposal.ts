// What the manager has chosen so far, and the goals that follow from it: computed anew at every change, from facts that were read once.
import { useMemo, useState } from "react";
import type { GoalSetting } from "../../../commands/desk";
import { methodsFor, pastBase, type Method } from "../../../core/goals/setting/baseOf";
import { proposeGoals, type GoalChoices, type ProposedGoal } from "../../../core/goals/setting/proposeGoals";

export interface Proposal {
  readonly choices: GoalChoices;
  readonly methods: readonly Method[];
  readonly lines: readonly ProposedGoal[];
  readonly choose: (changes: Partial<GoalChoices>) => void;
  /** Fixes a figure; null lets it follow the others again. */
  readonly fix: (id: string, goal: number | null) => void;
}

const NOTHING: Partial<GoalChoices> = {};

export function useProposal({ facts }: GoalSetting): Proposal {
  const methods = useMemo(() => methodsFor(facts), [facts]);
  // choices are made for a period: with another one they begin anew
  const of = `${facts.period.from} ${facts.period.to}`;
  const [kept, setKept] = useState<{ readonly of: string; readonly chosen: Partial<GoalChoices> }>({ of, chosen: NOTHING });
  const chosen = kept.of === of ? kept.chosen : NOTHING;
  const setChosen = (change: (before: Partial<GoalChoices>) => Partial<GoalChoices>) => setKept((before) => ({ of, chosen: change(before.of === of ? before.chosen : NOTHING) }));
  const method = chosen.method && methods.includes(chosen.method) ? chosen.method : (methods[0] ?? "year before");
  const decimals = useMemo(() => roundingFor(pastBase(facts.past.company, method, facts)), [facts, method]);
  const choices = useMemo((): GoalChoices => ({ growth: 0, floor: null, fixed: new Map(), decimals, ...chosen, method }), [chosen, decimals, method]);
  const lines = useMemo(() => proposeGoals(facts, choices), [facts, choices]);
  const choose = (changes: Partial<GoalChoices>) => setChosen((before) => ({ ...before, ...changes }));
  const fix = (id: string, goal: number | null) =>
    setChosen((before) => {
      const fixed = new Map(before.fixed);
      if (goal === null) fixed.delete(id);
      else fixed.set(id, goal);
      return { ...before, fixed };
    });
  return { choices, methods, lines, choose, fix };
}

/** Goals that one can remember: the coarser, the larger the company's is. */
const roundingFor = (total: number): number => (total >= 1e6 ? -3 : total >= 1e5 ? -2 : total >= 1e4 ? -1 : 0);
