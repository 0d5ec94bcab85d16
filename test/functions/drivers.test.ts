import { planted } from "../core/diagnosis/drivers/planted";
import { enter, everywhere, type Shown } from "./excel";

const table = (result: Shown | Shown[][]) => result as Shown[][];
const rows = planted({ sizes: { person: 6, product: 5, region: 4 }, noise: 0.04, causes: [{ slice: { product: "P02", region: "R03" }, severity: -0.5 }] });
const sheet = (head: readonly string[], amount: "goal" | "actual") => [[...head], ...rows.map((row) => [row.person!, row.product!, row.region!, row[amount]!])];
const NOW = sheet(["Person", "Product", "Region", "Amount"], "actual");
const BEFORE = sheet(["Person", "Product", "Region", "Amount"], "goal");
const round = (amount: number) => Math.round(amount * 100) / 100;

describe("[DRIVERS]", () => {
  const sumOf = (of: typeof rows, key: "goal" | "actual") => round(of.reduce((sum, row) => sum + Number(row[key]), 0));
  const slice = rows.filter(({ product, region }) => product === "P02" && region === "R03");
  const [all, part] = [rows, slice].map((of) => ({ base: sumOf(of, "goal"), current: sumOf(of, "actual"), difference: round(sumOf(of, "actual") - sumOf(of, "goal")) })) as [{ base: number; current: number; difference: number }, { base: number; current: number; difference: number }];
  const line = [1, "Product = P02 · Region = R03", part.base, part.current, part.difference, expect.closeTo(part.difference / all.difference, 12), round(all.difference - part.difference), expect.any(Number)];

  it("the slice with its figures, headed in the language of the table", () => {
    expect(everywhere("DRIVERS", NOW, BEFORE, "Person,Product,Region")).toEqual([["Rank", "Slice", "Base", "Current", "Difference", "Share of difference", "Rest without it", "Confidence"], line]);
    const polish = table(enter("DRIVERS", [sheet(["Osoba", "Produkt", "Region", "Kwota"], "actual"), sheet(["Osoba", "Produkt", "Region", "Kwota"], "goal"), "osoba; Produkt; region"]));
    expect([polish[0]![1], polish[1]![1]]).toEqual(["Wycinek", "Produkt = P02 · region = R03"]);
  });
  it("dimensions may stand in cells, the base may be goals", () => {
    expect(table(everywhere("DRIVERS", NOW, BEFORE, [["Person", "Product"], ["Region", ""]]))[1]).toEqual(line);
    expect(everywhere("DRIVERS", NOW, sheet(["Person", "Product", "Region", "Goal"], "goal").map((row, at) => [...row, at === 0 ? "Period" : "2025"]), "Person,Product,Region")).toEqual([expect.any(Array), line]);
  });
  it("no slice stands out: one row saying so, with the totals", () => expect(everywhere("DRIVERS", NOW, NOW, "person,product")).toEqual([expect.any(Array), ["", "No slice stands out", all.current, all.current, 0, "", "", ""]]));
  test.each([
    ["no dimension", [NOW, BEFORE, ""], "#VALUE! Dimensions must name 1 to 12 columns, such as \"person,product\"; there are 0"],
    ["an unknown one", [NOW, BEFORE, "person,colour"], "#VALUE! Current: there is no column 'colour'. Headers found: Person, Product, Region, Amount"],
    ["one that the base lacks", [NOW, BEFORE.map((row) => row.filter((_, at) => at !== 2)), "region"], "#VALUE! Base: there is no column 'region'. Headers found: Person, Product, Amount"],
    ["top 0.5", [NOW, BEFORE, "person", 0.5], "#VALUE! Top must be a whole number from 1 on, not 0.5"],
  ])("%s is refused", (_, given, message) => expect(everywhere("DRIVERS", ...given)).toBe(message));
});
