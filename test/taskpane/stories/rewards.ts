// What people may see of pay: two people with several plans, a plan that pays each sale, nobody, somebody refused, very long names and sums, no plan at all.
import type { RewardsPreview, Trouble } from "../../../src/commands/desk";
import { QUARTER, statementsOf, type Company } from "../../core/rewards/statement/given";
import { EMPTY_REPORT } from "./fakeDesk";

const shown = (company: Company, more: Partial<RewardsPreview> = {}): RewardsPreview => ({ period: { ...QUARTER, asOf: QUARTER.to }, currency: "USD", plans: [], statements: statementsOf(company), closedOn: null, notes: ["Every Pay, sum and total is an Excel formula over the cells beside it."], report: EMPTY_REPORT, ...more });

const PLANS: Company["plans"] = [
  { plan: "Commission", rate: 0.02, clawbackDays: 60, draw: 900 }, { plan: "Commission", from: 10_000, rate: 0.035 },
  { plan: "Goal bonus", measure: "attainment", mode: "steps", pays: "fixed", from: 1, rate: 500 }, { plan: "Goal bonus", from: 1.1, rate: 1000 },
];
const SALES: Company["sales"] = [{ person: "Linda Mitchell", on: "2025-01-15", amount: 9000.5 }, { person: "Linda Mitchell", on: "2025-03-15", amount: 8200 }, { person: "Linda Mitchell", on: "2024-12-20", amount: 2000, back: "2025-01-20" }, { person: "Shu Ito", on: "2025-02-01", amount: 12_000 }];
const GOALS = { "Linda Mitchell": 20_000, "Shu Ito": 10_000 };

export const TWO_PEOPLE = shown({ plans: PLANS, sales: SALES, goals: GOALS });
export const EACH_SALE = shown({ plans: [{ plan: "Spot", each: "sale", mode: "steps", pays: "fixed", from: 5000, rate: 25 }, { plan: "Pieces", measure: "quantity", rate: 2 }], sales: SALES.map((sale) => ({ ...sale, quantity: 7 })) });
export const CLOSED = shown({ plans: PLANS, sales: SALES, goals: GOALS }, { closedOn: "Pay 2025-01-01 – 2025-03-31" });
export const TRUED_UP = shown({ plans: [{ plan: "Commission", rate: 0.02, trueUp: "year" }, { plan: "Commission", from: 20_000, rate: 0.035 }], sales: [...SALES, { person: "Linda Mitchell", on: "2025-05-15", amount: 9000 }], from: "2025-04-01", to: "2025-06-30" });
export const NOBODY_PAID = shown({ plans: [{ plan: "X", for: "Zed", rate: 0.1 }], sales: SALES });
export const REFUSED = shown({ plans: [...PLANS, { plan: "Other", for: "Linda Mitchell", rate: 0.1 }], sales: SALES, goals: GOALS }, { notes: ["Not paid until it is settled: Linda Mitchell, two plans for the same measure hold on the same days: rows 2 and 6 of the reward plan."] });
const LONG = "Wielce Szanowna Pani Aleksandra Konstantynopolitańczykowianeczka-Brzęczyszczykiewicz";
export const LONG_PAY = shown({ plans: [{ plan: LONG, rate: 0.5 }, { plan: LONG, from: 99_999_999, rate: 0.75 }], sales: [{ person: LONG, on: "2025-01-15", amount: 1_234_567_890.12 }, ...Array.from({ length: 40 }, (_, at) => ({ person: `Person ${at}`, on: "2025-01-15", amount: at * 1000 }))] }, { currency: "PLN" });
export const NO_PLAN: readonly Trouble[] = [{ code: "no-reward-plan", missing: "RewardPlan", message: "No reward plan was found. A plan is a table with the columns From and Rate (a row a tier)." }];
