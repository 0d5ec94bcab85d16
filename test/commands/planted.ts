// A small workbook written out in a test, opened as the add-in opens one. Days may be written "2025-07-01".
import type { Cell } from "../../src/core/cell";
import { openSheets, type Opened } from "../../src/commands/workbook/opened";
import type { Language } from "../../src/locales";
import { createSheetReader } from "../../src/sheet";

interface Planting {
  readonly language?: Language;
  /** Rows of the table Settings on `Sales setup`. */
  readonly settings?: readonly (readonly [setting: string, value: Cell])[];
}

export function planted(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, { language = "en", settings = [] }: Planting = {}): Opened {
  const stored = Object.entries(sheets).map(([name, values]) => {
    const reader = createSheetReader({ name, row: 0, column: 0 });
    reader.add(values.map((row) => [...row]));
    return reader.finish();
  });
  const setup = settings.length ? { name: "Sales setup", row: 5, column: 0, values: [["Setting", "Value", "Meaning"], ...settings.map(([setting, value]) => [setting, value, ""])] } : null;
  return openSheets({ sheets: stored, ours: new Map(), handedOver: new Map(), setup, from1904: false }, language);
}
