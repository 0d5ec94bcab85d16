// With which days before a period is compared, as the setting Base period says and as far as there are sales.
import { holdsAny, type Period } from "../../core/period";
import { basePeriod, type BasePeriod } from "../../core/variance/basePeriod";
import type { Opened } from "../workbook/opened";

/** The year before where it has sales, else the period before; null where neither has any. */
export function comparedPeriod({ rows: { sales }, calendar, weeks, setup }: Opened, period: Period & { readonly asOf: number }): BasePeriod | null {
  const asked = setup.settings.basePeriod;
  const found = basePeriod(period, period.asOf, asked === "year before" || asked === "period before" ? asked : null, calendar, (days) => holdsAny(sales.day, days), weeks);
  return holdsAny(sales.day, found.cut) ? found : null;
}
