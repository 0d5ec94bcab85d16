import { BLANK, column, day, everywhere, OMITTED, type Shown } from "./excel";

const rowsOf = (result: Shown | Shown[][]) => (result as Shown[][]).slice(1);
const repeat = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe("[PARETO]", () => {
  const TABLE = [["Product", "Amount"], ["a", 900], ["b", 60], ["c", 40], ["d", BLANK], ["e", -5]];
  const header = ["Item", "Amount", "Share", "Cumulative share", "Class"];
  it("items by size, with their classes", () => expect(everywhere("PARETO", TABLE, "product")).toEqual([header, ["a", 900, 0.9, 0.9, "A"], ["b", 60, 0.06, 0.96, "B"], ["c", 40, 0.04, 1, "C"], ["d", 0, "", "", ""], ["e", -5, "", "", ""]]));
  it("by a header of the person's own, amounts as text, in Polish", () => expect(everywhere("PARETO", [["Hurtownia", "Kwota"], ["X", "1 234,50 zł"], ["Y", "1 000,00 zł"]], "Hurtownia")).toEqual([["Pozycja", "Kwota", "Udział", "Udział narastająco", "Klasa"], ["X", 1234.5, expect.closeTo(0.55247, 4), expect.closeTo(0.55247, 4), "A"], ["Y", 1000, expect.closeTo(0.44753, 4), 1, "A"]]));
  it("a row that names no item is one", () => expect(rowsOf(everywhere("PARETO", [["Product", "Amount"], [BLANK, 10], ["b", 5]], "product")).map(([item]) => item)).toEqual(["(blank)", "b"]));
  it("by product when blank", () => expect(everywhere("PARETO", TABLE, BLANK)).toEqual(everywhere("PARETO", TABLE, "product")));
  it("a column that is not there", () => expect(everywhere("PARETO", TABLE, "planet")).toBe("#VALUE! Table: there is no column 'planet'. Headers found: Product, Amount"));
});

describe("[NPS]", () => {
  test.each<[string, unknown[], unknown]>([
    ["of a column", [column(10, 9, 8, 3)], 25],
    ["scores as text", [column("10", "9", "8", "3")], 25],
    ["of a rectangle", [[[10, 9], [8, 3]]], 25],
    ["a blank may be a 0: asks", [column(10, BLANK, 3)], "#VALUE! Zeros or blank cells among the scores: 1. Say in ZeroIsScore what they are: TRUE, a score of 0; FALSE, no answer"],
    ["a blank flag does not settle it", [column(10, 0, 3), BLANK], "#VALUE! Zeros or blank cells among the scores: 1. Say in ZeroIsScore what they are: TRUE, a score of 0; FALSE, no answer"],
    ["left out", [column(10, BLANK, 3), false], 0],
    ["counted", [column(10, BLANK, 9, 10), true], 50],
    ["outside the scale", [column(10, 11)], "#VALUE! Scores in row 2 is 11: scores from 0 to 10 are expected"],
    ["no number", [column(10, "good")], "#VALUE! Scores in row 2 is not a number: 'good'"],
    ["none", [column(BLANK, BLANK), false], "#N/A There is no score"],
  ])("%s", (_, args, expected) => expect(everywhere("NPS", ...args)).toEqual(expected));
});

describe("[CSAT]", () => {
  test.each<[string, unknown[], unknown]>([
    ["4 and 5 of 1 to 5; blank and 0 left out", [column(5, 4, 2, 1, BLANK, 0)], 0.5],
    ["blank limits are 4 and 5", [column(5, 4, 2, 1), BLANK, BLANK], 0.5],
    ["other limits", [column(5, 4, 2, 1), 5], 0.25],
    ["a scale of ten is refused", [column(5, 9)], "#VALUE! Scores in row 2 is 9: scores from 1 to 5 are expected"],
    ["limits beyond the scale", [column(5), 8, 10], "#VALUE! From and To must lie between 1 and 5, From not above To"],
    ["none", [column(BLANK)], "#N/A There is no score"],
  ])("%s", (_, args, expected) => expect(everywhere("CSAT", ...args)).toEqual(expected));
});

describe("[WHATWORKS]", () => {
  const header = ["Item", "People", "Cases", "Result", "Others", "Lift", "From", "To", "Verdict"];
  const leads = (technique: string, cases: number, won: number) => repeat(cases, (at) => [day("2025-03-01") + at, ["Ann", "Bob", "Cy"][at % 3], technique, at < won ? "Won" : "Lost", BLANK]);
  const LEADS = [["Date", "Salesperson", "Technique", "Stage", "Amount"], ...leads("Demo", 60, 40), ...leads("Call", 90, 20), ...leads("Gift", 5, 5), [day("2025-03-01"), "Ann", "Demo", "Open", 900]];
  it("leads: the won share of what is closed, against the others", () => {
    const result = everywhere("WHATWORKS", LEADS, "technique");
    expect((result as Shown[][])[0]).toEqual(header);
    expect(rowsOf(result)).toEqual([
      ["Demo", 3, 60, expect.closeTo(0.6667, 4), expect.closeTo(25 / 95, 10), expect.closeTo(1.5333, 4), expect.any(Number), expect.any(Number), "works"],
      ["Call", 3, 90, expect.closeTo(0.2222, 4), expect.closeTo(45 / 65, 10), expect.any(Number), expect.any(Number), expect.any(Number), "does worse"],
      ["Gift", 3, 5, 1, 0.4, expect.closeTo(1.5, 10), "", "", "too few"],
    ]);
  });
  it("a blank minimum is 20; another may be given", () => {
    expect(everywhere("WHATWORKS", LEADS, "technique", OMITTED, BLANK)).toEqual(everywhere("WHATWORKS", LEADS, "technique"));
    expect(rowsOf(everywhere("WHATWORKS", LEADS, "technique", OMITTED, 5)).map((row) => row.at(-1))).not.toContain("too few");
  });
  const SALES = [
    ["Data", "Handlowiec", "Produkt", "Region", "Kwota", "Nr zamówienia"],
    ...repeat(30, (at) => [day("2025-03-01") + at, ["Anna", "Bogdan"][at % 2], "okna", "północ", 1200 + (at % 5) * 10, `Z${at}`]),
    ...repeat(30, (at) => [day("2025-03-01") + at, ["Anna", "Bogdan"][at % 2], "drzwi", "północ", 1000 + (at % 5) * 10, `Y${at}`]),
  ];
  it("sales: the mean of an order, inside the groups asked for, in Polish", () =>
    expect(everywhere("WHATWORKS", SALES, "produkt", "region")).toEqual([
      ["Pozycja", "Osoby", "Przypadki", "Wynik", "Pozostałe", "Przewaga", "Od", "Do", "Ocena"],
      ["okna", 2, 30, 1220, 1020, expect.closeTo(0.196, 3), expect.any(Number), expect.any(Number), "działa"],
      ["drzwi", 2, 30, 1020, 1220, expect.closeTo(-0.164, 3), expect.any(Number), expect.any(Number), "wypada gorzej"],
    ]));
  it("without a column of people that is left blank, and everything may work", () => expect(rowsOf(everywhere("WHATWORKS", SALES.map(([, , product, , amount]) => [product, amount]), "Produkt"))[0]).toEqual(["okna", "", 30, 1220, 1020, expect.any(Number), expect.any(Number), expect.any(Number), "działa"]));
  test.each<[string, unknown[], string]>([
    ["a column that is not there", [SALES, "planeta"], "#VALUE! Sales: there is no column 'planeta'. Headers found: Data, Handlowiec, Produkt, Region, Kwota, Nr zamówienia"],
    ["a group that is not there", [SALES, "produkt", "planeta"], "#VALUE! Sales: there is no column 'planeta'. Headers found: Data, Handlowiec, Produkt, Region, Kwota, Nr zamówienia"],
    ["a minimum that is none", [SALES, "produkt", OMITTED, 1], "#VALUE! Minimum must be a whole number from 2 on, not 1"],
    ["no table", [OMITTED, "produkt"], "#VALUE! Sales is missing: give a range with its header row"],
  ])("%s", (_, args, expected) => expect(everywhere("WHATWORKS", ...args)).toBe(expected));
});

describe("[TRAININGEFFECT]", () => {
  const MONDAY = day("2025-03-03");
  const weekly = (person: string, before: number, after: number) => repeat(25, (at) => [MONDAY + 7 * (at - 12), person, 5 * (at <= 12 ? before : after), BLANK]);
  const SALES = [["Date", "Salesperson", "Amount", "Note"], ...repeat(6, (at) => weekly(`Tom ${"ABCDEF"[at]}`, 100 + at, 130 + at)).flat(), ...repeat(7, (at) => weekly(`Olga ${"ABCDEFG"[at]}`, 100 + at, 110 + at)).flat()];
  const TRAINING = [["Person", "Date", "Topic", "Hours"], ...repeat(6, (at) => [`Tom ${"ABCDEF"[at]}`, MONDAY, "Demo", BLANK]), ["Olga A", MONDAY + 80, "Law", 2], [BLANK, BLANK, BLANK, BLANK]];
  const header = ["Topic", "People", "Before", "After", "Others before", "Others after", "Effect", "From", "To", "Verdict", "Note"];
  it("per topic, with windows cut at the edge of the data said", () => {
    const result = everywhere("TRAININGEFFECT", SALES, TRAINING) as Shown[][];
    expect(result[0]).toEqual(header);
    expect(rowsOf(result)[0]).toEqual(["Demo", 6, expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number), expect.closeTo(20, 0), expect.any(Number), expect.any(Number), "works", "6 people with less than 90 days before or after: the data end there"]);
    expect(rowsOf(result)[1]).toEqual(["Law", 0, "", "", "", "", "", "", "", "too few", "1 person not compared: too near the edge of the data, no sales before or after, or nobody who sold alike"]);
  });
  it("shorter windows; a blank number of days is 90", () => {
    expect(rowsOf(everywhere("TRAININGEFFECT", SALES, TRAINING, 28))[0]!.slice(-2)).toEqual(["works", ""]);
    expect(everywhere("TRAININGEFFECT", SALES, TRAINING, BLANK)).toEqual(everywhere("TRAININGEFFECT", SALES, TRAINING));
  });
  it("names are one whatever the order of first and last name", () => expect(rowsOf(everywhere("TRAININGEFFECT", SALES, TRAINING.map(([person, ...rest]) => [typeof person === "string" ? person.replace(/^Tom (.)$/, "$1 Tom") : person, ...rest]), 28))[0]![1]).toBe(6));
  test.each<[string, unknown[], string]>([
    ["no topic", [SALES, [["Person", "Date"], ["Tom A", MONDAY]]], "#VALUE! Training: there is no column for Topic. Name it in the argument columns, or give its header a usual name"],
    ["no people in the sales", [[["Date", "Amount"], [MONDAY, 5]], TRAINING], "#VALUE! Sales: there is no column for Person. Name it in the argument columns, or give its header a usual name"],
    ["days that are none", [SALES, TRAINING, -3], "#VALUE! Days must be a whole number from 1 on, not -3"],
  ])("%s", (_, args, expected) => expect(everywhere("TRAININGEFFECT", ...args)).toBe(expected));
});
