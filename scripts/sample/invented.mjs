// What AdventureWorks lacks, invented from a seed around the sales that were kept: keys where a word is meant, words.mjs speaks them.
import { addDays, daysOf, quarterOf } from "./day.mjs";
import { seeded } from "./seeded.mjs";

const COMPETITORS = ["Velo Direct", "Peak Cycles"];

/** Two competitors' prices, a quarter each, of the best seller of the twelve largest product lines; Velo Direct undercuts mountain bikes in the second half of 2013. */
export function competitorPrices(lines, quarters, seed) {
  const dice = seeded(seed);
  return bestSellers(lines, 12).flatMap(({ product, subcategory, averagePrice, soldIn }) =>
    COMPETITORS.flatMap((competitor) =>
      quarters.filter((quarter) => soldIn.has(quarter)).map((quarter) => {
        const undercut = competitor === "Velo Direct" && subcategory === "Mountain Bikes" && quarter >= "2013-Q3" ? 0.9 : 1;
        return { product, competitor, date: addDays(daysOf(quarter).from, dice.whole(3, 24)), price: Math.round(averagePrice * (0.98 + dice.next() * 0.08) * undercut) - 0.01 };
      }),
    ),
  );
}

/** The product with the most revenue of each of the `count` largest subcategories. */
function bestSellers(lines, count) {
  const products = new Map();
  const revenueOf = new Map();
  for (const line of lines) {
    const amount = Number(line["Line total"]);
    const sums = products.get(line.Product) ?? { product: line.Product, subcategory: line.Subcategory, amount: 0, quantity: 0, soldIn: new Set() };
    sums.amount += amount;
    sums.quantity += Number(line.Quantity);
    sums.soldIn.add(quarterOf(line["Order date"]));
    products.set(line.Product, sums);
    revenueOf.set(line.Subcategory, (revenueOf.get(line.Subcategory) ?? 0) + amount);
  }
  const bySize = [...products.values()].sort((a, b) => b.amount - a.amount);
  return [...revenueOf]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([subcategory]) => bySize.find((one) => one.subcategory === subcategory))
    .map((one) => ({ ...one, averagePrice: one.amount / one.quantity }));
}

const TOPICS = ["productTouring", "productComponents", "negotiation", "newCustomers", "followUp"];

/** A training for everybody every half year or so, some coaching between. */
export function trainings(people, seed) {
  const dice = seeded(seed);
  return people
    .flatMap(({ person, start }) =>
      Array.from({ length: 4 }, (_, half) => ({ person, date: addDays("2012-02-06", half * 182 + dice.whole(0, 60)), topic: dice.pick(TOPICS), kind: half % 2 ? "coaching" : "training" }))
        .filter(({ date }) => date >= start && dice.next() < 0.75)
        .map((one) => ({ ...one, hours: one.kind === "training" ? 8 : dice.whole(1, 3) })),
    )
    .sort(byDate);
}

const CASES = ["damaged", "missingPart", "wrongItem", "warranty", "invoice"];

/** A complaint on one order line in sixty; a few of the last are still open. */
export function serviceCases(lines, lastDay, seed) {
  const dice = seeded(seed);
  return lines
    .filter(() => dice.next() < 1 / 60)
    .map((line) => {
      const date = addDays(line["Ship date"], dice.whole(2, 25));
      const days = dice.whole(1, 12);
      const solved = addDays(date, days);
      return { date, customer: line.Customer, order: line["Order number"], product: line.Product, kind: dice.pick(CASES), solved: solved > lastDay ? null : solved, score: solved > lastDay ? null : Math.max(1, Math.min(5, 6 - Math.ceil(days / 3) + dice.whole(-1, 1))) };
    })
    .filter(({ date }) => date <= lastDay)
    .sort(byDate);
}

const SOURCES = ["website", "fair", "recommendation", "call"];
const LOST = ["price", "delivery", "product", "noDecision"];

/** Leads of 2013: about one in three is won, one in five still open. */
export function leads(lines, lastDay, seed) {
  const dice = seeded(seed);
  const customers = [...new Map(lines.map((line) => [line.Customer, line])).values()].sort((a, b) => (a.Customer < b.Customer ? -1 : 1));
  return Array.from({ length: 180 }, () => {
    const line = dice.pick(customers);
    const date = addDays("2013-01-02", dice.whole(0, 355));
    const closed = addDays(date, dice.whole(14, 75));
    const stage = closed > lastDay ? "open" : dice.next() < 0.38 ? "won" : "lost";
    return { date, closed: stage === "open" ? null : closed, customer: line.Customer, segment: line["Customer type"], person: line.Salesperson, source: dice.pick(SOURCES), category: dice.pick(["Bikes", "Bikes", "Components", "Clothing", "Accessories"]), stage, lost: stage === "lost" ? dice.pick(LOST) : null, amount: dice.whole(8, 240) * 250 };
  }).sort(byDate);
}

export const REWARDS = [
  { name: "trip", kind: "trip", value: 3200, count: 1, needs: 1.05 },
  { name: "office", kind: "office", value: 0, count: 1, needs: 1.05 },
  { name: "bonus", kind: "cash", value: 1000, count: 3, needs: 1.02 },
  { name: "daysOff", kind: "timeOff", value: 600, count: null, needs: 1 },
];

/** Commission by tiers, a bonus for a goal reached, and what managers get of their people's sales. A tier a row; shares and money stand in the same columns. */
export const REWARD_PLAN = [
  { plan: "commission", for: "all", measure: "amount", mode: "marginal", pays: "rate", from: 0, rate: 0.01 },
  { plan: "commission", for: "all", measure: "amount", mode: "marginal", pays: "rate", from: 60_000, rate: 0.015 },
  { plan: "commission", for: "all", measure: "amount", mode: "marginal", pays: "rate", from: 120_000, rate: 0.02 },
  { plan: "goalBonus", for: "all", measure: "attainment", mode: "steps", pays: "fixed", from: 1, rate: 500 },
  { plan: "goalBonus", for: "all", measure: "attainment", mode: "steps", pays: "fixed", from: 1.1, rate: 1000 },
  ...["Stephen Jiang", "Amy Alberts", "Syed Abbas"].map((manager) => ({ plan: "teamShare", for: manager, measure: "amount", mode: "override", pays: "rate", from: 0, rate: 0.002 })),
].map((tier) => ({ ...tier, validFrom: "2012-01-01" }));

const byDate = (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
