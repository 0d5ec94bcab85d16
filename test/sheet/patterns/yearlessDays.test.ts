// Days across whose headers name no year: dated by the year around, or refused with the reason.
import { readWorkbook } from "../../../src/sheet";
import { saidOf, valuesOf } from "../sheets";
import { draw, told } from "./picture";

const across = (header: string): string => `
  Rep | ${header}
  Amy Cole | 1 | 2 | 3
  Ben Hart | 10 | 20 | 30`;
const reads = (name: string, header: string): string => told([draw(name, across(header))], "date")[0]!.replace(/^.*!A1:D3 /, "");

describe("[WIDE] days across without their year", () => {
  test.each([
    ["Sprzedaż 2025", "'03.03' | '04.03' | '07.03'"],
    ["Sprzedaż 2025", "'3.03.' | '4.03.' | '7.03.'"],
    ["Sprzedaż 2025", "pon. 03.03 | wt. 04.03 | pt. 07.03"],
    ["Sprzedaż 2025", "3 marca | 4 marca | 7 marca"],
    ["Sales 2025", "3 Mar | 4 Mar | 7 Mar"],
    ["Sales 2025", "Mar 3 | Mar 4 | Mar 7"],
    ["Sales 2025", "3/3 | 3/4 | 3/7"],
    ["Sales 2025", "3/3 | 4/3 | 7/3"],
    ["March 2025", "3-Mar | 4-Mar | 7-Mar"],
  ])("%s: %s", (name, header) => expect(reads(name, header)).toBe("Sales wide 2025-03-03…2025-03-07: 2 read, 66 (2025-03-03 11, 2025-03-04 22, 2025-03-07 33)"));

  it("the year in a row over them", () =>
    expect(told([draw("Sales", `
      | 2025 | < | <
      Rep | '03.03' | '04.03' | '07.03'
      Amy Cole | 1 | 2 | 3
      Ben Hart | 10 | 20 | 30`)])).toEqual(["Sales!A1:D4 Sales wide 2025-03-03…2025-03-07: 2 read, 66"]));

  it("real dates with gaps", () => expect(reads("Sales", "2025-03-03 | 2025-03-13 | 2025-04-17")).toBe("Sales wide 2025-03-03…2025-04-17: 2 read, 66 (2025-03-03 11, 2025-03-13 22, 2025-04-17 33)"));

  // nothing says the year; the year turns among them; either number may be the day
  test.each([["Sales", "3 Mar | 4 Mar | 7 Mar"], ["Sales 2025", "30 Dec | 31 Dec | 2 Jan"], ["Sales 2025", "1/3 | 3/4 | 4/5"]])("%s: %s: in no period, which is said", (name, header) => {
    const [table] = readWorkbook([draw(name, across(header))]).tables;
    expect([saidOf(table!), valuesOf(table!, "date")]).toEqual([[`1 period-without-year (${header.split(" | ")[0]!})`], Array(6).fill(null)]);
  });

  it("months with a short year, and one month of several years, are months", () => {
    expect(reads("Sales", "24-Jan | 24-Feb | 24-Mar")).toContain("2024-01…2024-03");
    expect(reads("Sales", "Mar 23 | Mar 24 | Mar 25")).toContain("2023-03…2025-03");
  });

  it("amounts typed as text are no days", () =>
    expect(told([draw("Sales 2025", `
      Date | Rep | Amount | Cost
      2025-03-03 | Amy Cole | '10.12' | '11.12'
      2025-03-04 | Ben Hart | '1.10' | '2.10'`)])).toEqual(["Sales 2025!A1:D3 Sales: 2 read, 11.22"]));
});
