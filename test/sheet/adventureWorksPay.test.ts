// A year of quarterly commissions of AdventureWorks at each person's own rate, against sums of our own that share no code with it.
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { figure, type Figure } from "../../src/core/answer";
import { monthsFrom } from "../../src/core/period";
import { personPay } from "../../src/core/rewards/plan/personPay";
import type { PlanBasis } from "../../src/core/rewards/plan/planPay";
import { plansInForce, type PlanInForce } from "../../src/core/rewards/plan/plansInForce";
import { planValues } from "../../src/core/rewards/plan/planValues";
import { rewardPlansOf } from "../../src/sheet/rewardPlans";
import { salesRowsOf } from "../../src/sheet/salesRows";
import { readCsv } from "../fixtures/csv";
import { read, tableOf } from "./sheets";

const folder = path.join(__dirname, "../fixtures/adventureworks");
const [, ...people] = readCsv(path.join(folder, "people.csv"));
const rates = people.flatMap((row) => (typeof row[9] === "number" ? [[String(row[0]), row[9]] as const] : []));

/** Sums in ten-thousandths, times rates in ten-thousandths, rounded to cents: integers all the way. */
function byHand(): Map<string, number> {
  const units = new Map<string, bigint>();
  for (const line of gunzipSync(readFileSync(path.join(folder, "sales.csv.gz"))).toString("utf8").trim().split(/\r?\n/).slice(1)) {
    const [, , date, person, total] = line.split(",");
    if (!date!.startsWith("2013")) continue;
    const key = `${person} Q${Math.ceil(Number(date!.slice(5, 7)) / 3)}`;
    const [whole, part = ""] = total!.split(".");
    units.set(key, (units.get(key) ?? 0n) + BigInt(whole! + part.padEnd(4, "0").slice(0, 4)));
  }
  return new Map(
    rates.flatMap(([person, rate]) =>
      [1, 2, 3, 4].map((quarter) => {
        const product = (units.get(`${person} Q${quarter}`) ?? 0n) * BigInt(Math.round(rate * 10_000));
        return [`${person} Q${quarter}`, Number((product + 500_000n) / 1_000_000n) / 100] as const;
      }),
    ),
  );
}

describe("[ADVENTUREWORKS] pay of 2013", () => {
  const sales = salesRowsOf(tableOf(read({ Sales: readCsv(path.join(folder, "sales.csv.gz")) }), "Sales"));
  const { result: plans, problems } = rewardPlansOf(tableOf(read({ "Reward plan": [["Plan", "Applies to", "Measure", "From", "Rate"], ...rates.map(([person, rate]) => ["Own rate", person, "amount", 0, rate])] }), "RewardPlan"));
  const expected = byHand();

  it("a plan each for 17 people, nothing wrong with them", () => expect([plans.length, problems]).toEqual([17, []]));
  test.each(rates)("%s at %d", (person) => {
    const code = sales.person!.labels.indexOf(person);
    for (const quarter of [1, 2, 3, 4]) {
      const inForce = plansInForce(plans, { person, departments: [], group: null }, monthsFrom(2013, quarter * 3 - 2, 3));
      if (!inForce.ok) throw new Error(inForce.why.code);
      const basisOf = ({ plan, days }: PlanInForce): Figure<PlanBasis> => {
        const values = planValues(sales, (row) => sales.person!.codes[row] === code, days, plan);
        return values.ok ? figure({ values: values.value, goal: null, targetPay: null }) : values;
      };
      const pay = personPay({ plans: inForce.value, basisOf, takenBack: 0, owed: 0 });
      expect(pay.ok && pay.value.paid).toBe(expected.get(`${person} Q${quarter}`));
    }
  });
  it("something was paid", () => expect([...expected.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100_000));
});
