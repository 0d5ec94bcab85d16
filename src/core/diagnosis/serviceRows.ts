// What is read of complaints and cases, and of the sales to the customers who had them.
import type { Amounts, Days, Texts } from "../column";

export interface ServiceCases {
  readonly length: number;
  readonly day: Days;
  /** No column: nobody notes when cases are solved. */
  readonly solved?: Days;
  readonly customer?: Texts;
  readonly order?: Texts;
  /** Whose or what the case is; no column: as its order or its customer says. */
  readonly unit?: Texts;
}

export interface ServedSales {
  readonly length: number;
  readonly day: Days;
  /** Money that counts: 0 for returned and cancelled rows. */
  readonly amount: Amounts;
  readonly share?: Amounts;
  readonly customer?: Texts;
  readonly order?: Texts;
  readonly unit?: Texts;
}
