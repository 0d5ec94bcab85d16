// 100.00 CR, 250,00 Wn: what a mark means, its column tells.
import { saidOf } from "../sheets";
import { amountsOf, MARK, marksOf, readNumber, readWorkbook } from "../../../src/sheet";
import { draw, told } from "./picture";

const list = (amounts: readonly string[], [day, who, amount] = ["Date", "Rep", "Amount"]): string => `
  ${day} | ${who} | ${amount}
  ${amounts.map((cell, i) => `2025-01-0${i + 1} | Amy Cole | ${cell}`).join("\n")}`;

describe("[CREDIT] marks of credits and debits", () => {
  test.each([
    ["the account of sales: credits are sales", ["100.00 CR", "250.00 CR", "50.00 DR"], "3 read, 300", "1 debits-minus"],
    ["a customer's account: debits are sales", ["100.00 Dr", "250.00 Dr", "50.00 Cr"], "3 read, 300", "1 credits-minus"],
    ["a credit note among sales that are not marked", ["100.00", "250.00", "50.00 CR", "20.00"], "4 read, 320", "1 credits-minus"],
    ["before the figure", ["CR 100.00", "CR 250.00", "DR 50.00"], "3 read, 300", "1 debits-minus"],
  ])("%s", (_, amounts, reading, said) => {
    const sheet = draw("Sales", list(amounts));
    expect(told([sheet])).toEqual([`Sales!A1:C${amounts.length + 1} Sales: ${reading}`]);
    expect(saidOf(readWorkbook([sheet]).tables[0]!)).toEqual([said]);
  });

  it("Ma i Wn", () => expect(told([draw("Sprzedaż", list(["100,00 Ma", "'1 250,00 Ma'", "50,00 Wn"], ["Data", "Handlowiec", "Kwota"]))])).toEqual(["Sprzedaż!A1:C4 Sales: 3 read, 1300"]));

  it("as many of one as of the other tell nothing: left out, and said", () =>
    expect(told([draw("Sales", list(["100.00 CR", "90.00 DR", "80.00 CR", "95.00 DR"]))])).toEqual(["Sales!A1:C5 Sales: 0 read, 0; 2 unclear-side, 3 unclear-side, 4 unclear-side, 5 unclear-side"]));

  test.each([
    ["crores among rupees", ["1.2 Cr", "3.5 Cr", "4 500 000", "2 100 000", "900 000"], "3 read, 7500000; 2 unclear-side, 3 unclear-side", ["2 unclear-side (1.2 Cr)", "3 unclear-side (3.5 Cr)"]],
    ["nothing but crores", ["1.2 Cr", "3.5 Cr", "2 Cr"], "0 read, 0; 2 unclear-side, 3 unclear-side, 4 unclear-side", ["2 unclear-side (1.2 Cr)", "3 unclear-side (3.5 Cr)", "4 unclear-side (2 Cr)"]],
  ])("%s may be no credits: left out, and said", (_, amounts, reading, said) => {
    const sheet = draw("Sales", list(amounts));
    expect(told([sheet])).toEqual([`Sales!A1:C${amounts.length + 1} Sales: ${reading}`]);
    expect(saidOf(readWorkbook([sheet]).tables[0]!)).toEqual(said);
  });

  it("of a side that does not occur nothing is said", () => expect(saidOf(readWorkbook([draw("Sales", list(["100.00 CR", "250.50 CR", "50.00 CR"]))]).tables[0]!)).toEqual([]));

  it("one cell alone tells nothing, either", () => expect(readNumber("100.00 CR")).toMatchObject({ ok: false, why: { code: "not-a-number" } }));
});

describe("[CREDIT] credit notes and returns written without a minus", () => {
  const register = (header: string, kinds: readonly string[], amounts: readonly number[]) => draw("Register", `
      ${header} | Date | Customer | Salesperson | Net
      ${kinds.map((kind, i) => `${kind} | 2024-01-1${i} | Acme | Amy Cole | ${amounts[i]}`).join("\n")}`);
  test.each<[string, string, readonly string[], readonly number[], number, readonly string[]]>([
    ["count as minus, and that is said", "Type", ["Invoice", "Credit note", "Invoice"], [1000, 200, 500], 1300, ["1 credit-notes-minus"]],
    ["also in Sage's short words", "Type", ["SI", "SC", "SI"], [1000, 200, 500], 1300, ["1 credit-notes-minus"]],
    ["po polsku", "Rodzaj dokumentu", ["Faktura", "Nota kredytowa", "Faktura"], [1000, 200, 500], 1300, ["1 credit-notes-minus"]],
    ["with a minus they count as they are", "Type", ["Invoice", "Credit note", "Credit note"], [1000, -200, 50], 850, []],
    ["a correction may add", "Rodzaj", ["Faktura", "Korekta", "Faktura"], [1000, 200, 500], 1700, []],
    ["of a customer called Credit Suisse nothing is known", "Type", ["New", "Credit Suisse", "New"], [1000, 200, 500], 1700, []],
  ])("%s", (_, header, kinds, amounts, sum, said) => {
    const [table] = readWorkbook([register(header, kinds, amounts)]).tables;
    expect([table!.role, table!.sum, saidOf(table!)]).toEqual(["Sales", sum, said]);
  });

  const sheets = (name: string, amount: number): unknown => readWorkbook([draw("Sales", list(["100", "250"])), draw(name, list([String(amount)]))]).tables.map((table) => [table.sum, saidOf(table)]);
  test.each(["Returns", "Credit notes 2025", "Zwroty", "Zwroty styczeń"])("a sheet called %s", (name) => expect(sheets(name, 30)).toEqual([[350, []], [-30, ["1 returns-minus"]]]));
  it("their pieces count as minus, too", () => {
    const pieces = (sheet: Parameters<typeof readWorkbook>[0][number]) => [...amountsOf(readWorkbook([draw("Sales", list(["100"])), sheet]).tables[1]!, "quantity")!];
    expect(pieces(draw("Register", "Type | Date | Customer | Pieces | Net\nInvoice | 2024-01-11 | Acme | 10 | 100\nCredit note | 2024-01-12 | Acme | 4 | 40"))).toEqual([10, -4]);
    expect(pieces(draw("Returns", "Date | Customer | Pieces | Amount\n2024-01-11 | Acme | 4 | 40"))).toEqual([-4]);
  });
  it("a return of an order that the sales mark as returned is not taken off twice; one that was called off counts for nothing", () => {
    const sales = draw("Sales", "Order number | Date | Customer | Amount | Status\n1 | 2024-01-11 | Acme | 100 | Delivered\n2 | 2024-01-12 | Acme | 30 | Returned");
    const returns = draw("Returns", "Order number | Date | Product | Pieces | Amount | Status\n2 | 2024-01-20 | Bolt | 3 | 30 | Returned\n1 | 2024-01-21 | Bolt | 1 | 5 | Returned\n1 | 2024-01-22 | Bolt | 1 | 7 | Cancelled");
    const [, table] = readWorkbook([sales, returns]).tables;
    expect([[...amountsOf(table!, "amount")!], saidOf(table!)]).toEqual([[-5, 7], ["1 returns-minus", "2 returned-already (2)"]]);
    expect([...marksOf(table!)]).toEqual([MARK.returned, MARK.cancelled]);
  });
  it("where its amounts have a minus, or its name says more", () => {
    expect(sheets("Returns", -30)).toEqual([[350, []], [-30, []]]);
    expect(sheets("Sales and returns", 30)).toEqual([[350, []], [30, []]]);
  });
});
