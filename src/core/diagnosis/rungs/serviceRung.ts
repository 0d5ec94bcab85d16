// Rung 4, customer service: more cases, slower, worse scored than before; and did the customers that they happened to buy less than the others?
import { NO_DAY } from "../../column";
import { contrastExposed, Exposure } from "../exposure";
import type { Finding, Need, Rung } from "../finding";
import { countsCompared, sharesCompared, type Change } from "../rates";
import { slotsAmong, slotsOf } from "../slots";
import { isIn, type Study } from "../study";

/** A case is slow from so many times the base's middle on. */
const SLOW = 2;
/** And in any case not before so many days. */
const NEVER_SLOW = 3;
/** A score is low in the lowest part of the scale that is used. */
const LOW = 0.3;

interface Case {
  readonly day: number;
  readonly customer: number;
  readonly slow: boolean | null;
  readonly low: boolean | null;
}

export function serviceRung(study: Study): Rung {
  const { service } = study.facts;
  const needs: Need[] = service ? [...(service.solved ? [] : [{ code: "solved" }]), ...(service.score ? [] : [{ code: "case-scores" }])] : [{ code: "service" }];
  const cases = service && study.base ? casesOf(study) : null;
  if (!service || !study.base || !cases) return { rung: "service", findings: [], remarks: [], needs: service && !service.customer && !service.order ? [...needs, { code: "case-customer" }] : needs, hasData: false };
  const orders = ordersOf(study);
  const signs: readonly { readonly code: string; readonly change: Change | null; readonly isBad: (one: Case) => boolean }[] = [
    { code: "service-cases", change: countsCompared({ count: within(cases, study.base).length, exposure: countIn(orders, study.base) }, { count: within(cases, study.now).length, exposure: countIn(orders, study.now) }), isBad: () => true },
    ...(service.solved ? [{ code: "service-slow", change: shares(study, cases, ({ slow }) => slow), isBad: ({ slow }: Case) => slow === true }] : []),
    ...(service.score ? [{ code: "service-scores", change: shares(study, cases, ({ low }) => low), isBad: ({ low }: Case) => low === true }] : []),
  ];
  const findings = signs.map(({ code, change, isBad }): Finding => {
    const exposure = new Exposure();
    for (const { customer, day } of orders) if (day >= study.before.from) exposure.add(customer, day, false);
    const bad = cases.filter((one) => isBad(one) && one.day >= study.before.from && one.day <= study.now.to);
    for (const { customer, day } of bad) if (customer >= 0) exposure.add(customer, day, true, false);
    return { rung: "service", code, group: null, change, worse: change !== null && change.now > change.base, ofSigns: 1, ...contrastExposed(study, exposure, 0), most: null, values: { cases: bad.length } };
  });
  return { rung: "service", findings: study.columns.namesCustomers ? findings : [], remarks: [], needs, hasData: cases.length > 0 };
}

const within = (cases: readonly Case[], period: { readonly from: number; readonly to: number }): readonly Case[] => cases.filter(({ day }) => isIn(period, day));
const countIn = (orders: readonly { readonly day: number }[], period: { readonly from: number; readonly to: number }): number => orders.filter(({ day }) => isIn(period, day)).length;

function shares({ base, now }: Study, cases: readonly Case[], isBad: (one: Case) => boolean | null): Change | null {
  const of = (period: { readonly from: number; readonly to: number }) => {
    const known = within(cases, period).map(isBad).filter((bad) => bad !== null);
    return { count: known.filter(Boolean).length, of: known.length };
  };
  return sharesCompared(of(base!), of(now));
}

/** Cases of the unit's customers; those that name none count for the rates of the company only. null: nothing leads from a case to a customer. */
function casesOf(study: Study): Case[] | null {
  const { facts: { service, sales }, columns, now, base } = study;
  if (!service) return null;
  const customers = service.customer ? slotsAmong(service.customer, columns.customer) : null;
  const byOrder = sales.order && service.order ? ordersToCustomers(study) : null;
  const orders = byOrder && slotsAmong(service.order!, byOrder.slots);
  if (!customers && !orders) return null;
  const days = (at: number) => (service.solved![at] === NO_DAY ? now.to : Math.min(service.solved![at]!, now.to)) - service.day[at]!;
  const known = service.solved ? Array.from({ length: service.length }, (_, at) => at).filter((at) => isIn(base!, service.day[at]!)).map(days).sort((a, b) => a - b) : [];
  const slowFrom = Math.max(NEVER_SLOW, SLOW * (known[known.length >> 1] ?? NaN));
  const scores = service.score ? [...service.score].filter((score) => score === score) : [];
  const [lowest, highest] = [scores.reduce((least, score) => Math.min(least, score), Infinity), scores.reduce((most, score) => Math.max(most, score), -Infinity)];
  const lowUpTo = lowest + LOW * (highest - lowest);
  return Array.from({ length: service.length }, (_, at) => at).flatMap((at): Case[] => {
    const customer = customers && customers[at]! >= 0 ? customers[at]! : orders && orders[at]! >= 0 ? byOrder.customerOf[orders[at]!]! : -1;
    if (service.day[at] === NO_DAY || (customer >= 0 ? !study.ownCustomers[customer] : !study.isCompany)) return [];
    const score = service.score?.[at] ?? NaN;
    // a case that is open still, and not for long, is neither quick nor slow
    const open = service.solved !== undefined && service.solved[at] === NO_DAY;
    const slow = service.solved && slowFrom === slowFrom ? (days(at) > slowFrom ? true : open ? null : false) : null;
    return [{ day: service.day[at]!, customer, slow, low: score === score && highest > lowest ? score <= lowUpTo : null }];
  });
}

function ordersToCustomers({ facts: { sales }, columns }: Study) {
  const slots = slotsOf(sales.order!);
  const customerOf = new Int32Array(slots.labels.length).fill(-1);
  slots.of.forEach((order, row) => order >= 0 && (customerOf[order] = columns.customer.of[row]!));
  return { slots, customerOf };
}

/** Each order once; a row is one where nothing numbers them. */
function ordersOf(study: Study): { readonly customer: number; readonly day: number }[] {
  const { facts: { sales }, columns, before, base, now } = study;
  const first = Math.min(before.from, base?.from ?? before.from);
  const numbers = sales.order ? slotsOf(sales.order).of : null;
  const seen = new Set<number>();
  const found: { customer: number; day: number }[] = [];
  for (let row = 0; row < sales.rows.length; row++) {
    const day = sales.ordered[row]!;
    const customer = columns.customer.of[row]!;
    if (customer < 0 || day < first || day > now.to || !study.isOfUnit(row)) continue;
    if (numbers && numbers[row]! >= 0) {
      if (seen.has(numbers[row]!)) continue;
      seen.add(numbers[row]!);
    }
    found.push({ customer, day });
  }
  return found;
}
