// The sample as a careful manager would keep it: a native table a sheet, frozen headings, widths and formats.
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { toDate } from "./day.mjs";
import { sayIn } from "./words.mjs";

const day = (iso) => (iso ? toDate(iso) : null);
const MADE = new Date("2014-01-02T09:00:00Z");

/** The .xlsx of one language: same story, same bytes. */
export async function writeWorkbook(story, words) {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: "Sales Desk", lastModifiedBy: "Sales Desk", created: MADE, modified: MADE });
  about(book, words, story);
  for (const sheet of sheets(story, words)) addSheet(book, words, sheet);
  const files = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(files, { level: 9, mtime: MADE });
}

/** Each sheet: its columns ([header key, width, format]) and rows in their order. */
function sheets(story, words) {
  const say = sayIn(words);
  const { date, money, wholeMoney } = words;
  return [
    {
      key: "sales",
      columns: [["order", 14], ["orderDate", 13, date], ["dueDate", 13, date], ["shipDate", 13, date], ["person", 24], ["region", 18], ["country", 18], ["customer", 34], ["segment", 22], ["product", 32], ["category", 14], ["quantity", 10, "#,##0"], ["unitPrice", 15, money], ["listPrice", 15, money], ["unitCost", 15, money], ["discount", 10, "0%"], ["lineTotal", 17, money]],
      rows: story.sales.map((line) => [
        line["Order number"], day(line["Order date"]), day(line["Due date"]), day(line["Ship date"]), line.Salesperson, say(line.Territory), say(line.Country), line.Customer, say(line["Customer type"]), line.Product, say(line.Category),
        Number(line.Quantity), Number(line["Unit price"]), Number(line["List price"]), Number(line["Unit cost"]), Number(line["Discount %"]), Number(line["Line total"]),
      ]),
    },
    {
      key: "goals",
      note: words.notes.goals,
      columns: [["person", 26], ["quarter", 12], ["from", 13, date], ["to", 13, date], ["goal", 15, wholeMoney], ["effective", 15, date], ["reason", 44], ["told", 15, date]],
      rows: story.goals.map((goal) => [goal.person, words.quarter(goal.quarter), day(goal.from), day(goal.to), goal.goal, day(goal.effective), say(goal.reason ?? null), day(goal.told)]),
      total: { label: words.totalGoals, column: "goal", unless: "effective" },
    },
    {
      key: "people",
      columns: [["person", 26], ["department", 20], ["position", 38], ["manager", 20], ["start", 15, date]],
      rows: story.people.map((one) => [one.person, say(one.department), say(one.position), one.manager, day(one.start)]),
    },
    {
      key: "rewards",
      note: words.notes.invented,
      columns: [["name", 32], ["kind", 14], ["value", 14, wholeMoney], ["count", 10, "0"], ["needs", 16, "0%"]],
      rows: story.rewards.map((one) => [say(one.name), say(`kind.${one.kind}`), one.value, one.count, one.needs]),
    },
    {
      key: "rewardPlan",
      note: words.notes.rewardPlan,
      columns: [["plan", 22], ["appliesTo", 22], ["measure", 18], ["mode", 16], ["pays", 16], ["tierFrom", 14, wholeMoney], ["rate", 14, "0.0%"], ["validFrom", 15, date]],
      rows: story.rewardPlan.map((one) => [say(`plan.${one.plan}`), one.for === "all" ? say("plan.all") : one.for, say(`plan.${one.measure}`), say(`plan.${one.mode}`), say(`plan.${one.pays}`), one.from, one.rate, day(one.validFrom)]),
      formats: story.rewardPlan.flatMap((one, at) => [...(one.measure === "attainment" ? [[at, "tierFrom", "0%"]] : []), ...(one.pays === "fixed" ? [[at, "rate", wholeMoney]] : [])]),
    },
    { key: "holidays", note: words.notes.holidays, columns: [["date", 14, date], ["holiday", 32]], rows: story.holidays.map((one) => [day(one.date), say(one.name)]) },
    {
      key: "prices",
      note: words.notes.invented,
      columns: [["product", 32], ["competitor", 16], ["date", 14, date], ["price", 15, money]],
      rows: story.prices.map((one) => [one.product, one.competitor, day(one.date), one.price]),
    },
    {
      key: "service",
      note: words.notes.invented,
      columns: [["date", 14, date], ["customer", 34], ["order", 15], ["product", 32], ["kind", 26], ["solved", 17, date], ["score", 9, "0"]],
      rows: story.service.map((one) => [day(one.date), one.customer, one.order, one.product, say(one.kind), day(one.solved), one.score]),
    },
    {
      key: "training",
      note: words.notes.invented,
      columns: [["person", 26], ["date", 14, date], ["topic", 36], ["kind", 14], ["hours", 10, "0"]],
      rows: story.trainings.map((one) => [one.person, day(one.date), say(one.topic), say(one.kind), one.hours]),
    },
    {
      key: "leads",
      note: words.notes.invented,
      columns: [["date", 14, date], ["closed", 17, date], ["customer", 34], ["segment", 22], ["person", 26], ["source", 20], ["category", 14], ["stage", 12], ["lost", 18], ["amount", 15, wholeMoney]],
      rows: story.leads.map((one) => [day(one.date), day(one.closed), one.customer, say(one.segment), one.person, say(one.source), say(one.category), say(one.stage), say(one.lost), one.amount]),
    },
  ];
}

function addSheet(book, words, { key, note, columns, rows, total, formats = [] }) {
  const top = note ? 4 : 1;
  const sheet = book.addWorksheet(words.sheets[key], {
    views: [{ state: "frozen", xSplit: 0, ySplit: top, showGridLines: false }],
    pageSetup: { orientation: columns.length > 6 ? "landscape" : "portrait", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${top}:${top}` },
  });
  if (note) {
    Object.assign(sheet.getCell("A1"), { value: words.titles[key], font: { bold: true, size: 14 } });
    Object.assign(sheet.getCell("A2"), { value: note, font: { italic: true, color: { argb: "FF6B6B6B" } } });
  }
  sheet.columns = columns.map(([, width, numFmt]) => ({ width, style: numFmt ? { numFmt } : {} }));
  sheet.addTable({
    name: words.tables[key],
    ref: `A${top}`,
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(([header]) => ({ name: words.headers[header], filterButton: true })),
    rows,
  });
  const last = top + rows.length;
  columns.forEach(([, , numFmt], at) => {
    const heading = sheet.getCell(top, at + 1);
    Object.assign(heading, { numFmt: "General", font: { bold: true, color: { argb: "FFFFFFFF" } }, alignment: { horizontal: isNumeric(numFmt, words) ? "right" : "left" } });
  });
  for (const [row, column, numFmt] of formats) sheet.getCell(top + 1 + row, columns.findIndex(([name]) => name === column) + 1).numFmt = numFmt;
  if (total) addTotal(sheet, { ...total, columns, rows, first: top + 1, last });
}

const isNumeric = (numFmt, words) => numFmt !== undefined && numFmt !== words.date;

/** A line under the table, as people add one: the sum of the rows that are not revisions. */
function addTotal(sheet, { label, column, unless, columns, rows, first, last }) {
  const place = (key) => columns.findIndex(([name]) => name === key);
  const range = (key) => `${letter(place(key))}${first}:${letter(place(key))}${last}`;
  const row = last + 2;
  Object.assign(sheet.getCell(row, 1), { value: label, font: { bold: true } });
  const result = rows.reduce((sum, cells) => (cells[place(unless)] === null ? sum + cells[place(column)] : sum), 0);
  Object.assign(sheet.getCell(row, place(column) + 1), { value: { formula: `SUMPRODUCT((${range(unless)}="")*${range(column)})`, result }, font: { bold: true }, border: { top: { style: "thin" } } });
}

const letter = (at) => String.fromCharCode(65 + at);

function about(book, words, story) {
  const sheet = book.addWorksheet(words.sheets.about, { views: [{ showGridLines: false }], pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.columns = [{ width: 110 }];
  Object.assign(sheet.getCell("A1"), { value: words.sheets.about, font: { bold: true, size: 16 } });
  words.about(story.facts(words)).forEach((line, at, lines) => {
    const cell = sheet.getCell(at + 3, 1);
    Object.assign(cell, { value: line === "" ? null : line, alignment: { wrapText: true, vertical: "top" }, font: { bold: lines[at - 1] === "" } });
    // wrapped lines of about 105 characters: Excel fits the height when it opens the file, other programs do not
    sheet.getRow(at + 3).height = 15 * Math.max(1, Math.ceil(line.length / 105));
  });
}
