// A found table counted over: what each column holds, and whether periods or people lie across.
import { columnAt, type FoundTable } from "./foundTable";
import { profileColumn, type ColumnProfile } from "./columnProfile";
import { measureColumn, type MeasureColumn } from "./measureColumn";
import { namesAcross, type NamesAcross } from "./namesAcross";
import { formatOf, type ColumnFormat } from "./tableFacts";
import { wideColumns, type WideColumns } from "./wideColumns";

export interface TableSurvey {
  readonly found: FoundTable;
  readonly profiles: readonly ColumnProfile[];
  readonly formats: readonly ColumnFormat[];
  /** Periods across. */
  readonly wide: WideColumns | null;
  /** People, products… across, periods down. */
  readonly names: NamesAcross | null;
  /** A column that says of each row whether it is a goal, an actual or computed. */
  readonly measures: MeasureColumn | null;
}

export function surveyTable(found: FoundTable): TableSurvey {
  const width = found.right - found.left + 1;
  const formats = Array.from({ length: width }, (_, at) => formatOf(found, at));
  const profiles = formats.map((format, at) => profileColumn(columnAt(found, at), found.first, found.last, format.date));
  const holdsFigures = (at: number): boolean => profiles[at]!.filled === 0 || profiles[at]!.numbers > 0 || profiles[at]!.numberShare >= 0.5;
  const wide = wideColumns(found.headerCells, holdsFigures);
  const names = wide ? null : namesAcross(found, profiles, formats);
  return { found, profiles, formats, wide, names, measures: measureColumn(found, profiles) };
}
