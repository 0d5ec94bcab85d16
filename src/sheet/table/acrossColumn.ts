// What lies across becomes columns of the long table: the period with its days or the name, and the figure.
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import { periodLabel } from "../cells/periodLabel";
import { periodDays } from "../cells/readPeriod";
import type { TableRole } from "../roles";
import type { ColumnData, SheetColumn } from "../sheetTable";
import { made } from "./madeColumn";
import type { TableBuilder } from "./tableBuilder";
import { periodAround, unitAround } from "../find/tableFacts";

/** What lies across becomes columns: the period and its days or the name, and the figure. */
export function addAcross({ table, across, read: { crossed }, records, columns, currencies }: TableBuilder, kind: TableRole | null): void {
  if (records.across === null) return;
  const { names, found } = table;
  const length = records.rows.length;
  const values = new Float64Array(length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const column = across[records.across[i]!]!;
    const value = column.amounts.at(records.rows[i]!);
    values[i] = Number.isNaN(value) && table.context.everyCell ? 0 : value;
    const { from, to } = crossed ? (crossed.daysAt(records.rows[i]!, records.across[i]!) ?? UNDATED) : column;
    starts[i] = from;
    ends[i] = to;
  }
  for (const { amounts } of across) for (const code of amounts.currencies) currencies.add(code);
  const currency = currencies.size === 0 ? unitAround(found).currency : [...currencies][0];
  const labels: ColumnData = { kind: "text", values: crossed ? labelsOf(starts, ends) : { codes: records.across, labels: across.map(({ label }) => label) } };
  if (names) columns.push(made(kind === "Goals" && names.period !== null ? "unit" : names.role, labels));
  if (names?.period === null) {
    const days = periodDays(periodAround(found)!, table.context.options.fiscalYearStarts);
    addOnePeriod(columns, kind, length, days ? { ...days, label: periodLabel(days.from, days.to) } : null);
  } else if (!names) {
    columns.push(made("period", labels));
    if (kind === "Goals") columns.push(made("from", { kind: "day", values: starts }), made("to", { kind: "day", values: ends }));
    else columns.push(made("date", { kind: "day", values: starts }));
  }
  if (across.some(({ quantity }) => quantity)) columns.push(made("quantity", { kind: "amount", values: Float64Array.from(records.rows, (row, i) => across[records.across![i]!]!.quantity?.at(row) ?? NaN) }));
  columns.push(made(kind === "Goals" ? "goal" : "amount", { kind: "amount", values }, { scale: across[0]?.scale ?? 1, ...(currency === undefined ? {} : { currency }) }));
}

const UNDATED = { from: NO_DAY, to: NO_DAY };

function labelsOf(starts: Int32Array, ends: Int32Array): Texts {
  const labels: string[] = [];
  const codes = starts.map((from, i) => {
    if (from === NO_DAY) return NO_TEXT;
    const label = periodLabel(from, ends[i]!);
    const code = labels.indexOf(label);
    return code < 0 ? labels.push(label) - 1 : code;
  });
  return { codes, labels };
}

/** Every record lies in the period that the sheet or the title over the table is called by, which is said; where there is none, that. */
export function addNamedPeriod({ table, records, columns, problems }: TableBuilder, kind: TableRole | null): void {
  const { found, context } = table;
  if (context.dated === undefined) return;
  const row = found.sheet.head.row + found.headerRows[0]! + 1;
  if (context.dated === null) {
    problems.push({ code: "no-date-column", row, done: "refused" });
    return;
  }
  const { by, text, label } = context.dated;
  addOnePeriod(columns, kind, records.rows.length, context.dated);
  problems.push({ code: `dated-by-${by}`, row, value: text, done: "read-as", details: { readAs: label } });
}

/** Every record lies in the one period that the title names. */
function addOnePeriod(columns: SheetColumn[], kind: TableRole | null, length: number, period: { from: number; to: number; label: string } | null): void {
  const days = (day: number | undefined): ColumnData => ({ kind: "day", values: new Int32Array(length).fill(day ?? NO_DAY) });
  if (period) columns.push(made("period", { kind: "text", values: { codes: new Int32Array(length), labels: [period.label] } }));
  if (kind === "Goals") columns.push(made("from", days(period?.from)), made("to", days(period?.to)));
  else columns.push(made("date", days(period?.from)));
}
