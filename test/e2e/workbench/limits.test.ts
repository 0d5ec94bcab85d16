// Excel's limits, as the add-in meets them: through Excel.run in its own page.
import { useWorkbench } from "../harness";

const wb = useWorkbench({ sample: false });

/** A code for each thing that Excel refuses. */
const code = async (run: Parameters<typeof wb.refusal>[0], given?: undefined) => (await wb.refusal(run, given))?.code ?? "fine";

describe("[PAYLOAD] five megabytes", () => {
  it("a larger request is refused, and nothing of it is written", async () => {
    expect(
      await code(async (context) => {
        const sheet = context.workbook.worksheets.add("Large");
        await context.sync();
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        await context.sync();
      }),
    ).toBe("RequestPayloadSizeLimitExceeded");
    expect(await wb.read("Large")).toEqual([]);
  });

  it("a larger answer is refused", async () => {
    await wb.addSheet("Long");
    expect(
      await code(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Long");
        for (const column of ["A", "B", "C"]) {
          sheet.getRange(`${column}1:${column}100`).values = Array.from({ length: 100 }, () => ["x".repeat(20_000)]);
          await context.sync();
        }
        const range = sheet.getRange("A1:C100");
        range.load("values");
        await context.sync();
      }),
    ).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("[RANGE] five million cells", () => {
  it.each(["A:F", "1:2", "A1:E1000001"])("%s: values are null, without an error", async (address) => {
    const values = await wb.excel(async (context, at) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
      range.load("values,rowCount");
      await context.sync();
      return range.values;
    }, address);
    expect(values).toBeNull();
  });
});

describe("[SHEET] names", () => {
  it.each([
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("%j is %s", async (name, expected) => {
    await wb.addSheet("Sheet1").catch(() => undefined);
    expect(
      await wb.refusal(async (context, given) => {
        context.workbook.worksheets.add(given);
        await context.sync();
      }, name),
    ).toMatchObject({ code: expected });
  });

  it("the last visible sheet stays", async () => {
    expect(
      await code(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items");
        await context.sync();
        for (const sheet of worksheets.items) sheet.visibility = "Hidden";
        await context.sync();
      }),
    ).toBe("InvalidOperation");
    await wb.excel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items");
      await context.sync();
      for (const sheet of worksheets.items) sheet.visibility = "Visible";
      await context.sync();
    });
  });
});

describe("[CELL] what is written", () => {
  beforeAll(() => wb.addSheet("Cells"));

  it("an array of another shape is InvalidArgument", async () => {
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem("Cells").getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    ).toBe("InvalidArgument");
  });

  it("32,767 characters fit, one more is InvalidArgument", async () => {
    const write = (length: number) =>
      wb.refusal(async (context, characters) => {
        context.workbook.worksheets.getItem("Cells").getRange("A1").values = [["x".repeat(characters)]];
        await context.sync();
      }, length);
    expect(await write(32_767)).toBeNull();
    expect(await write(32_768)).toMatchObject({ code: "InvalidArgument" });
  });

  it("text that begins with = becomes a formula, after an apostrophe it stays text, null leaves the cell alone", async () => {
    await wb.excel(async (context) => {
      const range = context.workbook.worksheets.getItem("Cells").getRange("A2:D2");
      range.values = [["=1+2", "'=1+2", "kept", "007"]];
      await context.sync();
      range.values = [[null, null, null, null]] as unknown as string[][];
      await context.sync();
    });
    expect(await wb.read("Cells!A2:D2")).toEqual([[3, "=1+2", "kept", 7]]);
    expect(await wb.formulas("Cells!A2:D2")).toEqual([["=1+2", "=1+2", "kept", "7"]]);
  });
});

describe("[ERROR] a batch that fails", () => {
  it("stops there, keeps what was done, and says where", async () => {
    await wb.addSheet("Partly");
    const refusal = await wb.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Partly");
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2").copyFrom("A1");
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    });
    expect(refusal).toEqual({ code: "ApiNotAvailable", message: "Range.copyFrom is not in the workbench yet" });
    expect(await wb.read("Partly!A1:A3")).toEqual([["done"], [null], [null]]);
  });

  it("a sheet that is not there is ItemNotFound, and a null object where that was asked for", async () => {
    expect(
      await code(async (context) => {
        context.workbook.worksheets.getItem("No such sheet").load("name");
        await context.sync();
      }),
    ).toBe("ItemNotFound");
    const nulls = await wb.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("No such sheet");
      const table = context.workbook.tables.getItemOrNullObject("No such table");
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [sheet.isNullObject, table.isNullObject, used.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });
});
