import { bounding, boxAddress, columnName, intersection, MAX_COLUMNS, MAX_ROWS, parseBox, sheetPrefix, splitSheet } from "../../../src/workbench/host/address";

const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe("[ADDRESS] A1 and back", () => {
  test.each([
    ["A1", box(0, 0, 1, 1)],
    ["$B$2:C5", box(1, 1, 4, 2)],
    ["C5:B2", box(1, 1, 4, 2)],
    ["XFD1048576", box(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1)],
    ["A:C", box(0, 0, MAX_ROWS, 3)],
    ["2:5", box(1, 0, 4, MAX_COLUMNS)],
  ])("%s", (text, expected) => expect(parseBox(text)).toEqual(expected));

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "Sales", "A1:B"])("%j is no address", (text) => expect(parseBox(text)).toBeNull());

  test.each([
    [box(0, 0, 1, 1), "A1"],
    [box(1, 26, 4, 2), "AA2:AB5"],
    [box(0, 1, MAX_ROWS, 2), "B:C"],
    [box(4, 0, 1, MAX_COLUMNS), "5:5"],
  ])("%j is written %s", (place, text) => expect(boxAddress(place)).toBe(text));

  test.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [16383, "XFD"]])("column %i is %s", (column, name) => expect(columnName(column)).toBe(name));
});

describe("[ADDRESS] sheets", () => {
  test.each([
    ["Sales!A1", "Sales", "A1"],
    ["'My sheet'!A1:B2", "My sheet", "A1:B2"],
    ["'Bob''s'!A1", "Bob's", "A1"],
    ["A1", null, "A1"],
  ])("%s", (address, sheet, rest) => expect(splitSheet(address)).toEqual({ sheet, rest }));

  test.each([["Sales", "Sales!"], ["Sprzedaż", "Sprzedaż!"], ["My sheet", "'My sheet'!"], ["Bob's", "'Bob''s'!"], ["2025", "'2025'!"], ["Q1", "'Q1'!"], ["R1", "'R1'!"]])("%s is written %s", (name, prefix) => expect(sheetPrefix(name)).toBe(prefix));
});

test("[ADDRESS] intersection and bounding box", () => {
  expect(intersection(box(0, 0, 3, 3), box(2, 1, 5, 1))).toEqual(box(2, 1, 1, 1));
  expect(intersection(box(0, 0, 2, 2), box(2, 0, 1, 1))).toBeNull();
  expect(bounding(box(4, 4, 1, 1), box(1, 2, 2, 1))).toEqual(box(1, 2, 4, 3));
});
