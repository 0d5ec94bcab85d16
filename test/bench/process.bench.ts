// The process report over a million order lines with all six dates: 400,000 orders, 12 departments; beside the function's single unit.
import { sumOf } from "../../src/core/exactSums";
import { ordersBy, ordersOf } from "../../src/core/diagnosis/process/orders";
import type { OrderRows } from "../../src/core/diagnosis/process/orderRows";
import { overdueOrders } from "../../src/core/diagnosis/process/overdueOrders";
import { outcomesOf, process as processOf } from "../../src/core/diagnosis/process/process";
import { processLines } from "../../src/core/diagnosis/process/processLines";
import { processWeeks } from "../../src/core/diagnosis/process/processWeeks";
import type { StepRules } from "../../src/core/diagnosis/process/processSteps";
import { NO_DAY, type Texts } from "../../src/core/column";
import { measure, print, seeded, type Measured } from "./measure";
import { ROWS, YEAR } from "./million";

const ORDERS = 400_000;
const RULES: StepRules = { orderedShipped: { accountable: "Ann", daysAllowed: 5 }, deliveredFollowedUp: { accountable: "Bob", daysAllowed: 7 }, invoicedPaid: { accountable: "Cid", daysAllowed: 30 } };

/** Lines of an order share its days but may ship apart; some orders of the last weeks are still open. */
function rows(): OrderRows & { readonly department: Texts } {
  const random = seeded(1);
  const column = () => new Int32Array(ROWS);
  const [order, department, ordered, due, shipped, delivered, followedUp, invoiced, paid] = [column(), column(), column(), column(), column(), column(), column(), column(), column()];
  const amount = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    // lines of an order stand together, but for one in a hundred that came later
    const number = random() < 0.01 ? Math.floor(random() * ORDERS) : Math.floor((row * ORDERS) / ROWS);
    order[row] = number;
    department[row] = number % 12;
    ordered[row] = YEAR.from + ((number * 7919) % 365);
    due[row] = ordered[row]! + 12;
    const known = (day: number) => (day <= YEAR.to ? day : NO_DAY);
    shipped[row] = known(ordered[row]! + 1 + Math.floor(random() * 9));
    delivered[row] = known(ordered[row]! + 4 + Math.floor(random() * 12));
    followedUp[row] = known(ordered[row]! + 18 + Math.floor(random() * 20));
    invoiced[row] = known(ordered[row]! + 2);
    paid[row] = known(ordered[row]! + 10 + Math.floor(random() * 60));
    amount[row] = Math.round(random() * 500_000) / 100;
  }
  const labels = Array.from({ length: ORDERS }, (_, at) => `SO${at}`);
  return { length: ROWS, order: { codes: order, labels }, days: { ordered, shipped, delivered, followedUp, invoiced, paid }, due, amount, department: { codes: department, labels: Array.from({ length: 12 }, (_, at) => `Department ${at}`) } };
}

async function main(): Promise<void> {
  const { department, ...lines } = rows();
  const sheet = () => {
    const all = ordersOf(lines, YEAR.to);
    const outcomes = outcomesOf(all, RULES);
    const units = ordersBy(all, lines, department);
    return { all: processLines(all, outcomes), by: processLines(units, outcomes), weeks: processWeeks(all, outcomes, YEAR.to), overdue: overdueOrders(all, outcomes) };
  };
  const measured: Measured[] = [
    await measure("PROCESS", () => processOf(lines, YEAR.to, RULES), { note: "five steps, one unit" }),
    await measure("PROCESS by department", () => processOf(lines, YEAR.to, RULES, department), { note: "twelve units" }),
    await measure("the sheet", sheet, { note: "both, thirteen weeks, the overdue orders" }),
  ];
  const made = sheet();
  for (const line of made.all) {
    const parts = made.by.filter(({ step }) => step === line.step);
    const counts = parts.reduce((sum, part) => sum + part.count, 0);
    if (counts !== line.count) throw new Error(`${line.step}: departments come to ${counts} orders, all to ${line.count}`);
    if (sumOf(parts.map((part) => part.amount ?? 0)) !== (line.amount ?? 0)) throw new Error(`${line.step}: the amounts do not add up`);
  }
  console.log(`${ROWS.toLocaleString("en")} lines, ${ORDERS.toLocaleString("en")} orders; median of 5 after a warm-up`);
  print(measured);
}

void main();
