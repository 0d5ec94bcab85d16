// Which column is what, and what a whole column decides about its cells: hostile columns, both languages.
import type { Cell } from "../../src/core/cell";
import { amountsOf, daysOf, readWorkbook, type ColumnRole, type TableRole } from "../../src/sheet";
import { isoOf } from "../../src/sheet/cells/civil";
import { read, rolesIn, saidOf, tableOf, valuesOf } from "./sheets";

type Lines = readonly (readonly Cell[])[];
const salesIn = (lines: Lines, role: TableRole = "Sales") => tableOf(read({ Sheet1: lines }), role);

describe("[COLUMN-NEIGHBOURS] columns that might both be meant", () => {
  it.each<[string, Lines, Readonly<Record<string, ColumnRole | null>>]>([
    ["net goes before gross", [["Data", "PH", "Wartość brutto", "Wartość netto", "VAT"], ["2025-02-03", "Ala", 123, 100, 23]], { "Wartość brutto": null, "Wartość netto": "amount", VAT: "ignore" }],
    ["gross where there is no net", [["Date", "Rep", "Gross", "VAT"], ["2025-02-03", "Ann", 123, 23]], { Gross: "amount" }],
    ["the line total goes before the price", [["Date", "Item", "Units", "Price", "Total"], ["2025-02-03", "A", 3, 10, 30]], { Units: "quantity", Price: "unitPrice", Total: "amount" }],
    ["margin is left alone", [["Date", "Rep", "Sales", "Cost", "Margin", "Margin %"], ["2025-02-03", "A", 10, 3, 7, 0.7]], { Sales: "amount", Cost: "cost", Margin: "ignore", "Margin %": "ignore" }],
    ["the seller goes before who keeps the account", [["Date", "Salesperson", "Account manager", "Amount"], ["2025-02-03", "Ann", "Cid", 100]], { Salesperson: "person", "Account manager": null }],
    ["order date beside invoice date", [["Order date", "Invoice date", "Rep", "Amount"], ["2025-02-03", "2025-02-05", "Ann", 1]], { "Order date": "date", "Invoice date": "invoicedDate" }],
    ["a header in two languages", [["Data / Date", "Handlowiec (Rep)", "Kwota/Amount"], ["2025-02-03", "Ann", 1]], { "Data / Date": "date", "Handlowiec (Rep)": "person", "Kwota/Amount": "amount" }],
  ])("%s", (_, lines, roles) => expect(rolesIn(salesIn(lines))).toMatchObject(roles));

  it.each<[string, Lines, ColumnRole, string[]]>([
    ["two amounts", [["Date", "Rep", "Sales value", "Order value"], ["2025-02-03", "Ann", 100, 105]], "amount", ["Sales value", "Order value"]],
    ["two sellers", [["Data", "Handlowiec 1", "Handlowiec 2", "Kwota"], ["2025-02-03", "Ala", "Ola", 10]], "person", ["Handlowiec 1", "Handlowiec 2"]],
  ])("%s that fit equally are asked, never guessed", (_, lines, role, headers) => expect(salesIn(lines).doubts).toEqual([{ role, headers }]));

  it.each<[string, Lines]>([
    ["English", [["Rep", "Month", "Budget", "Actual", "Last year"], ["Ann", "Jan 2025", 100, 90, 80]]],
    ["Polish", [["PH", "M-c", "Plan sprz.", "Wyk.", "% real."], ["Ann", "01.2025", 100, 90, "90%"]]],
  ])("plan beside actual: goals, and sales where there are no others, %s", (_, lines) => {
    const reading = read({ Sheet1: lines });
    expect([valuesOf(tableOf(reading, "Goals"), "goal"), valuesOf(tableOf(reading, "Goals"), "from"), valuesOf(tableOf(reading, "Sales"), "amount")]).toEqual([[100], ["2025-01-01"], [90]]);
  });
});

describe("[COLUMN-CONTENT] columns known by what they hold", () => {
  it.each<[string, Lines]>([
    ["English", [["A", "B", "C"], ["Ann Lee", "2025-01-05", "$100"], ["Bob Ray", "2025-01-06", "$200"]]],
    ["Polish", [["Kol1", "Kol2", "Kol3"], ["RAY Bob", "5.01.2025", "1 200,00 zł"], ["Lee Ann", "16.01.2025", "10 zł"]]],
  ])("dates, people of the People table and figures, %s", (_, lines) => {
    const sales = tableOf(read({ People: [["Name", "Team"], ["Ann Lee", "N"], ["Bob Ray", "S"]], Sheet1: lines }), "Sales");
    expect(sales.columns.map(({ role, foundHow }) => [role, foundHow])).toEqual([["person", "content"], ["date", "content"], ["amount", "content"]]);
    expect(sales.confidence).toBeLessThan(0.6);
  });

  it("days as serials typed as text", () => expect(valuesOf(salesIn([["Data", "PH", "Kwota"], ["45700", "Ala", 1], ["45701", "Ola", 2]]), "date")).toEqual(["2025-02-12", "2025-02-13"]));
});

/** Cells of one amount column → what they come to; null where the row is left out. */
const amountsOfColumn = (header: string, ...cells: Cell[]): (number | null)[] => {
  const table = salesIn([["Data", "PH", header], ...cells.map((cell, i): Cell[] => [45700 + i, `Osoba ${"ABCDEFGH"[i]}`, cell])]);
  const amounts = amountsOf(table, "amount")!;
  return cells.map((_, i) => amounts[[...table.rows].indexOf(i + 1)] ?? null);
};

describe("[COLUMN-DECIDES] numbers", () => {
  it.each<[string, Cell[], (number | null)[]]>([
    ["a comma elsewhere is the decimal mark", ["1.234", "2.345,50"], [1234, 2345.5]],
    ["a dot elsewhere is the decimal mark", ["1,234", "2,345.50"], [1234, 2345.5]],
    ["nothing decides: refused", ["1,234", "2,345"], [null, null]],
    ["two that contradict decide nothing", ["1,234", "2,345.50", "2.345,50"], [null, 2345.5, 2345.5]],
    ["real numbers of a like size decide", ["1,234", 1500, 2100], [1234, 1500, 2100]],
    ["money has no thousandths", ["$1,234", "$2,345"], [1234, 2345]],
    ["nor in euros with dots", ["1.234 €", "-2.345 €"], [1234, -2345]],
    ["all the ways of minus", ["(120)", "120-", "\u2212120", "-120", "(1 000,50 zł)"], [-120, -120, -120, -120, -1000.5]],
    ["all the ways of spacing", ["1 234,5", "1\u00a0234,5", "1\u202f234,5", "1'234,5", "1’234,5"], [1234.5, 1234.5, 1234.5, 1234.5, 1234.5]],
    ["short thousands and millions", ["12k", "1,2 mln", "12 tys.", "0,5 mln zł", "900"], [12000, 1200000, 12000, 500000, 900]],
    ["no data", ["n/a", "-", "brak", "nd.", "b.d.", { error: "#REF!" }, 5], [null, null, null, null, null, null, 5]],
  ])("%s", (_, cells, amounts) => expect(amountsOfColumn("Kwota", ...cells)).toEqual(amounts));

  it.each<[string, number]>([["Sprzedaż (tys. zł)", 12500], ["Net sales (k€)", 12500], ["Amount, in thousands", 12500], ["Revenue $m", 12500000], ["Obrót [mln]", 12500000]])("the unit in the header counts, and is said: %s", (header, amount) => {
    const table = salesIn([["Date", "Rep", header], ["2025-02-03", "Ann", "12.5"]]);
    expect(valuesOf(table, "amount")).toEqual([amount]);
    expect(saidOf(table)).toEqual(["1 scaled"]);
  });

  it("names the cell that it refuses", () =>
    expect(salesIn([["Date", "Rep", "Amount"], ["2025-02-03", "Ann", "1,234"]]).problems).toEqual([{ code: "ambiguous-number", row: 2, column: "Amount", value: "1,234", done: "left-out", details: { first: 1234, second: 1.234 } }]));
});

/** Cells of one date column → ISO days; null where the row is left out. */
const daysOfColumn = (...cells: Cell[]): (string | null)[] => {
  const table = salesIn([["Data", "PH", "Kwota"], ...cells.map((cell, i): Cell[] => [cell, `Osoba ${"ABCDEFGH"[i]}`, i + 1])]);
  const days = daysOf(table, "date")!;
  return cells.map((_, i) => {
    const record = [...table.rows].indexOf(i + 1);
    return record < 0 ? null : isoOf(days[record]!);
  });
};

describe("[COLUMN-DECIDES] dates", () => {
  it.each<[string, Cell[], (string | null)[]]>([
    ["a 13th of a month decides for British", ["03/04/2025", "13/04/2025"], ["2025-04-03", "2025-04-13"]],
    ["and for American", ["03/04/2025", "04/13/2025"], ["2025-03-04", "2025-04-13"]],
    ["nothing decides: refused", ["03/04/2025", "05/06/2025"], [null, null]],
    ["two that contradict decide nothing", ["03/04/2025", "13/04/2025", "04/13/2025"], [null, "2025-04-13", "2025-04-13"]],
    ["mixed ways", ["3 sierpnia 2025", "2025-08-04", "5.08.25", "6-sie-2025", "7 VIII 2025", 45877], ["2025-08-03", "2025-08-04", "2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"]],
    ["weeks, quarters and months count from their first day", ["2025-W07", "tydz. 8 2025", "Q3 2025", "III kw. 2025", "sierpień 2025", "08.2025"], ["2025-02-10", "2025-02-17", "2025-07-01", "2025-07-01", "2025-08-01", "2025-08-01"]],
    ["times and zones are dropped", ["2025-02-03T10:11:12+01:00", "4.02.2025 godz. 23:59", "2025-02-05 23:59 CET"], ["2025-02-03", "2025-02-04", "2025-02-05"]],
  ])("%s", (_, cells, days) => expect(daysOfColumn(...cells)).toEqual(days));

  it("a workbook that counts from 1904", () => {
    const from1904 = { name: "Sales", row: 0, column: 0, from1904: true, values: [["Order date", "Rep", "Amount"], [44238, "Ann", 1], ["2025-02-13", "Bob", 2]] as Cell[][] };
    // 44238 days after 1 January 1904 are 12 February 2025
    expect(valuesOf(tableOf(readWorkbook([from1904]), "Sales"), "date")).toEqual(["2025-02-12", "2025-02-13"]);
  });

  it("weeks without a year, and no title that says one, are refused by name", () => expect(saidOf(salesIn([["Tydzień", "PH", "Sprzedaż"], ["tydz. 7", "Ala", 1]]))).toEqual(["2 period-without-year (tydz. 7)"]));
  it("a year in a column of its own", () => expect(valuesOf(salesIn([["Rok", "M-c", "PH", "Obrót"], [2024, 12, "Ann", 10], [2025, 1, "Bob", 20]]), "date")).toEqual(["2024-12-01", "2025-01-01"]));
});

describe("[COLUMN-DECIDES] shares", () => {
  it.each<[string, Cell[]]>([["per cent as text", ["60%", "40%"]], ["per cent as numbers", [60, 40]], ["fractions", [0.6, 0.4]]])("credit shares: %s", (_, shares) =>
    expect(valuesOf(salesIn([["Date", "Rep", "Amount", "Share"], ...shares.map((share, i): Cell[] => ["2025-02-03", `Rep ${"AB"[i]}`, 100, share])]), "creditShare")).toEqual([0.6, 0.4]));
});

describe("[LEADS] an amount that cannot be read is said, once", () => {
  it("among leads and among the sales that they become", () => {
    const reading = read({ Deals: [["Opportunity", "Owner", "Stage", "Close date", "Amount"], ["O1", "Ann", "Closed won", "2025-02-03", "soon"], ["O2", "Ann", "Closed won", "2025-02-04", "10"]] });
    expect(reading.tables.map((table) => [table.role, saidOf(table)])).toEqual([["Leads", ["2 not-a-number (soon)"]], ["Sales", ["2 not-a-number (soon)"]]]);
  });
});
