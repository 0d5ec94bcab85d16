// What people typed into the coaching list when it was last made: it stays theirs, wherever the person stands now.
import type { Cell } from "../../core/cell";
import { nameKey } from "../../core/names";
import type { OursRead } from "../../excel/read/readOurs";
import { LANGUAGES } from "../../locales";
import { coachingWords, type CoachingKey } from "../../reports/words/coachingWords";
import { readDate } from "../../sheet";

export interface Noted {
  readonly person: string;
  /** A serial where it can be read as a day, else as typed; null: blank. */
  readonly coachedOn: Cell;
  /** Words of the person's own; null where it is blank or ours. */
  readonly result: string | null;
}

/** By person's key. */
export function notedIn(standing: OursRead): ReadonlyMap<string, Noted> {
  const rows = ["CoachedBefore", "CoachingNew", "Coaching"].flatMap((table) => standing.get(table) ?? []);
  return new Map(rows.flatMap((row): (readonly [string, Noted])[] => {
    const [person, typed, result] = [row.get("person"), row.get("coachedOn") ?? null, row.get("resultSince") ?? null];
    if (typeof person !== "string") return [];
    const day = typed === null ? null : readDate(typed);
    return [[nameKey(person), { person, coachedOn: day?.ok ? Math.floor(day.value) : typed, result: typeof result === "string" && !isOurs(result) ? result : typeof result === "number" ? String(result) : null }]];
  }));
}

const OUR_RESULTS: readonly CoachingKey[] = ["result.since", "result.before", "result.early", "result.noGoal"];
const COUNTS = [1, 2, 5, 1.5];
const GAP = "\u0001";

/** Sentences that we write ourselves, in either language, whatever their figures. */
const OURS = LANGUAGES.flatMap((language) => {
  const tell = coachingWords(language);
  const filled = (key: CoachingKey, count: number) => tell(key, { count, attainment: GAP, sold: GAP, expected: GAP, result: GAP, before: GAP });
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(GAP, ".*");
  return OUR_RESULTS.flatMap((key) => COUNTS.map((count) => new RegExp(`^${escaped(filled(key, count)).replace(/\d+(,\d+|\\\.\d+)?/, "[\\d\\s.,\u00a0\u202f]+")}$`)));
});
const isOurs = (text: string): boolean => OURS.some((ours) => ours.test(text));
