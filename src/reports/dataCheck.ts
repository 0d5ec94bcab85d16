// `Data check`: what was found on the sheets, and every row that was not read or was read with a doubt.
import type { SheetTable, WorkbookReading } from "../sheet/sheetTable";
import { boxAddress, linkTo } from "./parts/address";
import type { Report, ReportCell } from "./report";
import { tableLines } from "./parts/tableLines";
import type { ReportWords } from "./words/reportWords";

/** More lines than anybody reads; the rest is counted in a note. */
export const MOST_LINES = 2000;

export interface DataCheckInput {
  readonly reading: WorkbookReading;
  /** What stands in the way and what to add, as sentences. */
  readonly troubles: readonly string[];
  /** Serial with time. */
  readonly made: number;
}

export function dataCheck({ reading, troubles, made }: DataCheckInput, say: ReportWords): Report {
  const things = reading.tables.flatMap((table) => [...doubts(table, say), ...problems(table, say)]);
  const sheets = new Set(reading.tables.map((table) => table.sheet)).size;
  return {
    key: "data-check",
    name: say("dataCheck.name"),
    title: say("dataCheck.title"),
    source: `${say("dataCheck.source", { count: reading.tables.length, sheets: say("dataCheck.sheets", { count: sheets }) })} · ${say("made", { moment: say.format.moment(made) })}`,
    notes: [...troubles, ...ignored(reading, say), ...(things.length > MOST_LINES ? [say("dataCheck.more", { count: things.length - MOST_LINES })] : [])],
    charts: [],
    tables: [
      {
        key: "DataCheckTables",
        heading: say("dataCheck.tables"),
        columns: [
          { key: "sheet", heading: say("dataCheck.sheet"), kind: "text" },
          { key: "table", heading: say("dataCheck.table"), kind: "text" },
          { key: "role", heading: say("dataCheck.role"), kind: "text" },
          { key: "rows", heading: say("dataCheck.rows"), kind: "integer" },
          { key: "read", heading: say("dataCheck.read"), kind: "integer" },
          { key: "leftOut", heading: say("dataCheck.leftOut"), kind: "integer" },
          { key: "sum", heading: say("dataCheck.sum"), kind: "number" },
          { key: "confidence", heading: say("dataCheck.confidence"), kind: "percent" },
        ],
        rowKey: ["sheet", "table"],
        rows: reading.tables.map((table) => {
          const range = boxAddress(table.box);
          return [table.sheet, linkTo(table.sheet, range, range), table.role ? say.role(`table.${table.role}`) : null, table.rowCount, table.rowsRead, table.rowsLeftOut, table.sum, table.confidence];
        }),
        empty: say("dataCheck.noTables"),
      },
      {
        key: "DataCheckLines",
        heading: say("dataCheck.things"),
        columns: [
          { key: "sheet", heading: say("dataCheck.sheet"), kind: "text" },
          { key: "row", heading: say("dataCheck.row"), kind: "integer" },
          { key: "column", heading: say("dataCheck.column"), kind: "text" },
          { key: "value", heading: say("dataCheck.value"), kind: "longText" },
          { key: "problem", heading: say("dataCheck.problem"), kind: "longText" },
          { key: "done", heading: say("dataCheck.done"), kind: "text" },
        ],
        rowKey: ["sheet", "row", "column", "problem"],
        rows: things.slice(0, MOST_LINES),
        empty: reading.tables.length ? say("dataCheck.noThings") : undefined,
      },
    ],
  };
}

const problems = (table: SheetTable, say: ReportWords): ReportCell[][] =>
  tableLines(table).map(({ problem, ranges }) => [table.sheet, linkTo(table.sheet, ranges[0], problem.row), problem.column ?? null, problem.value ?? null, say.problem(problem), say.done(problem)]);

function doubts(table: SheetTable, say: ReportWords): ReportCell[][] {
  const row = (table.headerRows[0] ?? table.box.row) + 1;
  return table.doubts.map(({ role, headers }) => [
    table.sheet,
    linkTo(table.sheet, `A${row}`, row),
    headers.join(" | "),
    null,
    say("dataCheck.doubt", { role: say.role(`column.${role}`), headers: say.format.list(headers.map(say.format.quote)) }),
    say("done.asked"),
  ]);
}

/** Sheets that must not be counted, one line a reason. */
function ignored(reading: WorkbookReading, say: ReportWords): string[] {
  const byReason = new Map<string, string[]>();
  for (const { sheet, range, reason } of reading.ignored) byReason.set(reason, [...(byReason.get(reason) ?? []), range === undefined ? sheet : `${sheet} ${range}`]);
  return [...byReason].map(([reason, sheets]) => say("dataCheck.ignored", { sheets: sheets.join(", "), reason: say.ignored(reason) }));
}
