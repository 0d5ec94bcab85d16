import { CELL_TEXT, checkCells, checkDefinedName, checkSheetName } from "../../../src/workbench/host/limits";

const code = (work: () => unknown): string => {
  try {
    work();
    return "fine";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("[LIMIT] sheet names", () => {
  test.each(["S", "x".repeat(31), "Goal report (2)", "Zażółć", "a'b"])("%j is fine", (name) => expect(checkSheetName(name, ["Other"])).toBe(name));
  test.each(["", "x".repeat(32), "a:b", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History", 7, null])("%j is InvalidArgument", (name) => expect(code(() => checkSheetName(name, []))).toBe("InvalidArgument"));
  it("one that is there, in whatever case, is ItemAlreadyExists", () => expect(code(() => checkSheetName("sales", ["Sales"]))).toBe("ItemAlreadyExists"));
});

describe("[LIMIT] names of tables", () => {
  test.each(["Goals", "_a", "\\a", "Cele2025", "a.b", "x".repeat(255), "ABCD1"])("%j is fine", (name) => expect(checkDefinedName(name, [])).toBe(name));
  test.each(["", "1a", "a b", "a-b", "A1", "AB12", "R1C1", "R", "c", "x".repeat(256)])("%j is InvalidArgument", (name) => expect(code(() => checkDefinedName(name, []))).toBe("InvalidArgument"));
  it("one that is there is ItemAlreadyExists", () => expect(code(() => checkDefinedName("goals", ["Goals"]))).toBe("ItemAlreadyExists"));
});

describe("[LIMIT] what a range is set to", () => {
  it("one value stands for every cell", () => expect(checkCells("x", 2, 2)).toEqual([["x", "x"], ["x", "x"]]));
  test.each([
    ["too few rows", [[1, 2]]],
    ["too many columns", [[1, 2, 3], [1, 2, 3]]],
    ["a ragged row", [[1, 2], [1]]],
    ["no rows in rows", [1, 2]],
    ["an object", [[1, 2], [1, {}]]],
    ["a text too long", [[1, 2], [1, "x".repeat(CELL_TEXT + 1)]]],
    ["a formula too long", [[1, 2], [1, `=${"1+".repeat(5000)}1`]]],
  ])("%s is InvalidArgument", (_what, value) => expect(code(() => checkCells(value, 2, 2))).toBe("InvalidArgument"));
  it("a text of 32,767 characters and a null are fine", () => expect(checkCells([["x".repeat(CELL_TEXT), null]], 1, 2)[0]![1]).toBeNull());
});
