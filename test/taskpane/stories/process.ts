// The page Process: previews as the desk answers them, made by core from invented orders.
import type { ProcessPreview, Trouble } from "../../../src/commands/desk";
import { NO_DAY, type Texts } from "../../../src/core/column";
import { ordersBy, ordersOf } from "../../../src/core/diagnosis/process/orders";
import type { OrderRows } from "../../../src/core/diagnosis/process/orderRows";
import { overdueOrders } from "../../../src/core/diagnosis/process/overdueOrders";
import { outcomesOf } from "../../../src/core/diagnosis/process/process";
import { processLines } from "../../../src/core/diagnosis/process/processLines";
import type { StepRules } from "../../../src/core/diagnosis/process/processSteps";
import { processWeeks } from "../../../src/core/diagnosis/process/processWeeks";
import { EMPTY_REPORT } from "./fakeDesk";

/** 1 Jul 2013, 30 Sep 2013. */
const FROM = 41456;
const TO = 41547;
const ORDERS = 180;

const RULES: StepRules = {
  orderedShipped: { accountable: "Anna Nowak, warehouse", daysAllowed: 4 }, shippedDelivered: { accountable: "Swift Parcels", daysAllowed: null }, orderedDelivered: { accountable: "Jan Kowalski", daysAllowed: null },
  invoicedPaid: { accountable: "Maria Lis", daysAllowed: 30 },
};

/** Orders that take a little longer every week. @param slow days that the last of them takes longer */
function orders(slow: number): OrderRows & { readonly region: Texts } {
  const column = (day: (order: number, ordered: number) => number) => Int32Array.from({ length: ORDERS }, (_, order) => {
    const found = day(order, FROM + Math.floor(order / 2));
    return found <= TO ? found : NO_DAY;
  });
  const late = (order: number) => Math.round((slow * order) / ORDERS);
  return {
    length: ORDERS,
    days: {
      ordered: column((_, ordered) => ordered), shipped: column((order, ordered) => ordered + 2 + (order % 4)), delivered: column((order, ordered) => ordered + 4 + (order % 5) + late(order)), followedUp: column((order, ordered) => (order % 3 ? ordered + 20 : TO + 1)),
      invoiced: column((_, ordered) => ordered + 3), paid: column((order, ordered) => (order % 11 ? ordered + 20 + (order % 9) : TO + 1)),
    },
    due: Int32Array.from({ length: ORDERS }, (_, order) => FROM + Math.floor(order / 2) + 12),
    amount: Float64Array.from({ length: ORDERS }, (_, order) => 800 + order * 37.25),
    region: { codes: Int32Array.from({ length: ORDERS }, (_, order) => order % 3), labels: ["North", "South", "Overseas territories and special deliveries"] },
  };
}

function preview({ region, ...rows }: OrderRows & { readonly region: Texts }, rules: StepRules, { names = (order: number) => `SO-${43_000 + order}`, currency = "USD", notes = [] as readonly string[] } = {}): ProcessPreview {
  const all = ordersOf(rows, TO);
  const outcomes = outcomesOf(all, rules);
  return {
    period: { from: FROM, to: TO, asOf: TO }, currency, by: "region", dimensions: ["person", "region", "product"], notes, report: EMPTY_REPORT,
    sheet: {
      lines: processLines(all, outcomes), byUnit: processLines(ordersBy(all, rows, region), outcomes), weeks: processWeeks(all, outcomes, TO), rules, promised: "delivered", backwards: [], missing: [],
      overdue: overdueOrders(all, outcomes).map((one) => ({ ...one, order: names(one.row), customer: one.row % 4 ? "Corner Shop Ltd" : null, sheet: "Orders", sheetRow: one.row + 2, range: `A${one.row + 2}:K${one.row + 2}` })),
    },
  };
}

const { ordered, shipped } = orders(0).days;
const LONG = "Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka";

export const FIVE_STEPS = preview(orders(14), RULES, { notes: ["Late: delivered after the due day; each line of an order is held to its own.", "Nobody is named yet for: delivered → followed up."] });
export const ONE_STEP = preview({ ...orders(0), days: { ordered: ordered!, shipped: shipped! } }, {});
export const NOTHING_LATE = preview({ ...orders(0), length: 90 }, {});
export const LONG_PROCESS = preview({ ...orders(40), amount: new Float64Array(ORDERS).fill(123_456_789_012.34) }, { orderedDelivered: { accountable: LONG.repeat(2), daysAllowed: null } }, { names: (order) => `${LONG}/${order}/2013`, currency: "PLN" });
export const NO_STEPS: readonly Trouble[] = [{ code: "no-steps", message: "The orders on “Sales” have only one day each, so nobody can tell how long a step takes. Add columns for what is known of: Due date, Shipped, Delivered, Followed up and Paid. A date in each row; blank where it has not happened yet.", address: "'Sales'!A1:K1" }];
