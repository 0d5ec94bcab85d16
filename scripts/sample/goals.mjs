// The source's quotas cut down with the sales, so that each person's attainment stays what it was, one tenth easier; and two revisions.
import { daysOf, quarterOf } from "./day.mjs";

/** Quotas of the source lie about 19 % above what is sold: at nine tenths some people reach theirs. */
export const EASIER = 0.9;

/** Invented: what a manager might have changed, and why (`reason` is a key into words). */
const REVISIONS = [
  { person: "Linda Mitchell", quarter: "2013-Q3", times: 1.04, from: "2013-08-01", told: "2013-07-30", reason: "strongHalf" },
  { person: "Tsvi Reiter", quarter: "2013-Q4", times: 0.96, from: "2013-11-01", told: "2013-10-29", reason: "dealersClosed" },
];

/** Goals in the source's order, each revision after the goal that it changes; none where a person's quarter lost all its sales. */
export function scaledGoals(quotas, { all, kept, quarters }) {
  const whole = totals(all);
  const part = totals(kept);
  const key = (quota) => `${quota.Salesperson} ${quota.Quarter}`;
  return quotas
    .filter((quota) => quarters.includes(quota.Quarter) && part.has(key(quota)))
    .flatMap((quota) => {
      const { Salesperson: person, Quarter: quarter } = quota;
      const share = part.get(key(quota)) / whole.get(key(quota));
      const first = { person, quarter, ...daysOf(quarter), goal: asTyped(Number(quota.Quota) * EASIER * share) };
      const revision = REVISIONS.find((one) => one.person === person && one.quarter === quarter);
      return revision ? [first, { ...first, goal: asTyped(first.goal * revision.times), effective: revision.from, reason: revision.reason, told: revision.told }] : [first];
    });
}

/** As people set goals: to the 500, small ones to the 100 or 50. */
const asTyped = (amount) => {
  const step = amount >= 10_000 ? 500 : amount >= 1_000 ? 100 : 50;
  return Math.max(step, Math.round(amount / step) * step);
};

function totals(lines) {
  const sums = new Map();
  for (const line of lines) {
    const key = `${line.Salesperson} ${quarterOf(line["Order date"])}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(line["Line total"]));
  }
  return sums;
}
