// Which formulas become values: none may that another one takes whole and that stays; and which cells are one old array.
import { freezable } from "../../src/excel/freeze/freezable";
import { joinOldArrays } from "../../src/excel/freeze/oldArrays";
import { placeKey, type SalesCell } from "../../src/excel/freeze/salesCells";
import { boxAddress } from "../../src/reports/parts/address";

const cell = (column: number, more: Partial<SalesCell> = {}): SalesCell => ({ sheet: "Work", box: { row: 0, column, rows: 1, columns: 1 }, formula: "=SALES.X()", typed: "=SALES.X()", values: [[1]], error: null, isProtected: false, isOurs: true, takes: [], ...more });
const place = (column: number) => placeKey({ sheet: "Work", row: 0, column });
const taking = (column: number, of: number, more: Partial<SalesCell> = {}) => cell(column, { isOurs: false, takes: [place(of)], ...more });
const B1 = { takenBy: { sheet: "Work", cell: "B1" } };
const C1 = { takenBy: { sheet: "Work", cell: "C1" } };

test.each<[string, readonly SalesCell[], readonly string[], readonly (readonly [string, unknown])[]]>([
  ["a formula that takes it is frozen along", [cell(0), taking(1, 0)], ["A1", "B1"], []],
  ["what takes it is protected: neither is", [cell(0), taking(1, 0, { isProtected: true })], [], [["B1", "protected"], ["A1", B1]]],
  ["what takes it shows an error", [cell(0), taking(1, 0, { error: "#N/A" })], [], [["B1", { error: "#N/A" }], ["A1", B1]]],
  ["so along a chain", [cell(0), taking(1, 0), taking(2, 1, { isProtected: true })], [], [["C1", "protected"], ["B1", C1], ["A1", B1]]],
  ["another one that takes the same stays a formula, which it may", [cell(0), taking(1, 0, { isProtected: true }), taking(2, 0)], [], [["B1", "protected"], ["A1", B1]]],
  ["but one that takes a frozen one, too, is frozen", [cell(0), cell(3), taking(1, 0, { isProtected: true }), taking(2, 0, { takes: [place(0), place(3)] })], ["D1", "C1"], [["B1", "protected"], ["A1", B1]]],
  ["what takes one that shows an error stays, and is not told of", [cell(0, { error: "#N/A" }), taking(1, 0, { error: "#N/A" })], [], [["A1", { error: "#N/A" }]]],
  ["two that take each other's end", [cell(0, { takes: [place(1)] }), taking(1, 0, { isProtected: true })], [], [["B1", "protected"], ["A1", B1]]],
])("[FREEZE] %s", (_, cells, toFreeze, left) => {
  const found = freezable({ cells, names: [] }, ({ box }) => boxAddress(box));
  expect(found.toFreeze.map(({ box }) => boxAddress(box))).toEqual(toFreeze);
  expect([...found.left].map(([{ box }, why]) => [boxAddress(box), why])).toEqual(left);
});
it("[FREEZE] what a defined name takes whole stays, and so does what that takes", () => {
  const found = freezable({ cells: [cell(0), cell(1, { takes: [place(0)] }), cell(2)], names: [{ name: "Gaps", formula: "=Work!$B$1#", isOurs: false, takes: [place(1)] }] }, ({ box }) => boxAddress(box));
  expect(found.toFreeze.map(({ box }) => boxAddress(box))).toEqual(["C1"]);
  expect([...found.left.values()]).toEqual([{ takenBy: { name: "Gaps" } }, B1]);
});

describe("[FREEZE] old array formulas", () => {
  const at = (row: number, column: number, value: number, formula = "=SALES.X($A$1:$A$4)", more: Partial<SalesCell> = {}) => cell(column, { box: { row, column, rows: 1, columns: 1 }, formula, values: [[value]], ...more });
  it("cells of one formula with different results are one", () =>
    expect(joinOldArrays([at(0, 0, 1), at(0, 1, 2), at(1, 0, 3), at(1, 1, 4), at(2, 0, 9, "=SALES.Y()")]).map(({ box, values }) => [boxAddress(box), values])).toEqual([["A1:B2", [[1, 2], [3, 4]]], ["A3", [[9]]]]));
  it("with the error of any of its cells", () => expect(joinOldArrays([at(0, 0, 1), at(1, 0, 2, undefined, { error: "#N/A" })])).toMatchObject([{ error: "#N/A" }]));
  it.each([
    ["one formula typed into several cells gives the same in each", [at(0, 0, 1), at(1, 0, 1)], 2],
    ["cells that do not touch", [at(0, 0, 1), at(2, 0, 2)], 2],
    ["a table's column of one formula for each row", [at(0, 0, 1, "=SALES.GOALGAP([@Actual],[@Goal])"), at(1, 0, 2, "=SALES.GOALGAP([@Actual],[@Goal])")], 2],
    ["one that looks up its own row", [at(0, 0, 1, "=SALES.X(INDEX($B:$B,ROW()))"), at(1, 0, 2, "=SALES.X(INDEX($B:$B,ROW()))")], 2],
    ["on two sheets", [at(0, 0, 1), at(1, 0, 2, undefined, { sheet: "Other" })], 2],
  ])("%s: each stays by itself", (_, cells, count) => expect(joinOldArrays(cells)).toHaveLength(count));
});
