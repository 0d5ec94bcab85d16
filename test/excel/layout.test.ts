import { layOut } from "../../src/excel/write/layout";
import type { Report } from "../../src/reports/report";

const report = (notes: number): Report => ({
  key: "given", name: "Given", title: "Given", source: "", charts: [], notes: Array.from({ length: notes }, (_, i) => `note ${i}`),
  tables: [{ key: "Only", columns: [{ key: "what", heading: "What", kind: "text" }], rowKey: ["what"], rows: [["a"]] }],
});

describe("[LAYOUT] lines for notes", () => {
  const again = (notes: number, old: { notes: number; top: number }) => layOut(report(notes), () => ({ top: old.top, rows: 1 }), old.notes);
  test.each([
    ["the same number", 5, { notes: 5, top: 8 }, 5],
    ["fewer: the lines of those that are gone are blanked", 1, { notes: 6, top: 9 }, 6],
    ["one that had few keeps its three", 0, { notes: 2, top: 6 }, 3],
    ["rows that the person took out: never the heading of the table", 1, { notes: 6, top: 7 }, 4],
    ["rows that the person put in hold what is theirs", 1, { notes: 3, top: 20 }, 3],
  ])("%s", (_, notes, old, lines) => expect(again(notes, old)).toMatchObject({ noteRows: lines, inserts: [], tables: [{ top: old.top }] }));
});
