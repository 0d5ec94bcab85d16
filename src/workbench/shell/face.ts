// window.workbench: what tests and anybody's scripts drive the workbench by. The list of members is a contract (docs: README).
import type { Book, Box, CellValue, SheetId } from "../book/book";
import { intersection, parseBox, splitSheet } from "../host/address";
import type { Faults } from "../host/faults";
import type { RequestLine } from "../host/officeHost";
import type { Language } from "./words";
import type { Theme } from "./topBar";

export interface Face {
  readonly ready: Promise<void>;
  open(name: string, bytes: ArrayBuffer): Promise<void>;
  save(): Promise<ArrayBuffer>;
  sheets(): string[];
  addSheet(name: string): Promise<void>;
  read(address: string): Promise<CellValue[][]>;
  formulas(address: string): Promise<string[][]>;
  write(address: string, values: CellValue[][]): Promise<void>;
  evaluate(formula: string): Promise<CellValue[][]>;
  press(controlId: string): Promise<void>;
  pane(): HTMLIFrameElement | null;
  requests(): RequestLine[];
  readonly faults: Faults;
  language: Language;
  theme: Theme;
}

declare global {
  interface Window {
    workbench: Face;
  }
}

/** The scratch sheet's name; it is nobody's business but evaluate's. */
const SCRATCH = "workbench scratch";

/** The cells by name, as a person with the whole workbook before them reads and types. */
export function cells(book: Book, scratch: { get(): SheetId | null; set(sheet: SheetId): void }) {
  const sheets = () => book.sheets().filter(({ id }) => id !== scratch.get());
  const sheetNamed = (name: string) => sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

  /** @returns no box for a sheet that is empty */
  const find = (address: string): { sheet: SheetId; box: Box | null } => {
    const whole = sheetNamed(address) ?? sheetNamed(splitSheet(`${address}!`).sheet ?? "");
    if (whole) return { sheet: whole.id, box: book.used(whole.id, true) };
    const table = book.tables().find(({ name, sheet }) => name.toLowerCase() === address.toLowerCase() && sheet !== scratch.get());
    if (table) return table;
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === null ? book.sheets().find(({ id }) => id === book.active()) : sheetNamed(name);
    const box = parseBox(rest);
    if (!sheet || !box) throw new Error(`"${address}" is no sheet, table or address in this workbook (sheets: ${sheets().map((other) => other.name).join(", ")})`);
    return { sheet: sheet.id, box: bounded(sheet.id, box) };
  };

  /** Whole columns and rows end where the sheet does. */
  const bounded = (sheet: SheetId, box: Box): Box | null => {
    const used = book.used(sheet, false);
    return box.rows * box.columns <= 5_000_000 ? box : used && intersection(used, box);
  };

  const typed = (value: CellValue): string | number | boolean => (value === null ? "" : typeof value === "object" ? value.error : value);

  let evaluating: Promise<unknown> = Promise.resolve();

  const evaluateNow = async (formula: string): Promise<CellValue[][]> => {
    let sheet = scratch.get();
    if (sheet === null) {
      const active = book.active();
      sheet = book.addSheet(SCRATCH);
      scratch.set(sheet);
      book.setVisibility(sheet, "VeryHidden");
      book.activate(active);
    }
    const before = book.used(sheet, false);
    if (before) book.clear(sheet, before, "All");
    book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[formula.startsWith("=") ? formula : `=${formula}`]]);
    await book.calculated();
    const box = book.spillOf(sheet, 0, 0) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return book.values(sheet, box);
  };

  return {
    sheets: () => sheets().map(({ name }) => name),
    read: async (address: string) => {
      await book.calculated();
      const { sheet, box } = find(address);
      return box ? book.values(sheet, box) : [];
    },
    formulas: async (address: string) => {
      await book.calculated();
      const { sheet, box } = find(address);
      return box ? book.formulas(sheet, box).map((row) => row.map((cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell)))) : [];
    },
    write: async (address: string, values: CellValue[][]) => {
      const { sheet, box } = find(address);
      const at = box ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const [rows, columns] = [values.length, values[0]?.length ?? 0];
      const oneCell = at.rows === 1 && at.columns === 1;
      if (!oneCell && (rows !== at.rows || values.some((row) => row.length !== at.columns))) throw new Error(`${address} has ${at.rows} × ${at.columns} cells, ${rows} × ${columns} values were given`);
      if (book.sheets().find(({ id }) => id === sheet)?.protected) throw new Error(`${address} is on a protected sheet`);
      book.write(sheet, { ...at, rows, columns }, values.map((row) => row.map(typed)));
      await book.calculated();
    },
    /** One after another: the scratch sheet holds one formula. */
    evaluate: (formula: string): Promise<CellValue[][]> => {
      const answer = evaluating.then(() => evaluateNow(formula));
      evaluating = answer.catch(() => undefined);
      return answer;
    },
  };
}
