// The switches of window.workbench.faults: what can go wrong in Excel, on purpose.
import { useWorkbench } from "../harness";

const wb = useWorkbench({ sample: false });

beforeAll(() => wb.addSheet("Work"));

const write = (text: string) =>
  wb.refusal(async (context, given) => {
    context.workbook.worksheets.getItem("Work").getRange("A1").values = [[given]];
    await context.sync();
  }, text);

describe("[FAULT] editMode", () => {
  it("every batch fails", async () => {
    await wb.fault({ editMode: true });
    expect(await write("edited")).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("a batch that asked to wait is done once the cell is closed", async () => {
    await wb.fault({ editMode: true });
    const written = wb.pane().evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getItem("Work").getRange("A1").values = [["waited"]];
        await context.sync();
      }),
    );
    expect(await wb.read("Work!A1")).not.toEqual([["waited"]]);
    await wb.fault({ editMode: false });
    await written;
    expect(await wb.read("Work!A1")).toEqual([["waited"]]);
  });
});

describe("[FAULT] protect", () => {
  it.each(["Work", "work", true])("%j: the sheet is AccessDenied, and says so when asked", async (sheet) => {
    await wb.fault({ protect: sheet });
    expect(await write("no")).toMatchObject({ code: "AccessDenied" });
    const known = await wb.excel(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Work");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(known).toBe(true);
  });

  it("another sheet is not", async () => {
    await wb.fault({ protect: "Other" });
    expect(await write("yes")).toBeNull();
  });
});

test("[FAULT] deleteAfter: after so many requests the sheet last written to is gone", async () => {
  await wb.addSheet("Doomed");
  await wb.fault({ deleteAfter: 2 });
  const touch = () =>
    wb.refusal(async (context) => {
      context.workbook.worksheets.getItem("Doomed").getRange("A1").values = [[1]];
      await context.sync();
    });
  expect(await touch()).toBeNull();
  expect(await touch()).toBeNull();
  expect(await touch()).toMatchObject({ code: "ItemNotFound" });
  expect(await wb.sheets()).not.toContain("Doomed");
});

test("[FAULT] delay: each request takes that long (never less)", async () => {
  await wb.fault({ delay: 300 });
  await write("slow");
  expect((await wb.requests()).at(-1)!.milliseconds).toBeGreaterThanOrEqual(290);
});

test("[FAULT] payloadLimit: a smaller limit than Excel's", async () => {
  await wb.fault({ payloadLimit: 3000 });
  expect(await write("short")).toBeNull();
  expect(await write("x".repeat(3000))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test.each([
  ["given", false],
  [undefined, true],
])("[FAULT] theme %s: officeTheme is undefined: %s", async (theme, gone) => {
  await wb.fault({ theme });
  expect(await wb.pane().evaluate(() => Office.context.officeTheme === undefined)).toBe(gone);
});

test("[FAULT] noTaskpane: the add-in's request is declined silently, a person's press is not", async () => {
  const shown = () => wb.page.locator("aside.pane:not(.closed)").count();
  await wb.fault({ noTaskpane: true });
  await wb.pane().evaluate(() => Office.addin.showAsTaskpane());
  expect(await shown()).toBe(0);
  await wb.fault({ noTaskpane: false });
  await wb.pane().evaluate(() => Office.addin.showAsTaskpane());
  expect(await shown()).toBe(1);
  await wb.pane().evaluate(() => Office.addin.hide());
  expect(await shown()).toBe(0);
});
