// Plan, actual and per cent as rows of one table: the column that says of each row which it is.
import { columnAt, type FoundTable } from "./foundTable";
import type { ColumnProfile } from "./columnProfile";
import { plain } from "./plain";
import { BLANK } from "./storedSheet";

export type RowMeasure = "goal" | "amount" | "computed";

export interface MeasureColumn {
  readonly at: number;
  /** null for a blank cell. */
  measureAt(row: number): RowMeasure | null;
}

const GOAL = /^(sales )?(goals?|targets?|quotas?|plan(ned)?|budget(ed)?|cele?|plan sprzedazy|cel sprzedazy|budzet|zalozenie|norma)( sales)?$/;
const ACTUAL = /^(actuals?|actual sales|sales|sales actual|achieved|result|realised|realized|revenue|wykonanie|sprzedaz|realizacja|wynik|zrealizowano|osiagniete|osiagnieto)$/;
const COMPUTED = /^(%|% .*|.* %|attainment|achievement|variance|var|difference|diff|gap|delta|percent|roznica|odchylenie|procent|stopien realizacji|realizacja %|wykonanie %|index|indeks|dynamika|growth|wzrost|to go|brakuje)$/;

const measureOf = (text: string): RowMeasure | null => {
  const words = plain(text);
  return GOAL.test(words) ? "goal" : ACTUAL.test(words) ? "amount" : COMPUTED.test(words) ? "computed" : null;
};

/** The column whose every text is such a word and that has goals and actuals both; null where there is none. */
export function measureColumn(found: FoundTable, profiles: readonly ColumnProfile[]): MeasureColumn | null {
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at]!;
    if (profile.textShare < 0.9 || profile.distinct > 12 || profile.distinct < 2) continue;
    const column = columnAt(found, at);
    const byCode = Array.from(profile.counts, (count, code) => (count > 0 ? measureOf(profile.texts.text(code) ?? "") : null));
    const used = byCode.filter((_, code) => profile.counts[code]! > 0);
    if (used.some((measure) => measure === null) || !used.includes("goal") || !used.includes("amount")) continue;
    return { at, measureAt: (row) => (column.codes[row]! === BLANK ? null : (byCode[column.codes[row]!] ?? null)) };
  }
  return null;
}
