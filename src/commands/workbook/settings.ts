// `Sales setup` read back: every cell checked once, here, by name, with what is allowed. A cell that cannot be understood keeps its default and
// is said with its address; nobody's typing is lost.
import * as v from "valibot";
import type { Cell, Grid } from "../../core/cell";
import { languageOf } from "../../locales";
import { columnLetters, sheetAddress } from "../../reports/parts/address";
import { SETTING_KEYS } from "../../reports/salesSetup";
import { BASES, COUNT_DATES, DEFAULT_SETTINGS, type SettingKey, type Settings, type Step } from "../../reports/settings";
import { reportWords, type ReportWords } from "../../reports/words/reportWords";
import { readDate, readNumber } from "../../sheet";
import { COLUMN_ROLES, TABLE_ROLES } from "../../sheet/roles";
import type { ChosenColumn } from "../../sheet/sheetTable";
import type { CommandKey } from "./words";

const BOTH = [reportWords("en"), reportWords("pl")] as const;

/** The words of both languages, lower case, and what they stand for. */
function dictionary<K extends string>(keys: readonly K[], word: (say: ReportWords, key: K) => string): ReadonlyMap<string, K> {
  return new Map(keys.flatMap((key) => BOTH.map((say) => [word(say, key).toLowerCase(), key] as const)));
}

const number = v.pipe(v.custom<Cell>((cell) => readNumber(cell as Cell).ok), v.transform((cell): number => valueOf(readNumber(cell))));
const day = v.pipe(v.custom<Cell>((cell) => readDate(cell as Cell, "DMY").ok), v.transform((cell): number => valueOf(readDate(cell, "DMY"))));
const valueOf = (figure: ReturnType<typeof readNumber>): number => (figure.ok ? figure.value : Number.NaN);

/** A word in either language, or the key itself. */
function choice<K extends string>(keys: readonly K[]) {
  const known = new Map([...dictionary(keys, (say, key) => say(`value.${key}` as Parameters<ReportWords>[0])), ...keys.map((key) => [key as string, key] as const)]);
  return v.pipe(v.string(), v.check((text) => known.has(text.trim().toLowerCase())), v.transform((text) => known.get(text.trim().toLowerCase())!));
}

const weekend = v.union([
  v.pipe(v.custom<Cell>((cell) => /^[01]{7}$/.test(String(cell).trim()) && String(cell).includes("0")), v.transform((cell) => String(cell).trim())),
  v.pipe(number, v.integer(), v.check((n) => (n >= 1 && n <= 7) || (n >= 11 && n <= 17))),
]);

interface Field {
  readonly schema: v.GenericSchema<unknown, unknown>;
  readonly expected: Extract<CommandKey, `expected.${string}`>;
  readonly choices?: readonly string[];
}

const oneOf = (choices: readonly string[]): Field => ({ schema: choice(choices), expected: "expected.choice", choices });
const MARKED = ["left out", "counted"] as const;

const FIELDS: Readonly<Record<SettingKey, Field>> = {
  asOf: { schema: day, expected: "expected.day" },
  periodFrom: { schema: day, expected: "expected.day" },
  periodTo: { schema: day, expected: "expected.day" },
  fiscalYearStarts: { schema: v.pipe(number, v.integer(), v.minValue(1), v.maxValue(12)), expected: "expected.month" },
  currency: { schema: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/)), expected: "expected.currency" },
  tolerance: { schema: v.pipe(number, v.minValue(0), v.maxValue(1)), expected: "expected.share" },
  recogniseFrom: { schema: v.pipe(number, v.minValue(0.000001), v.maxValue(10)), expected: "expected.attainment" },
  recognitionBudget: { schema: v.pipe(number, v.minValue(0)), expected: "expected.budget" },
  basePeriod: oneOf(BASES),
  weekend: { schema: weekend, expected: "expected.weekend" },
  language: { schema: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^(en|pl)\b/), v.transform((tag) => languageOf(tag))), expected: "expected.language" },
  salesCountOn: oneOf(COUNT_DATES),
  returnedSales: oneOf(MARKED),
  cancelledSales: oneOf(MARKED),
  holidaysOf: { schema: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.literal("PL")), expected: "expected.holidays" },
};

/** What was expected of a setting, where the value is not allowed; null where it is. */
export function refusedSetting(key: SettingKey, value: unknown): Pick<Field, "expected" | "choices"> | null {
  if (value === null || value === undefined || value === "") return null;
  return v.safeParse(FIELDS[key].schema, value).success ? null : FIELDS[key];
}

/** A cell of `Sales setup` that could not be understood. */
export interface RefusedCell {
  readonly address: string;
  readonly key: SettingKey | "column";
  readonly value: string;
  readonly expected?: Field["expected"];
  readonly choices?: readonly string[];
}

export interface SetupRead {
  readonly settings: Settings;
  readonly refused: readonly RefusedCell[];
  /** Refused values of settings as they stand in the sheet. */
  readonly typed: ReadonlyMap<SettingKey, Cell>;
}

export interface SetupSheet {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
}

/** Reads the three tables wherever they stand on the sheet; a blank value is the default. */
export function readSetup(sheet: SetupSheet | null): SetupRead {
  if (!sheet) return { settings: DEFAULT_SETTINGS, refused: [], typed: new Map() };
  const refused: RefusedCell[] = [];
  const typed = new Map<SettingKey, Cell>();
  const known: Partial<Record<SettingKey, unknown>> = {};
  const names = dictionary(SETTING_KEYS, (say, key) => say(`setting.${key}`));
  const address = (row: number, column: number) => sheetAddress(sheet.name, `${columnLetters(sheet.column + column)}${sheet.row + row + 1}`);
  for (const { row, cells, at } of tableRows(sheet, ["setup.setting", "setup.value"])) {
    const key = names.get(textOf(cells[0]).toLowerCase());
    const cell = cells[1] ?? null;
    if (!key || cell === null || cell === "") continue;
    const read = v.safeParse(FIELDS[key].schema, cell);
    if (read.success) known[key] = read.output;
    else {
      typed.set(key, cell);
      refused.push({ address: address(row, at[1]!), key, value: textOf(cell), expected: FIELDS[key].expected, choices: FIELDS[key].choices });
    }
  }
  const columns: ChosenColumn[] = [];
  for (const { row, cells, at } of tableRows(sheet, ["setup.role", "setup.sheet", "setup.range", "setup.column", "setup.foundHow"])) {
    if (!isChosen(textOf(cells[4]))) continue;
    const choice = chosenColumn(cells);
    if (choice) columns.push(choice);
    else refused.push({ address: address(row, at[0]!), key: "column", value: textOf(cells[3]) });
  }
  const settings: Settings = { ...DEFAULT_SETTINGS, ...(known as Partial<Settings>), steps: readSteps(sheet), columns };
  return { settings, refused, typed };
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.error : String(cell)).trim();

type Heading = "setup.setting" | "setup.value" | "setup.role" | "setup.sheet" | "setup.range" | "setup.column" | "setup.foundHow" | "setup.step" | "setup.accountable" | "setup.daysAllowed";

/** Rows under the line that holds all the headings, in either language; a blank first cell ends them. */
function* tableRows({ values }: SetupSheet, headings: readonly Heading[]): Generator<{ row: number; cells: Cell[]; at: readonly number[] }> {
  for (const say of BOTH) {
    const names = headings.map((heading) => say(heading));
    const top = values.findIndex((line) => names.every((name) => line.some((cell) => cell === name)));
    if (top < 0) continue;
    const at = names.map((name) => values[top]!.indexOf(name));
    for (let row = top + 1; row < values.length && textOf(values[row]![at[0]!]) !== ""; row++) yield { row, cells: at.map((column) => values[row]![column] ?? null), at };
    return;
  }
}

function readSteps(sheet: SetupSheet): Step[] {
  return [...tableRows(sheet, ["setup.step", "setup.accountable", "setup.daysAllowed"])].map(({ cells }) => {
    const days = readNumber(cells[2] ?? null);
    return { step: textOf(cells[0]), accountable: textOf(cells[1]), daysAllowed: days.ok && days.value >= 0 ? days.value : null };
  });
}

/** The person's own word: marked so, or with nothing said about how it was found. */
const isChosen = (foundHow: string) => foundHow === "" || BOTH.some((say) => foundHow.toLowerCase() === say("found.chosen"));

const TABLE_WORDS = dictionary(TABLE_ROLES, (say, table) => say.role(`table.${table}`));
const COLUMN_WORDS = dictionary(COLUMN_ROLES, (say, role) => say.role(`column.${role}`));

/** "Sales: Amount", as salesSetup.roleName writes it. */
function chosenColumn([role, sheet, range, column]: readonly Cell[]): ChosenColumn | null {
  const [tableWord = "", columnWord = ""] = textOf(role).toLowerCase().split(/\s*:\s*/);
  const table = TABLE_WORDS.get(tableWord);
  const meant = COLUMN_WORDS.get(columnWord);
  if (!table || !meant || !textOf(sheet) || !textOf(column)) return null;
  return { table, role: meant, sheet: textOf(sheet), column: textOf(column), ...(textOf(range) ? { range: textOf(range) } : {}) };
}
