// Customers who met something bad (a late delivery, a slow case), compared with those who might have. How often somebody buys must not decide on which side they
// stand: a customer counts as affected by the share of their orders that went wrong, and stands for the others by the share that could have, given the months.
import type { Study } from "./study";
import { monthNumber } from "./study";
import { apart, type Sides } from "./contrast";
import type { Finding } from "./finding";

/** Orders by customer and month, and how many of them went wrong. */
export class Exposure {
  private readonly orders = new Map<number, Map<number, [orders: number, bad: number]>>();

  add(customer: number, day: number, isBad: boolean, isOrder = true): void {
    const months = this.orders.get(customer) ?? new Map<number, [number, number]>();
    this.orders.set(customer, months);
    const counts = months.get(monthNumber(day)) ?? [0, 0];
    months.set(monthNumber(day), counts);
    if (isOrder) counts[0]++;
    if (isBad) counts[1]++;
  }

  /** By customer's slot: the share that went wrong, and the share that goes wrong in those months anywhere. */
  shares(): Map<number, { readonly own: number; readonly usual: number; readonly bad: number }> {
    const byMonth = new Map<number, [number, number]>();
    for (const months of this.orders.values())
      for (const [month, [orders, bad]] of months) {
        const all = byMonth.get(month) ?? [0, 0];
        byMonth.set(month, [all[0] + Math.max(orders, bad), all[1] + bad]);
      }
    const usualIn = (month: number) => {
      const [orders, bad] = byMonth.get(month)!;
      return bad / orders;
    };
    return new Map(
      [...this.orders].flatMap(([customer, months]) => {
        let [orders, bad, usual] = [0, 0, 0];
        for (const [month, [count, wrong]] of months) {
          const all = Math.max(count, wrong);
          orders += all;
          bad += wrong;
          usual += all * usualIn(month);
        }
        return orders > 0 ? [[customer, { own: bad / orders, usual: usual / orders, bad }] as const] : [];
      }),
    );
  }
}

export type Exposed = Pick<Finding, "contrast" | "compareApart" | "touched">;

/** Only customers who bought before the period: a new one has lost nothing yet.
 * @param from a customer is called affected when at least that share of their orders went wrong */
export function contrastExposed(study: Study, exposure: Exposure, from: number): Exposed {
  const shares = exposure.shares();
  const known = (customer: number) => (study.columns.firstDay[customer]! < study.now.from ? shares.get(customer) : undefined);
  const affected = study.byCustomer((customer) => Math.min(1, known(customer)?.own ?? 0));
  const unaffected = study.byCustomer((customer) => {
    const one = known(customer);
    return one && one.usual < 1 ? Math.min(1, (one.usual * Math.max(0, 1 - one.own)) / (1 - one.usual)) : 0;
  });
  const touched = Uint8Array.from(study.byCustomer((customer) => {
    const one = known(customer);
    return one && one.bad > 0 && one.own >= from ? 1 : 0;
  }));
  const sides = { affected, unaffected, dose: affected };
  const compare = (some: Sides) => study.contrast(some, "history", "people", false);
  return { contrast: compare(sides), compareApart: (without) => compare(apart(sides, without)), touched };
}
