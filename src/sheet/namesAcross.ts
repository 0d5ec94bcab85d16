// Periods down the side and names across: a column for each person, product or region.
import type { FoundTable } from "./foundTable";
import type { ColumnProfile } from "./columnProfile";
import { headerPeriod, headerText } from "./headerCell";
import { headerMatches } from "./headerWords";
import { plain } from "./plain";
import type { ColumnRole } from "./roles";
import type { ColumnFormat } from "./tableFacts";
import { isTotalWord, mentionsTotal } from "./totalWords";

export interface NamesAcross {
  /** The column of periods or days. */
  readonly period: number;
  readonly columns: readonly { readonly at: number; readonly name: string }[];
  readonly totals: readonly number[];
  /** What the names are. */
  readonly role: ColumnRole;
}

const SPREAD: ReadonlySet<ColumnRole> = new Set(["person", "department", "product", "category", "region", "customer", "channel", "segment"]);

/** The names across, or null when the table is not of that shape: one column of periods first, then only figures under words that head no known column. */
export function namesAcross(found: FoundTable, profiles: readonly ColumnProfile[], formats: readonly ColumnFormat[]): NamesAcross | null {
  if (found.last < found.first) return null;
  const isPeriods = (at: number): boolean => {
    const profile = profiles[at]!;
    if (profile.filled < 2) return false;
    if (formats[at]!.date === true) return true;
    // what is no period under it may be totals and goals at the foot
    return profile.periodShare >= 0.5;
  };
  const period = profiles.findIndex((_, at) => isPeriods(at));
  if (period < 0 || period > 1) return null;
  const columns: { at: number; name: string }[] = [];
  const totals: number[] = [];
  for (let at = period + 1; at < profiles.length; at++) {
    const profile = profiles[at]!;
    const name = headerText(found.headerCells[found.headerCells.length - 1]?.[at] ?? null) || found.headers[at]!;
    if (name === "" || profile.filled === 0) continue;
    if (profile.numbers === 0 && profile.numberShare < 0.5) return null;
    const words = plain(name);
    if (isTotalWord(words) || (mentionsTotal(words) && at === profiles.length - 1)) totals.push(at);
    else if ((headerMatches(name)[0]?.score ?? 0) >= 0.6 || headerPeriod(name)) return null;
    else columns.push({ at, name });
  }
  if (columns.length < 2) return null;
  return { period, columns, totals, role: roleOfNames(found, columns.map(({ name }) => name)) };
}

/** What a group heading or title above says, else people where the names look like people's. */
function roleOfNames(found: FoundTable, names: readonly string[]): ColumnRole {
  const texts = [...found.headerCells.slice(0, -1).flatMap((line) => line.map(headerText)), ...[...found.titles].reverse()];
  for (const text of texts)
    for (const word of [text, ...text.split(/[\s,:–-]+/)]) {
      const match = headerMatches(word).find(({ role, score }) => score >= 0.8 && SPREAD.has(role));
      if (match) return match.role;
    }
  return names.filter((name) => /^\p{Lu}[\p{L}.'-]*\s+\p{Lu}/u.test(name)).length * 2 >= names.length ? "person" : "product";
}
