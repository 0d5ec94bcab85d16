// Sales.Rewards, pressed in a real browser: statements whose formulas come to what was computed, in the workbench and in LibreOffice where it is installed.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { CellValue } from "../../src/workbench/book/book";
import { readCsv } from "../fixtures/csv";
import { activeSheet, fixture, headOf, serial, tableUnder, typedCells } from "./given";
import { useWorkbench, type Workbench } from "./harness";
import { recalculated, soffice } from "./libreOffice";

const WORDS = {
  en: { sheet: "Reward statements", sales: "Sales", summary: ["Person", "Basis", "Pay", "Bonus", "Clawback", "Total"], check: ["Total of the statements", "Total by formulas", "Total computed", "Difference", "Check"], lines: ["Person", "Line", "Plan", "Basis", "From", "To", "Rate", "Amount in tier", "Pay", "How"], agrees: "agrees", differs: "differs", total: "Total" },
  pl: { sheet: "Rozliczenie premii", sales: "Sprzedaż", summary: ["Osoba", "Podstawa", "Prowizja", "Premia", "Potrącenia", "Razem"], check: ["Suma rozliczeń", "Suma z formuł", "Suma obliczona", "Różnica", "Kontrola"], lines: ["Osoba", "Pozycja", "Plan", "Podstawa", "Od", "Do", "Stawka", "Kwota w progu", "Wypłata", "Jak policzono"], agrees: "zgadza się", differs: "nie zgadza się", total: "Razem" },
} as const;

/** The workbench's own engine always, LibreOffice where it is installed. */
const ENGINES = [["the workbench, opened again", null] as const, ...(soffice ? [["LibreOffice", soffice] as const] : [])];

/** Formulas of a sheet that another engine, which works out the saved workbook by itself, does not find to be what was shown, to the cent. */
async function disagreements(wb: Workbench, sheet: string, program: string | null): Promise<{ compared: number; wrong: unknown[] }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sales-desk-"));
  const file = path.join(folder, "saved.xlsx");
  const [values, formulas] = [await wb.read(sheet), await wb.formulas(sheet)];
  await wb.save(file);
  let shown: (row: number, column: number) => unknown;
  if (program === null) {
    await wb.open(file);
    const again = await wb.read(sheet);
    shown = (row, column) => again[row]?.[column];
  } else {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(recalculated(program, file));
    const written = book.getWorksheet(sheet)!;
    shown = (row, column) => written.getCell(row + 1, column + 1).result;
  }
  fs.rmSync(folder, { recursive: true });
  const compared = formulas.flatMap((row, i) => row.flatMap((formula, j) => (formula.startsWith("=") ? [[`${i + 1}:${j + 1} ${formula}`, values[i]![j], shown(i, j)] as const] : [])));
  return { compared: compared.length, wrong: compared.filter(([, computed, result]) => (typeof computed === "number" ? !(Math.abs(Number(result) - computed) < 0.005) : result !== computed)) };
}

const cents = (value: CellValue | undefined) => Math.round(Number(value) * 100);

/** What the sample's plans pay in the last quarter, worked out here from its sheets: whole ten-thousandths all the way. */
function byHand(sales: readonly (readonly CellValue[])[], goals: readonly (readonly CellValue[])[], people: readonly (readonly CellValue[])[]): Map<string, number> {
  const [from, to] = [serial("2013-10-01"), serial("2013-12-31")];
  const sold = new Map<string, number>();
  for (const row of sales.slice(1)) if (Number(row[1]) >= from && Number(row[1]) <= to) sold.set(String(row[4]), (sold.get(String(row[4])) ?? 0) + Math.round(Number(row[16]) * 10_000));
  const goal = new Map(goals.filter((row) => row[2] === from).map((row) => [String(row[0]), Number(row[4]) * 10_000]));
  const under = (manager: string): string[] => people.filter((row) => row[3] === manager).flatMap((row) => [String(row[0]), ...under(String(row[0]))]);
  const payFor = (person: string) => {
    const amount = sold.get(person) ?? 0;
    const tier = (low: number, high: number, permille: number) => (Math.max(0, Math.min(amount, high * 10_000) - low * 10_000) * permille) / 1000;
    const commission = tier(0, 60_000, 10) + tier(60_000, 120_000, 15) + tier(120_000, Infinity, 20);
    const share = amount / (goal.get(person) ?? Infinity);
    const ofTeam = ["Stephen Jiang", "Amy Alberts", "Syed Abbas"].includes(person) ? under(person).reduce((sum, one) => sum + (sold.get(one) ?? 0), 0) * 0.002 : 0;
    return Math.round(commission / 100 + 1e-7) + (share >= 1.1 ? 100_000 : share >= 1 ? 50_000 : 0) + Math.round(ofTeam / 100 + 1e-7);
  };
  return new Map([...sold.keys()].map((person) => [person, payFor(person)]));
}

describe.each([["en", "en-US"], ["pl", "pl-PL"]] as const)("[REWARDS] the sample, %s", (language, locale) => {
  const wb = useWorkbench({ locale });
  const say = WORDS[language];
  let given: string[];
  let before: Record<string, string[][]>;
  let values: CellValue[][];
  const lines = () => tableUnder(values, ...say.lines);
  beforeAll(async () => {
    given = await wb.sheets();
    before = await typedCells(wb, given);
    await wb.press("Sales.Rewards");
    values = await wb.read(say.sheet);
  });

  it("makes the sheet beside the others, shows it, and touches no cell of theirs", async () => {
    expect(await wb.sheets()).toEqual([...given, say.sheet]);
    expect(await activeSheet(wb)).toBe(say.sheet);
    expect(await typedCells(wb, given)).toEqual(before);
    expect(headOf(values)[0]).toContain(say.sheet);
  });
  it("everybody's total is what the plans pay, worked out here, to the cent", async () => {
    const [sales, goals, people] = await Promise.all(given.slice(1, 4).map((name) => wb.read(name)));
    const expected = byHand(sales!, goals!, people!);
    const summary = tableUnder(values, ...say.summary);
    expect(new Map(summary.map((row) => [String(row[say.summary[0]]), cents(row[say.summary[5]])]))).toEqual(new Map([...expected].sort(([a], [b]) => summary.findIndex((row) => row[say.summary[0]] === a) - summary.findIndex((row) => row[say.summary[0]] === b))));
    expect(summary).toHaveLength(17);
    for (const row of summary) expect(cents(row[say.summary[5]])).toBe(cents(row[say.summary[2]]) + cents(row[say.summary[3]]) + cents(row[say.summary[4]]));
  });
  it("every Pay, sum and total is a formula, none with TEXT; the workbench recalculates them to what was computed", async () => {
    const formulas = await wb.formulas(say.sheet);
    const pay = 8;
    const top = values.findIndex((row) => say.lines.every((heading) => row.includes(heading)));
    const paid = formulas.slice(top + 1).map((row) => row[pay]).filter((cell) => cell !== "" && cell !== undefined);
    expect(paid.length).toBeGreaterThan(17 * 4);
    expect(paid.filter((formula) => !formula!.startsWith("="))).toEqual([]);
    expect(formulas.flat().filter((formula) => /^=.*\bTEXT\(/.test(formula))).toEqual([]);
    const [check] = tableUnder(values, ...say.check);
    expect(check).toMatchObject({ [say.check[3]]: 0, [say.check[4]]: say.agrees });
    expect(cents(check![say.check[0]])).toBe(cents(check![say.check[2]]));
    expect(cents(check![say.check[2]])).toBe(tableUnder(values, ...say.summary).reduce((sum, row) => sum + cents(row[say.summary[5]]), 0));
  });
  it("a figure changed by hand goes through to the total, and the check says so", async () => {
    const top = values.findIndex((row) => say.lines.every((heading) => row.includes(heading)));
    const first = lines()[1]!;
    const basis = Number(first[say.lines[3]]);
    await wb.write(`${say.sheet}!D${top + 3}`, [[basis + 1_000_000]]);
    await wb.page.waitForFunction(async ([sheet, word]) => (await window.workbench.read(sheet)).flat().includes(word), [say.sheet, say.differs] as const);
    const changed = tableUnder(await wb.read(say.sheet), ...say.summary);
    expect(cents(changed[0]![say.summary[5]])).toBeGreaterThan(cents(tableUnder(values, ...say.summary)[0]![say.summary[5]]) + 1_000_000);
  });
  it("made again: as computed, with what somebody wrote beside a row still beside it", async () => {
    const top = values.findIndex((row) => say.lines.every((heading) => row.includes(heading)));
    const row = top + 2 + lines().findIndex((line) => line[say.lines[0]] === "Tsvi Reiter" && line[say.lines[1]] === say.total);
    await wb.write(`${say.sheet}!K${top + 1}`, [["Signed"]]);
    await wb.write(`${say.sheet}!K${row}`, [["seen by Tsvi"]]);
    await wb.press("Sales.Rewards");
    const again = await wb.read(say.sheet);
    const kept = tableUnder(again, ...say.lines).find((line) => line[say.lines[0]] === "Tsvi Reiter" && line[say.lines[1]] === say.total);
    expect(kept).toMatchObject({ Signed: "seen by Tsvi" });
    expect(tableUnder(again, ...say.check)[0]).toMatchObject({ [say.check[4]]: say.agrees });
  });
  it.each(ENGINES)("saved and recalculated by %s: every payout, sum and total agrees to the cent", async (_, program) => {
    const { compared, wrong } = await disagreements(wb, say.sheet, program);
    expect(compared).toBeGreaterThan(17 * 10);
    expect(wrong).toEqual([]);
  });
});

describe("[REWARDS] AdventureWorks, 2013-Q3, each at their own rate", () => {
  const wb = useWorkbench({ sample: false });
  const sales = readCsv(fixture("adventureworks", "sales-2013-Q3.csv.gz")) as CellValue[][];
  const rates = (readCsv(fixture("adventureworks", "people.csv")) as CellValue[][]).slice(1).flatMap((row) => (typeof row[9] === "number" ? [[String(row[0]), row[9]] as const] : []));
  let values: CellValue[][];
  beforeAll(async () => {
    await wb.addSheet("Sales");
    await wb.write("Sales!A1", sales);
    await wb.addSheet("Reward plan");
    await wb.write("Reward plan!A1", [["Plan", "Applies to", "Measure", "From", "Rate"], ...rates.map(([person, rate]) => ["Own rate", person, "amount", 0, rate] as CellValue[])]);
    await wb.press("Sales.Rewards");
    values = await wb.read("Reward statements");
  });

  it("17 statements, each the sum of the quarter's sales times the rate", () => {
    const [who, amount] = ["Salesperson", "Line total"].map((heading) => sales[0]!.indexOf(heading)) as [number, number];
    const units = new Map<string, bigint>();
    for (const row of sales.slice(1)) units.set(String(row[who]), (units.get(String(row[who])) ?? 0n) + BigInt(Math.round(Number(row[amount]) * 10_000)));
    const expected = Object.fromEntries(rates.map(([person, rate]) => [person, Number(((units.get(person) ?? 0n) * BigInt(Math.round(rate * 10_000)) + 500_000n) / 1_000_000n)]));
    expect(Object.fromEntries(tableUnder(values, ...WORDS.en.summary).map((row) => [row["Person"], cents(row["Total"])]))).toEqual(expected);
    expect(Object.keys(expected)).toHaveLength(17);
  });
  it.each(ENGINES)("saved and recalculated by %s: every payout, sum and total agrees to the cent", async (_, program) => {
    const { compared, wrong } = await disagreements(wb, "Reward statements", program);
    expect(compared).toBeGreaterThan(17 * 5);
    expect(wrong).toEqual([]);
  });
});

describe("[REWARDS] all that a plan can hold, at once", () => {
  const wb = useWorkbench({ sample: false });
  const SHEETS: Readonly<Record<string, CellValue[][]>> = {
    Sales: [
      ["Order number", "Order date", "Salesperson", "Quantity", "Amount", "Unit cost", "Credit share", "Returned on"],
      ["A1", serial("2025-01-15"), "Ann", 6, 9000.55, 900, 1, null], ["A2", serial("2025-02-15"), "Ann", 3, 4000.01, 700, 0.5, null], ["A2", serial("2025-02-15"), "Ben", 3, 4000.01, 700, 0.5, null], ["A3", serial("2025-03-01"), "Ann", -1, -500.25, 100, 1, null],
      ["A4", serial("2024-12-20"), "Ann", 1, 20000, 9000, 1, serial("2025-01-20")], ["A5", serial("2024-11-01"), "Ann", 9, 15000.5, 900, 1, null], ["A6", serial("2025-03-10"), "Ben", 2, 60000.35, 10000, 1, null], ["A7", serial("2025-03-11"), "Ben", 5, 1333.33, 99, 1, null],
    ],
    Goals: [["Unit", "From", "To", "Goal"], ...[["Ann", 12000, 30000], ["Ben", 50000, 30000]].flatMap(([unit, now, before]) => [[unit!, serial("2025-01-01"), serial("2025-03-31"), now!], [unit!, serial("2024-10-01"), serial("2024-12-31"), before!]])],
    People: [["Person", "Department", "Manager", "Start", "Working time", "Target pay"], ["Max", "Office", null, serial("2020-01-01"), 1, null], ["Ann", "North", "Max", serial("2020-01-01"), 0.8, 1500], ["Ben", "North", "Max", serial("2025-02-15"), 1, 2000]],
    "Reward plan": [
      ["Plan", "Applies to", "Measure", "Each", "Mode", "Pays", "From", "Rate", "Cap", "Draw", "Recoverable", "Clawback days", "Valid from", "True-up"],
      ["Commission", "all", "amount", "period", "marginal", "rate", 0, 0.0225, 900, 600, "yes", 60, serial("2024-10-01"), null], ["Commission", null, null, null, null, null, 10000, 0.035, null, null, null, null, null, null],
      ["Bonus", "North", "attainment", "period", "curve", "target pay", 0.8, 0.5, null, null, null, null, null, "year"], ["Bonus", null, null, null, null, null, 1, 1, null, null, null, null, null, null], ["Bonus", null, null, null, null, null, 1.2, 2, null, null, null, null, null, null],
      ["Spot", "Ben", "quantity", "sale", "steps", "fixed", 2, 25, 24, null, null, null, null, null], ["Margin", "Ann", "margin", "period", "retroactive", "rate", 0, 0.01, 5000, null, null, null, null, "year"], ["Margin", "Ann", null, null, null, null, 1000, 0.015, null, null, null, null, null, null],
      ["Boss", "Max", "amount", "period", "override", "rate", 0, 0.005, null, null, null, null, null, null],
    ],
  };
  let values: CellValue[][];
  beforeAll(async () => {
    for (const [name, cells] of Object.entries(SHEETS)) {
      await wb.addSheet(name);
      await wb.write(`${name}!A1`, cells);
    }
    await wb.press("Sales.Setup");
    const setup = await wb.read("Sales setup!A1:C80");
    const at = (first: string) => setup.findIndex(([cell]) => cell === first) + 1;
    await wb.write(`Sales setup!B${at("Period from")}`, [[serial("2025-01-01")]]);
    await wb.write(`Sales setup!B${at("Period to")}`, [[serial("2025-03-31")]]);
    await wb.write(`Sales setup!B${at("Fiscal year starts")}`, [[10]]);
    await wb.press("Sales.Rewards");
    values = await wb.read("Reward statements");
  });
  it("shows each kind of line, nobody is left unpaid, the check agrees", () => {
    const lines = tableUnder(values, ...WORDS.en.lines);
    expect([...new Set(lines.map((row) => row["Line"]))]).toEqual(expect.arrayContaining(["Sold", "Credited to others", "Returns and credit notes", "Basis", "Goal", "Attainment", "Target pay", "Target pay for these days", "Tier 1", "Over the cap", "Sales over the cap", "What it cost", "Sold by the team", "Plan total", "Returned or unpaid later", "Earned", "Draw", "Draw for these days", "Raised to the draw", "Owed of earlier draws", "Still owed of draws", "Total", "Earlier periods", "Basis to date", "Goal to date", "Target pay to date", "Due to date", "Due for earlier periods"]));
    expect(lines.filter((row) => row["Line"] === "Not paid")).toEqual([]);
    expect(tableUnder(values, ...WORDS.en.check)[0]).toMatchObject({ Check: "agrees" });
  });
  it.each(ENGINES)("saved and recalculated by %s: every payout, sum and total agrees to the cent", async (_, program) => {
    const { compared, wrong } = await disagreements(wb, "Reward statements", program);
    expect(compared).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });
});

describe("[REWARDS] in the pane", () => {
  const wb = useWorkbench();
  it("whose pay, each plan with its line, what selling more would bring; the sheet is made from there", async () => {
    await wb.press("Sales.Setup");
    const pane = wb.pane();
    await pane.evaluate(() => void (location.hash = "rewards"));
    await pane.getByText("$32,739.54").waitFor();
    await pane.getByLabel("Whose pay").selectOption({ label: "Lynn Tsoflias – $1,800.28" });
    expect(await pane.locator("main figure").count()).toBe(2);
    const more = pane.getByLabel("Sells more by");
    await more.fill("13 314.63");
    await more.press("Enter");
    await pane.getByRole("status").filter({ hasText: /^\$[\d,.]+ more: \$[\d,.]+ in all\.$/ }).waitFor();
    await pane.getByRole("button", { name: "Make the reward statements" }).click();
    await pane.getByRole("main").getByText("Made:").waitFor();
    expect(await wb.sheets()).toContain("Reward statements");
  });
});

describe("[REWARDS] a closed period", () => {
  const wb = useWorkbench({ sample: false });
  const CLOSED = "Pay 2025-01-01 – 2025-03-31";
  const totals = async (sheet: string) => tableUnder(await wb.read(sheet), ...WORDS.en.summary).map((row) => [row["Person"], row["Clawback"], row["Total"]]);
  const turnToRewards = async () => {
    const pane = wb.pane();
    await pane.evaluate(() => void (location.hash = "rewards"));
    await pane.getByRole("button", { name: "Make the reward statements" }).waitFor();
    return pane;
  };
  beforeAll(async () => {
    await wb.addSheet("Orders");
    await wb.write("Orders!A1", [["Order date", "Salesperson", "Amount", "Returned on"], [serial("2025-02-03"), "Ann", 1000, null], [serial("2025-03-20"), "Ann", 400, null], [serial("2025-03-21"), "Ben", 500, null], [serial("2025-05-05"), "Ann", 2000, null]]);
    await wb.addSheet("Goals");
    await wb.write("Goals!A1", [["Unit", "Period", "Goal"], ["Ann", "2025-Q1", 1000], ["Ann", "2025-Q2", 1000]]);
    await wb.addSheet("Reward plan");
    await wb.write("Reward plan!A1", [["Plan", "Applies to", "From", "Rate", "Clawback days"], ["Base", "all", 0, 0.1, 90]]);
    await wb.press("Sales.Setup");
    const setup = await wb.read("Sales setup!A1:C80");
    const at = (first: string) => setup.findIndex(([cell]) => cell === first) + 1;
    await wb.write(`Sales setup!B${at("Period from")}:B${at("Period to")}`, [[serial("2025-01-01")], [serial("2025-03-31")]]);
  });
  it("is kept on a sheet of its own, made from the pane", async () => {
    const pane = await turnToRewards();
    await pane.getByRole("button", { name: "Close the period" }).click();
    await pane.getByText(`Closed: the copy that is kept is on the sheet “${CLOSED}”.`).waitFor();
    expect(await totals(CLOSED)).toEqual([["Ann", 0, 140], ["Ben", 0, 50]]);
  });
  it("asked for again it is the same, whatever was changed in the sales since; nothing else is written", async () => {
    await wb.write("Orders!C2:D3", [[9999, null], [400, serial("2025-05-20")]]);
    const sheets = await wb.sheets();
    await wb.press("Sales.Rewards");
    expect([await wb.sheets(), await activeSheet(wb)]).toEqual([sheets, CLOSED]);
    expect(await totals(CLOSED)).toEqual([["Ann", 0, 140], ["Ben", 0, 50]]);
  });
  it("in the next period what came back since is taken back, and what was changed since is paid", async () => {
    const setup = await wb.read("Sales setup!A1:C80");
    const at = (first: string) => setup.findIndex(([cell]) => cell === first) + 1;
    await wb.write(`Sales setup!B${at("Period from")}:B${at("Period to")}`, [[serial("2025-04-01")], [serial("2025-06-30")]]);
    await wb.press("Sales.Rewards");
    expect(await totals("Reward statements")).toEqual([["Ann", -40, 1059.9]]);
    expect(tableUnder(await wb.read("Reward statements"), ...WORDS.en.lines).find((line) => line["Line"] === "Entered or changed later")).toMatchObject({ Plan: "2025-01-01 – 2025-03-31", Basis: 8999, From: 140, To: 1039.9, Pay: 899.9 });
  });
  it("a copy that somebody changed is not believed: nothing is written, and its sheet is named", async () => {
    const before = await wb.read("Reward statements");
    const cells = await wb.formulas(CLOSED);
    const row = cells.findIndex((line) => line[1] === "Total" && line[0] === "Ann") + 1;
    await wb.write(`${CLOSED}!I${row}`, [[200]]);
    await wb.press("Sales.Rewards");
    expect((await wb.read("Data check!A1:A12")).flat().join("\n")).toContain(`'${CLOSED}'!A1: this copy of a closed period was changed since`);
    expect(await wb.read("Reward statements")).toEqual(before);
    await wb.write(`${CLOSED}!I${row}`, [[cells[row - 1]![8]!]]);
  });
  it("the copy deleted, the period is reckoned anew", async () => {
    const setup = await wb.read("Sales setup!A1:C80");
    const at = (first: string) => setup.findIndex(([cell]) => cell === first) + 1;
    await wb.write(`Sales setup!B${at("Period from")}:B${at("Period to")}`, [[serial("2025-01-01")], [serial("2025-03-31")]]);
    await wb.excel(async (context, name) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }, CLOSED);
    await wb.press("Sales.Rewards");
    expect(await totals("Reward statements")).toEqual([["Ann", 0, 1039.9], ["Ben", 0, 50]]);
  });
});

describe("[REWARDS] where something is missing", () => {
  const wb = useWorkbench({ sample: false });
  const SALES: CellValue[][] = [["Order date", "Salesperson", "Amount"], [45474, "Anna Nowak", 600], [45514, "Jan Lis", 500], [45524, "Jan Lis", 50]];
  it("no plan: says what to add, and an empty table waits to be filled", async () => {
    await wb.addSheet("Orders");
    await wb.write("Orders!A1", SALES);
    await wb.press("Sales.Rewards");
    const said = (await wb.read("Data check!A1:A12")).flat().join("\n");
    expect(said).toMatch(/No reward plan was found.*From and Rate/);
    expect(said).toMatch(/An empty one is on the sheet “Reward plan”/);
    expect((await wb.read("Reward plan!A1:Z14")).flat()).toEqual(expect.arrayContaining(["Plan", "Applies to", "Measure", "Mode", "From", "Rate", "Valid from", "Valid to"]));
  });
  it("a rate of 500 %: refused, with its cell", async () => {
    await wb.addSheet("Commission plan");
    await wb.write("Commission plan!A1", [["Plan", "Applies to", "From", "Rate"], ["A", "all", 0, 5]]);
    await wb.press("Sales.Rewards");
    expect((await wb.read("Data check!A1:A12")).flat().join("\n")).toContain("'Commission plan'!D2: a rate of 500%");
  });
  it("the plan put right: paid by it", async () => {
    await wb.write("Commission plan!D2", [[0.05]]);
    await wb.press("Sales.Rewards");
    expect(tableUnder(await wb.read("Reward statements"), ...WORDS.en.summary).map((row) => [row["Person"], row["Total"]])).toEqual([["Anna Nowak", 30], ["Jan Lis", 27.5]]);
  });
});
