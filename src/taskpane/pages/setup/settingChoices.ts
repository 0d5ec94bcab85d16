// The settings in the groups and order in which people look for them, and what those with a few answers allow.
import { BASES, COUNT_DATES, type SettingKey, type Settings } from "../../../reports/settings";

export type Ways = "day" | "percent" | "money" | "currency" | "choice";

export interface SettingField {
  readonly key: SettingKey;
  readonly way: Ways;
  /** Allowed values, for "choice"; null is "as found". */
  readonly choices?: readonly Settings[SettingKey][];
}

export interface SettingGroup {
  readonly name: "period" | "counting" | "recognition" | "sheets";
  readonly fields: readonly SettingField[];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** As in NETWORKDAYS.INTL: Saturday and Sunday, Sunday only, Friday and Saturday, none. */
export const WEEKENDS: readonly (number | string | null)[] = [null, 11, 7, "0000000"];

export const SETTING_GROUPS: readonly SettingGroup[] = [
  {
    name: "period",
    fields: [
      { key: "asOf", way: "day" },
      { key: "periodFrom", way: "day" },
      { key: "periodTo", way: "day" },
      { key: "fiscalYearStarts", way: "choice", choices: MONTHS },
      { key: "basePeriod", way: "choice", choices: [null, ...BASES] },
      { key: "weekend", way: "choice", choices: WEEKENDS },
      { key: "holidaysOf", way: "choice", choices: [null, "PL"] },
    ],
  },
  {
    name: "counting",
    fields: [
      { key: "currency", way: "currency" },
      { key: "salesCountOn", way: "choice", choices: COUNT_DATES },
      { key: "returnedSales", way: "choice", choices: ["left out", "counted"] },
      { key: "cancelledSales", way: "choice", choices: ["left out", "counted"] },
      { key: "tolerance", way: "percent" },
    ],
  },
  {
    name: "recognition",
    fields: [
      { key: "recogniseFrom", way: "percent" },
      { key: "recognitionBudget", way: "money" },
    ],
  },
  { name: "sheets", fields: [{ key: "language", way: "choice", choices: [null, "en", "pl"] }] },
];
