// A table as it was read: typed columns, every row's place kept, and what was left out and why. Everything after the reading takes this.
import type { Problem } from "../core/answer";
import type { Amounts, Days, Texts } from "../core/column";
import type { ColumnRole, TableRole } from "./roles";
import type { Box } from "./sheetCells";

export type Language = "en" | "pl";

export type ColumnData =
  | { readonly kind: "amount"; readonly values: Amounts }
  | { readonly kind: "day"; readonly values: Days }
  | { readonly kind: "text"; readonly values: Texts };

export interface SheetColumn {
  /** Header as the person wrote it (line breaks as spaces; two-row headers joined). */
  readonly header: string;
  readonly role: ColumnRole | null;
  /** 0-based column on the sheet; −1 for one that the reading made (the period of months across). */
  readonly at: number;
  readonly data: ColumnData;
  /** 0…1: how sure the role is. */
  readonly confidence: number;
  readonly foundHow: "header" | "content" | "chosen";
  /** What amounts were multiplied by, from a unit in the header or title (tys. zł → 1000). */
  readonly scale: number;
  /** Values are fractions of one (10 % is 0.1), not money: discounts, credit shares. */
  readonly share?: boolean;
  /** The period that this column lies under, where months lie across: "2024-01". */
  readonly period?: string;
  /** ISO code where the header, the cells or the formats name one. */
  readonly currency?: string;
  /** Which currency each record is in, ISO codes, where a currency column, the cells or the header say it; only of the amount that is added up. */
  readonly currencies?: Texts;
}

export interface SheetTable {
  readonly sheet: string;
  /** Headers and rows on the sheet. */
  readonly box: Box;
  /** The native table's name, where it is one. */
  readonly name?: string;
  readonly role: TableRole | null;
  readonly confidence: number;
  readonly language: Language;
  readonly layout: "long" | "wide" | "transposed";
  /** 0-based sheet rows. */
  readonly headerRows: readonly number[];
  readonly columns: readonly SheetColumn[];
  /** Number of records in every column: rows read, or rows × periods for wide ones. */
  readonly length: number;
  /** 0-based sheet row of each record. */
  readonly rows: Int32Array;
  /** Not blank sheet rows under the header = read + left out. */
  readonly rowCount: number;
  readonly rowsRead: number;
  readonly rowsLeftOut: number;
  /** Main amount as read, before credit shares; null where it cannot be added up (no amount, several currencies). */
  readonly sum: number | null;
  readonly problems: readonly Problem[];
  /** Roles that two columns fit equally well: asked, never guessed. */
  readonly doubts: readonly { readonly role: ColumnRole; readonly headers: readonly string[] }[];
}

/** Sheets that hold no data to count, and why (key into locales). */
export interface IgnoredSheet {
  readonly sheet: string;
  /** The table that is not counted, where the sheet has others that are. */
  readonly range?: string;
  readonly reason: string;
}

/** A spelling that may mean somebody: for a person to accept, never done silently. */
export interface NameProposal {
  readonly spelling: string;
  /** Who fits; more than one: only a person can tell. */
  readonly people: readonly string[];
  readonly why: "initials" | "part" | "login" | "typo";
  /** Where it stands first: row from 1, 0-based column. */
  readonly sheet: string;
  readonly row: number;
  readonly at: number;
}

export interface WorkbookReading {
  readonly tables: readonly SheetTable[];
  readonly ignored: readonly IgnoredSheet[];
  readonly names: readonly NameProposal[];
}

/** A row of `Sales setup`'s Columns table: the person's own word on what a column is. */
export interface ChosenColumn {
  readonly role: ColumnRole;
  readonly table: TableRole;
  readonly sheet: string;
  /** Native table's name or A1 range; blank: any table of that role on the sheet. */
  readonly range?: string;
  /** Header, or letter. */
  readonly column: string;
}
