// `Sales setup`: everything the add-in is told, as three tables that people may edit by hand.
import type { Cell } from "../core/cell";
import { PROCESS_STEPS } from "../core/diagnosis/process/processSteps";
import type { ColumnRole } from "../sheet/roles";
import type { SheetColumn, SheetTable, WorkbookReading } from "../sheet/sheetTable";
import { boxAddress } from "./parts/address";
import { stepWord } from "./process";
import type { ColumnKind, Report, ReportCell, ReportTable } from "./report";
import type { SettingKey, Settings, Step } from "./settings";
import type { ReportWords } from "./words/reportWords";

const KINDS: Readonly<Record<SettingKey, ColumnKind>> = {
  asOf: "date", periodFrom: "date", periodTo: "date", fiscalYearStarts: "integer", currency: "text", tolerance: "percent", recogniseFrom: "percent", recognitionBudget: "money",
  basePeriod: "text", weekend: "text", language: "text", salesCountOn: "text", returnedSales: "text", cancelledSales: "text", holidaysOf: "text",
};

/** In the order of the sheet. */
export const SETTING_KEYS = Object.keys(KINDS) as SettingKey[];

/** What stands in the sheet, kept as typed where it could not be understood. */
export interface SetupCells {
  readonly settings: Settings;
  /** Cells that were refused, as they stand: rewriting the sheet must not lose them. */
  readonly refused: ReadonlyMap<SettingKey, Cell>;
}

export function salesSetup({ settings, refused }: SetupCells, reading: WorkbookReading, made: number, say: ReportWords): Report {
  return {
    key: "sales-setup",
    name: say("setup.name"),
    title: say("setup.title"),
    source: `${say("setup.source")} · ${say("made", { moment: say.format.moment(made) })}`,
    notes: [],
    charts: [],
    tables: [settingsTable(settings, refused, say), stepsTable(settings.steps, say), columnsTable(settings, reading, say)],
  };
}

function settingsTable(settings: Settings, refused: SetupCells["refused"], say: ReportWords): ReportTable {
  const shown = (key: SettingKey): ReportCell => {
    const typed = refused.get(key);
    if (typed !== undefined) return typed;
    const value = settings[key];
    const word = `value.${value}`;
    return { value: typeof value === "string" && say.has(word) ? say(word) : value, kind: KINDS[key] };
  };
  return {
    key: "Settings",
    heading: say("setup.settings"),
    columns: [
      { key: "setting", heading: say("setup.setting"), kind: "text" },
      { key: "value", heading: say("setup.value"), kind: "text" },
      { key: "meaning", heading: say("setup.meaning"), kind: "longText" },
    ],
    rowKey: ["setting"],
    rows: SETTING_KEYS.map((key) => [say(`setting.${key}`), shown(key), say(`meaning.${key}`)]),
  };
}

function stepsTable(steps: readonly Step[], say: ReportWords): ReportTable {
  const rows = steps.length ? steps : PROCESS_STEPS.map((step): Step => ({ step: stepWord(step, say), accountable: "", daysAllowed: null }));
  return {
    key: "Steps",
    heading: say("setup.steps"),
    columns: [
      { key: "step", heading: say("setup.step"), kind: "text" },
      { key: "accountable", heading: say("setup.accountable"), kind: "text" },
      { key: "daysAllowed", heading: say("setup.daysAllowed"), kind: "integer" },
    ],
    rowKey: ["step"],
    rows: rows.map(({ step, accountable, daysAllowed }) => [step, accountable || null, daysAllowed]),
  };
}

/** "Sales: Amount", as the Columns table names what a column is. */
export const roleName = (table: SheetTable["role"], role: ColumnRole, say: ReportWords) => `${table ? say.role(`table.${table}`) : "?"}: ${say.role(`column.${role}`)}`;

/** The person's own words first, then what was found by itself; a column is listed once. */
function columnsTable(settings: Settings, reading: WorkbookReading, say: ReportWords): ReportTable {
  const chosen = settings.columns.map((choice) => [roleName(choice.table, choice.role, say), choice.sheet, choice.range ?? null, choice.column, say("found.chosen")]);
  const listed = new Set(settings.columns.map((choice) => `${choice.sheet}\n${choice.table}\n${choice.role}`));
  // a choice that was taken back still stands in the reading
  const known = (table: SheetTable) => table.columns.filter((column): column is SheetColumn & { role: ColumnRole } => column.role !== null && column.role !== "ignore" && column.foundHow !== "chosen" && column.at >= 0);
  const found = reading.tables.flatMap((table) =>
    table.role === null
      ? []
      : known(table)
          .filter((column, i, all) => !listed.has(`${table.sheet}\n${table.role}\n${column.role}`) && all.findIndex((other) => other.role === column.role) === i)
          .map((column) => [roleName(table.role, column.role, say), table.sheet, table.name ?? boxAddress(table.box), column.header, say(`found.${column.foundHow}`)]),
  );
  return {
    key: "Columns",
    heading: say("setup.columns"),
    columns: [
      { key: "role", heading: say("setup.role"), kind: "text" },
      { key: "sheet", heading: say("setup.sheet"), kind: "text" },
      { key: "range", heading: say("setup.range"), kind: "text" },
      { key: "column", heading: say("setup.column"), kind: "text" },
      { key: "foundHow", heading: say("setup.foundHow"), kind: "text" },
    ],
    rowKey: ["role", "sheet", "range"],
    rows: [...chosen, ...found],
    empty: say("setup.noColumns"),
  };
}
