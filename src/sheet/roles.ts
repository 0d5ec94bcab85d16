// The words of the field: what a table can be, and what a column can be. PRODUCT.md "Tables it knows".

export const TABLE_ROLES = [
  "Sales", "Goals", "People", "Prices", "Service", "Leads", "Market", "Training", "Material", "Feedback",
  "RewardPlan", "Rewards", "Recognised", "Production", "Rates", "Names", "Holidays", "Actions",
  // tables of the sheet `Sales setup`
  "Settings", "Steps", "Columns",
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

export const COLUMN_ROLES = [
  // who and what
  "person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "manager", "peerGroup", "competitor", "campaign", "source",
  // dates
  "date", "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "cancelledOn", "returnedOn",
  // the order's own day, where sales count on another (delivered, invoiced, paid) and `date` is that one
  "orderDate",
  "effectiveFrom", "toldOn", "start", "end", "from", "to", "period", "solvedOn", "closedOn", "updatedOn", "started", "finished", "doneOn", "validFrom", "validTo",
  // amounts and counts
  "amount", "quantity", "unitPrice", "listPrice", "cost", "discount", "creditShare", "goal", "actual", "attainment", "price", "size", "rate", "value", "count", "needs", "score", "hours",
  "workingTime", "targetPay", "scrapped", "before", "now", "cap", "draw", "clawbackDays", "daysAllowed",
  // words
  "orderNumber", "currency", "status", "returned", "cancelled", "unit", "level", "measure", "reason", "note", "lowerIsBetter", "kind", "stage", "lostReason", "topic", "link", "forWhom", "comment",
  "name", "reward", "spelling", "action", "cause", "owner", "plan", "appliesTo", "each", "mode", "pays", "trueUp", "recoverable", "step", "accountable", "setting", "meaning", "role", "sheet", "range", "column", "foundHow",
  // known and left alone: totals across, gross beside net, line numbers
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
