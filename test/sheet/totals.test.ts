// The sheet's own totals beside what was read.
import type { Cell } from "../../src/core/cell";
import { reportWords } from "../../src/reports/words/reportWords";
import { read, tableOf } from "./sheets";

type Lines = readonly (readonly Cell[])[];
/** Row and sentence of each total. */
const totalsIn = (lines: Lines, role: "Sales" | "Goals" = "Sales"): string[] => {
  const table = tableOf(read({ [role === "Sales" ? "Sprzedaż" : "Cele"]: lines }), role);
  return table.problems.filter(({ code }) => code === "total" || code === "subtotal").map((problem) => `${problem.row}: ${reportWords(table.language).problem(problem)}`);
};

describe("[OWN-TOTALS]", () => {
  it.each<[string, Lines, string[]]>([
    ["agrees", [["Date", "Rep", "Amount"], ["2025-02-03", "Ann", 10], ["2025-02-13", "Bob", "1,234.50"], ["Total", null, 1244.5]], ["4: a total, not a row of data; it agrees with the rows read: 1,244.5"]],
    ["differs by what could not be read", [["Data", "PH", "Kwota"], ["2025-02-03", "Ala", 10], ["2025-02-04", "Ola", "n.d."], ["2025-02-05", "Ela", 5], ["RAZEM", null, 36.5]], ["5: suma, a nie wiersz danych; podaje 36,5, a odczytane wiersze dają 15: różnica -21,5"]],
    ["parts and the whole", [["Date", "Region", "Rep", "Amount"], ["2025-02-03", "N", "Ann", 10], ["2025-02-04", "N", "Bob", 20], [null, "North total", null, 30], ["2025-02-05", "S", "Cid", 5], ["2025-02-06", "S", "Cid", 6], [null, "South total", null, 11], [null, "Grand total", null, 41]], ["4: a subtotal, not a row of data; it agrees with the rows read: 30", "7: a subtotal, not a row of data; it agrees with the rows read: 11", "8: a total, not a row of data; it agrees with the rows read: 41"]],
    ["months across", [["PH", "2025-01", "2025-02", "Razem"], ["Ala", 1, 2, 3], ["Ola", 3, 4, 7], ["Razem", 4, 6, 10]], ["4: suma, a nie wiersz danych; zgadza się z odczytanymi wierszami: 10"]],
    ["a total without a figure says nothing more", [["Date", "Rep", "Amount"], ["2025-02-03", "Ann", 10], ["2025-02-04", "Bob", 5], ["Total", null, null]], ["4: a total, not a row of data"]],
  ])("%s", (_, lines, said) => expect(totalsIn(lines)).toEqual(said));

  it("of goals", () => expect(totalsIn([["Handlowiec", "Okres", "Cel"], ["Ala", "2025-02", 100], ["Ola", "2025-02", "50,50"], ["Suma", null, 150.5]], "Goals")).toEqual(["4: suma, a nie wiersz danych; zgadza się z odczytanymi wierszami: 150,5"]));
});
