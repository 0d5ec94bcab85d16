import { BLANK, column, day, everywhere, type Shown } from "./excel";

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

describe("[UNPIVOT]", () => {
  const rows = (result: Shown | Shown[][]) => result as Shown[][];
  it("months across become a row each; the other columns go with them, totals are left out", () =>
    expect(everywhere("UNPIVOT", [["Rep", "Region", "Jan 2025", "Feb 2025", "Q1 2025", "Total"], ["Ann", "North", 1, "2,5", 3.5, 3.5], ["Bob", BLANK, 3, "4,5", 7.5, 7.5], ["Total", BLANK, 4, 7, 11, 11]])).toEqual([
      ["Rep", "Region", "Period", "Amount"],
      ["Ann", "North", "2025-01", 1],
      ["Ann", "North", "2025-02", 2.5],
      ["Bob", "", "2025-01", 3],
      ["Bob", "", "2025-02", 4.5],
    ]));
  it("a blank number counts as 0, as everywhere", () => expect(rows(everywhere("UNPIVOT", [["Rep", "2025-01", "2025-02"], ["Ann", BLANK, 5], ["Bob", 7, 0]])).slice(1)).toEqual([["Ann", "2025-01", 0], ["Ann", "2025-02", 5], ["Bob", "2025-01", 7], ["Bob", "2025-02", 0]]));
  it("in Polish: quarters under a merged year, thousands in the title", () =>
    expect(everywhere("UNPIVOT", [["Sprzedaż w tys. zł", BLANK, BLANK], ["Handlowiec", "2025", BLANK], [BLANK, "I kw.", "II kw."], ["Ala", "1,5", 2], ["Ola", 3, 4]])).toEqual([["Handlowiec", "Okres", "Kwota"], ["Ala", "2025-Q1", 1500], ["Ala", "2025-Q2", 2000], ["Ola", "2025-Q1", 3000], ["Ola", "2025-Q2", 4000]]));
  it("people across", () => expect(everywhere("UNPIVOT", [["Month", "Ann Lee", "Bob Ray"], ["2025-01", 1, 2], ["2025-02", 3, 4]])).toEqual([["Month", "Person", "Amount"], [day("2025-01-01"), "Ann Lee", 1], [day("2025-01-01"), "Bob Ray", 2], [day("2025-02-01"), "Ann Lee", 3], [day("2025-02-01"), "Bob Ray", 4]]));
  it("months of no year keep their headings", () => expect(rows(everywhere("UNPIVOT", [["Rep", "Jan", "Feb"], ["Ann", 1, 2]])).slice(1)).toEqual([["Ann", "Jan", 1], ["Ann", "Feb", 2]]));
  it("goals across", () => expect(rows(everywhere("UNPIVOT", [["Rep", "Goal Q1 2025", "Goal Q2 2025"], ["Ann", 10, 20]])).slice(1)).toEqual([["Ann", "2025-Q1", 10], ["Ann", "2025-Q2", 20]]));
  it.each([
    ["nothing across", [["Date", "Rep", "Amount"], [day("2025-01-05"), "Ann", 5]], /^#VALUE! Table: no months, quarters or names lie across/],
    ["no table", null, /^#VALUE! Table is missing/],
    ["words under months", [["Rep", "Jan 2025", "Feb 2025"], ["Ann", "many", "few"], ["Bob", "some", BLANK]], /^#VALUE! Table in row 2, column 2 is not a number: 'many'/],
    ["no header", [[1, 2], [3, 4]], /^#VALUE! Table: no header row/],
  ])("refuses: %s", (_, table, message) => expect(everywhere("UNPIVOT", table)).toMatch(message));
});

describe("[WIDE] months across are read by every table function", () => {
  const GOALS = [["Rep", "Jan 2025", "Feb 2025"], ["Ann", 100, 200], ["Bob", 50, 60]];
  const SALES = [["Rep", "Jan 2025", "Feb 2025", "Total"], ["ANN", 90, 210, 300], ["Bob", 50, 10, 60]];
  it("GOALON", () => expect(everywhere("GOALON", GOALS, "Ann", day("2025-02-10"))).toBe(200));
  it("GOALREPORT", () => expect((everywhere("GOALREPORT", SALES, GOALS, day("2025-02-28")) as Shown[][]).slice(1).map((row) => [row[0], row[3], row[5]])).toEqual([["Ann", 200, 210], ["Bob", 60, 10]]));
});

describe("[NAMES] between the sales and the goals that a function is given", () => {
  it("order and accents make nobody else", () =>
    expect((everywhere("GOALREPORT", [["Data", "Handlowiec", "Kwota"], ["5.02.2025", "Żak Łucja", 5], ["15.02.2025", "lucja zak", 6]], [["Handlowiec", "Okres", "Cel"], ["Łucja Żak", "2025-02", 10]], day("2025-02-28")) as Shown[][]).slice(1).map((row) => [row[0], row[5]])).toEqual([["Łucja Żak", 11]]));
});

describe("[CURRENCIES] in a table that a function is given", () => {
  it("several are refused", () => expect(everywhere("GOALREPORT", [["Date", "Rep", "Amount"], [day("2025-02-05"), "Ann", "5 €"], [day("2025-02-06"), "Ann", "6 zł"]], [["Rep", "Period", "Goal"], ["Ann", "2025-02", 10]], day("2025-02-28"))).toMatch(/^#VALUE! Sales: amounts in several currencies \(EUR, PLN\)/));
});
