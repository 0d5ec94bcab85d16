// Lists of prices: a competitor's are read as Prices, list prices too; the firm's own price list is no competitor's and is left alone.
import { read, tableOf } from "../sheets";

const ROWS = [["2024-01-01", "2024-06-30", 120, 70], ["2024-07-01", null, 125, 72]] as const;
const prices = (headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]) => [headers, ...rows];
const rolesIn = (name: string, lines: readonly (readonly (string | number | null)[])[]) => {
  const [table] = read({ [name]: lines }).tables;
  return [table!.role, ...table!.columns.map(({ role }) => role), table!.doubts.length];
};

describe("[PRICES] a competitor's list prices", () => {
  it("by a column that names the competitor", () =>
    expect(rolesIn("Sheet1", prices(["Product", "Competitor", "Start date", "End date", "List price"], ROWS.map(([from, to, price]) => ["Lamp", "Acme", from, to, price])))).toEqual(["Prices", "product", "competitor", "date", null, "price", 0]));
  it("po polsku", () =>
    expect(rolesIn("Arkusz1", prices(["Produkt", "Konkurent", "Data od", "Data do", "Cena katalogowa"], ROWS.map(([from, to, price]) => ["Lampa", "Acme", from, to, price])))).toEqual(["Prices", "product", "competitor", "date", null, "price", 0]));
  it("by the sheet's name", () => expect(rolesIn("Competitor prices", prices(["Product", "Start date", "End date", "List price"], ROWS.map(([from, to, price]) => ["Lamp", from, to, price])))).toEqual(["Prices", "product", "date", null, "price", 0]));
  it("beside the price that they ask, it is not taken for it", () => {
    const table = tableOf(read({ Sheet1: prices(["Product", "Competitor", "Date", "List price", "Price"], ROWS.map(([from, , price, low]) => ["Lamp", "Acme", from, price, low])) }), "Prices");
    expect([table.columns.map(({ role }) => role), table.sum]).toEqual([["product", "competitor", "date", null, "price"], null]);
  });
});

describe("[PRICES] the firm's own price list is nobody's competition", () => {
  it.each([
    ["AdventureWorks", "Prices", ["Product", "Start date", "End date", "List price", "Standard cost"]],
    ["z kosztem", "Cennik", ["Produkt", "Data od", "Data do", "Cena katalogowa", "Koszt"]],
  ])("%s", (_, name, headers) => expect(rolesIn(name, prices(headers, ROWS.map(([from, to, price, cost]) => ["Lamp", from, to, price, cost])))[0]).toBeNull());
  it("with the supplier beside it", () => expect(rolesIn("Sheet1", prices(["Product", "Supplier", "Valid from", "List price"], ROWS.map(([from, , price]) => ["Lamp", "Acme", from, price])))[0]).toBeNull());
});
