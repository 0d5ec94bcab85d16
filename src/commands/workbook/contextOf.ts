// What the head of a report says of the reading: its sheets, settings that were not understood, rows and cells that were left out.
import type { Problem } from "../../core/answer";
import type { ChosenPeriod } from "../../core/goals/choosePeriod";
import { problemCell, sheetAddress } from "../../reports/parts/address";
import type { ReportContext } from "../../reports/parts/head";
import type { TableRole } from "../../sheet/roles";
import type { SheetTable } from "../../sheet/sheetTable";
import { now } from "../clock";
import type { Opened } from "./opened";
import { refusedCell } from "./troubles";

/** @param of the tables of a role; those of goals of products and regions are not among them unless said so */
export function contextOf(opened: Opened, { from, to, asOf }: Pick<ChosenPeriod, "from" | "to" | "asOf">, roles: readonly TableRole[], of: (role: TableRole) => SheetTable[] = opened.tables): ReportContext {
  const { say, tell } = opened;
  const used = roles.map((role) => ({ role, tables: of(role) }));
  return {
    from,
    to,
    asOf,
    currency: opened.currency,
    made: now(),
    sources: sourcesOf(used.flatMap(({ tables }) => tables)),
    notes: [
      ...opened.setup.refused.map((cell) => refusedCell(cell, { say, tell }).message),
      ...used.flatMap(({ role, tables }) => {
        const said = (note: "leftOut" | "cellsLeftOut", count: number, [first]: readonly Placed[]) =>
          count && first ? [say(`note.${note}`, { count, role: say.role(`table.${role}`), address: sheetAddress(first.table.sheet, problemCell(first.table, first.problem)), problem: say.problem(first.problem) })] : [];
        const left = leftOutOf(tables);
        const [rows, cells] = [left.filter(({ problem }) => problem.at === undefined), left.filter(({ problem }) => problem.at !== undefined && problem.code !== "no-data")];
        return [...said("leftOut", tables.reduce((sum, table) => sum + table.rowsLeftOut - table.problems.filter(isGoodTotal).length, 0), rows), ...said("cellsLeftOut", cells.length, cells)];
      }),
    ],
  };
}

/** A table that serves several roles is one source: its rows count where most of them were read. */
function sourcesOf(tables: readonly SheetTable[]): ReportContext["sources"] {
  const sources = new Map<string, { readonly sheet: string; readonly rows: number }>();
  for (const { sheet, box, rowsRead } of tables) {
    const place = `${box.row} ${box.column} ${sheet}`;
    if (rowsRead > (sources.get(place)?.rows ?? 0)) sources.set(place, { sheet, rows: rowsRead });
  }
  return [...sources.values()];
}

/** A line of a total that says what was read: nobody misses it. */
const isGoodTotal = ({ code, details, done }: Problem): boolean => done === "left-out" && (code === "total" || code === "subtotal") && details?.["says"] === "agrees";

interface Placed {
  readonly table: SheetTable;
  readonly problem: Problem;
}

/** What was left out; first what a cell spoilt, then totals and headings. */
function leftOutOf(tables: readonly SheetTable[]): Placed[] {
  const all = tables.flatMap((table) => table.problems.filter((problem) => problem.done === "left-out" && !isGoodTotal(problem)).map((problem) => ({ table, problem })));
  return [...all.filter(({ problem }) => problem.column !== undefined), ...all.filter(({ problem }) => problem.column === undefined)];
}
