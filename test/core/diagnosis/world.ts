// A firm invented for tests: 12 people, 240 customers, 24 products, 21 months, the sheets it might keep, and causes planted in the last quarter. Seeded; nobody is real.
import { NO_DAY, NO_TEXT, type Texts } from "../../../src/core/column";
import type { StudyInput } from "../../../src/core/diagnosis/study";
import { studyColumns } from "../../../src/core/diagnosis/study";
import type { DiagnosisFacts } from "../../../src/core/diagnosis/facts";
import { generator } from "../../../src/core/diagnosis/draws";
import { serialOf } from "../../../src/core/calendar";

/** What goes wrong in the last quarter, and how much of sales is left where it does: 0.5 is half. Absent: nothing. */
export interface Causes {
  /** Line A…F: returns, complaints and scores get worse. */
  readonly product?: { readonly line: string; readonly left: number };
  /** Its own price rises by an eighth above the competition. */
  readonly price?: { readonly line: string; readonly left: number };
  /** Region 0…2: seven of ten orders come late from May on. */
  readonly delivery?: { readonly region: number; readonly left: number };
  /** Region 0…2: many cases, solved slowly, from May on. */
  readonly service?: { readonly region: number; readonly left: number };
  /** People who had no refresher on lines this year. */
  readonly training?: { readonly people: readonly number[]; readonly lines: string; readonly left: number };
  /** Leads that are left in the quarter: the campaign ended. */
  readonly marketing?: { readonly left: number };
  readonly person?: { readonly people: readonly number[]; readonly left: number };
  readonly economy?: { readonly left: number };
  /** The largest customer of all buys nothing any more. */
  readonly lostCustomer?: true;
}

export const FROM = serialOf(2024, 1, 1);
export const NOW = { from: serialOf(2025, 7, 1), to: serialOf(2025, 9, 30) };
export const BASE = { from: serialOf(2024, 7, 1), to: serialOf(2024, 9, 30) };
export const BEFORE = { from: serialOf(2025, 4, 1), to: serialOf(2025, 6, 30) };
const MAY = serialOf(2025, 5, 1);
const [PEOPLE, CUSTOMERS, PRODUCTS, LINES] = [12, 240, 24, "ABCDEF"];

interface Sale {
  readonly day: number;
  readonly person: number;
  readonly customer: string;
  readonly product: number;
  readonly quantity: number;
  readonly price: number;
  readonly order: number;
  readonly delivered: number;
  readonly returned: boolean;
}

const regionOf = (person: number) => person % 3;
const lineOf = (product: number) => LINES[product % 6]!;
const personName = (person: number) => `Person ${String(person + 1).padStart(2, "0")}`;
const productName = (product: number) => `${lineOf(product)}-${100 + product}`;

export function world(seed: number, causes: Causes = {}): StudyInput {
  const random = generator(seed * 7919 + 17);
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const count = (mean: number) => {
    let [n, part] = [0, Math.exp(-mean)];
    for (let up = part, u = random(); u > up && n < 60; up += part) part *= mean / ++n;
    return n;
  };
  const listPrice = Array.from({ length: PRODUCTS }, () => 50 + 90 * random());
  const [sales, cases, scores, leads]: [Sale[], { day: number; customer: string; order: number; product: number; complaint: boolean; solved: number; score: number }[], { day: number; customer: string; product: number; score: number }[], { day: number; closed: number; person: number; source: string; target: boolean; won: boolean; decided: boolean; reason: number; amount: number }[]] = [[], [], [], []];
  let orders = 0;
  const met = new Set<string>();
  const inQuarter = (day: number) => day >= NOW.from;

  const order = (customer: string, person: number, day: number, taste: number, scale: number): void => {
    const number = orders++;
    const late = random() < (causes.delivery && regionOf(person) === causes.delivery.region && day >= MAY ? 0.7 : 0.06);
    const delivered = day + 7 + (late ? 1 + Math.floor(8 * random()) : -Math.floor(6 * random()));
    if (late && causes.delivery && regionOf(person) === causes.delivery.region && day >= MAY) met.add(`late ${customer}`);
    const lines = 1 + Math.floor(3 * random());
    for (let line = 0; line < lines; line++) {
      const product = random() < 0.4 ? taste : Math.floor(PRODUCTS * random());
      let left = 1;
      if (inQuarter(day)) {
        if (causes.product?.line === lineOf(product)) left *= causes.product.left;
        if (causes.price?.line === lineOf(product)) left *= causes.price.left;
        if (causes.training?.people.includes(person) && causes.training.lines.includes(lineOf(product))) left *= causes.training.left;
      }
      if (random() >= left) continue;
      const dearer = causes.price?.line === lineOf(product) && day >= NOW.from - 30 ? 1.125 : 1;
      const price = Math.round(listPrice[product]! * dearer * (1 + 0.02 * normal()) * 100) / 100;
      const bad = causes.product?.line === lineOf(product) && inQuarter(day);
      sales.push({ day, person, customer, product, quantity: Math.max(1, Math.round((1 + 4 * random()) * scale)), price, order: number, delivered, returned: random() < (bad ? 0.15 : 0.03) });
      if (random() < 0.2) scores.push({ day: day + 14, customer, product, score: Math.max(0, Math.min(10, Math.round((bad ? 5.8 : 8.2) + 1.3 * normal()))) });
      const ill = causes.service && regionOf(person) === causes.service.region && day >= MAY;
      if (random() < (bad ? 0.16 : ill ? 0.25 : 0.04)) {
        cases.push({ day: day + 8, customer, order: number, product, complaint: bad || random() < 0.6, solved: day + 8 + (ill ? 8 + Math.floor(10 * random()) : 1 + Math.floor(4 * random())), score: ill ? 1 + Math.floor(2 * random()) : 3 + Math.floor(3 * random()) });
        if (ill) met.add(`case ${customer}`);
      }
    }
  };

  const paceOf = (person: number, customer: string, day: number): number => {
    let pace = 1 + 0.0002 * (day - FROM);
    if (causes.economy && inQuarter(day)) pace *= causes.economy.left;
    if (causes.person?.people.includes(person) && inQuarter(day)) pace *= causes.person.left;
    if (causes.delivery && inQuarter(day) && met.has(`late ${customer}`)) pace *= causes.delivery.left;
    if (causes.service && inQuarter(day) && met.has(`case ${customer}`)) pace *= causes.service.left;
    return pace;
  };
  const tastes = Array.from({ length: CUSTOMERS }, () => Math.floor(PRODUCTS * random()));
  const sizes = Array.from({ length: CUSTOMERS }, (_, at) => (causes.lostCustomer && at === 0 ? 12 : Math.exp(0.4 * normal())));
  for (let week = FROM; week <= NOW.to; week += 7)
    for (let customer = 0; customer < CUSTOMERS; customer++) {
      const person = customer % PEOPLE;
      const name = `C${1000 + customer}`;
      if (causes.lostCustomer && customer === 0 && inQuarter(week)) continue;
      const pace = (causes.lostCustomer && customer === 0 ? 0.6 : 0.27 * sizes[customer]!) * paceOf(person, name, week);
      for (let n = count(pace); n > 0; n--) order(name, person, Math.min(NOW.to, week + Math.floor(7 * random())), tastes[customer]!, customer === 0 ? sizes[0]! : 1);
    }
  let newest = 0;
  for (let day = FROM; day <= NOW.to; day++) {
    const few = causes.marketing && inQuarter(day) ? causes.marketing.left : 1;
    const weak = causes.economy && inQuarter(day) ? causes.economy.left : 1;
    for (let n = count(10); n > 0; n--) {
      const source = ["campaign", "web", "fair", "referral"][Math.floor(4 * random())]!;
      if (random() >= (few === 1 ? 1 : source === "campaign" ? 0 : Math.min(1, few / 0.75)) * weak) continue;
      const person = Math.floor(PEOPLE * random());
      const able = causes.person?.people.includes(person) && inQuarter(day) ? causes.person.left : 1;
      const [won, decided] = [random() < 0.24 * able, random() < 0.9];
      const closed = day + 5 + Math.floor(35 * random());
      const worse = inQuarter(day) ? (causes.product ? 1 : causes.price ? 2 : 0) : 0;
      const amount = Math.round(400 + 900 * random());
      leads.push({ day, closed, person, source, target: random() < 0.7, won, decided: won || decided, reason: worse && random() < 0.25 ? worse : 1 + Math.floor(3 * random()), amount });
      if (won && closed <= NOW.to) order(`N${++newest}`, person, closed, Math.floor(PRODUCTS * random()), 1.5);
    }
  }

  const trainings = Array.from({ length: PEOPLE }, (_, person) => [...LINES].flatMap((line, at) => [
    { person, line, day: serialOf(2024, 2 + ((person + at) % 7), 10) },
    ...(causes.training?.people.includes(person) && causes.training.lines.includes(line) ? [] : [{ person, line, day: serialOf(2025, 2 + ((person + at) % 4), 12) }]),
  ])).flat();
  const rivals = Array.from({ length: 21 }, (_, month) => Array.from({ length: PRODUCTS }, (_, product) => ({ product, day: serialOf(2024, 1 + month, 1), price: listPrice[product]! * (1 + 0.01 * normal()) }))).flat();

  const texts = <T>(rows: readonly T[], of: (row: T) => string): Texts => {
    const codes = new Map<string, number>();
    const list = Int32Array.from(rows, (row) => {
      const label = of(row);
      if (label === "") return NO_TEXT;
      if (!codes.has(label)) codes.set(label, codes.size);
      return codes.get(label)!;
    });
    return { codes: list, labels: [...codes.keys()] };
  };
  const days = <T>(rows: readonly T[], of: (row: T) => number) => Int32Array.from(rows, of);
  const cents = (value: number) => Math.round(value * 100) / 100;
  const day = days(sales, (sale) => sale.day);
  const facts: DiagnosisFacts = {
    sales: {
      rows: { length: sales.length, day, amount: Float64Array.from(sales, (sale) => cents(sale.price * sale.quantity)), quantity: Float64Array.from(sales, (sale) => sale.quantity), mark: Uint8Array.from(sales, (sale) => (sale.returned ? 1 : 0)), person: texts(sales, (sale) => personName(sale.person)) },
      product: texts(sales, (sale) => productName(sale.product)), category: texts(sales, (sale) => `Line ${lineOf(sale.product)}`), customer: texts(sales, (sale) => sale.customer), order: texts(sales, (sale) => `S${sale.order}`),
      ordered: day, due: days(sales, (sale) => sale.day + 7), delivered: days(sales, (sale) => sale.delivered), unitPrice: Float64Array.from(sales, (sale) => sale.price), tellsReturns: true,
    },
    people: { length: PEOPLE, person: texts(Array.from({ length: PEOPLE }, (_, at) => at), personName), start: new Int32Array(PEOPLE).fill(serialOf(2020, 1, 1)), end: new Int32Array(PEOPLE).fill(NO_DAY) },
    prices: { length: rivals.length, product: texts(rivals, (one) => productName(one.product)), day: days(rivals, (one) => one.day), price: Float64Array.from(rivals, (one) => one.price) },
    service: { length: cases.length, day: days(cases, (one) => one.day), solved: days(cases, (one) => one.solved), customer: texts(cases, (one) => one.customer), order: texts(cases, (one) => `S${one.order}`), product: texts(cases, (one) => productName(one.product)), complaint: Uint8Array.from(cases, (one) => (one.complaint ? 1 : 0)), score: Float64Array.from(cases, (one) => one.score) },
    feedback: { length: scores.length, day: days(scores, (one) => one.day), product: texts(scores, (one) => productName(one.product)), score: Float64Array.from(scores, (one) => one.score) },
    leads: { length: leads.length, day: days(leads, (one) => one.day), closed: days(leads, (one) => (one.decided ? one.closed : NO_DAY)), won: Uint8Array.from(leads, (one) => (one.won ? 1 : 0)), amount: Float64Array.from(leads, (one) => one.amount), person: texts(leads, (one) => personName(one.person)), source: texts(leads, (one) => one.source), target: Uint8Array.from(leads, (one) => (one.target ? 1 : 0)), lostFor: Uint8Array.from(leads, (one) => (one.won || !one.decided ? 0 : one.reason % 3)) },
    training: { length: trainings.length, person: texts(trainings, (one) => personName(one.person)), day: days(trainings, (one) => one.day), topic: texts(trainings, (one) => `Line ${one.line}`) },
    notTold: new Set(),
  };
  return input(facts);
}

/** The goal of each person: their base and a fifth more, so that there is always a gap. */
export function input(facts: DiagnosisFacts): StudyInput {
  const columns = studyColumns(facts);
  const { rows } = facts.sales;
  const base = new Float64Array(columns.person!.labels.length);
  for (let row = 0; row < rows.length; row++) if (rows.day[row]! >= BASE.from && rows.day[row]! <= BASE.to && rows.mark![row] === 0) base[columns.person!.of[row]!]! += rows.amount[row]!;
  return { facts, columns, goals: Array.from(base, (sold, person) => ({ due: Math.round(sold * 1.2), typed: 0, person })), goalOf: columns.person!.of, isOfUnit: () => true, isCompany: true, now: NOW, base: BASE, before: BEFORE };
}
