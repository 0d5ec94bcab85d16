// Plan, actual and per cent as rows of one table: the column that says of each row which it is.
import { columnAt, type FoundTable } from "../find/foundTable";
import type { ColumnProfile } from "../cells/columnProfile";
import { BLANK } from "../cells/storedSheet";
import { measureOf } from "./wideColumns";

export type RowMeasure = "goal" | "amount" | "computed" | "other";

export interface MeasureColumn {
  readonly at: number;
  /** Goals are among them. */
  readonly hasGoals: boolean;
  /** null for a blank cell. */
  measureAt(row: number): RowMeasure | null;
}

export function measureIn(text: string): RowMeasure | null {
  const { measure, derived, rest } = measureOf(text);
  return rest.length > 0 ? null : derived ? "computed" : measure;
}

/** The column whose every text is such a word and that has goals and actuals both; null where there is none. */
export function measureColumn(found: FoundTable, profiles: readonly ColumnProfile[]): MeasureColumn | null {
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at]!;
    if (profile.textShare < 0.9 || profile.distinct > 12 || profile.distinct < 2) continue;
    const column = columnAt(found, at);
    const byCode = Array.from(profile.counts, (count, code) => (count > 0 ? measureIn(profile.texts.text(code) ?? "") : null));
    const used = byCode.filter((_, code) => profile.counts[code]! > 0);
    if (used.some((measure) => measure === null) || !used.includes("goal") || !used.includes("amount")) continue;
    return { at, hasGoals: true, measureAt: (row) => (column.codes[row]! === BLANK ? null : (byCode[column.codes[row]!] ?? null)) };
  }
  return null;
}
