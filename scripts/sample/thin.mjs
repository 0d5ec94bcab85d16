// Fewer rows, the same story: whole customers are kept or dropped, an even share of every salesperson's large and small ones.
import { quarterOf } from "./day.mjs";
import { seeded } from "./seeded.mjs";

/** Order lines of the quarters, of every `every`-th customer of each salesperson (by revenue, from a seeded start). */
export function thin(lines, { quarters, every, seed }) {
  const wanted = new Set(quarters);
  const inTime = lines.filter((line) => wanted.has(quarterOf(line["Order date"])));
  const kept = keptCustomers(inTime, every, seed);
  return { all: inTime, kept: inTime.filter((line) => kept.has(line.Customer)), customers: kept.size, allCustomers: new Set(inTime.map((line) => line.Customer)).size };
}

function keptCustomers(lines, every, seed) {
  const dice = seeded(seed);
  const revenue = new Map();
  for (const line of lines) {
    const people = revenue.get(line.Customer) ?? new Map();
    people.set(line.Salesperson, (people.get(line.Salesperson) ?? 0) + Number(line["Line total"]));
    revenue.set(line.Customer, people);
  }
  const customersOf = new Map();
  for (const [customer, people] of revenue) {
    const [[main]] = [...people].sort((a, b) => b[1] - a[1]);
    const total = [...people.values()].reduce((sum, amount) => sum + amount, 0);
    customersOf.set(main, [...(customersOf.get(main) ?? []), { customer, total }]);
  }
  const kept = new Set();
  for (const person of [...customersOf.keys()].sort()) {
    const bySize = customersOf.get(person).sort((a, b) => b.total - a.total || (a.customer < b.customer ? -1 : 1));
    const start = dice.whole(0, Math.min(every, bySize.length) - 1);
    bySize.forEach(({ customer }, place) => place % every === start && kept.add(customer));
  }
  return kept;
}
