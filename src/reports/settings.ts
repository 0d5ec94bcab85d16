// What `Sales setup` tells the add-in, once it has been checked. Everything here has an answer even on a workbook that was never set up.
import type { MarkedSales } from "../core/goals/salesRows";
import type { ChosenColumn } from "../sheet/sheetTable";

/** The date of a sale that decides its period. */
export const COUNT_DATES = ["ordered", "delivered", "invoiced", "paid"] as const;
export type CountDate = (typeof COUNT_DATES)[number];

/** What a period is compared with. */
export const BASES = ["year before", "period before", "goal", "plan"] as const;
export type Base = (typeof BASES)[number];

export interface Step {
  readonly step: string;
  readonly accountable: string;
  readonly daysAllowed: number | null;
}

export interface Settings {
  /** Serial; null: today, or the end of the latest goal period with a sale. */
  readonly asOf: number | null;
  readonly periodFrom: number | null;
  readonly periodTo: number | null;
  /** 1…12. */
  readonly fiscalYearStarts: number;
  /** ISO code; null: as the cells say, else plain numbers. */
  readonly currency: string | null;
  /** A share, 0…1. */
  readonly tolerance: number;
  /** A share of the goal: 1 is 100 %. */
  readonly recogniseFrom: number;
  readonly recognitionBudget: number | null;
  readonly basePeriod: Base | null;
  /** As in NETWORKDAYS.INTL; null: Saturday and Sunday. */
  readonly weekend: number | string | null;
  /** Of the sheets that are written; null: the person's own. */
  readonly language: "en" | "pl" | null;
  readonly salesCountOn: CountDate;
  readonly returnedSales: "left out" | "counted";
  readonly cancelledSales: "left out" | "counted";
  readonly holidaysOf: "PL" | null;
  readonly steps: readonly Step[];
  readonly columns: readonly ChosenColumn[];
}

/** What sales that were marked count for. */
export const markedSales = ({ returnedSales, cancelledSales }: Settings): MarkedSales => ({ returned: returnedSales, cancelled: cancelledSales });

/** Settings by their key, in the order of the sheet. */
export type SettingKey = Exclude<keyof Settings, "steps" | "columns">;

export const DEFAULT_SETTINGS: Settings = {
  asOf: null, periodFrom: null, periodTo: null, fiscalYearStarts: 1, currency: null, tolerance: 0.05, recogniseFrom: 1, recognitionBudget: null,
  basePeriod: null, weekend: null, language: null, salesCountOn: "ordered", returnedSales: "left out", cancelledSales: "left out", holidaysOf: null,
  steps: [], columns: [],
};
