// A quarter of AdventureWorks, from cells to the two sheets: the figures are those of the data's README.
import path from "node:path";
import { serialOf } from "../../src/core/calendar";
import { previewGoals } from "../../src/commands/goalReport";
import { openSheets } from "../../src/commands/workbook/opened";
import { previewRecognition } from "../../src/commands/recognitionList";
import { createSheetReader } from "../../src/sheet";
import { readCsv } from "../fixtures/csv";

const fixture = (name: string) => {
  const values = readCsv(path.join(__dirname, "../fixtures/adventureworks", name));
  const reader = createSheetReader({ name: name.replace(/\..*/, ""), row: 0, column: 0 });
  reader.add(values);
  return reader.finish();
};
const opened = openSheets({ sheets: [fixture("sales-2013-Q3.csv.gz"), fixture("goals.csv"), fixture("people.csv")], ours: new Map(), handedOver: new Map(), setup: null, from1904: false }, "en");
const quarter = { from: serialOf(2013, 7, 1), to: serialOf(2013, 9, 30) };

describe("[ADVENTUREWORKS 2013-Q3]", () => {
  const preview = previewGoals(opened, quarter);
  const lines = preview.ok ? preview.value.lines : [];
  const of = (unit: string) => lines.find((line) => line.unit === unit);

  it("nothing stands in the way, the workbook was never set up", () => expect(preview).toMatchObject({ ok: true }));
  it("goal and actual of the company, gap and attainment", () => {
    expect(lines[0]).toMatchObject({ level: "company", goal: 8051000 });
    expect(lines[0]!.actual).toBeCloseTo(7100501.74, 2);
    expect(lines[0]!.gap).toBeCloseTo(-950498.27, 1);
    expect(lines[0]!.attainment).toBeCloseTo(0.8819, 4);
  });
  it("people", () => {
    expect(of("David Campbell")).toMatchObject({ goal: 234000, status: "reached" });
    expect(of("David Campbell")!.actual).toBeCloseTo(293810.76, 2);
    expect(of("Shu Ito")!.gap).toBeCloseTo(-125870.64, 2);
    expect(lines.filter(({ level, goal }) => level === "person" && goal !== null)).toHaveLength(17);
  });
  it("without a period asked for it takes the last quarter with sales, to its end", () => {
    const taken = previewGoals(opened, {});
    expect(taken).toMatchObject({ ok: true, value: { period: { ...quarter, asOf: quarter.to } } });
  });
  it("[RECOGNITION] David Campbell alone reached it", () => {
    const list = previewRecognition(opened, quarter);
    expect(list.ok && list.value.lines.map(({ person, place }) => [place, person])).toEqual([[1, "David Campbell"]]);
  });
});
