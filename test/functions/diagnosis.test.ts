import fc from "fast-check";
import path from "node:path";
import { readCsv } from "../fixtures/csv";
import { BLANK, day, enter, everywhere, OMITTED, type Shown } from "./excel";

const table = (result: Shown | Shown[][]) => result as Shown[][];
/** First cell → the rest of its row. */
const byFirst = (result: Shown | Shown[][]) => Object.fromEntries(table(result).slice(1).map(([first, ...rest]) => [first, rest]));
const cells = (file: string) => readCsv(path.join(__dirname, "../fixtures", file)).map((row) => row.map((cell) => cell ?? BLANK));
const on = (text: string) => day(`2025-${text}`);

const HEAD = ["Step", "Unit", "Count", "Median days", "90th percentile", "Late", "Late share", "Open and overdue", "Amount", "Accountable"];
/** Ordered, due, shipped, delivered; A1 has two lines. */
const ORDERS = [
  ["Order number", "Order date", "Due date", "Shipped date", "Delivered", "Region", "Amount"],
  ["A1", on("01-02"), on("01-10"), on("01-04"), on("01-06"), "North", 100],
  ["A1", on("01-02"), on("01-10"), on("01-05"), on("01-11"), "North", 50.5],
  ["A2", on("01-03"), on("01-12"), on("01-04"), on("01-08"), "South", 10],
  ["A3", on("01-04"), on("01-14"), on("01-08"), BLANK, "South", 200.1],
  ["A4", on("01-20"), on("02-20"), BLANK, BLANK, "North", 70],
];
const AS_OF = on("01-31");

describe("[PROCESS]", () => {
  it("an order once: finished with its last line, late when a line is; open and overdue as of the day", () =>
    expect(everywhere("PROCESS", ORDERS, AS_OF)).toEqual([
      HEAD,
      ["order → shipped", "Company", 3, 3, 3.8, "", "", "", "", ""],
      ["shipped → delivered", "Company", 2, 5, 5.8, "", "", "", "", ""],
      ["order → delivered", "Company", 2, 7, 8.6, 1, 0.5, 1, 200.1, ""],
    ]));
  it("what happened after the day is not known yet", () =>
    expect(byFirst(everywhere("PROCESS", ORDERS, on("01-10")))).toEqual({
      "order → shipped": ["Company", 3, 3, 3.8, "", "", "", "", ""],
      "shipped → delivered": ["Company", 1, 4, 4, "", "", "", "", ""],
      // A1 waits for its second line, whose day is today: not over yet
      "order → delivered": ["Company", 1, 5, 5, 0, 0, 0, 0, ""],
    }));
  it("by a role, its Polish word or a header; blanks are a unit", () => {
    for (const by of ["region", "Region"]) {
      const rows = table(everywhere("PROCESS", ORDERS, AS_OF, by)).slice(1).filter(([step]) => step === "order → delivered");
      expect(rows).toEqual([["order → delivered", "North", 1, 9, 9, 1, 1, 0, 0, ""], ["order → delivered", "South", 1, 5, 5, 0, 0, 1, 200.1, ""]]);
    }
    expect(table(everywhere("PROCESS", [["Order date", "Shipped", "Region", "Amount"], [on("01-02"), on("01-03"), BLANK, 5], [on("01-02"), on("01-03"), "North", 6]], AS_OF, "region"))[1]!.slice(0, 3)).toEqual(["order → shipped", "(blank)", 1]);
    expect(everywhere("PROCESS", ORDERS, AS_OF, "colour")).toMatch(/^#VALUE! Orders: there is no column 'colour'/);
  });
  it("shipped after the due day where there is no column of deliveries", () =>
    expect(byFirst(everywhere("PROCESS", [["Order date", "Due date", "Shipped"], [on("01-02"), on("01-05"), on("01-05")], [on("01-02"), on("01-05"), on("01-06")], [on("01-02"), on("01-05"), BLANK]], AS_OF))["order → shipped"]).toEqual(["Company", 2, 3.5, 3.9, 1, 0.5, 1, "", ""]));
  it("over the days allowed in `steps`, and who answers", () => {
    const steps = [["Step", "Accountable", "Days allowed"], ["order → shipped", "Ann", 2], ["Delivered", "Bob", BLANK], ["Paid", "Cid", 30]];
    const rows = byFirst(everywhere("PROCESS", ORDERS, AS_OF, OMITTED, steps));
    expect(rows["order → shipped"]).toEqual(["Company", 3, 3, 3.8, 2, 2 / 3, 1, 70, "Ann"]);
    expect([rows["shipped → delivered"]![8], rows["order → delivered"]![8]]).toEqual(["Bob", "Bob"]);
  });
  test.each([
    ["Order shipped", "order → shipped"], ["Dispatch", "order → shipped"], ["shipped → delivered", "shipped → delivered"], ["Order to delivery", "order → delivered"],
    ["Wysyłka", "order → shipped"], ["wysyłka → dostawa", "shipped → delivered"], ["Dostawa", "order → delivered"], ["zamówienie → dostawa", "order → delivered"],
  ])("the words of a step: %s is %s", (words, step) => expect(byFirst(everywhere("PROCESS", ORDERS, AS_OF, OMITTED, [["Step", "Accountable"], [words, "Ann"]]))[step]![8]).toBe("Ann"));
  it("follow-up, and payment of what was invoiced without any order date", () => {
    expect(byFirst(everywhere("PROCESS", [["Order date", "Delivered", "Follow up", "Amount"], [on("01-02"), on("01-05"), on("01-12"), 5], [on("01-02"), on("01-05"), on("01-12"), 6]], AS_OF))["delivered → followed up"]).toEqual(["Company", 2, 7, 7, "", "", "", "", ""]);
    expect(byFirst(everywhere("PROCESS", [["Order date", "Invoiced on", "Paid on", "Amount"], [on("01-02"), on("01-03"), BLANK, 80], [on("01-02"), on("01-03"), on("01-20"), 8]], AS_OF, OMITTED, [["Step", "Days allowed"], ["paid", 14]]))["invoiced → paid"]).toEqual(["Company", 1, 17, 17, 1, 1, 1, 80, ""]);
  });
  it("cancelled orders are none; returned ones are not chased; credit notes take away", () => {
    const head = ["Order number", "Order date", "Due date", "Shipped", "Status", "Amount"];
    const rows = [["A1", on("01-02"), on("01-05"), BLANK, "cancelled", 100], ["A2", on("01-02"), on("01-05"), BLANK, "returned", 50], ["A3", on("01-02"), on("01-05"), BLANK, BLANK, 30], ["A3", on("01-02"), on("01-05"), BLANK, BLANK, -5], ["A4", on("01-02"), on("01-05"), on("01-04"), "returned", 9]];
    expect(byFirst(everywhere("PROCESS", [head, ...rows], AS_OF))["order → shipped"]).toEqual(["Company", 1, 2, 2, 0, 0, 1, 25, ""]);
  });
  it("in the language of the headers", () =>
    expect(everywhere("PROCESS", [["Nr zamówienia", "Data zamówienia", "Data wysyłki", "Kwota"], ["1", "02.01.2025", "14.01.2025", "1 234,50 zł"]], AS_OF)).toEqual([
      ["Etap", "Jednostka", "Liczba", "Mediana dni", "90. percentyl", "Po terminie", "% po terminie", "Otwarte po terminie", "Kwota", "Odpowiada"],
      ["zamówienie → wysyłka", "Firma", 1, 12, 12, "", "", "", "", ""],
    ]));
  it("nothing ordered yet: the header alone", () => expect(table(everywhere("PROCESS", ORDERS, on("01-01")))).toEqual([HEAD]));
  test.each([
    ["no days", [["Order date", "Amount"], [on("01-02"), 5]], AS_OF, OMITTED, /^#VALUE! Orders: no step has both its days/],
    ["no as-of day", ORDERS, BLANK, OMITTED, "#VALUE! AsOf is blank: a date is needed"],
    ["no orders", OMITTED, AS_OF, OMITTED, /^#VALUE! Orders is missing/],
    ["two columns that fit alike", [["Order date", "Shipped", "Shipped", "Amount"], [on("01-02"), on("01-03"), on("01-04"), 5]], AS_OF, OMITTED, /^#VALUE! Orders: Shipped, Shipped could each be the column for/],
    ["days that cannot be read", ORDERS, AS_OF, [["Step", "Days allowed"], ["shipped", 2], ["paid", "soon"]], "#VALUE! Steps in row 3 is not a number: 'soon'"],
    ["days below 0", ORDERS, AS_OF, [["Step", "Days allowed"], ["shipped", -2]], "#VALUE! Steps in row 2: days allowed cannot be -2"],
    ["a step twice", ORDERS, AS_OF, [["Step", "Days allowed"], ["shipped", 2], ["Wysyłka", 3]], "#VALUE! Steps: Wysyłka stands in rows 2 and 3. Leave one"],
  ])("%s: said", (_, orders, asOf, steps, message) => expect(everywhere("PROCESS", orders, asOf, OMITTED, steps)).toEqual(typeof message === "string" ? message : expect.stringMatching(message)));

  it("[PROPERTY] the order of rows changes nothing; units add up to all", () => {
    const optional = (add: fc.Arbitrary<number>) => fc.option(add, { nil: BLANK as unknown as number });
    const line = fc.tuple(fc.constantFrom("A1", "A2", "A3", "A4", "A5"), fc.integer({ min: 0, max: 20 }), optional(fc.integer({ min: 5, max: 30 })), optional(fc.integer({ min: 1, max: 40 })), optional(fc.integer({ min: 1, max: 60 })), fc.integer({ min: 1, max: 99_999 }));
    const rows = fc.array(line, { minLength: 1, maxLength: 12 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));
    const head = ["Order number", "Order date", "Due date", "Shipped", "Delivered", "Region", "Amount"];
    const sheet = (lines: readonly (readonly unknown[])[]) => [head, ...lines.map(([order, ...rest]) => [order, ...rest.slice(0, 4).map((of) => (typeof of === "number" ? on("01-01") + of : of)), Number(String(order).slice(1)) % 2 ? "North" : "South", Number(rest[4]) / 100])];
    fc.assert(
      fc.property(rows, ([first, shuffled]) => {
        const all = enter("PROCESS", [sheet(first), AS_OF]);
        expect(enter("PROCESS", [sheet(shuffled), AS_OF])).toEqual(all);
        const regions = table(enter("PROCESS", [sheet(first), AS_OF, "region"])).slice(1);
        for (const [step, , ...figures] of table(all).slice(1)) {
          const own = regions.filter(([of]) => of === step);
          for (const at of [2, 5, 7]) expect([step, at, own.reduce((sum, row) => sum + Number(row[at]), 0)]).toEqual([step, at, Number(figures[at - 2])]);
          expect(Math.round(own.reduce((sum, row) => sum + Number(row[8]) * 100, 0))).toBe(Math.round(Number(figures[6]) * 100));
        }
      }),
    );
  });
});

describe("[PRICEGAP]", () => {
  const SALES = [
    ["Date", "Product", "Quantity", "Amount", "Status"],
    [on("01-02"), "Lamp", 10, 1000, BLANK],
    [on("01-10"), "Lamp", 10, 1200, BLANK],
    [on("01-20"), "Lamp", 20, 2600, BLANK],
    [on("01-20"), "Lamp", 5, 700, "cancelled"],
    [on("01-20"), "Chair", 2, 60, BLANK],
    [on("01-21"), "Stool", 3, 90, BLANK],
  ];
  const PRICES = [["Product", "Date", "Price", "Competitor"], ["lamp", on("01-05"), 100, "Bright"], ["Lamp", on("01-15"), 110, "Bright"], ["Lamp", on("01-15"), 130, "Glow"], ["Stool", on("02-01"), 25, "Glow"], ["Desk", on("01-01"), 9, "Glow"]];
  it("our price beside those in force when we sold; products without one last", () =>
    expect(everywhere("PRICEGAP", SALES, PRICES)).toEqual([
      ["Product", "Own price", "Competitors' price", "Difference", "Difference %", "Amount", "Days covered"],
      // (1200 + 2600) ÷ 30; (10 × 100 + 20 × 120) ÷ 30
      ["Lamp", 126.666666666667, 113.333333333333, expect.closeTo(13.333333333334, 9), expect.closeTo(0.117647, 6), 4800, 2],
      ["Stool", 30, "", "", "", 90, 0],
      ["Chair", 30, "", "", "", 60, 0],
    ]));
  it("several prices of one competitor on one day count as their average", () =>
    expect(byFirst(everywhere("PRICEGAP", SALES, [["Product", "Date", "Price"], ["Lamp", on("01-15"), 110], ["Lamp", on("01-15"), 130]])).Lamp!.slice(0, 3)).toEqual([130, 120, 10]));
  it("prices that are blank or 0 are none", () => expect(byFirst(everywhere("PRICEGAP", SALES, [["Product", "Date", "Price"], ["Lamp", on("01-01"), BLANK], ["Lamp", on("01-01"), 0]])).Lamp![1]).toBe(""));
  it("in the language of the sales", () => expect(table(everywhere("PRICEGAP", [["Data", "Produkt", "Ilość", "Kwota"], ["02.01.2025", "Lampa", 1, 5]], PRICES))[0]).toEqual(["Produkt", "Nasza cena", "Cena konkurencji", "Różnica", "Różnica %", "Kwota", "Dni z porównaniem"]));
  test.each([
    ["no quantity", [["Date", "Product", "Amount"], [on("01-02"), "Lamp", 5]], PRICES, /^#VALUE! Sales: there is no column for Quantity/],
    ["no price", SALES, [["Product", "Date"], ["Lamp", on("01-02")]], /^#VALUE! Prices: there is no column for Price/],
    ["no prices", SALES, OMITTED, /^#VALUE! Prices is missing/],
    ["other currency", [["Date", "Product", "Quantity", "Amount (EUR)"], [on("01-02"), "Lamp", 1, 5]], [["Product", "Date", "Price (PLN)"], ["Lamp", on("01-02"), 5]], /^#VALUE! Prices: amounts in several currencies \(EUR, PLN\)/],
  ])("%s: said", (_, sales, prices, message) => expect(everywhere("PRICEGAP", sales, prices)).toMatch(message));
});

describe("[SERVICE]", () => {
  const SALES = [
    ["Order number", "Date", "Customer", "Product", "Amount"],
    ["1", on("01-01"), "Acme", "Lamp", 100], ["1", on("01-01"), "Acme", "Chair", 50], ["2", on("01-08"), "Acme", "Lamp", 60], ["3", on("01-12"), "Acme", "Lamp", 40],
    ["4", on("01-05"), "Bolt", "Chair", 30], ["5", on("01-20"), "Bolt", "Chair", 10],
  ];
  const CASES = [["Date", "Customer", "Order number", "Product", "Kind", "Solved on"], [on("01-06"), "ACME", BLANK, "Lamp", "damaged", on("01-09")], [on("01-10"), "Acme", BLANK, "Lamp", "late", BLANK], [on("01-11"), BLANK, "4", "Chair", "late", on("01-12")], [on("01-12"), "Nobody", BLANK, BLANK, "late", on("01-13")]];
  it("cases, per 100 orders, days, open, the customers' amount and what they bought afterwards", () =>
    expect(everywhere("SERVICE", CASES, SALES)).toEqual([
      ["Unit", "Cases", "Cases per 100 orders", "Median days", "Open", "Amount of these customers", "Change after"],
      // Acme: first case on 6 Jan, five days on both sides: 150 before, 60 after; Bolt: 11 Jan, nine days: 30 before, 10 after
      ["Company", 4, 80, 1, 1, 290, expect.closeTo(70 / 180 - 1, 12)],
    ]));
  it("by a column of the cases, against the orders of that unit, else against all", () => {
    expect(byFirst(everywhere("SERVICE", CASES, SALES, "product"))).toEqual({ Lamp: [2, expect.closeTo(200 / 3, 9), 3, 1, 250, -0.6], Chair: [1, expect.closeTo(100 / 3, 9), 1, 0, 40, expect.closeTo(-2 / 3, 12)], "(blank)": [1, "", 1, 0, 0, ""] });
    expect(byFirst(everywhere("SERVICE", CASES, SALES, "kind"))).toMatchObject({ late: [3, 60, 1, 1, 290, expect.anything()], damaged: [1, 20, 3, 0, 250, -0.6] });
  });
  it("by a column of the sales alone: as the order or the customer says", () => {
    const sales = SALES.map((row, at) => [...row, at === 0 ? "Region" : row[2] === "Acme" ? "North" : "South"]);
    expect(byFirst(everywhere("SERVICE", CASES, sales, "region"))).toMatchObject({ North: [2, expect.closeTo(200 / 3, 9), 3, 1, 250, -0.6], South: [1, 50, 1, 0, 40, expect.anything()], "(blank)": [1, "", 1, 0, 0, ""] });
  });
  it("a figure that does not exist is blank", () => {
    expect(table(everywhere("SERVICE", [["Date", "Kind"], [on("01-06"), "late"]], [["Date", "Amount"], [on("01-01"), 5]]))[1]).toEqual(["Company", 1, 100, "", "", "", ""]);
    expect(table(everywhere("SERVICE", CASES, SALES.slice(0, 1)))[1]!.slice(1, 4)).toEqual([4, "", 1]);
  });
  test.each([
    ["no such unit", CASES, SALES, "colour", /^#VALUE! Cases: there is no column 'colour'/],
    ["no dates", [["Customer", "Kind"], ["Acme", "late"]], SALES, OMITTED, /^#VALUE! Cases: there is no column for Date/],
    ["no sales", CASES, OMITTED, OMITTED, /^#VALUE! Sales is missing/],
  ])("%s: said", (_, cases, sales, by, message) => expect(everywhere("SERVICE", cases, sales, by)).toMatch(message));
});

describe("[FUNNEL]", () => {
  const LEADS = [
    ["Date", "Stage", "Closed on", "Amount", "Source", "Lost reason"],
    [on("01-01"), "Won", on("01-21"), 900, "fair", BLANK],
    [on("01-03"), "wygrana", on("01-13"), 300, "web", BLANK],
    [on("01-02"), "Lost", on("02-01"), 500, "fair", "price"],
    [on("01-02"), "Lost", on("02-01"), 500, "fair", "product"],
    [on("01-02"), "Lost", BLANK, 500, "web", "Price"],
    [on("01-05"), "Negotiation", on("03-01"), 700, "web", BLANK],
  ];
  it("counts, win rate, days, average, velocity, the most frequent reason", () =>
    expect(everywhere("FUNNEL", LEADS)).toEqual([
      ["Unit", "Leads", "Won", "Lost", "Open", "Win rate", "Median days", "Average won", "Velocity", "Lost for"],
      // mean days (20 + 10 + 30 + 30) ÷ 4 = 22.5; 6 × 0.4 × 600 ÷ 22.5
      ["Company", 6, 2, 3, 1, 0.4, 25, 600, 64, "Price"],
    ]));
  it("by source; spellings of one reason are one, equal reasons go by name", () => expect(byFirst(everywhere("FUNNEL", LEADS, "source"))).toEqual({ fair: [3, 1, 2, 0, expect.closeTo(1 / 3, 12), 30, 900, expect.closeTo(33.75, 9), "Price"], web: [3, 1, 1, 1, 0.5, 10, 300, 45, "Price"] }));
  it("nothing decided yet: blanks, never 0", () => expect(table(everywhere("FUNNEL", [["Date", "Stage"], [on("01-01"), "open"]]))[1]).toEqual(["Company", 1, 0, 0, 1, "", "", "", "", ""]));
  test.each([
    ["no stage", [["Date", "Source"], [on("01-01"), "fair"]], OMITTED, /^#VALUE! Leads: there is no column for Stage/],
    ["no such unit", LEADS, "colour", /^#VALUE! Leads: there is no column 'colour'/],
    ["no leads", OMITTED, OMITTED, /^#VALUE! Leads is missing/],
  ])("%s: said", (_, leads, by, message) => expect(everywhere("FUNNEL", leads, by)).toMatch(message));
});

// figures computed apart from our code, from the csv files
describe("[KNOWN FIGURES]", () => {
  it("Northwind: 37 of 809 shipped orders late, as the data's README says", () => {
    const orders = cells("northwind/orders.csv.gz");
    expect(table(enter("PROCESS", [orders, day("1998-06-30")]))[1]).toEqual(["order → shipped", "Company", 809, 7, 18, 37, 37 / 809, 21, 25937.4305, ""]);
    const people = Object.fromEntries(table(enter("PROCESS", [orders, day("1998-05-06"), "person"])).slice(1).map(([, person, ...rest]) => [person, rest.slice(0, 4)]));
    expect(people).toMatchObject({ "Margaret Peacock": [151, 7, 18, 10], "Nancy Davolio": [120, 6.5, 13, 2], "Anne Dodsworth": [42, 7, 22.9, 4], "Steven Buchanan": [42, 6.5, 11.8, 1] });
  });
  it("CRM: win rate, days and velocity in all and by office", () => {
    const leads = cells("crm/opportunities.csv.gz");
    const near = (...figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 6));
    expect(table(enter("FUNNEL", [leads]))[1]!.slice(1, 9)).toEqual([8800, 4238, 2473, 2089, ...near(0.6315005215318135, 45, 2360.9093912222747, 273417.6915194237)]);
    const offices = byFirst(enter("FUNNEL", [leads, "Regional office"]));
    expect(offices.Central!.slice(0, 8)).toEqual([3512, 1629, 975, 908, ...near(0.6255760368663594, 48, 2054.2007366482503, 92943.76179178133)]);
    expect(offices.East!.slice(0, 8)).toEqual([2291, 1171, 687, 433, ...near(0.6302475780409041, 39, 2639.2775405636207, 80866.97793462616)]);
  });
});
