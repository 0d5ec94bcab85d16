// Rung 2, the price: products that became dearer than the competition, or dearer than they were; did they sell worse than the others?
import { apart } from "../contrast";
import type { Finding, Need, Rung } from "../finding";
import { LOST_FOR } from "../facts";
import { sharesCompared } from "../rates";
import { nameKey } from "../../names";
import { totalOf } from "../pieces";
import { pricesInForce } from "../pricesInForce";
import type { Slots } from "../slots";
import { isIn, type Study } from "../study";

/** A price counts as above the competition's from so much on; less is rounding. */
const DEARER = 0.02;
/** What it must have grown by since the base: who was always as much dearer sold so before, too. */
const DEARER_THAN_BEFORE = 0.01;
/** A rise counts from so much above the middle of all rises: what everybody's prices do is no cause. */
const RISE = 0.05;
/** Of what is sold, so much must have a competitor's price before "not dearer" rules the price out. */
const NEARLY_ALL = 0.9;

export function priceRung(study: Study): Rung {
  const { facts, columns } = study;
  const slots = columns.product;
  const rival = slots && competition(study, slots);
  const covered = rival && coveredBy(study, (product) => Number.isFinite(rival.now[product]!));
  const needs: Need[] = [...(!facts.prices ? [{ code: "prices" }] : covered !== null && covered < NEARLY_ALL ? [{ code: "prices-covered" }] : []), ...(facts.sales.unitPrice || facts.sales.rows.quantity ? [] : [{ code: "quantity" }]), ...(facts.leads?.lostFor ? [] : [{ code: "lost-reason" }])];
  if (!slots) return { rung: "price", findings: [], remarks: [], needs: [{ code: "product" }, ...needs], hasData: false };
  const own = { now: averages(study, slots, study.now), base: study.base ? averages(study, slots, study.base) : null };
  const findings: Finding[] = [];
  if (rival && study.base) {
    const premium = (product: number, side: "now" | "base") => (side === "now" ? own.now : own.base!).price[product]! / rival[side][product]! - 1;
    const isDearer = (product: number) => premium(product, "now") > DEARER && !(premium(product, "now") - premium(product, "base") <= DEARER_THAN_BEFORE);
    findings.push(...compare(study, slots, "price-dearer", isDearer, (product) => Number.isFinite(premium(product, "now")), (dear) => ({ premium: mean(dear, own.now.quantity, (product) => premium(product, "now")), before: mean(dear, own.now.quantity, (product) => premium(product, "base")) })));
  }
  if (own.base) {
    const rise = (product: number) => own.now.price[product]! / own.base!.price[product]! - 1;
    const known = Array.from(slots.labels.keys()).map(rise).filter(Number.isFinite).sort((a, b) => a - b);
    const middle = known.length ? known[known.length >> 1]! : NaN;
    if (known.length) findings.push(...compare(study, slots, "price-rise", (product) => rise(product) > Math.max(0, middle) + RISE, (product) => Number.isFinite(rise(product)), (risen) => ({ rise: mean(risen, own.now.quantity, rise) })));
  }
  const lost = lostForPrice(study);
  return { rung: "price", findings, remarks: lost ? [lost] : [], needs, hasData: findings.length > 0 || lost !== null, ...(covered === null || covered < NEARLY_ALL ? { blind: true } : {}) };
}

/** What share of the money sold lies with such products. */
function coveredBy({ pieces }: Study, isKnown: (product: number) => boolean): number {
  const all = totalOf(pieces.actual);
  return all > 0 ? totalOf(pieces.actual, (piece) => pieces.product[piece]! >= 0 && isKnown(pieces.product[piece]!)) / all : 0;
}

/** @param known products whose price can be compared at all */
function compare(study: Study, slots: Slots, code: string, isAffected: (product: number) => boolean, known: (product: number) => boolean, figures: (products: readonly number[]) => Record<string, number>): Finding[] {
  const products = Array.from(slots.labels.keys());
  if (!products.some(known)) return [];
  const sides = { affected: study.byProduct((product) => (known(product) && isAffected(product) ? 1 : 0)), unaffected: study.byProduct((product) => (known(product) && !isAffected(product) ? 1 : 0)) };
  const meant = products.filter((product) => known(product) && isAffected(product));
  const names = meant.map((product) => slots.labels[product]!).sort((a, b) => (a < b ? -1 : 1));
  return [{ rung: "price", code, group: null, change: null, worse: true, ofSigns: 1, contrast: study.contrast(sides, "base", "products"), compareApart: (without) => study.contrast(apart(sides, without), "base", "products"), touched: Uint8Array.from(sides.affected), most: null, values: { count: meant.length, names: names.slice(0, 4).join(", ") + (names.length > 4 ? "…" : ""), ...(meant.length ? figures(meant) : {}) } }];
}

function mean(products: readonly number[], weights: Float64Array, of: (product: number) => number): number {
  const known = products.filter((product) => Number.isFinite(of(product)) && weights[product]! > 0);
  const all = known.reduce((sum, product) => sum + weights[product]!, 0);
  return all > 0 ? known.reduce((sum, product) => sum + weights[product]! * of(product), 0) / all : NaN;
}

/** Own average price by product: money ÷ pieces. NaN where nothing was sold. */
function averages(study: Study, slots: Slots, period: { readonly from: number; readonly to: number }): { readonly price: Float64Array; readonly quantity: Float64Array } {
  const { rows, unitPrice } = study.facts.sales;
  const [money, quantity] = [new Float64Array(slots.labels.length), new Float64Array(slots.labels.length)];
  for (let row = 0; row < rows.length; row++) {
    const product = slots.of[row]!;
    if (product < 0 || !isIn(period, rows.day[row]!) || !study.counts(row) || !study.isOfUnit(row)) continue;
    const amount = rows.amount[row]!;
    const pieces = rows.quantity ? rows.quantity[row]! : unitPrice ? amount / unitPrice[row]! : NaN;
    if (!(amount > 0) || !(pieces > 0)) continue;
    money[product]! += amount;
    quantity[product]! += pieces;
  }
  return { price: money.map((sum, product) => (quantity[product]! > 0 ? sum / quantity[product]! : NaN)), quantity };
}

/** The competitors' average price in force when we sold, by product; null without a table. NaN: none. */
function competition(study: Study, slots: Slots): { readonly now: Float64Array; readonly base: Float64Array } | null {
  const { prices } = study.facts;
  if (!prices) return null;
  const timelines = pricesInForce(prices);
  const inForce = slots.labels.map((label) => timelines.get(nameKey(label)));
  const { rows } = study.facts.sales;
  const of = (period: { readonly from: number; readonly to: number } | null) => {
    const [sum, weight] = [new Float64Array(slots.labels.length), new Float64Array(slots.labels.length)];
    const known = new Map<number, number>();
    for (let row = 0; period && row < rows.length; row++) {
      const product = slots.of[row]!;
      const day = rows.day[row]!;
      if (product < 0 || !isIn(period, day) || !study.isOfUnit(row)) continue;
      const key = product * 100_000 + (day - period.from);
      const price = known.get(key) ?? inForce[product]?.(day) ?? NaN;
      known.set(key, price);
      if (price !== price) continue;
      const pieces = rows.quantity && rows.quantity[row]! > 0 ? rows.quantity[row]! : 1;
      sum[product]! += price * pieces;
      weight[product]! += pieces;
    }
    return sum.map((all, product) => (weight[product]! > 0 ? all / weight[product]! : NaN));
  };
  return { now: of(study.now), base: of(study.base) };
}

/** Of the leads that were decided, those lost for the price, then and now: a sign to name, which says nothing of what it cost. */
function lostForPrice({ facts: { leads }, base, now }: Study): Rung["remarks"][number] | null {
  if (!leads?.lostFor || !base) return null;
  const side = (period: { readonly from: number; readonly to: number }) => {
    let [count, of] = [0, 0];
    for (let at = 0; at < leads.length; at++)
      if (isIn(period, leads.closed[at]!)) {
        of++;
        if (leads.lostFor![at] === 1 + LOST_FOR.indexOf("price")) count++;
      }
    return { count, of };
  };
  const change = sharesCompared(side(base), side(now));
  return change && { code: change.now > change.base && change.p < 0.05 ? "price-lost-more" : "price-lost", values: { base: change.base, now: change.now, cases: change.cases.now } };
}
