// The steps of an order, from the day it is taken to the day it is paid, and who answers for each.

/** What can happen to an order, each on a day. */
export const EVENTS = ["ordered", "shipped", "delivered", "followedUp", "invoiced", "paid"] as const;
export type ProcessEvent = (typeof EVENTS)[number];

/** In the order of the sheet. */
export const PROCESS_STEPS = ["orderedShipped", "shippedDelivered", "orderedDelivered", "deliveredFollowedUp", "invoicedPaid"] as const;
export type ProcessStep = (typeof PROCESS_STEPS)[number];

export const ENDS_OF: Readonly<Record<ProcessStep, { readonly from: ProcessEvent; readonly to: ProcessEvent }>> = {
  orderedShipped: { from: "ordered", to: "shipped" },
  shippedDelivered: { from: "shipped", to: "delivered" },
  orderedDelivered: { from: "ordered", to: "delivered" },
  deliveredFollowedUp: { from: "delivered", to: "followedUp" },
  invoicedPaid: { from: "invoiced", to: "paid" },
};

/** What is agreed about a step. */
export interface StepRule {
  /** "" where nobody is named. */
  readonly accountable: string;
  /** Calendar days, 0 or more; null: none agreed. */
  readonly daysAllowed: number | null;
}

export type StepRules = Readonly<Partial<Record<ProcessStep, StepRule>>>;
