// What somebody does about a cause: proposed by a diagnosis as rows of the Actions table, kept there, and followed up by the next one.
import type { Cell } from "../../core/cell";
import { NO_DAY } from "../../core/column";
import type { Diagnosis } from "../../core/diagnosis/diagnose";
import { RUNGS, type RungKey } from "../../core/diagnosis/finding";
import { nameKey } from "../../core/names";
import type { AppendedRow, AppendTo } from "../../excel/theirs/appendRows";
import { LANGUAGES } from "../../locales";
import { columnLetters } from "../../reports/parts/address";
import { diagnosisWords, type DiagnosisWords } from "../../reports/words/diagnosisWords";
import { emptyTable } from "../../reports/emptyTable";
import type { Report } from "../../reports/report";
import { amountsOf, combine, daysOf, labelAt, textsOf } from "../../sheet";
import type { ColumnRole } from "../../sheet/roles";
import { appendTo, rowIn } from "./appendable";
import { today } from "../clock";
import type { KeptAction } from "../desk";
import { emptyTableOf } from "./emptyTableOf";
import type { Opened } from "../workbook/opened";

const WRITTEN: readonly ColumnRole[] = ["action", "cause", "unit", "owner", "dueDate", "doneOn", "note", "before", "now"];

/** What a cause comes to now: its money where the sheets support it (or people stand out), 0 where it is ruled out or the goal reached; null: they do not say. */
function amountNow({ steps, reached, people }: Diagnosis, rung: RungKey): number | null {
  const step = steps.find((one) => one.rung === rung);
  if (reached || step?.verdict === "ruled out") return 0;
  return step && (step.verdict === "supported" || (rung === "ability" && people.length > 0)) ? step.amount : null;
}

/** Only a table that says which cause, and whose, can be followed. */
const isFollowed = ({ columns }: { readonly columns: readonly { readonly role: ColumnRole | null }[] }): boolean => (["action", "cause", "unit"] as const).every((role) => columns.some((column) => column.role === role));

/** Rows of the Actions table that are about this unit, in the order of the table.
 * @param unit its name; "" for the company
 * @param isCurrent the period that the workbook is at: `Now` is kept for it alone */
export function keptActions(opened: Opened, unit: string, diagnosis: Diagnosis, isCurrent: boolean): KeptAction[] {
  const table = combine(opened.tables("Actions").filter(isFollowed));
  if (!table) return [];
  const [action, cause, whose, owner] = (["action", "cause", "unit", "owner"] as const).map((role) => textsOf(table, role));
  const [due, done, before] = [daysOf(table, "dueDate"), daysOf(table, "doneOn"), amountsOf(table, "before")];
  const day = (days: Int32Array | undefined, at: number) => (days && days[at] !== NO_DAY ? days[at]! : null);
  return Array.from({ length: table.length }, (_, at) => at).flatMap((at): KeptAction[] => {
    const text = (texts: typeof action) => (texts && labelAt(texts, at)) ?? "";
    const rung = rungNamed(text(cause));
    if (rung === null || unitKey(text(whose)) !== nameKey(unit)) return [];
    const part = table.parts[table.partOf[at]!]!;
    const place = (role: ColumnRole) => part.columns.find((column) => column.role === role && column.at >= 0)?.at;
    const cellAt = (column: number) => `${columnLetters(column)}${table.rows[at]! + 1}`;
    const [nowAt, actionAt] = [place("now"), place("action")!];
    const now = amountNow(diagnosis, rung);
    return [{
      rung, action: text(action), owner: text(owner), due: day(due, at), doneOn: day(done, at), before: before && before[at] === before[at] ? before[at]! : null, now,
      cell: nowAt === undefined || now === null || !isCurrent ? null : { sheet: part.sheet, cell: cellAt(nowAt), value: now, beside: cellAt(actionAt), says: text(action) },
    }];
  });
}

/** A cause as the ladder names it, in either language. */
function rungNamed(cause: string): RungKey | null {
  const key = nameKey(cause);
  return key === "" ? null : (RUNGS.find((rung) => key === rung || LANGUAGES.some((language) => nameKey(diagnosisWords(language)(`rung.${rung}`)) === key)) ?? null);
}

const unitKey = (unit: string): string => (LANGUAGES.some((language) => nameKey(diagnosisWords(language)("unit.company")) === nameKey(unit)) ? "" : nameKey(unit));

/** One for each supported cause that nothing open is done about yet: what to do, the department that owns it, what the cause comes to; when is for people to say. */
export function proposedActions({ steps }: Diagnosis, kept: readonly KeptAction[], unit: string, tell: DiagnosisWords): ReadonlyMap<ColumnRole, Cell>[] {
  const open = new Set(kept.filter(({ doneOn }) => doneOn === null).map(({ rung }) => rung));
  return steps.flatMap(({ rung, verdict, amount }) => {
    if (verdict !== "supported" || rung === "unexplained" || rung === "ability" || open.has(rung)) return [];
    return [new Map<ColumnRole, Cell>([["action", tell(`next.${rung}.supported`)], ["cause", tell(`rung.${rung}`)], ["unit", unit || tell("unit.company")], ["owner", tell(`who.${rung}`)], ["before", amount], ["now", amount]])];
  });
}

/** Where the rows go; null where there is no Actions table yet. */
export function actionsTable(opened: Opened, rows: readonly ReadonlyMap<ColumnRole, Cell>[]): { readonly to: AppendTo; readonly rows: AppendedRow[] } | null {
  const table = opened.tables("Actions").find(isFollowed) ?? emptyTableOf(opened, "Actions", WRITTEN);
  if (!table) return null;
  return { to: appendTo(table), rows: rows.map((row) => rowIn(table, row)) };
}

/** A new Actions table with its first rows. */
export function firstActions(rows: readonly ReadonlyMap<ColumnRole, Cell>[], { say }: Pick<Opened, "say">): Report {
  const report = emptyTable("Actions", today(), say);
  return { ...report, tables: report.tables.map((table) => ({ ...table, rows: rows.map((row) => table.columns.map(({ key }) => row.get(key as ColumnRole) ?? null)) })) };
}
