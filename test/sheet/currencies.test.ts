// One column in several currencies: converted by the Rates table, settled by the currency that counts, or refused; never added up as it stands.
import type { Cell } from "../../src/core/cell";
import { read, rolesIn, saidOf, tableOf, valuesOf } from "./sheets";

const SALES: readonly (readonly Cell[])[] = [
  ["Date", "Rep", "Amount", "Currency"],
  ["2025-02-13", "Ann", 100, "EUR"],
  ["2025-03-24", "Ann", 100, "EUR"],
  ["2025-02-13", "Bob", 100, "PLN"],
  ["2025-02-14", "Cid", 5, "USD"],
  ["2025-02-14", "Dan", 7, null],
];
const RATES: readonly (readonly Cell[])[] = [
  ["Currency", "Rate", "From"],
  ["EUR", 4.2, "2025-03-14"],
  ["EUR", 4.3, "2025-02-12"],
  ["USD", 4, "2025-02-22"],
];
const SPRZEDAZ: readonly (readonly Cell[])[] = [
  ["Data", "PH", "Wartość"],
  ["3.02.2025", "Ala", "100 €"],
  ["4.02.2025", "Ola", "1 000,50 zł"],
  ["13.02.2025", "Ela", "1000 Ft"],
];

describe("[RATES] amounts in several currencies", () => {
  it("takes the rate in force on the row's day; a row that has none yet is left out with its reason", () => {
    const sales = tableOf(read({ Sales: SALES, Rates: RATES }, { currency: "PLN" }), "Sales");
    expect(valuesOf(sales, "amount")).toEqual([430, 420, 100, 7]);
    expect([sales.rowsRead, sales.rowsLeftOut, sales.rowCount, sales.sum]).toEqual([4, 1, 5, 957]);
    expect(saidOf(sales)).toEqual(["1 converted", "5 no-rate (USD)"]);
    expect(sales.columns.find(({ role }) => role === "amount")!.currency).toBe("PLN");
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    ["as pairs", [["Waluta", "Kurs", "Od"], ["EUR/PLN", "4,30", "2025-01-01"], ["HUF/PLN", "0,0107", "2025-01-01"]]],
    ["for a hundred", [["Waluta", "Kurs", "Data kursu"], ["EUR", "4,30", "2025-01-01"], ["100 HUF", "1,07", "2025-01-01"]]],
    ["with the currency in the header", [["Waluta", "Kurs PLN"], ["€", "4,30"], ["Ft", "0,0107"]]],
  ])("rates quoted %s, and no currency chosen: the one that the rates are in counts", (_, kursy) => {
    const sales = tableOf(read({ Sprzedaż: SPRZEDAZ, "Kursy walut": kursy }), "Sales");
    expect(valuesOf(sales, "amount")).toEqual([430, 1000.5, 10.7]);
    expect(sales.rowsLeftOut).toBe(0);
  });

  it("crosses rates that are in a third currency", () => {
    const sales = tableOf(read({ Sales: [["Date", "Rep", "Amount"], ["2025-02-13", "Ann", "84 USD"], ["2025-02-13", "Ann", "1 EUR"]], Rates: [["Currency", "Rate to PLN"], ["USD", 4], ["EUR", 4.2]] }, { currency: "EUR" }), "Sales");
    expect(valuesOf(sales, "amount")).toEqual([80, 1]);
  });

  it("turns quantity × unit price and the cost along with it", () => {
    const sales = tableOf(read({ Orders: [["Order date", "Customer", "Qty", "Unit price", "Cost", "Ccy"], ["2025-02-13", "X", 3, 10, 8, "EUR"], ["2025-02-13", "Y", 2, 10, 8, "PLN"]], Rates: [["Currency", "Rate"], ["EUR", 4]] }), "Sales");
    expect([valuesOf(sales, "amount"), valuesOf(sales, "unitPrice"), valuesOf(sales, "cost"), valuesOf(sales, "quantity")]).toEqual([[120, 20], [40, 10], [32, 8], [3, 2]]);
  });

  it("goals in another currency than the sales are turned on the first day of their period", () => {
    const reading = read({ Sales: [["Date", "Rep", "Amount"], ["2025-02-13", "Ann", "100 zł"]], Goals: [["Rep", "Period", "Goal (EUR)"], ["Ann", "2025-02", 10]], Rates: [["Currency", "Rate", "From"], ["EUR", 4.3, "2025-01-01"], ["EUR", 5, "2025-02-10"]] }, { currency: "PLN" });
    expect(valuesOf(tableOf(reading, "Goals"), "goal")).toEqual([43]);
  });
});

describe("[CURRENCIES] no rates", () => {
  it("a chosen currency reads its own rows and leaves the others out", () => {
    const sales = tableOf(read({ Sales: SALES }, { currency: "PLN" }), "Sales");
    expect(valuesOf(sales, "amount")).toEqual([100, 7]);
    expect(saidOf(sales)).toEqual(["2 other-currency (EUR)", "3 other-currency (EUR)", "5 other-currency (USD)"]);
  });

  it("nothing chosen: no sum, and the table says why", () => {
    const sales = tableOf(read({ Sales: SALES }), "Sales");
    expect(sales.sum).toBeNull();
    expect(saidOf(sales)).toContain("1 several-currencies");
  });

  it("a sheet in euros beside one in złoty is refused too", () => {
    const { tables } = read({ "Sales DE": [["Date", "Rep", "Amount (EUR)"], ["2025-02-13", "Ann", 5]], "Sales PL": [["Date", "Rep", "Amount (PLN)"], ["2025-02-13", "Bob", 5]] });
    expect(tables.map(saidOf)).toEqual([["1 several-currencies"], ["1 several-currencies"]]);
  });

  it("an amount in two currencies side by side: asked, unless one of them is the chosen one", () => {
    const both = [["Date", "Rep", "Amount EUR", "Amount PLN"], ["2025-02-13", "Ann", 100, 430]];
    expect(tableOf(read({ Sales: both }), "Sales").doubts).toEqual([{ role: "amount", headers: ["Amount EUR", "Amount PLN"] }]);
    expect(rolesIn(tableOf(read({ Sales: both }, { currency: "PLN" }), "Sales"))).toEqual({ Date: "date", Rep: "person", "Amount EUR": null, "Amount PLN": "amount" });
  });
});
