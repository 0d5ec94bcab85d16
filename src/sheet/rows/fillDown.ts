// A label that stands only in the first row of its group, in a cell merged over it, or over ditto marks counts for the rows below.
import { isDitto } from "../words/dittoMark";
import type { FoundTable } from "../find/foundTable";
import type { ColumnRole } from "../roles";
import { plain } from "../words/plain";
import { BLANK, type StoredColumn } from "../cells/storedSheet";
import { mentionsTotal, totalOf } from "../words/totalWords";

const LABELS: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "customer", "segment", "region", "channel", "manager", "unit", "level", "date", "period", "orderNumber", "competitor", "topic", "currency"]);

/** For each row of the table the row whose cell counts, or null when nothing is filled down in the column.
 * @param isRecord rows that are data: totals, notes and blank rows neither take nor give labels */
export function filledFrom(table: FoundTable, at: number, role: ColumnRole | null, isRecord: (row: number) => boolean, leading: boolean): Int32Array | null {
  const column = table.sheet.columns[table.left + at]!;
  const merged = mergedOver(table, at);
  const isLabel = role !== null && LABELS.has(role);
  const dittos = new Set(isLabel ? column.entries.flatMap((entry, code) => (typeof entry === "string" && isDitto(entry) ? [code] : [])) : []);
  const isBlank = (row: number): boolean => column.codes[row] === BLANK || dittos.has(column.codes[row]!);
  const grouped = isLabel && leading && isGrouped(table, at, isRecord, isBlank, hasOwnTotals(column));
  if (!grouped && merged.length === 0 && dittos.size === 0) return null;
  const from = new Int32Array(table.last - table.first + 1);
  let label = -1;
  for (let row = table.first; row <= table.last; row++) {
    const own = !isBlank(row);
    if (own) label = isRecord(row) ? row : -1;
    from[row - table.first] = !own && label >= 0 && (grouped || dittos.has(column.codes[row]!)) ? label : row;
  }
  for (const { row, rows } of merged) for (let below = Math.max(row, table.first); below < row + rows && below <= table.last; below++) if (column.codes[below] === BLANK) from[below - table.first] = row;
  return from;
}

function mergedOver(table: FoundTable, at: number): { row: number; rows: number }[] {
  const { head } = table.sheet;
  return (head.merges ?? []).filter((box) => box.rows > 1 && box.column - head.column === table.left + at && box.row - head.row >= table.first && box.row - head.row <= table.last).map((box) => ({ row: box.row - head.row, rows: box.rows }));
}

/** "North" and "North total" in one column: its labels name groups. */
function hasOwnTotals({ entries }: StoredColumn): boolean {
  if (entries.length > MOST_LABELS) return false;
  const labels = new Set(entries.map((entry) => (typeof entry === "string" ? plain(entry) : "")));
  return [...labels].some((label) => mentionsTotal(label) && totalOf(label) !== "" && labels.has(totalOf(label)));
}

const MOST_LABELS = 500;

/** The look of grouped labels: the first record has one, a good part of the rows has none, and a label never comes twice in a row or again later.
 * @param hasTotals the groups have totals, so that one blank is enough */
function isGrouped(table: FoundTable, at: number, isRecord: (row: number) => boolean, isBlank: (row: number) => boolean, hasTotals: boolean): boolean {
  const column = table.sheet.columns[table.left + at]!;
  let records = 0;
  let blanks = 0;
  let before: unknown = null;
  const seen = new Set<unknown>();
  let again = 0;
  for (let row = table.first; row <= table.last; row++) {
    if (!isRecord(row)) continue;
    records++;
    const cell = isBlank(row) ? null : column.cell(row);
    if (cell === null) {
      if (records === 1) return false;
      blanks++;
      continue;
    }
    if (cell === before) return false;
    if (seen.has(cell)) again++;
    seen.add(cell);
    before = cell;
  }
  return blanks >= (hasTotals ? 1 : 2) && blanks * 4 >= records && again * 3 <= seen.size;
}
