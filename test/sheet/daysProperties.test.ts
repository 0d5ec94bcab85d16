// What must hold of days and weeks across: neither order nor decoration changes the reading, and a list of the same sales says the same.
import fc from "fast-check";
import type { Cell } from "../../src/core/cell";
import { read, recordsOf, tableOf } from "./sheets";

type Lines = readonly (readonly Cell[])[];
const PEOPLE = ["Amy Cole", "Ben Hart", "Jan Kowalski", "Łucja Żak", "Eve Gunn"];
const WEEKDAYS = ["Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu"];
const FIRST = 45870; // 1 August 2025, a Friday
const DAYS = 31;

const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...PEOPLE), fc.array(fc.option(fc.integer({ min: 1, max: 9999 }), { freq: 4 }), { minLength: DAYS, maxLength: DAYS })), { minLength: 2, maxLength: 5, selector: ([person]) => person }).map((lines) => lines.map(([person, amounts]): Cell[] => [person, ...amounts]));
const decoration = fc.record({ where: fc.constantFrom("title", "sheet", "heading"), weekdays: fc.constantFrom("none", "under", "over"), totals: fc.boolean(), blank: fc.boolean(), note: fc.boolean() });

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum: number, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
const recordsIn = (sheets: Readonly<Record<string, Lines>>): string[] => recordsOf(tableOf(read(sheets), "Sales")).map((record) => record.replace(/\|?period=[^|]*/, ""));

it("days of a month across say what a list of the same sales says, however they are decorated and ordered", () => {
  fc.assert(
    fc.property(rows, decoration, fc.boolean(), (lines, { where, weekdays, totals, blank, note }, turned) => {
      const list: Lines = [["Date", "Rep", "Amount"], ...lines.flatMap(([person, ...amounts]) => amounts.flatMap((amount, i) => (amount === null ? [] : [[FIRST + i, person!, amount]])))];
      fc.pre(list.length > 2 && lines.every((line) => sumOf(line) > 0));
      const names: Cell[] = [null, ...Array.from({ length: DAYS }, (_, i) => WEEKDAYS[i % 7]!)];
      const sheet: Cell[][] = [];
      if (where === "title") sheet.push(["Daily sales, August 2025"], []);
      if (where === "heading") sheet.push([null, "August 2025"]);
      if (weekdays === "over" && where !== "heading") sheet.push(names);
      sheet.push(["Rep", ...Array.from({ length: DAYS }, (_, i) => i + 1), ...(totals ? ["Total"] : [])]);
      if (weekdays === "under") sheet.push(names);
      for (const line of turned ? [...lines].reverse() : lines) {
        if (blank && sheet.length > 4) sheet.push([]);
        sheet.push([...line, ...(totals ? [sumOf(line)] : [])]);
      }
      if (totals) sheet.push(["Total", ...Array.from({ length: DAYS + 1 }, (_, i) => (i === DAYS ? sumOf(lines.flat()) : sumOf(lines.map((line) => line[i + 1]!))))]);
      if (note) sheet.push([], ["* prices without VAT"]);
      const own = where === "sheet" ? "August 2025" : "Sales";
      expect(recordsIn({ [own]: sheet })).toEqual(recordsIn({ Orders: list }));
      const table = tableOf(read({ [own]: sheet }), "Sales");
      expect([table.rowsRead, table.rowsRead + table.rowsLeftOut]).toEqual([lines.length, table.rowCount]);
    }),
    { numRuns: 35 },
  );
});

it("weeks with a short year are the weeks that the long one names, in any order", () => {
  const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(weeks, fc.constantFrom("W", "T", "wk "), (numbers, word) => {
      const padded = numbers.map((week) => String(week).padStart(2, "0"));
      const lines: Lines = [["Amy Cole", ...numbers], ["Ben Hart", ...numbers.map((week) => week * 2)]];
      expect(recordsIn({ Sales: [["Rep", ...padded.map((week) => `${word}${week}-25`)], ...lines] })).toEqual(recordsIn({ Sales: [["Rep", ...padded.map((week) => `2025-W${week}`)], ...lines] }));
    }),
    { numRuns: 35 },
  );
});
