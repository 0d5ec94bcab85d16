// Which period and day, for what can be asked without goals too.
import { NO_DAY } from "../../core/column";
import { quarterOf } from "../../core/period";
import { today } from "../clock";
import type { GoalReportOptions, PeriodAndDay } from "../desk";
import { periodOf, type Opened } from "./opened";

/** As the goals say; without goals all days that there are, up to today or the end of the quarter of the latest one. */
export function periodOrAll(opened: Opened, options: GoalReportOptions, days: Int32Array): PeriodAndDay {
  const chosen = periodOf(opened, options);
  if (chosen) return { from: chosen.from, to: chosen.to, asOf: chosen.asOf };
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const { settings } = opened.setup;
  const now = today();
  if (first > last) return { from: now, to: now, asOf: options.asOf ?? settings.asOf ?? now };
  const asOf = options.asOf ?? settings.asOf ?? Math.min(now, quarterOf(last, settings.fiscalYearStarts).to);
  return { from: Math.min(options.from ?? first, asOf), to: options.to ?? asOf, asOf };
}
