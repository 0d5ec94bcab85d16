// What the head of a report says: which sheets it was made from, which period and day, when; and what was not counted.
import type { MarkedTally } from "../../core/goals/salesRows";
import type { ReportWords } from "../words/reportWords";

export interface ReportContext {
  readonly from: number;
  readonly to: number;
  readonly asOf: number;
  /** ISO code; null: plain numbers. */
  readonly currency: string | null;
  /** "Sales" and "Goals" tables: sheet and rows read. */
  readonly sources: readonly { readonly sheet: string; readonly rows: number }[];
  /** Serial with time of day. */
  readonly made: number;
  /** Sentences that every report on this reading begins with (rows left out, settings refused). */
  readonly notes: readonly string[];
}

/** "Sales (60,855 rows), Goals (163 rows) · 1 Jul 2013 – 30 Sep 2013 · as of 30 Sep 2013 · made 24 Nov 2026, 04:51" */
export function headOf({ from, to, asOf, sources, made }: ReportContext, say: ReportWords): string {
  return [
    sourcesOf(sources, say),
    say("source.period", { from: say.format.date(from), to: say.format.date(to) }),
    say("source.asOf", { day: say.format.date(asOf) }),
    say("made", { moment: say.format.moment(made) }),
  ].join(" · ");
}

/** Several tables of one sheet are one source; more than four sheets are counted. */
function sourcesOf(sources: ReportContext["sources"], say: ReportWords): string {
  const rows = new Map<string, number>();
  for (const source of sources) rows.set(source.sheet, (rows.get(source.sheet) ?? 0) + source.rows);
  const shown = [...rows].slice(0, 4).map(([sheet, count]) => say("source.rows", { sheet, count }));
  return [...shown, ...(rows.size > 4 ? [say("source.more", { count: rows.size - 4 })] : [])].join(", ");
}

/** How many returned and cancelled rows counted for nothing, and how much they come to. */
export const markedNotes = ({ returned, cancelled }: MarkedTally, money: (value: number) => string, say: ReportWords): string[] => [
  ...(returned.count ? [say("note.returned", { count: returned.count, amount: money(returned.amount) })] : []),
  ...(cancelled.count ? [say("note.cancelled", { count: cancelled.count, amount: money(cancelled.amount) })] : []),
];
