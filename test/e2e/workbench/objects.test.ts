// The Excel objects that the add-in uses, over the real grid and the real Office.js.
import { useWorkbench } from "../harness";

const wb = useWorkbench({ sample: false });

test("[SHEETS] added, named, ordered, hidden, coloured, and deleted", async () => {
  const seen = await wb.excel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Plan");
    sheet.set({ tabColor: "#107C41", showGridlines: false });
    sheet.position = 0;
    sheet.name = "Plan 2025";
    worksheets.add("Gone").delete();
    worksheets.load("items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
    const first = worksheets.getFirst();
    first.load("name");
    await context.sync();
    const [plan] = worksheets.items;
    return { ...plan!.toJSON(), first: first.name, count: worksheets.items.length };
  });
  expect(seen).toMatchObject({ name: "Plan 2025", position: 0, tabColor: "#107C41", showGridlines: false, first: "Plan 2025" });
  expect(await wb.sheets()).not.toContain("Gone");
});

test("[RANGE] values, texts, types and formats come back as they were set", async () => {
  await wb.addSheet("Formats");
  const seen = await wb.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Formats");
    const range = sheet.getRange("A1:C2");
    range.values = [["Name", "Share", "Day"], ["Ania", 0.25, 45901]];
    sheet.getRange("B2").numberFormat = [["0%"]];
    sheet.getRange("C2").numberFormat = [["yyyy-mm-dd"]];
    const head = range.getRow(0);
    head.format.font.bold = true;
    head.format.fill.color = "#107C41";
    head.format.font.color = "white";
    head.format.borders.getItem("EdgeBottom").style = "Continuous";
    head.format.horizontalAlignment = "Center";
    range.format.autofitColumns();
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    range.load("values,text,valueTypes,numberFormat,address,rowIndex,columnCount,cellCount");
    head.load("format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment");
    await context.sync();
    return { range: range.toJSON(), head: head.toJSON() };
  });
  expect(seen.range).toMatchObject({
    values: [["Name", "Share", "Day"], ["Ania", 0.25, 45901]],
    text: [["Name", "Share", "Day"], ["Ania", "25%", "2025-09-01"]],
    valueTypes: [["String", "String", "String"], ["String", "Double", "Double"]],
    numberFormat: [["General", "General", "General"], ["General", "0%", "yyyy-mm-dd"]],
    address: "Formats!A1:C2",
    rowIndex: 0,
    columnCount: 3,
    cellCount: 6,
  });
  expect(seen.head).toMatchObject({ format: { font: { bold: true, color: "#FFFFFF" }, fill: { color: "#107C41" }, horizontalAlignment: "Center" } });
});

test("[RANGE] 6,000 rows written at once and read in blocks", async () => {
  await wb.addSheet("Rows");
  const sum = await wb.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rows");
    sheet.getRangeByIndexes(0, 0, 6000, 4).values = Array.from({ length: 6000 }, (_row, row) => [row, `text ${row}`, row / 2, row % 2 === 0]);
    await context.sync();
    const used = sheet.getUsedRange(true);
    used.load("rowCount,address");
    await context.sync();
    let total = 0;
    for (let row = 0; row < used.rowCount; row += 2500) {
      const block = used.getCell(row, 0).getResizedRange(Math.min(2500, used.rowCount - row) - 1, 0);
      block.load("values");
      await context.sync();
      for (const [value] of block.values) total += value as number;
    }
    return { total, address: used.address };
  });
  expect(sum).toEqual({ total: (5999 * 6000) / 2, address: "Rows!A1:D6000" });
});

test("[TABLE] made, named, filled and found; a formula can use it", async () => {
  await wb.addSheet("Tables");
  const seen = await wb.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tables");
    sheet.getRange("A1:B3").values = [["Person", "Amount"], ["Ania", 10], ["Bartek", 20]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Given";
    table.style = "TableStyleLight9";
    await context.sync();
    table.rows.add(undefined, [["Celina", 30]]);
    await context.sync();
    const body = context.workbook.tables.getItem("Given").getDataBodyRange();
    body.load("address,values");
    table.load("name,style,showTotals");
    table.columns.load("items/name");
    await context.sync();
    return { body: body.toJSON(), name: table.name, style: table.style, columns: table.columns.items.map(({ name }) => name) };
  });
  expect(seen).toMatchObject({ name: "Given", style: "TableStyleLight9", columns: ["Person", "Amount"], body: { address: "Tables!A2:B4", values: [["Ania", 10], ["Bartek", 20], ["Celina", 30]] } });
  expect(await wb.read("Given")).toEqual([["Person", "Amount"], ["Ania", 10], ["Bartek", 20], ["Celina", 30]]);
  expect(await wb.evaluate("=SUM(Given[Amount])")).toEqual([[60]]);
});

test("[NAMES] a defined name, settings and custom properties are kept", async () => {
  await wb.addSheet("Names");
  const seen = await wb.excel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Names");
    workbook.names.add("Target", sheet.getRange("B2"));
    sheet.customProperties.add("salesDesk", "goal-report");
    workbook.settings.add("mapping", { sales: "Sales" });
    await context.sync();
    const target = workbook.names.getItem("Target").getRange();
    target.load("address");
    const property = sheet.customProperties.getItemOrNullObject("SALESDESK");
    property.load("value");
    const none = sheet.customProperties.getItemOrNullObject("other");
    const setting = workbook.settings.getItem("mapping");
    setting.load("value");
    await context.sync();
    return [target.address, property.value, none.isNullObject, setting.value];
  });
  expect(seen).toEqual(["Names!B2", "goal-report", true, { sales: "Sales" }]);
});

test("[CHART] a chart over the grid", async () => {
  await wb.addSheet("Chart");
  const seen = await wb.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chart");
    sheet.activate();
    sheet.getRange("A1:C3").values = [["", "Goal", "Actual"], ["Jan", 10, 12], ["Feb", 20, 18]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.set({ name: "Attainment", title: { text: "Goal and actual" } });
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J14");
    chart.series.getItemAt(1).format.fill.setSolidColor("#107C41");
    chart.axes.valueAxis.majorGridlines.visible = false;
    await context.sync();
    chart.load("name,chartType,width,title/text");
    chart.series.load("items/name");
    await context.sync();
    return { ...chart.toJSON(), series: chart.series.items.map(({ name }) => name) };
  });
  expect(seen).toMatchObject({ name: "Attainment", chartType: "ColumnClustered", title: { text: "Goal and actual" }, series: ["Goal", "Actual"] });
  await wb.page.locator(".sales-desk-charts [role=img] canvas").waitFor();
  expect(await wb.page.locator(".sales-desk-charts [role=img]").getAttribute("aria-label")).toContain("Goal and actual");
});

test("[CF] conditional formats are made, counted and cleared", async () => {
  await wb.addSheet("Formatting");
  const counts = await wb.excel(async (context) => {
    const range = context.workbook.worksheets.getItem("Formatting").getRange("A1:A3");
    range.values = [[-1], [0], [1]];
    const negative = range.conditionalFormats.add("CellValue");
    negative.cellValue.format.font.color = "#B10E1C";
    negative.cellValue.rule = { formula1: "0", operator: "LessThan" };
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#107C41";
    const formula = range.conditionalFormats.add("Custom");
    formula.custom.rule.formula = "=A1>0";
    formula.custom.format.fill.color = "#E2F0D9";
    await context.sync();
    const made = range.conditionalFormats.getCount();
    await context.sync();
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    return [made.value, left.value];
  });
  expect(counts).toEqual([3, 0]);
});

test("[EVENTS] the add-in hears of a change that a person makes, and of its own", async () => {
  await wb.addSheet("Heard");
  await wb.pane().evaluate(() =>
    Excel.run(async (context) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.getItem("Heard").onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource ?? ""}`);
        return Promise.resolve();
      });
      await context.sync();
    }),
  );
  await wb.write("Heard!B2", [["typed"]]);
  await wb.excel(async (context) => {
    context.workbook.worksheets.getItem("Heard").getRange("C3").values = [["ours"]];
    await context.sync();
  });
  await wb.pane().waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 2);
  const heard = await wb.pane().evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([expect.stringMatching(/^B2/), expect.stringMatching(/^C3 ThisLocalAddin/)]);
});

test("[PAGE] how a sheet prints is kept", async () => {
  await wb.addSheet("Print");
  const seen = await wb.excel(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Print");
    pageLayout.set({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
    pageLayout.setPrintTitleRows("1:1");
    pageLayout.setPrintMargins("Centimeters", { left: 1, right: 1 });
    await context.sync();
    pageLayout.load("orientation,zoom,leftMargin");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, Math.round(pageLayout.leftMargin)];
  });
  expect(seen).toEqual(["Landscape", 1, 28]);
});
