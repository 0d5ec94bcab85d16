// Which customer and which unit a case belongs to: as its own row says, else as the order that it names does, else as all sales of its customer do.
import { NO_TEXT } from "../column";
import { mergedUnits, type MergedUnits } from "./mergedUnits";
import type { ServedSales, ServiceCases } from "./serviceRows";

export interface CaseLinks {
  /** "" is the first: cases whose unit nobody tells, or all where no units were asked for. */
  readonly units: readonly string[];
  unitOf(caseRow: number): number;
  /** Index into the customers of the sales, as `mergedUnits` counts them; undefined: nobody who bought. */
  customerOf(caseRow: number): number | undefined;
  ordersOf(unit: number): number;
}

/** Several units, or several customers, under one number: it tells nothing. */
const SEVERAL = -2;

export function caseLinks(cases: ServiceCases, sales: ServedSales, byUnits: boolean): CaseLinks {
  const [orders, customers, units] = [sales.order, sales.customer, byUnits ? sales.unit : undefined].map((texts) => (texts ? mergedUnits(texts) : null)) as [MergedUnits | null, MergedUnits | null, MergedUnits | null];
  const [ofCases, caseOrders, caseCustomers] = [byUnits && cases.unit ? cases.unit : undefined, cases.order, cases.customer];
  const own = ofCases ? mergedUnits(ofCases) : null;
  const customerOfOrder = told(sales, orders, customers);
  const labels = own ? own.labels : (units?.labels ?? [""]);
  const [unitOfOrder, unitOfCustomer] = own ? [null, null] : [told(sales, orders, units), told(sales, customers, units)];
  const counted = countOrders(sales, orders, units);
  const orderOf = (row: number) => (caseOrders && orders && caseOrders.codes[row] !== NO_TEXT ? orders.named(caseOrders.labels[caseOrders.codes[row]!]!) : undefined);
  const customerOf = (row: number): number | undefined => {
    if (caseCustomers && customers && caseCustomers.codes[row] !== NO_TEXT) return customers.named(caseCustomers.labels[caseCustomers.codes[row]!]!);
    return known(customerOfOrder, orderOf(row));
  };
  return {
    units: labels,
    unitOf: (row) => (own ? own.unitOf(row) : (known(unitOfOrder, orderOf(row)) ?? known(unitOfCustomer, customerOf(row)) ?? 0)),
    customerOf,
    ordersOf: (unit) => {
      if (!units) return counted.all;
      const same = own ? units.named(labels[unit]!) : unit;
      return same === undefined ? 0 : counted.of[same]!;
    },
  };
}

/** For each of the first names, the one of the second that stands beside it in the sales; SEVERAL where there are more, −1 where there is none. */
function told({ length }: ServedSales, from: MergedUnits | null, to: MergedUnits | null): Int32Array | null {
  if (!from || !to) return null;
  const beside = new Int32Array(from.labels.length).fill(-1);
  for (let row = 0; row < length; row++) {
    const [key, value] = [from.unitOf(row), to.unitOf(row)];
    if (value > 0) beside[key] = beside[key] === -1 || beside[key] === value ? value : SEVERAL;
  }
  return beside;
}

const known = (beside: Int32Array | null, key: number | undefined): number | undefined => (beside && key !== undefined && key > 0 && beside[key]! >= 0 ? beside[key] : undefined);

/** Orders in all and of each unit; a row without a number is an order of its own, a row that takes money back is none. */
function countOrders({ length, amount }: ServedSales, orders: MergedUnits | null, units: MergedUnits | null): { readonly all: number; readonly of: Int32Array } {
  const of = new Int32Array(units?.labels.length ?? 1);
  const seen = new Set<number>();
  const numbers = new Set<number>();
  let all = 0;
  for (let row = 0; row < length; row++) {
    if (amount[row]! < 0) continue;
    const unit = units ? units.unitOf(row) : 0;
    const order = orders ? orders.unitOf(row) : 0;
    const pair = order * of.length + unit;
    if (order === 0 || !numbers.has(order)) all++;
    if (order === 0 || !seen.has(pair)) of[unit]!++;
    if (order > 0) {
      numbers.add(order);
      seen.add(pair);
    }
  }
  return { all, of };
}
