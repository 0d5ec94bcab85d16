// Rows of the Reward plan table become plans: tiers of one plan belong together, what they leave blank stands in the row above.
import type { Answer } from "../../answer";
import { nameKey } from "../../names";
import { checkPlans } from "./checkPlans";
import type { PlanRow, PlanTerms } from "./planRows";
import type { RewardPlan } from "./rewardPlan";

/** A plan as its rows are gathered. */
interface Gathered {
  readonly plan: string;
  readonly appliesTo: string;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  terms: PlanTerms;
  readonly tiers: PlanRow[];
}

const NOTHING: PlanTerms = { measure: null, each: null, mode: null, pays: null, trueUp: null, cap: null, draw: null, recoverable: null, clawbackDays: null };

/** A row belongs to the last plan of its name of which it says nothing else; else it begins another, and takes over what it leaves blank from the plan
 * of its name before it, but not when that was valid.
 * @returns plans that can be paid by, and what is wrong with the others: `column` is a role
 * @see REPORTS.md, Reward plan columns */
export function plansOf(rows: readonly PlanRow[]): Answer<readonly RewardPlan[]> {
  const gathered: Gathered[] = [];
  for (const row of rows) {
    const name = row.plan ?? gathered.at(-1)?.plan ?? "";
    const namesakes = gathered.filter(({ plan }) => nameKey(plan) === nameKey(name));
    const own = namesakes.findLast((one) => saysNothingElse(row, one));
    const before = own ?? namesakes.at(-1);
    const terms = { ...(before?.terms ?? NOTHING), ...written(row.terms) };
    if (own) {
      own.tiers.push(row);
      own.terms = terms;
    } else gathered.push({ plan: name, appliesTo: row.appliesTo ?? before?.appliesTo ?? "", validFrom: row.validFrom, validTo: row.validTo, terms, tiers: [row] });
  }
  return checkPlans(gathered.map((one) => ({ plan: planOf(one), rows: inOrder(one) })));
}

/** Without what is blank. */
const written = (terms: PlanTerms): Partial<PlanTerms> => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null));

function saysNothingElse(row: PlanRow, { appliesTo, validFrom, validTo, terms }: Gathered): boolean {
  if (row.appliesTo !== null && nameKey(row.appliesTo) !== nameKey(appliesTo)) return false;
  if ((row.validFrom !== null && row.validFrom !== validFrom) || (row.validTo !== null && row.validTo !== validTo)) return false;
  const known = written(terms);
  return Object.entries(written(row.terms)).every(([term, value]) => !(term in known) || known[term as keyof PlanTerms] === value);
}

const inOrder = ({ tiers }: Gathered): PlanRow[] => [...tiers].sort((a, b) => a.from - b.from || a.row - b.row);

function planOf(gathered: Gathered): RewardPlan {
  const { plan, appliesTo, validFrom, validTo, terms } = gathered;
  const tiers = inOrder(gathered);
  return {
    name: plan,
    appliesTo,
    measure: terms.measure ?? "amount",
    each: terms.each ?? "period",
    mode: terms.mode ?? "marginal",
    pays: terms.pays ?? "rate",
    trueUp: terms.trueUp ?? "none",
    tiers: tiers.map(({ from, rate }) => ({ from, rate: rate ?? 0 })),
    cap: terms.cap || null,
    validFrom,
    validTo,
    draw: terms.draw,
    recoverable: terms.recoverable ?? true,
    clawbackDays: terms.clawbackDays ?? 0,
    rows: tiers.map(({ row }) => row),
  };
}
