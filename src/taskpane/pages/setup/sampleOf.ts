// One value of a column, as its sheet shows it, so that people recognise the column.
import { NO_DAY, NO_TEXT } from "../../../core/column";
import type { Formats } from "../../../locales";
import type { ColumnData } from "../../../sheet/sheetTable";

/** The first value that is not blank; "" for an empty column. */
export function sampleOf({ kind, values }: ColumnData, format: Formats): string {
  if (kind === "amount") {
    const value = values.find((one) => !Number.isNaN(one));
    return value === undefined ? "" : format.number(value);
  }
  if (kind === "day") {
    const day = values.find((one) => one !== NO_DAY);
    return day === undefined ? "" : format.date(day);
  }
  const code = values.codes.find((one) => one !== NO_TEXT && values.labels[one] !== "");
  return code === undefined ? "" : (values.labels[code] ?? "");
}
