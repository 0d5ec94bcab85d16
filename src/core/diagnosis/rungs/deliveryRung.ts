// Rung 3, production and delivery: were more orders late than before, and did those who got them late buy less than those served on time?
import { NO_DAY } from "../../column";
import { contrastExposed, Exposure } from "../exposure";
import type { Finding, Need, Rung } from "../finding";
import { sharesCompared } from "../rates";
import { slotsAmong, slotsOf } from "../slots";
import { isIn, type Study } from "../study";

/** Somebody is called served late when at least that share of their orders came late. */
const SERVED_LATE = 0.25;

export function deliveryRung(study: Study): Rung {
  const { due, delivered } = study.facts.sales;
  const work = workOrders(study);
  const needs: Need[] = due && delivered ? [] : [{ code: due ? "delivered" : delivered ? "due" : "due-delivered" }];
  if (!due || !delivered) return { rung: "delivery", findings: work ? [work] : [], remarks: [], needs, hasData: work !== null, blind: true };
  const orders = lateOrders(study, due, delivered);
  const change = study.base && sharesCompared(orders.share(study.base), orders.share(study.now));
  const exposed = contrastExposed(study, orders.exposure, SERVED_LATE);
  const findings: Finding[] = study.columns.namesCustomers ? [{ rung: "delivery", code: "delivery-late", group: null, change, worse: !change || change.now > change.base, ofSigns: 1, ...exposed, most: null, values: { late: orders.share(study.now).count, orders: orders.share(study.now).of } }] : [];
  const waiting = undelivered(study, delivered);
  return {
    rung: "delivery", findings: [...findings, ...(work ? [work] : [])],
    remarks: waiting.count > 0 ? [{ code: "delivery-waiting", values: waiting }] : [],
    needs: [...needs, ...(study.columns.namesCustomers ? [] : [{ code: "customer" }])],
    hasData: orders.share(study.now).of > 0 || work !== null,
  };
}

interface LateOrders {
  readonly exposure: Exposure;
  readonly share: (period: { readonly from: number; readonly to: number }) => { readonly count: number; readonly of: number };
}

/** Each order once: late when any of its rows came after the day promised, or has not come although that day is over. */
function lateOrders(study: Study, due: Int32Array, delivered: Int32Array): LateOrders {
  const { facts: { sales }, columns, base, before, now } = study;
  const first = Math.min(before.from, base?.from ?? before.from);
  const numbers = sales.order ? slotsOf(sales.order).of : null;
  const orders = new Map<number, { customer: number; day: number; late: boolean }>();
  for (let row = 0; row < sales.rows.length; row++) {
    const day = sales.ordered[row]!;
    if (due[row] === NO_DAY || day < first || day > now.to || !study.isOfUnit(row)) continue;
    const late = delivered[row] === NO_DAY ? due[row]! < now.to : delivered[row]! > due[row]!;
    const id = numbers && numbers[row]! >= 0 ? numbers[row]! : -1 - row;
    const known = orders.get(id);
    if (known) known.late ||= late;
    else orders.set(id, { customer: columns.customer.of[row]!, day, late });
  }
  const exposure = new Exposure();
  for (const { customer, day, late } of orders.values()) if (customer >= 0 && day >= before.from) exposure.add(customer, day, late);
  const all = [...orders.values()];
  return {
    exposure,
    share: (period) => {
      const inside = all.filter(({ day }) => isIn(period, day));
      return { count: inside.filter(({ late }) => late).length, of: inside.length };
    },
  };
}

/** Ordered in the period and not delivered by its end. */
function undelivered(study: Study, delivered: Int32Array): { readonly count: number; readonly amount: number } {
  const { facts: { sales }, now } = study;
  let [count, amount] = [0, 0];
  for (let row = 0; row < sales.rows.length; row++) {
    if (!isIn(now, sales.ordered[row]!) || !study.isOfUnit(row) || !study.counts(row) || !(sales.rows.amount[row]! > 0)) continue;
    if (delivered[row] !== NO_DAY && delivered[row]! <= now.to) continue;
    count++;
    amount += sales.rows.amount[row]!;
  }
  return { count, amount };
}

/** Work orders finished after they were due: by product, for products that are made. */
function workOrders(study: Study): Finding | null {
  const { facts: { production }, columns, before, base, now } = study;
  if (!production || !columns.product) return null;
  const product = slotsAmong(production.product, columns.product);
  const late = (at: number) => (production.finished[at] === NO_DAY ? production.due[at]! < now.to : production.finished[at]! > production.due[at]!);
  const share = (isMeant: (at: number) => boolean) => {
    let [count, of] = [0, 0];
    for (let at = 0; at < production.length; at++)
      if (product[at]! >= 0 && production.due[at] !== NO_DAY && isMeant(at)) {
        of++;
        if (late(at)) count++;
      }
    return { count, of };
  };
  const during = (period: { readonly from: number; readonly to: number }) => share((at) => isIn(period, production.due[at]!));
  const window = { from: before.from, to: now.to };
  const usual = during(window);
  if (usual.of === 0 || !base) return null;
  const counts = new Map<number, [number, number]>();
  for (let at = 0; at < production.length; at++) {
    if (product[at]! < 0 || production.due[at] === NO_DAY || !isIn(window, production.due[at]!)) continue;
    const own = counts.get(product[at]!) ?? [0, 0];
    counts.set(product[at]!, [own[0] + (late(at) ? 1 : 0), own[1] + 1]);
  }
  const own = (slot: number) => (counts.has(slot) ? counts.get(slot)![0] / counts.get(slot)![1] : null);
  const change = sharesCompared(during(base), during(now));
  return {
    rung: "delivery", code: "delivery-work-orders", group: null, change, worse: !change || change.now > change.base, ofSigns: 1,
    contrast: study.contrast({ affected: study.byProduct((slot) => own(slot) ?? 0), unaffected: study.byProduct((slot) => (own(slot) === null ? 0 : 1 - own(slot)!)) }, "base", "products"),
    touched: Uint8Array.from(study.byProduct((slot) => ((own(slot) ?? 0) >= Math.max(SERVED_LATE, usual.count / usual.of) && (own(slot) ?? 0) > 0 ? 1 : 0))),
    most: null, values: { late: during(now).count, orders: during(now).of },
  };
}
