import { BLANK, column, day, everywhere } from "./excel";

describe("[TONUMBER]", () => {
  test.each([
    ["1 234,50 zł", 1234.5], ["(120)", -120], ["12%", 0.12], ["-5", -5], ["€1.234,00", 1234], ["1\u202f234\u00a0567", 1234567], ["100-", -100], [7, 7], [BLANK, 0],
    ["n.d.", "#VALUE! Text is not a number: 'n.d.'"], ["abc", "#VALUE! Text is not a number: 'abc'"], [true, "#VALUE! Text is not a number: 'TRUE'"],
  ])("%s is %s", (text, expected) => expect(everywhere("TONUMBER", text)).toBe(expected));
  test.each([[",", 1.234], [".", 1234]])("[decimal] %s settles what could be either", (mark, expected) => expect(everywhere("TONUMBER", "1,234", mark)).toBe(expected));
  it("the whole column decides", () => expect(everywhere("TONUMBER", column("1,234", "2,5", BLANK))).toEqual([[1.234], [2.5], [0]]));
  it("columns of a range decide each for itself", () => expect(everywhere("TONUMBER", [["1,234", "1,234"], ["2,5", "2.5"]])).toEqual([[1.234, 1234], [2.5, 2.5]]));
  it("another mark is refused", () => expect(everywhere("TONUMBER", "1", ";")).toMatch(/^#VALUE! Decimal cannot be ';'/));
});

describe("[TODATE]", () => {
  test.each([
    ["2025-08-31", day("2025-08-31")], ["31.08.2025", day("2025-08-31")], ["1.8.25", day("2025-08-01")], ["31/08/2025", day("2025-08-31")], ["08/31/2025", day("2025-08-31")], ["Aug 2025", day("2025-08-01")], ["sierpień 2025", day("2025-08-01")], [45900.75, 45900],
    [BLANK, "#N/A The cell is blank: there is no date in it"], ["soon", "#VALUE! Text is not a date: 'soon'"],
  ])("%s is %s", (text, expected) => expect(everywhere("TODATE", text)).toBe(expected));
  test.each([["DMY", day("2025-04-03")], ["mdy", day("2025-03-04")]])("[order] %s settles what could be either", (order, expected) => expect(everywhere("TODATE", "03/04/2025", order)).toBe(expected));
  it("the whole column decides", () => expect(everywhere("TODATE", column("03/04/2025", "25/04/2025"))).toEqual([[day("2025-04-03")], [day("2025-04-25")]]));
});

describe("[CHECKDATA]", () => {
  it("a line for each thing: row of the range, column, value, problem, what was done", () =>
    expect(everywhere("CHECKDATA", [["Date", "Salesperson", "Amount"], [day("2025-07-05"), "Ann", "n.d."], [day("2025-07-05"), "Ann", 5], ["03/04/2025", "Ann", 5], [BLANK, "Total", 10]])).toEqual([
      ["Row", "Column", "Value", "Problem", "What was done"],
      [2, "Amount", "n.d.", expect.stringMatching(/\w/), "left out"],
      [4, "Date", "03/04/2025", expect.stringContaining("2025-04-03"), "left out"],
      [5, "Salesperson", "Total", expect.stringContaining("total"), "left out"],
    ]));
  it("in the language of the headers", () => expect(everywhere("CHECKDATA", [["Data", "Handlowiec", "Kwota"], [day("2025-07-05"), "Anna", 5], [day("2025-07-06"), "Anna", 6], ["kiedyś", "Anna", 5]])).toEqual([["Wiersz", "Kolumna", "Wartość", "Problem", "Co zrobiono"], [4, "Data", "kiedyś", expect.stringMatching(/\w/), "pominięto"]]));
  it("nothing to say: the header alone", () => expect(everywhere("CHECKDATA", [["Date", "Salesperson", "Amount"], [day("2025-07-05"), "Ann", 5], [day("2025-07-06"), "Bob", 6]])).toEqual([["Row", "Column", "Value", "Problem", "What was done"]]));
  it("no header", () => expect(everywhere("CHECKDATA", [[1, 2], [3, 4]])).toMatch(/^#VALUE! Table: no header row was found/));
  it("no table", () => expect(everywhere("CHECKDATA", null)).toMatch(/^#VALUE! Table is missing/));
});
