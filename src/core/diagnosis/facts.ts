// What the sheets tell that a diagnosis can use: sales with their columns, and the tables beside them. Plain columns, made by the reader.
import type { Amounts, Days, Texts } from "../column";
import type { PeopleRows } from "../goals/goalRows";
import type { SalesRows } from "../goals/salesRows";
import type { CompetitorPrices } from "./pricesInForce";

/** The sales, and the columns that only a diagnosis asks for; undefined: there is no such column. */
export interface SalesFacts {
  readonly rows: SalesRows;
  /** Whose department a row is: its own, else its person's. */
  readonly department?: Texts;
  readonly product?: Texts;
  readonly category?: Texts;
  readonly region?: Texts;
  readonly customer?: Texts;
  readonly order?: Texts;
  /** The day of the order, whatever day sales count on. */
  readonly ordered: Days;
  readonly due?: Days;
  readonly delivered?: Days;
  readonly unitPrice?: Amounts;
  /** Whether anything could mark a sale as returned. */
  readonly tellsReturns: boolean;
}

export interface ServiceFacts {
  readonly length: number;
  readonly day: Days;
  /** NO_DAY: still open. No column: nothing is known of solving. */
  readonly solved?: Days;
  readonly customer?: Texts;
  readonly order?: Texts;
  readonly product?: Texts;
  /** 1: a complaint, 0: a question or the like. No column: all are complaints. */
  readonly complaint?: Uint8Array;
  /** NaN: none. */
  readonly score?: Amounts;
}

export interface FeedbackFacts {
  readonly length: number;
  readonly day: Days;
  readonly customer?: Texts;
  readonly product?: Texts;
  readonly score: Amounts;
}

/** Why a lead was lost, as far as the ladder asks. */
export const LOST_FOR = ["product", "price"] as const;
export type LostFor = (typeof LOST_FOR)[number];

export interface LeadFacts {
  readonly length: number;
  readonly day: Days;
  /** NO_DAY: still open. */
  readonly closed: Days;
  readonly won: Uint8Array;
  readonly amount: Amounts;
  readonly person?: Texts;
  readonly product?: Texts;
  readonly source?: Texts;
  readonly campaign?: Texts;
  /** 1: the lead is of the target group. No column: nothing says who is. */
  readonly target?: Uint8Array;
  /** 1 + place in LOST_FOR; 0: another reason, or none. No column: reasons are not kept. */
  readonly lostFor?: Uint8Array;
}

export interface TrainingFacts {
  readonly length: number;
  readonly person: Texts;
  readonly day: Days;
  readonly topic?: Texts;
}

export interface ProductionFacts {
  readonly length: number;
  readonly product: Texts;
  readonly due: Days;
  readonly finished: Days;
}

export interface DiagnosisFacts {
  readonly sales: SalesFacts;
  readonly people?: PeopleRows;
  readonly prices?: CompetitorPrices;
  readonly service?: ServiceFacts;
  readonly feedback?: FeedbackFacts;
  readonly leads?: LeadFacts;
  readonly training?: TrainingFacts;
  readonly production?: ProductionFacts;
  /** People whose goal of the period has a blank `Told on`; undefined: there is no such column. */
  readonly notTold?: ReadonlySet<string>;
}
