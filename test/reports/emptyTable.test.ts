// What Set up makes for the person must be read when it is filled: every heading of every empty table, in both languages.
import { emptyTable, isFillable } from "../../src/reports/emptyTable";
import { reportWords } from "../../src/reports/words/reportWords";
import { readWorkbook, TABLE_ROLES } from "../../src/sheet";
import type { Cell } from "../../src/core/cell";

const CASES = (["en", "pl"] as const).flatMap((language) => TABLE_ROLES.filter(isFillable).map((role) => [language, role] as const));

describe("[EMPTY TABLE] is read back once it is filled", () => {
  test.each(CASES)("%s %s", (language, role) => {
    const say = reportWords(language);
    const [table] = emptyTable(role, 45884, say).tables.slice(-1);
    const texts: Readonly<Record<string, string>> = { [say.role("column.period")]: "2025-Q3", [say.role("column.currency")]: "EUR" };
    const row = (number: number): Cell[] => table!.columns.map(({ heading, kind }) => (kind === "date" ? 45870 + number : kind === "percent" ? 0.5 : kind === "text" || kind === "longText" ? (texts[heading] ?? `${heading} ${number}`) : 100 + number));
    const values = [table!.columns.map(({ heading }) => heading), row(1), row(2)];
    const [read] = readWorkbook([{ name: say.role(`table.${role}`), row: 0, column: 0, values, formats: values.map((line, row) => line.map((_, at) => (row > 0 && table!.columns[at]!.kind === "date" ? "yyyy-mm-dd" : "General"))) }]).tables;
    expect(read?.role).toBe(role);
    const unread = table!.columns.filter((_, at) => (read?.columns.find((column) => column.at === at)?.role ?? null) === null).map(({ heading }) => heading);
    expect(unread).toEqual([]);
  });
});
