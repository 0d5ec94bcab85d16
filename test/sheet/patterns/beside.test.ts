// Figures that stand beside one another and are not to be added: quantities beside values, returns beside sales, an order beside its invoice.
import { readRange } from "../../../src/sheet";
import { read, rolesIn, saidOf, tableOf, valuesOf } from "../sheets";
import { draw, told } from "./picture";

const DAY = 45719; // 2025-03-03

describe("[WIDE] product groups across with quantity and value under each", () => {
  test.each([
    ["two lines", "Date | Bikes | < | Helmets | <", " | Qty | Value | Qty | Value"],
    ["the measures above", "Date | Qty | < | Value | <", " | Bikes | Helmets | Bikes | Helmets"],
    ["a pivot's words", "Date | Bikes | < | Helmets | <", " | Sum of Quantity | Sum of Amount | Sum of Quantity | Sum of Amount"],
    ["po polsku", "Data | Bikes | < | Helmets | <", " | Ilość | Wartość | Ilość | Wartość"],
    ["one line", "Date | Bikes qty | Bikes value | Helmets qty | Helmets value", null],
  ])("%s", (_, first, second) => {
    const isAbove = first.includes("Qty");
    const rows = isAbove ? ["2025-03-03 | 1 | 2 | 100 | 40", "2025-03-04 | 2 | 3 | 200 | 60"] : ["2025-03-03 | 1 | 100 | 2 | 40", "2025-03-04 | 2 | 200 | 3 | 60"];
    const sheet = draw("Sales", [first, ...(second === null ? [] : [second]), ...rows].join("\n"));
    expect(told([sheet], "product")[0]).toMatch(/Sales transposed: 2 read, 400 \(Bikes 300, Helmets 100\)$/);
  });

  it("the quantity is the record's own; people beside the days stay, and totals of both are left alone", () => {
    const table = tableOf(read({ Sales: [["Date", "Rep", "Bikes", null, "Helmets", null, "Total qty", "Total value"], [null, null, "Qty", "Value", "Qty", "Value", null, null], [DAY, "Amy Cole", 1, 100, 2, 40, 3, 140], [DAY + 1, "Ben Hart", 2, 200, null, 60, 2, 260]] }), "Sales");
    expect([valuesOf(table, "person"), valuesOf(table, "product"), valuesOf(table, "quantity"), valuesOf(table, "amount")]).toEqual([["Amy Cole", "Amy Cole", "Ben Hart", "Ben Hart"], ["Bikes", "Helmets", "Bikes", "Helmets"], [1, 2, 2, null], [100, 40, 200, 60]]);
  });

  it("a list with a quantity and an amount is a list", () => expect(tableOf(read({ Sales: [["Date", "Product", "Order qty", "Net value"], [DAY, "Bikes", 2, 100]] }), "Sales").sum).toBe(100));
});

describe("returns beside sales", () => {
  const sales = (...lines: (string | number | null)[][]) => tableOf(read({ Sales: lines }), "Sales");

  test.each([["Sales", "Returns", 50], ["Amount", "Refunds", 50], ["Sprzedaż", "Zwroty", -50], ["Sprzedaż", "Zwroty", 50]])("%s | %s: not subtracted, which is said", (amount, returns, value) => {
    const table = sales(["Date", "Rep", amount, returns], [DAY, "Amy Cole", 100, null], [DAY, "Ben Hart", 200, value]);
    expect([table.sum, saidOf(table)]).toEqual([300, [`1 returns-beside (${returns})`]]);
  });

  test.each([["Sales", "Returns", "Net"], ["Gross sales", "Returns", "Net sales"], ["Sprzedaż", "Zwroty", "Netto"]])("%s | %s | %s: the net column counts", (gross, returns, net) => {
    const table = sales(["Date", "Rep", gross, returns, net], [DAY, "Amy Cole", 100, 0, 100], [DAY, "Ben Hart", 200, 50, 150]);
    expect([table.sum, table.doubts, saidOf(table)]).toEqual([250, [], []]);
  });

  it("yes, no and 1 under Returned say which sale came back, as before", () => {
    expect(rolesIn(sales(["Date", "Amount", "Returned"], [DAY, 100, "no"], [DAY, 200, "yes"]))).toMatchObject({ Returned: "returned" });
    expect(rolesIn(sales(["Data", "Kwota", "Zwrot"], [DAY, 100, 0], [DAY, 200, 1]))).toMatchObject({ Zwrot: "returned" });
  });
});

describe("orders, deliveries and invoices in one list", () => {
  const documents = (header: string, rows: string): string[] => told([draw("Sales", `
      Date | ${header} | Rep | Amount
      ${rows}`)]);

  it("an order's invoices count, the order and its deliveries do not; what has no invoice yet counts as the order", () =>
    expect(documents("Order no | Type", `2025-03-03 | 1 | Order | Amy Cole | 100
      2025-03-04 | 1 | Delivery note | Amy Cole | 100
      2025-03-05 | 1 | Invoice | Amy Cole | 60
      2025-03-06 | 1 | Invoice | Amy Cole | 40
      2025-03-07 | 1 | Credit note | Amy Cole | -10
      2025-03-04 | 2 | Order | Ben Hart | 200`)).toEqual(["Sales!A1:E7 Sales: 4 read, 290; 2 order-counted, 3 order-counted"]));

  it("po polsku, z numerem dokumentu obok numeru zamówienia", () =>
    expect(documents("Nr dokumentu | Nr zamówienia | Typ", `2025-03-03 | ZK 1 | Z/1 | ZK | Anna Nowak | 100
      2025-03-05 | FV 1 | Z/1 | FV | Anna Nowak | 100
      2025-03-04 | WZ 2 | Z/1 | WZ | Anna Nowak | 100`)).toEqual(["Sales!A1:F4 Sales: 1 read, 100; 2 order-counted, 4 order-counted"]));

  it("without a number that joins them all count, and it is said", () => {
    const table = tableOf(read({ Sales: [["Date", "Document", "Rep", "Amount"], [DAY, "Order", "Amy Cole", 100], [DAY, "Invoice", "Amy Cole", 100]] }), "Sales");
    expect([table.sum, saidOf(table)]).toEqual([200, ["1 documents-not-joined (Order, Invoice)"]]);
  });

  it("in functions alike", () => {
    const reading = readRange([["Date", "Order no", "Kind", "Amount"], [DAY, "A1", "Zamówienie", 100], [DAY, "A1", "Faktura", 100]], { as: "Sales", argument: "sales" });
    expect(reading.ok && [reading.table.sum, reading.table.rowsRead]).toEqual([100, 1]);
  });
});
