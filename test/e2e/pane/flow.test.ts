// What a manager does in the pane, and what the workbook says afterwards.
import { useWorkbench } from "../harness";
import { heard, listen, putSalesAndGoals, readAgain, rowsOf, selects, turnTo } from "./given";

const wb = useWorkbench({ sample: false });

beforeAll(async () => {
  await putSalesAndGoals(wb);
  await wb.press("Sales.Setup");
});

const actualOf = async (unit: string) => (await rowsOf(wb, "Goal report", "Level")).find((row) => row.get("Unit") === unit)?.get("Actual");

it("[PANE] a column's role, chosen in Setup, stands in Sales setup and changes the report", async () => {
  await wb.press("Sales.GoalReport");
  expect(await actualOf("Anna Nowak")).toBe(1100);

  const pane = await turnTo(wb, "setup");
  await pane.getByRole("button", { name: /^Sales.*Orders/ }).click();
  await pane.getByLabel("What Commission base is").selectOption({ label: "Amount" });
  await pane.getByRole("button", { name: "Take back my choice: Commission base" }).waitFor();
  const chosen = (await rowsOf(wb, "Sales setup", "Role")).filter((row) => row.get("Found how") === "chosen");
  expect(chosen.map((row) => [row.get("Role"), row.get("Sheet"), row.get("Column")])).toEqual([["Sales: Amount", "Orders", "Commission base"]]);

  await wb.press("Sales.GoalReport");
  expect(await actualOf("Anna Nowak")).toBe(800);

  await pane.getByRole("button", { name: "Take back my choice: Commission base" }).click();
  await pane.getByRole("button", { name: "Take back my choice: Commission base" }).waitFor({ state: "detached" });
  await wb.press("Sales.GoalReport");
  expect(await actualOf("Anna Nowak")).toBe(1100);
});

it("[PANE] a missing table is made, and is no longer offered once it is filled", async () => {
  const pane = await turnTo(wb, "setup");
  await listen(pane);
  await pane.getByRole("button", { name: "Make an empty table: Rewards" }).click();
  await heard(pane, "Made the sheet Rewards.");
  expect(await wb.sheets()).toContain("Rewards");
  const cells = await wb.read("Rewards");
  const top = cells.findLastIndex(([cell]) => cell === "Name") + 1;
  await wb.write(`Rewards!A${top + 1}:C${top + 1}`, [["Day off", "time off", 300]]);
  await readAgain(pane);
  await pane.getByRole("button", { name: "Make an empty table: Rewards" }).waitFor({ state: "detached" });
});

it("[PANE] Goals shows what the sheet says, to the cent", async () => {
  const pane = await turnTo(wb, "goals");
  await pane.getByRole("button", { name: "All figures of Anna Nowak" }).waitFor();
  const shown: Record<string, string> = {};
  for (const unit of ["Company", "Anna Nowak", "Jan Lis"]) {
    await pane.getByRole("button", { name: `All figures of ${unit}` }).click();
    const row = pane.locator("li", { has: pane.getByRole("button", { name: `All figures of ${unit}` }) });
    shown[unit] = (await row.locator("dl dd").allTextContents()).slice(0, 3).join(" | ");
  }
  await pane.getByRole("button", { name: "Make the goal report" }).click();
  await pane.getByRole("main").getByText("Made:").waitFor();
  const lines = await rowsOf(wb, "Goal report", "Level");
  const money = (value: unknown) => new Intl.NumberFormat("en-US").format(Number(value));
  const signed = (value: unknown) => `${["−", "", "+"][Math.sign(Number(value)) + 1]}${money(Math.abs(Number(value)))}`;
  expect(shown).toEqual(Object.fromEntries(lines.map((line) => [line.get("Unit"), [money(line.get("Goal")), money(line.get("Actual")), signed(line.get("Gap"))].join(" | ")])));
});

it("[PANE] Recognition: the list names those shown, and the budget holds", async () => {
  const pane = await turnTo(wb, "recognition");
  const budget = pane.getByRole("textbox", { name: "Budget" });
  await budget.fill("200");
  await budget.press("Enter");
  await pane.getByText(/Left of the budget/).waitFor();
  expect(await pane.locator("ol li").allTextContents()).toEqual([expect.stringMatching(/Anna Nowak.*110%.*No reward/)]);
  await pane.getByRole("button", { name: "Make the recognition list" }).click();
  await pane.getByRole("main").getByText("Made:").waitFor();
  const rows = await rowsOf(wb, "Recognition list", "Place");
  expect(rows.map((row) => [row.get("Person"), row.get("Reward")])).toEqual([["Anna Nowak", null]]);
});

it("[PANE] Recognition: what is given is kept in a new table, once", async () => {
  const pane = await turnTo(wb, "recognition");
  const budget = pane.getByRole("textbox", { name: "Budget" });
  await budget.fill("500");
  await budget.press("Enter");
  await pane.getByLabel("Also keep what is given, in a new table Recognised").check();
  await pane.getByRole("button", { name: "Make the recognition list" }).click();
  await pane.getByLabel("Also add what is given to the table Recognised").waitFor();
  const kept = (await wb.read("Recognised")).slice(-1).map(([person, , reward, kind, value]) => [person, reward, kind, value]);
  expect(kept).toEqual([["Anna Nowak", "Day off", "time off", 300]]);
  const before = await wb.read("Recognised");
  await wb.press("Sales.Recognition");
  expect(await wb.read("Recognised")).toEqual(before);
});

it("[PANE] Recognition: certificates, a page for everybody on the list", async () => {
  const pane = await turnTo(wb, "recognition");
  await listen(pane);
  await pane.getByRole("button", { name: "Make certificates to print" }).click();
  await heard(pane, "Made: Certificates");
  expect((await rowsOf(wb, "Certificates", "Person")).filter((row) => row.get("About") === "Certificate of recognition for").map((row) => row.get("Person"))).toContain("Anna Nowak");
});

it("[PANE] Recognition: what is for the manager only is on the sheet while it is asked for, and gone when it is not", async () => {
  const pane = await turnTo(wb, "recognition");
  const ask = pane.getByLabel("Show me, and only me, who reaches goals and was not recognised for a year");
  const headings = async () => (await wb.read("Recognition list")).flatMap(([cell]) => (typeof cell === "string" && cell.startsWith("For the manager only") ? [cell] : []));
  expect(await headings()).toEqual([]);
  await ask.check();
  await pane.getByRole("heading", { name: "Not recognised for a year" }).waitFor();
  await listen(pane);
  await pane.getByRole("button", { name: "Make the recognition list" }).click();
  await heard(pane, "Made: Recognition list");
  expect(await headings()).toEqual([expect.stringContaining("nobody.")]);
  await wb.press("Sales.Recognition");
  expect(await headings()).toEqual([expect.stringContaining("not shown.")]);
});

it("[PANE] a setting that cannot be understood is said with its cell, and a press selects the cell", async () => {
  const cells = await wb.read("Sales setup");
  const row = cells.findIndex(([cell]) => cell === "Tolerance") + 1;
  await wb.write(`Sales setup!B${row}`, [["a little"]]);
  const pane = await turnTo(wb, "setup");
  await readAgain(pane);
  await pane.getByRole("button", { name: `'Sales setup'!B${row}` }).click();
  await selects(wb, `'Sales setup'!B${row}`);
  await wb.write(`Sales setup!B${row}`, [[0.05]]);
  await readAgain(pane);
  await pane.getByRole("button", { name: `'Sales setup'!B${row}` }).waitFor({ state: "detached" });
});

it("[PANE] a long reading shows how far it is, to eyes and ears, and can be cancelled", async () => {
  const pane = await turnTo(wb, "goals");
  await listen(pane);
  await wb.write("Orders!C2", [[601]]);
  await wb.fault({ delay: 1500 });
  await readAgain(pane);
  await pane.getByRole("progressbar").first().waitFor();
  await heard(pane, "Reading the workbook…");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await pane.getByRole("progressbar").first().waitFor({ state: "detached" });
  await wb.fault({ delay: 0 });
  await readAgain(pane);
  await pane.locator("main [title='1,101']").first().waitFor();
});
