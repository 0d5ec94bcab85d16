// Figures of the pane: short ones, whole ones, and what they share with the sheets.
import { fullFigure, shortFigure } from "../../src/taskpane/shell/figures";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("[PANE] figures", () => {
  test.each([[3300, "+3 300 zł"], [-1234.5, "−1 234,50 zł"], [999, "+999 zł"], [1234567, "+1 234 567 zł"], [0, "0 zł"]])("%s in Polish has its thousands apart, as on the sheets: %s", (value, expected) =>
    expect(plain(fullFigure(value, { language: "pl", currency: "PLN", signed: true }))).toBe(expected),
  );
  test.each([[3300, "+$3,300"], [-1234.5, "−$1,234.50"]])("%s in English: %s", (value, expected) => expect(fullFigure(value, { language: "en", currency: "USD", signed: true })).toBe(expected));
  test.each([["en", "$3.3K"], ["pl", "3,3 tys. $"]] as const)("a short one in %s: %s", (language, expected) => expect(plain(shortFigure(3300, { language, currency: "USD" }))).toBe(expected));
  it("a short one of thousands of the largest unit has them apart, too", () => expect(plain(shortFigure(2.5e15, { language: "pl", currency: null }))).toBe("2 500 bln"));
});
