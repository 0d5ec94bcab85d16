// Names and currencies, as a manager meets them: asked in Setup, answered with a press, kept in the workbook, said the same in Data check.
import { useWorkbench } from "../harness";

const wb = useWorkbench({ sample: false });

const SALES = [
  ["Date", "Rep", "Amount", "Currency"],
  ["2025-02-03", "Kowalski Jan", 100, "PLN"],
  ["2025-02-13", "J. Kowalski", 50, "PLN"],
  ["2025-02-14", "Anna Lis", 10, "EUR"],
  ["2025-02-15", "A. Lis", 1, "USD"],
  ["Total", "", 161, ""],
];
const PEOPLE = [["Name", "Team"], ["Jan Kowalski", "North"], ["Anna Lis", "South"], ["Adam Lis", "South"]];
const RATES = [["Currency", "Rate to PLN", "From"], ["EUR", 4.3, "2025-01-01"]];

/** A new sheet with these cells. */
async function put(name: string, values: (string | number)[][]): Promise<void> {
  await wb.addSheet(name);
  await wb.write(`${name}!A1:${"ABCD"[values[0]!.length - 1]}${values.length}`, values);
}

/** Lines of the second table of Data check: row, value, problem, what was done. */
async function things(): Promise<string[]> {
  const lines = await wb.read("Data check");
  const top = lines.findIndex((line) => line.includes("Problem"));
  const at = ["Sheet", "Row", "Value", "Problem", "What was done"].map((heading) => lines[top]!.indexOf(heading));
  return lines.slice(top + 1).filter((line) => line[at[0]!] === "Sales").map((line) => at.slice(1).map((column) => line[column] ?? "").join(" | "));
}

test("[SETUP-NAMES] a proposal is accepted in Setup, kept in the table Names, and counts from then on", async () => {
  await put("Sales", SALES);
  await put("People", PEOPLE);
  await put("Rates", RATES);
  const before = await wb.formulas("Sales");
  await wb.press("Sales.CheckData");
  expect(await things()).toEqual([
    "1 |  | amounts in EUR were turned into PLN at the rates in Rates | counted",
    "2 | Kowalski Jan | the same name written another way; all spellings count as one | read as Jan Kowalski",
    "3 | J. Kowalski | “J. Kowalski” may be Jan Kowalski: say so in Setup, or in a table Names; until then it counts as somebody else | counted",
    "5 | USD | there is no rate from USD to PLN in Rates for 2025-02-15 | left out",
    "6 | Total | a total, not a row of data | left out",
  ]);

  await wb.press("Sales.Setup");
  const pane = wb.pane();
  await pane.evaluate(() => void (location.hash = "#setup"));
  await pane.getByRole("group", { name: "Who is “J. Kowalski”?" }).getByRole("button", { name: "Jan Kowalski" }).click();
  await pane.getByText("Names to settle").waitFor({ state: "detached" });
  const names = await wb.read("Names");
  expect(names.filter((line) => line.includes("J. Kowalski"))).toEqual([expect.arrayContaining(["J. Kowalski", "Jan Kowalski"])]);

  await wb.press("Sales.CheckData");
  expect((await things()).filter((line) => line.startsWith("3"))).toEqual(["3 | J. Kowalski | the same name written another way; all spellings count as one | read as Jan Kowalski"]);
  // no cell of the person's own was changed
  expect(await wb.formulas("Sales")).toEqual(before);
});
