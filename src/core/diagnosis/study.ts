// One unit under study: its pieces, who and what they name, and the days that are compared. Every rung asks it the same way.
import { monthOf, type Period } from "../period";
import type { MarkedSales } from "../goals/salesRows";
import { marksLeftOut } from "../goals/tally";
import { contrast, type Between, type Contrast, type Sides } from "./contrast";
import { drawsOf, type Draws } from "./draws";
import type { DiagnosisFacts } from "./facts";
import { piecesOf, type LaidGoal, type Pieces } from "./pieces";
import { slotsOf, type Slots } from "./slots";

export interface StudyInput {
  readonly facts: DiagnosisFacts;
  readonly goals: readonly LaidGoal[];
  readonly goalOf: Int32Array;
  readonly isOfUnit: (row: number) => boolean;
  /** The unit is the company: what names nobody counts, too. */
  readonly isCompany: boolean;
  /** Days that count of the period, and of what it is compared with; base null: nothing was sold then. */
  readonly now: Period;
  readonly base: Period | null;
  /** Where what happens shows later: as long as the period, right before it. */
  readonly before: Period;
  readonly marked?: MarkedSales;
  /** Slots of the sales' columns, made once for all units. */
  readonly columns: StudyColumns;
  /** The shortfall that causes are looked for, money > 0, where it is not the whole unit's: some people's, though others make up for it. */
  readonly sought?: number;
}

export interface StudyColumns {
  readonly person: Slots | null;
  readonly product: Slots | null;
  /** Buyers: customers, else orders, else single rows. */
  readonly customer: Slots;
  /** By product's slot: its category's; null: no column. */
  readonly category: { readonly slots: Slots; readonly of: Int32Array } | null;
  /** Whether `customer` really is customers. */
  readonly namesCustomers: boolean;
  /** By customer's slot: the first day of a sale. */
  readonly firstDay: Int32Array;
  /** The first day of any sale. */
  readonly since: number;
}

export interface Study extends Omit<StudyInput, "goals" | "goalOf"> {
  readonly pieces: Pieces;
  readonly draws: Draws;
  /** By slot, 1: the unit sold to them, or is made up of them, at any time. */
  readonly ownCustomers: Uint8Array;
  readonly ownPeople: Uint8Array;
  /** Whether a row counts (not marked as returned or cancelled). */
  readonly counts: (row: number) => boolean;
  /** Products against their own season, people and customers against the steadier history. */
  readonly contrast: (sides: Sides, against: "base" | "history", between: "people" | "products" | null, areAffected?: boolean) => Contrast | null;
  readonly history: Period | null;
  /** By piece: from a weight of each slot. */
  readonly byCustomer: (weight: (slot: number) => number) => Float64Array;
  readonly byProduct: (weight: (slot: number) => number) => Float64Array;
  readonly byPerson: (weight: (slot: number) => number) => Float64Array;
}

export function studyOf(input: StudyInput): Study {
  const { facts, columns, now, base, before, marked } = input;
  const history = base && { from: base.from, to: Math.max(base.to, before.from - 1) };
  const pieces = piecesOf({ sales: facts.sales.rows, marked, ...columns, goals: input.goals, goalOf: input.goalOf, isOfUnit: input.isOfUnit, now, base, history });
  const compared = { base: pieces, history: { ...pieces, base: pieces.history } };
  const draws = drawsOf(pieces);
  const leftOut = marksLeftOut(marked);
  const { amount, mark } = facts.sales.rows;
  const between = { people: groupsOf(pieces.person, columns.person), products: groupsOf(pieces.product, columns.product) };
  const by = (slots: Int32Array) => (weight: (slot: number) => number) => {
    const weights = new Float64Array(slots.length);
    for (let piece = 0; piece < slots.length; piece++) if (slots[piece]! >= 0) weights[piece] = weight(slots[piece]!);
    return weights;
  };
  return {
    facts, columns, now, base, marked, isOfUnit: input.isOfUnit, isCompany: input.isCompany, pieces, draws,
    ownCustomers: own(columns.customer, input), ownPeople: own(columns.person, input),
    before, history,
    counts: (row) => !(mark && amount[row]! > 0 && leftOut[mark[row]!]),
    contrast: (sides, against, groups, areAffected = true) => contrast(compared[against], sides, draws, groups && between[groups] && { ...between[groups], areAffected }),
    byCustomer: by(pieces.customer),
    byProduct: by(pieces.product),
    byPerson: by(pieces.person),
  };
}

function own(slots: Slots | null, { isOfUnit }: StudyInput): Uint8Array {
  const found = new Uint8Array(slots?.labels.length ?? 0);
  slots?.of.forEach((slot, row) => slot >= 0 && !found[slot] && isOfUnit(row) && (found[slot] = 1));
  return found;
}

const groupsOf = (groupOf: Int32Array, slots: Slots | null): Omit<Between, "areAffected"> | null => (slots ? { groupOf, groups: slots.labels.length } : null);

/** @param customers what names the buyers; null: each order, or each row, stands for one */
export function studyColumns({ sales }: DiagnosisFacts): StudyColumns {
  const { rows } = sales;
  const whom = sales.customer ?? sales.order;
  const customer = whom ? slotsOf(whom) : { of: Int32Array.from({ length: rows.length }, (_, row) => row), labels: Array.from({ length: rows.length }, (_, row) => String(row)), slotOf: () => -1 };
  const product = sales.product ?? sales.category;
  const products = product ? slotsOf(product) : null;
  const firstDay = new Int32Array(customer.labels.length).fill(0x7fffffff);
  let since = 0x7fffffff;
  for (let row = 0; row < rows.length; row++) {
    const day = rows.day[row]!;
    if (day <= 0) continue;
    if (day < since) since = day;
    const who = customer.of[row]!;
    if (who >= 0 && day < firstDay[who]!) firstDay[who] = day;
  }
  return {
    person: rows.person ? slotsOf(rows.person) : null,
    product: products,
    customer,
    category: products && sales.product && sales.category ? categoriesOf(products, slotsOf(sales.category)) : null,
    namesCustomers: sales.customer !== undefined,
    firstDay,
    since,
  };
}

/** The category that most rows of a product name; ties to the name that comes first. */
function categoriesOf(products: Slots, slots: Slots): NonNullable<StudyColumns["category"]> {
  const width = slots.labels.length;
  const counts = new Int32Array(products.labels.length * Math.max(1, width));
  products.of.forEach((product, row) => product >= 0 && slots.of[row]! >= 0 && counts[product * width + slots.of[row]!]!++);
  const order = slots.labels.map((_, slot) => slot).sort((a, b) => (slots.labels[a]! < slots.labels[b]! ? -1 : 1));
  return { slots, of: Int32Array.from(products.labels, (_, product) => order.reduce((best, slot) => (counts[product * width + slot]! > (best < 0 ? 0 : counts[product * width + best]!) ? slot : best), -1)) };
}

export const isIn = ({ from, to }: Period, day: number): boolean => day >= from && day <= to;

/** A number for each calendar month, to tell months apart. */
export const monthNumber = (day: number): number => monthOf(day).from;
