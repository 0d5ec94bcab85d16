// A found table counted over: what each column holds, and whether periods or people lie across.
import { columnAt, type FoundTable } from "../find/foundTable";
import { profileColumn, type ColumnProfile } from "../cells/columnProfile";
import { headerPeriod } from "../find/headerCell";
import { measureColumn, type MeasureColumn } from "./measureColumn";
import { namedMonth } from "../find/namedPeriod";
import { namesAcross, type NamesAcross } from "./namesAcross";
import { wordsOf, WORDS } from "../find/rowReasons";
import { otherMeasures } from "./otherMeasures";
import { BLANK } from "../cells/storedSheet";
import { sumsOverGroups, type SumsOverGroups } from "../find/sumsOverGroups";
import { formatOf, yearAround, type ColumnFormat } from "../find/tableFacts";
import { wideColumns, type WideColumns } from "./wideColumns";

export interface TableSurvey {
  readonly found: FoundTable;
  readonly profiles: readonly ColumnProfile[];
  readonly formats: readonly ColumnFormat[];
  /** Periods across. */
  readonly wide: WideColumns | null;
  /** People, products… across, periods down. */
  readonly names: NamesAcross | null;
  /** Rows that add up those below them. */
  readonly over: SumsOverGroups | null;
  /** Lone texts that name periods stand above the rows: "January 2024". */
  readonly isDatedBySections: boolean;
  /** A column that says of each row whether it is a goal, an actual or computed. */
  readonly measures: MeasureColumn | null;
}

export function surveyTable(found: FoundTable): TableSurvey {
  const width = found.right - found.left + 1;
  const formats = Array.from({ length: width }, (_, at) => formatOf(found, at));
  const over = sumsOverGroups(found, formats);
  const isLine = lineTest(found, over?.rows);
  const profiles = formats.map((format, at) => profileColumn(columnAt(found, at), found.first, found.last, isLine, format.date));
  const holdsFigures = (at: number): boolean => profiles[at]!.filled === 0 || (!profiles[at]!.numbersAreDays && (profiles[at]!.numbers > 0 || profiles[at]!.numberShare >= 0.5));
  const wide = wideColumns(found.headerCells, holdsFigures, namedMonth(found), yearAround(found));
  const names = wide ? null : namesAcross(found, profiles, formats);
  return { found, profiles, formats, wide, names, over, isDatedBySections: isDatedBySections(found), measures: measureColumn(found, profiles) ?? (names ? null : otherMeasures(found, profiles, wide === null)) };
}

function isDatedBySections({ sheet, left, right, first, last, repeats }: FoundTable): boolean {
  if (right - left < 1 || last - first > LOOKED_AT) return false;
  let periods = 0;
  for (let row = first; row <= last; row++) {
    if (repeats.has(row)) continue;
    const cells = sheet.columns.slice(left, right + 1).flatMap((column) => column.cell(row) ?? []);
    if (cells.length === 0) continue;
    const isPeriod = cells.length === 1 && headerPeriod(cells[0]!) !== null;
    if (isPeriod) periods++;
    else if (periods === 0) return false;
  }
  return periods > 0;
}

/** Rows that say something about the columns: no lone text in a table of several columns, no total. null: all of them, where the table is too long to look. */
function lineTest(found: FoundTable, over: ReadonlySet<number> | undefined): ((row: number) => boolean) | null {
  const { left, right, first, last, repeats, sheet } = found;
  if ((right - left < 2 && !over) || last - first > LOOKED_AT) return null;
  const isLine = new Uint8Array(Math.max(0, last - first + 1));
  for (let row = first; row <= last; row++) {
    let filled = 0;
    for (let column = left; column <= right && filled < 2; column++) if (sheet.columns[column]!.codes[row] !== BLANK) filled++;
    if (filled >= 2 && !repeats.has(row) && !over?.has(row)) isLine[row - first] = 1;
  }
  for (let column = left; column <= right; column++) {
    const { codes, entries } = sheet.columns[column]!;
    const totals = new Set(entries.flatMap((entry, code) => (typeof entry === "string" && TOTALS.has(wordsOf(entry)) ? [code] : [])));
    if (totals.size > 0) for (let row = first; row <= last; row++) if (totals.has(codes[row]!)) isLine[row - first] = 0;
  }
  return (row) => isLine[row - first] === 1;
}

const LOOKED_AT = 20_000;
const TOTALS: ReadonlySet<number> = new Set([WORDS.total, WORDS.carried]);
