// A year of quarterly commissions of AdventureWorks at each person's own rate, against sums of our own that share no code with it.
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { openSheets } from "../../src/commands/workbook/opened";
import { previewRewards } from "../../src/commands/rewards";
import { monthsFrom } from "../../src/core/period";
import { createSheetReader } from "../../src/sheet";
import type { Cell } from "../../src/core/cell";
import { readCsv } from "../fixtures/csv";
import { evaluated } from "../reports/evaluated";

const folder = path.join(__dirname, "../fixtures/adventureworks");
const [, ...people] = readCsv(path.join(folder, "people.csv"));
const rates = people.flatMap((row) => (typeof row[9] === "number" ? [[String(row[0]), row[9]] as const] : []));
const stored = (name: string, values: readonly (readonly Cell[])[]) => {
  const reader = createSheetReader({ name, row: 0, column: 0 });
  reader.add(values.map((row) => [...row]));
  return reader.finish();
};

/** Sums in ten-thousandths, times rates in ten-thousandths, rounded to cents: integers all the way. */
function byHand(): Map<string, number> {
  const units = new Map<string, bigint>();
  for (const line of gunzipSync(readFileSync(path.join(folder, "sales.csv.gz"))).toString("utf8").trim().split(/\r?\n/).slice(1)) {
    const [, , date, person, total] = line.split(",");
    if (!date!.startsWith("2013")) continue;
    const key = `${person} Q${Math.ceil(Number(date!.slice(5, 7)) / 3)}`;
    const [whole, part = ""] = total!.split(".");
    units.set(key, (units.get(key) ?? 0n) + BigInt(whole! + part.padEnd(4, "0").slice(0, 4)));
  }
  return new Map(
    rates.flatMap(([person, rate]) =>
      [1, 2, 3, 4].map((quarter) => {
        const product = (units.get(`${person} Q${quarter}`) ?? 0n) * BigInt(Math.round(rate * 10_000));
        return [`${person} Q${quarter}`, Number((product + 500_000n) / 1_000_000n) / 100] as const;
      }),
    ),
  );
}

describe("[ADVENTUREWORKS] pay of 2013", () => {
  const plan: Cell[][] = [["Plan", "Applies to", "Measure", "From", "Rate"], ...rates.map(([person, rate]) => ["Own rate", person, "amount", 0, rate])];
  const opened = openSheets({ sheets: [stored("Sales", readCsv(path.join(folder, "sales.csv.gz"))), stored("Reward plan", plan)], ours: new Map(), handedOver: new Map(), setup: null, from1904: false }, "en");
  const expected = byHand();
  const quarters = [1, 2, 3, 4].map((quarter) => {
    const preview = previewRewards(opened, monthsFrom(2013, quarter * 3 - 2, 3));
    if (!preview.ok) throw new Error(preview.troubles.map(({ message }) => message).join());
    return { quarter, ...preview.value };
  });

  it.each(quarters)("Q$quarter: statements for all 17 people, to the cent", ({ quarter, statements }) =>
    expect(Object.fromEntries(statements.map(({ payee, settled }) => [payee.person, settled.ok ? settled.value.total : settled.why.code]))).toEqual(Object.fromEntries(rates.map(([person]) => [person, expected.get(`${person} Q${quarter}`)]))));
  it.each(quarters)("Q$quarter: the sheet's formulas come to the same", ({ report }) => expect(evaluated(report).filter(({ shows, result }) => (typeof shows === "number" ? Math.abs(Number(result) - shows) > 1e-6 : result !== shows))).toEqual([]));
  it("something was paid", () => expect([...expected.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(100_000));
});
