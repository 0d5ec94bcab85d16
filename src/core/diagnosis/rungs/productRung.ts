// Rung 1, the product: did its returns, complaints, scores or lost leads get worse, and did it then sell worse than the others?
import { RETURNED } from "../../goals/salesRows";
import { apart } from "../contrast";
import { clearest, type Finding, type Need, type Rung } from "../finding";
import { LOST_FOR } from "../facts";
import { countsCompared, meansCompared, sharesCompared, type Change } from "../rates";
import { slotsAmong, type Slots } from "../slots";
import { isIn, type Study } from "../study";

/** More groups of a kind than that are not all tried: each costs the others some certainty. */
const MOST_GROUPS = 40;

interface Group {
  readonly label: string;
  readonly kind: "product" | "category";
  /** 1: the product is in it. */
  readonly products: Uint8Array;
}

export function productRung(study: Study): Rung {
  const { facts, columns } = study;
  const needs: Need[] = [...(facts.sales.tellsReturns ? [] : [{ code: "returns" }]), ...(facts.service?.product ? [] : [{ code: "complaints" }]), ...(facts.feedback?.product ? [] : [{ code: "scores" }])];
  if (!columns.product) return { rung: "product", findings: [], remarks: [], needs: [{ code: "product" }, ...needs], hasData: false };
  const slots = columns.product;
  const quality = [returnsOf(study, slots), complaintsOf(study, slots), scoresOf(study, slots), lostLeadsOf(study, slots)];
  const one = new Float64Array(study.pieces.length).fill(1);
  const findings = groupsOf(study, slots).flatMap((group): Finding[] => {
    const touched = Uint8Array.from(study.byProduct((product) => group.products[product]!));
    const sides = () => ({ affected: Float64Array.from(touched), unaffected: one.map((all, piece) => all - touched[piece]!) });
    const contrast = study.contrast(sides(), "base", "products");
    if (!contrast) return [];
    const sign = clearest(quality.flatMap((signOf) => signOf?.(group.products) ?? []));
    return sign ? [{ ...sign, rung: "product", code: `product-${sign.code}`, group: group.label, contrast, compareApart: (without) => study.contrast(apart(sides(), without), "base", "products"), touched, most: null, values: { kind: group.kind } }] : [];
  });
  return { rung: "product", findings, remarks: [], needs, hasData: quality.some((sign) => sign !== null) && findings.length > 0 };
}

interface Sign {
  readonly code: string;
  readonly change: Change;
  readonly worse: boolean;
}
type SignOf = (products: Uint8Array) => Sign | null;

/** Categories and products, the largest first, as far as more than one is sold. */
function groupsOf({ pieces, columns }: Study, slots: Slots): Group[] {
  const count = slots.labels.length;
  const sold = new Float64Array(count);
  pieces.product.forEach((product, piece) => product >= 0 && (sold[product]! += pieces.base[piece]! + pieces.actual[piece]!));
  const largest = (sums: Float64Array) => Array.from(sums.keys()).filter((at) => sums[at]! > 0).sort((a, b) => sums[b]! - sums[a]!).slice(0, MOST_GROUPS);
  const products = largest(sold).map((product): Group => ({ label: slots.labels[product]!, kind: "product", products: Uint8Array.from({ length: count }, (_, at) => (at === product ? 1 : 0)) }));
  const { category } = columns;
  if (!category) return products;
  const bySort = new Float64Array(category.slots.labels.length);
  category.of.forEach((sort, product) => sort >= 0 && (bySort[sort]! += sold[product]!));
  return [...largest(bySort).map((sort): Group => ({ label: category.slots.labels[sort]!, kind: "category", products: Uint8Array.from(category.of, (own) => (own === sort ? 1 : 0)) })), ...products];
}

/** Counts by product in base and now, added up for any group of them. */
class Counts {
  private readonly sums: Readonly<Record<"base" | "now", { readonly count: Float64Array; readonly of: Float64Array }>>;
  constructor(products: number) {
    const make = () => ({ count: new Float64Array(products), of: new Float64Array(products) });
    this.sums = { base: make(), now: make() };
  }
  add(side: "base" | "now", product: number, count: number, of: number): void {
    this.sums[side].count[product]! += count;
    this.sums[side].of[product]! += of;
  }
  side(side: "base" | "now", products: Uint8Array): { readonly count: number; readonly of: number } {
    const sum = (values: Float64Array) => values.reduce((all, value, product) => all + (products[product] ? value : 0), 0);
    return { count: sum(this.sums[side].count), of: sum(this.sums[side].of) };
  }
}

const sideOn = ({ base, now }: Study, day: number): "base" | "now" | null => (isIn(now, day) ? "now" : base && isIn(base, day) ? "base" : null);

function returnsOf(study: Study, slots: Slots): SignOf | null {
  const { rows, tellsReturns } = study.facts.sales;
  if (!tellsReturns || !rows.mark) return null;
  const counts = new Counts(slots.labels.length);
  for (let row = 0; row < rows.length; row++) {
    const side = sideOn(study, rows.day[row]!);
    const product = slots.of[row]!;
    if (side && product >= 0 && study.isOfUnit(row)) counts.add(side, product, rows.mark[row] === RETURNED ? 1 : 0, 1);
  }
  return (products) => more("returns", sharesCompared(counts.side("base", products), counts.side("now", products)));
}

/** Complaints per row sold. */
function complaintsOf(study: Study, slots: Slots): SignOf | null {
  const { service, sales: { rows } } = study.facts;
  if (!service?.product) return null;
  const counts = new Counts(slots.labels.length);
  for (let row = 0; row < rows.length; row++) {
    const side = sideOn(study, rows.day[row]!);
    if (side && slots.of[row]! >= 0 && study.isOfUnit(row)) counts.add(side, slots.of[row]!, 0, 1);
  }
  slotsAmong(service.product, slots).forEach((product, at) => {
    const side = sideOn(study, service.day[at]!);
    if (side && product >= 0 && service.complaint?.[at] !== 0) counts.add(side, product, 1, 0);
  });
  const exposed = ({ count, of }: { readonly count: number; readonly of: number }) => ({ count, exposure: of });
  return (products) => more("complaints", countsCompared(exposed(counts.side("base", products)), exposed(counts.side("now", products))));
}

function scoresOf(study: Study, slots: Slots): SignOf | null {
  const { feedback } = study.facts;
  if (!feedback?.product) return null;
  const scores = { base: new Map<number, number[]>(), now: new Map<number, number[]>() };
  slotsAmong(feedback.product, slots).forEach((product, at) => {
    const side = sideOn(study, feedback.day[at]!);
    const score = feedback.score[at]!;
    if (!side || product < 0 || score !== score) return;
    const own = scores[side].get(product);
    if (own) own.push(score);
    else scores[side].set(product, [score]);
  });
  const of = (side: "base" | "now", products: Uint8Array) => [...scores[side]].flatMap(([product, own]) => (products[product] ? own : []));
  return (products) => {
    const change = meansCompared(of("base", products), of("now", products));
    return change && { code: "scores", change, worse: change.now < change.base };
  };
}

/** Of the leads that were decided, those lost for the product: of the group where leads name products, else of all. */
function lostLeadsOf(study: Study, slots: Slots): SignOf | null {
  const { leads } = study.facts;
  if (!leads?.lostFor) return null;
  const named = leads.product && slotsAmong(leads.product, slots);
  const counts = new Counts(named ? slots.labels.length : 1);
  for (let at = 0; at < leads.length; at++) {
    const side = sideOn(study, leads.closed[at]!);
    const product = named ? named[at]! : 0;
    if (side && product >= 0) counts.add(side, product, leads.lostFor[at] === 1 + LOST_FOR.indexOf("product") ? 1 : 0, 1);
  }
  const all = Uint8Array.of(1);
  return (products) => more("lost-leads", sharesCompared(counts.side("base", named ? products : all), counts.side("now", named ? products : all)));
}

const more = (code: string, change: Change | null): Sign | null => change && { code, change, worse: change.now > change.base };
