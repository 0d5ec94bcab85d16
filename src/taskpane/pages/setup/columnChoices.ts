// What a column of each table can be (PRODUCT.md, "Tables it knows"): what a person chooses from.
import type { ColumnRole, TableRole } from "../../../sheet/roles";

const GOALS: readonly ColumnRole[] = ["unit", "level", "period", "from", "to", "goal", "measure", "effectiveFrom", "reason", "toldOn", "actual", "lowerIsBetter", "person", "department", "note"];

const CHOICES: Readonly<Partial<Record<TableRole, readonly ColumnRole[]>>> = {
  Sales: [
    "date", "amount", "person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "quantity", "unitPrice", "listPrice", "cost", "discount", "currency", "creditShare",
    "orderNumber", "status", "returned", "cancelled", "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "cancelledOn", "returnedOn",
  ],
  Goals: GOALS,
  People: ["person", "department", "manager", "start", "end", "workingTime", "peerGroup", "targetPay"],
  Prices: ["product", "date", "price", "competitor", "currency"],
  Service: ["date", "customer", "orderNumber", "product", "kind", "solvedOn", "score"],
  Leads: ["date", "closedOn", "customer", "source", "campaign", "segment", "person", "product", "stage", "lostReason", "amount"],
  Market: ["period", "size", "product", "category", "region", "source"],
  Training: ["person", "date", "topic", "kind", "hours"],
  Material: ["topic", "kind", "link", "product", "forWhom", "updatedOn"],
  Feedback: ["date", "customer", "score", "product", "technique", "person", "comment"],
  RewardPlan: ["plan", "appliesTo", "measure", "each", "mode", "from", "rate", "pays", "trueUp", "cap", "validFrom", "validTo", "draw", "recoverable", "clawbackDays"],
  Rewards: ["name", "kind", "value", "count", "needs"],
  Recognised: ["person", "date", "reward", "kind", "value", "reason"],
  Production: ["product", "dueDate", "finished", "started", "quantity", "scrapped"],
  Rates: ["currency", "rate", "from"],
  Names: ["spelling", "person"],
  Holidays: ["date", "name"],
  Actions: ["action", "cause", "unit", "owner", "dueDate", "doneOn", "note", "before", "now"],
};

/** Tables that a person can say a sheet holds. */
export const CHOSEN_TABLES = Object.keys(CHOICES) as readonly TableRole[];

/** @param role what the column is taken for now: always among the choices */
export function columnChoices(table: TableRole | null, role: ColumnRole | null): readonly ColumnRole[] {
  const usual = (table && CHOICES[table]) ?? [];
  return role && role !== "ignore" && !usual.includes(role) ? [...usual, role] : usual;
}
