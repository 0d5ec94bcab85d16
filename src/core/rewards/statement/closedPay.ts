// What a closed period paid, held against what it would pay now: a sale entered or changed after the closing is paid in the next open period, once.
import { sumOf } from "../../exactSums";
import { difference } from "../../money";
import type { Period } from "../../period";
import type { Adjustment } from "./personStatement";

/** One person's pay in a closed period, as a statement shows it. */
export interface ClosedPay {
  readonly person: string;
  /** Nobody was paid, and why. */
  readonly refused: string | null;
  readonly basis: number;
  /** Before the draw. */
  readonly earned: number;
  readonly total: number;
  /** The least that was paid without being owed; null: no such draw. */
  readonly least: number | null;
  /** Still owed of draws. */
  readonly owed: number;
  /** What it paid for closed periods before it, by `periodKey`. */
  readonly changes: ReadonlyMap<string, number>;
  /** What each plan promised, by its name. */
  readonly plans: ReadonlyMap<string, PlanTerms>;
  /** The person's own goal, target pay and draw. */
  readonly terms: string;
}

/** Tiers stay out where a plan that pays each sale had none. */
export interface PlanTerms {
  readonly kind: string;
  readonly tiers: string;
}

export interface ClosedPeriod {
  readonly period: Period;
  /** By key of the name. */
  readonly people: ReadonlyMap<string, ClosedPay>;
}

/** A closed period that would pay another amount now, and what keeps it from being adjusted: what was agreed is not what it was, or it cannot be reckoned. */
export interface LeftAsPaid {
  readonly person: string;
  readonly period: Period;
  readonly paid: number;
  readonly due: number | null;
  readonly why: "terms" | { readonly refused: string };
}

export interface ChangesSince {
  /** By key of the name. */
  readonly adjustments: ReadonlyMap<string, { readonly person: string; readonly adjustment: Adjustment }>;
  readonly left: readonly LeftAsPaid[];
}

export const periodKey = ({ from, to }: Period): string => `${from}-${to}`;

/** The closed periods that end the day before one begins, and before each other; the last first. */
export function closedUpTo<Closed extends { readonly period: Period }>(from: number, closed: readonly Closed[]): Closed[] {
  const found: Closed[] = [];
  for (let next = from; ; next = found.at(-1)!.period.from) {
    const before = closed.find(({ period }) => period.to === next - 1);
    if (!before) return found;
    found.push(before);
  }
}

/** @param kept what the period paid
 * @param now what it would pay
 * @param others further closed periods, which may have paid some of the difference */
export function changesSince(kept: ClosedPeriod, now: ClosedPeriod, others: readonly ClosedPeriod[]): ChangesSince {
  const { period } = kept;
  const adjustments = new Map<string, { person: string; adjustment: Adjustment }>();
  const left: LeftAsPaid[] = [];
  for (const key of new Set([...kept.people.keys(), ...now.people.keys()])) {
    const [then, today] = [kept.people.get(key), now.people.get(key)];
    const { person } = (then ?? today)!;
    const least = today?.least ?? then?.least ?? null;
    const since = others.flatMap(({ people }) => people.get(key)?.changes.get(periodKey(period)) ?? []);
    const paid = sumOf([(least === null ? then?.earned : then?.total) ?? 0, ...since]);
    if (today && today.refused !== null) {
      if (then && then.refused === null) left.push({ person, period, paid, due: null, why: { refused: today.refused } });
      continue;
    }
    const earned = sumOf([today?.earned ?? 0, ...(then?.changes.values() ?? [])]);
    const due = least === null ? earned : Math.max(earned, least);
    if (due === paid) continue;
    const isAsAgreed = today !== undefined && (then && then.refused === null ? hasSameTerms(then, today) : hasKnownPlans(today, kept));
    if (isAsAgreed) adjustments.set(key, { person, adjustment: { period, basis: difference(today.basis, then?.basis ?? 0), paid, due } });
    else left.push({ person, period, paid, due, why: "terms" });
  }
  return { adjustments, left };
}

const hasSameTerms = (a: ClosedPay, b: ClosedPay): boolean => a.terms === b.terms && a.plans.size === b.plans.size && [...a.plans].every(([name, plan]) => isSamePlan(plan, b.plans.get(name)));

/** Whoever was not paid then is paid by plans that somebody was paid by. */
const hasKnownPlans = ({ plans }: ClosedPay, { people }: ClosedPeriod): boolean => [...plans].every(([name, plan]) => [...people.values()].some((other) => isSamePlan(plan, other.plans.get(name))));

const isSamePlan = (a: PlanTerms, b: PlanTerms | undefined): boolean => b !== undefined && a.kind === b.kind && (a.tiers === b.tiers || a.tiers === "" || b.tiers === "");
