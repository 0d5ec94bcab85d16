// How the add-in knows its own sheets again: a custom property of the worksheet, never the name. It also remembers how the sheet was laid out,
// so that columns are found again after the person has moved them or changed the language.

export const OURS = "SalesDesk";

/** A native table on a sheet of ours, as it was last written. */
export interface TableMark {
  readonly key: string;
  /** Its native name. */
  readonly name: string;
  /** Our columns in order: key and the heading it was given. */
  readonly columns: readonly (readonly [key: string, heading: string])[];
  /** Fingerprints of the rows that were proposed: any other row is the person's. */
  readonly proposed?: readonly string[];
  /** Fingerprints of the cells in columns for people to fill that nobody typed. */
  readonly taken?: readonly string[];
}

/** The property of a sheet that was made for the person to fill (an empty table); its value is the report's key. */
export const HANDED_OVER = "SalesDeskTable";

export interface SheetMark {
  /** The report's key, "goal-report". */
  readonly report: string;
  readonly tables: readonly TableMark[];
  /** ISO code of its money; undefined: plain numbers. */
  readonly currency?: string;
  /** Notes in its head, as it was last written. */
  readonly notes?: number;
}

/** null for a property that is not one of ours, whoever wrote it. */
export function markOf(text: string | null | undefined): SheetMark | null {
  try {
    const mark = JSON.parse(text ?? "null") as Partial<SheetMark> | null;
    return mark && typeof mark.report === "string" && Array.isArray(mark.tables) ? (mark as SheetMark) : null;
  } catch {
    return null;
  }
}
