// Formulas of the person's that go along with their rows.
import { carriedFormula } from "../../src/excel/write/moveFormula";

describe("[KEPT] a formula goes along with its row", () => {
  // from row 7 to row 5, after two rows were inserted above row 4
  const moved = { from: 6, to: 4, inserts: [{ at: 3, count: 2 }] };
  test.each([
    ["cells of its own row", "=D7+$E$7*F$7", "=D5+$E$5*F$5"],
    ["cells above what was inserted", "=B2", "=B2"],
    ["cells below it", "=SUM(B9:C$10)", "=SUM(B11:C$12)"],
    ["a range within its own row", "=SUM(D7:F7)", "=SUM(D5:F5)"],
    ["a range over other rows, too", "=SUM(D2:D7)-SUM($B$7:$B$9)", "=SUM(D2:D9)-SUM($B$9:$B$11)"],
    ["cells of other sheets", "=Plan!D7+'What works'!$D$7+SUM(Plan!D7:E7)", "=Plan!D7+'What works'!$D$7+SUM(Plan!D7:E7)"],
    ["texts, names and functions that look like cells", '="D7"&Q7_x+LOG10(D7)+Sales[D7]', '="D7"&Q7_x+LOG10(D5)+Sales[D7]'],
  ])("%s", (_, formula, expected) => expect(carriedFormula(formula, moved)).toBe(expected));
  it("nothing moved: as it was typed", () => expect(carriedFormula("=D7-B2", { from: 6, to: 6, inserts: [] })).toBe("=D7-B2"));
});
