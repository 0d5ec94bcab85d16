// Order lines put together to orders, each once (and once for each unit that has lines in it). Column by column: a million lines are looked at in a blink.
import { NO_DAY, type Days, type Texts } from "../../column";
import { ExactSums } from "../../exactSums";
import { CANCELLED, RETURNED } from "../../goals/salesRows";
import { product } from "../../money";
import { mergedUnits } from "../mergedUnits";
import type { OrderRows } from "./orderRows";
import { orderSlots, type OrderSlots } from "./orderSlots";
import { EVENTS, type ProcessEvent } from "./processSteps";

/** Values of `Orders.byDue`. */
export const IN_TIME = 1;
export const TOO_LATE = 2;

/** Orders side by side, as they were on a day. What happened later is not known yet. */
export interface Orders {
  readonly length: number;
  readonly asOf: number;
  readonly units: readonly string[];
  /** Index into `units`. */
  readonly unit: Int32Array;
  /** The first of its rows; and per row, its order. */
  readonly row: Int32Array;
  readonly of: Int32Array;
  /** Per event there is a column for: the day it had happened to all lines (`ordered`: to the first); NO_DAY: not yet, or never noted. */
  readonly days: Readonly<Partial<Record<ProcessEvent, Int32Array>>>;
  /** One bit an event, as in EVENTS: a line that stands still waits for it. */
  readonly waiting: Uint8Array;
  /** The event that the due date is about: delivered, or shipped where there is no column of deliveries. */
  readonly promised: "delivered" | "shipped";
  /** The earliest due day of the lines that wait for it, else of all; NO_DAY: none. */
  readonly due: Int32Array;
  /** Of the lines that arrived: TOO_LATE when one came after its due day, IN_TIME when none did, 0: there is no due day. */
  readonly byDue: Uint8Array;
  /** Money of an order, exact; returned lines and cancelled ones bring nothing, credit notes take away. */
  amount(order: number): number;
  readonly hasAmounts: boolean;
}

/** What a row is: nothing (cancelled, taken later, a credit note), a line of the order, or one that came back. */
const NOTHING = 0;
const LINE = 1;
const CAME_BACK = 2;

/** @param by the column of the units; without one there is a single unit, "" */
export function ordersOf(rows: OrderRows, asOf: number, by?: Texts): Orders {
  const merged = by ? mergedUnits(by) : null;
  const slots = orderSlots(rows.order, rows.length, merged ? merged.unitOf : () => 0);
  const kind = kindsOf(rows, asOf);
  const waiting = new Uint8Array(slots.count);
  const events = EVENTS.filter((event) => rows.days[event]);
  const days = events.map((event) => [event, event === "ordered" ? firstDays(rows.days[event]!, slots, kind) : lastDays(rows.days[event]!, slots, kind, asOf, waiting, 1 << EVENTS.indexOf(event))] as const);
  const promised = rows.days.delivered ? "delivered" : "shipped";
  const sums = amountsOf(rows, slots, asOf);
  return {
    length: slots.count, asOf, units: merged?.labels ?? [""], unit: slots.unit, row: slots.row, of: slots.of, days: Object.fromEntries(days), waiting, promised,
    ...promisesOf(rows.due, rows.days[promised], slots, kind, asOf), amount: (order) => sums.total(order), hasAmounts: rows.amount !== undefined,
  };
}

/** The same orders by unit: told apart anew only where an order has lines of several units. */
export function ordersBy(orders: Orders, rows: OrderRows, by: Texts): Orders {
  const { labels, unitOf } = mergedUnits(by);
  const unit = Int32Array.from(orders.row, unitOf);
  const isShared = orders.of.some((order, row) => unitOf(row) !== unit[order]);
  return isShared ? ordersOf(rows, orders.asOf, by) : { ...orders, units: labels, unit };
}

function kindsOf({ length, days: { ordered }, amount, mark }: OrderRows, asOf: number): Uint8Array {
  const kind = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    if ((ordered && ordered[row]! > asOf) || (amount && amount[row]! < 0)) continue;
    const marked = mark ? mark[row]! : 0;
    kind[row] = marked === CANCELLED ? NOTHING : marked === RETURNED ? CAME_BACK : LINE;
  }
  return kind;
}

function firstDays(given: Days, { count, of }: OrderSlots, kind: Uint8Array): Int32Array {
  const made = new Int32Array(count).fill(NO_DAY);
  for (let row = 0; row < given.length; row++) {
    const day = given[row]!;
    if (kind[row] === NOTHING || day === NO_DAY) continue;
    const slot = of[row]!;
    if (made[slot] === NO_DAY || day < made[slot]!) made[slot] = day;
  }
  return made;
}

/** An event that a line still waits for has not happened to the order: its bit is set in `waiting`. */
function lastDays(given: Days, { count, of }: OrderSlots, kind: Uint8Array, asOf: number, waiting: Uint8Array, bit: number): Int32Array {
  const made = new Int32Array(count).fill(NO_DAY);
  for (let row = 0; row < given.length; row++) {
    if (kind[row] === NOTHING) continue;
    const [day, slot] = [given[row]!, of[row]!];
    if (day !== NO_DAY && day <= asOf) {
      if (day > made[slot]!) made[slot] = day;
    } else if (kind[row] === LINE) waiting[slot]! |= bit;
  }
  for (let slot = 0; slot < count; slot++) if (waiting[slot]! & bit) made[slot] = NO_DAY;
  return made;
}

/** Each line is held to its own due day. */
function promisesOf(given: Days | undefined, arrivals: Days | undefined, { count, of }: OrderSlots, kind: Uint8Array, asOf: number): Pick<Orders, "due" | "byDue"> {
  const [due, dueWaiting] = [new Int32Array(count).fill(NO_DAY), new Int32Array(count).fill(NO_DAY)];
  const byDue = new Uint8Array(count);
  if (!given || !arrivals) return { due, byDue };
  for (let row = 0; row < given.length; row++) {
    const until = given[row]!;
    if (kind[row] === NOTHING || until === NO_DAY) continue;
    const [slot, arrived] = [of[row]!, arrivals[row]!];
    if (due[slot] === NO_DAY || until < due[slot]!) due[slot] = until;
    if (arrived !== NO_DAY && arrived <= asOf) {
      if (arrived > until) byDue[slot] = TOO_LATE;
      else if (byDue[slot] === 0) byDue[slot] = IN_TIME;
    } else if (kind[row] === LINE && (dueWaiting[slot] === NO_DAY || until < dueWaiting[slot]!)) dueWaiting[slot] = until;
  }
  for (let slot = 0; slot < count; slot++) if (dueWaiting[slot] !== NO_DAY) due[slot] = dueWaiting[slot]!;
  return { due, byDue };
}

function amountsOf({ length, amount, share, mark, days: { ordered } }: OrderRows, { count, of }: OrderSlots, asOf: number): ExactSums {
  const sums = new ExactSums(count);
  if (!amount) return sums;
  for (let row = 0; row < length; row++) {
    const money = amount[row]!;
    if (money !== money || (ordered && ordered[row]! > asOf) || (mark && mark[row] !== 0 && money > 0)) continue;
    const part = share ? share[row]! : NaN;
    sums.add(of[row]!, part === part ? product(money, part) : money);
  }
  return sums;
}
