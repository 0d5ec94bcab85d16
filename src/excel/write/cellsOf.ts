// A report's cells as Excel takes them: text can never become a formula, a date or a number, whatever it begins with.
import { isCellError, type Cell } from "../../core/cell";
import { isFormulaCell, isKindCell, type ColumnKind, type ReportCell, type ReportColumn } from "../../reports/report";

/** Days between 1900-01-00 and 1904-01-01, as Excel counts them. */
export const DAYS_TO_1904 = 1462;
const MOST_CHARACTERS = 32_766;
const MOST_FORMULA = 8_000;

/** Text as a cell's input: the apostrophe is not part of it, and Excel takes the rest as it is. */
export const textInput = (text: string): string => (text === "" ? "" : `'${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text}`);

/** What a cell takes: text that begins with "=" is a formula. */
export type Input = string | number | boolean;

/** What is written into `range.formulas`. "" empties the cell. A formula's places are filled in already.
 * @throws Error for NaN and infinity: such a figure is a bug of ours and must reach no sheet */
export function cellInput(cell: ReportCell, kind: ColumnKind, from1904: boolean): Input {
  if (isFormulaCell(cell)) return cell.formula.length <= MOST_FORMULA ? cell.formula : plainInput(cell.shows, cell.kind ?? kind, from1904);
  return isKindCell(cell) ? plainInput(cell.value, cell.kind, from1904) : plainInput(cell, kind, from1904);
}

function plainInput(cell: Cell, kind: ColumnKind, from1904: boolean): Input {
  if (cell === null) return "";
  if (isCellError(cell)) return textInput(cell.error);
  if (typeof cell === "string") return textInput(cell);
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new Error(`a report holds ${cell}`);
    return kind === "date" && from1904 ? cell - DAYS_TO_1904 : cell;
  }
  return cell;
}

const MONEY: Readonly<Record<string, readonly [before: string, after: string]>> = {
  USD: ["[$$-409]", ""], GBP: ["[$£-809]", ""], EUR: ["", " [$€-1]"], PLN: ["", " [$zł-415]"], CZK: ["", " [$Kč-405]"], CHF: ["", " [$CHF]"],
};

/** Excel's en-US format code for a kind. Large money is shown in whole units, its cells keep the cents.
 * @param largest the largest size in the column */
export function numberFormat(kind: ColumnKind, currency: string | undefined, largest: number): string {
  switch (kind) {
    case "money": {
      const [before, after] = currency ? (MONEY[currency] ?? ["", ` [$${currency.replace(/[^A-Z]/g, "")}]`]) : ["", ""];
      const digits = largest >= 10_000 ? "#,##0" : "#,##0.00";
      return `${before}${digits}${after};-${before}${digits}${after}`;
    }
    case "cents": return numberFormat("money", currency, 0);
    case "number": return "#,##0.00";
    case "integer": return "#,##0";
    case "percent": return "0.0%";
    case "rate": return "0.0##%";
    case "date": return "yyyy-mm-dd";
    case "days": return "#,##0.0";
    default: return "General";
  }
}

const MOST_TEXT = 240;
const MOST_LONG_TEXT = 330;

/** Width in points that shows the headings and most of the cells; long text wraps where it needs more. */
export function columnWidth(column: ReportColumn, shown: readonly Cell[]): number {
  const lengths = shown.map((cell) => (typeof cell === "string" ? cell.length : typeof cell === "number" ? lengthOf(column.kind, cell) : 0)).sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  return Math.min(column.kind === "longText" ? MOST_LONG_TEXT : MOST_TEXT, Math.max(44, Math.max(wide, column.heading.length + 3) * 5.4 + 12));
}

const lengthOf = (kind: ColumnKind, value: number) => (kind === "date" ? 10 : kind === "percent" || kind === "rate" ? 7 : Math.abs(value).toFixed(0).length * 1.34 + (kind === "cents" ? 8 : 5));
