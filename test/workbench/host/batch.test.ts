import { runBatch, type Batch } from "../../../src/workbench/host/batch";
import { noFaults, type Faults } from "../../../src/workbench/host/faults";
import { Host } from "../../../src/workbench/host/host";
import { memoryBook } from "./memoryBook";

/** Builds a batch the way Office.js does: each object has a path, is instantiated, and is then acted on. */
class Builder {
  private next = 0;
  readonly batch: Batch = { Actions: [], ObjectPaths: {} };
  readonly root = this.path(1, "");

  path(type: number, name: string, parent?: number, args?: unknown[], references?: unknown[]): number {
    const Id = ++this.next;
    this.batch.ObjectPaths[Id] = { Id, ObjectPathType: type, Name: name, ParentObjectPathId: parent, ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: references } };
    this.batch.Actions.push({ Id: ++this.next, ActionType: 1, ObjectPathId: Id });
    return Id;
  }
  method = (parent: number, name: string, args: unknown[] = [], references?: unknown[]) => this.path(3, name, parent, args, references);
  property = (parent: number, name: string) => this.path(4, name, parent);
  sheet = (name: string) => this.path(5, "", this.property(this.root, "Worksheets"), [name]);
  range = (sheet: string, address: string) => this.method(this.sheet(sheet), "GetRange", [address]);
  load(path: number, select: string[], more: object = {}) {
    this.batch.Actions.push({ Id: ++this.next, ActionType: 2, ObjectPathId: path, QueryInfo: { Select: select, ...more } });
    return this.next;
  }
  set(path: number, name: string, value: unknown) {
    this.batch.Actions.push({ Id: ++this.next, ActionType: 4, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: [value] } });
  }
  call(path: number, name: string, ...args: unknown[]) {
    this.batch.Actions.push({ Id: ++this.next, ActionType: 3, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: args } });
    return this.next;
  }
}

function open(...sheets: string[]) {
  const book = memoryBook(...sheets);
  const faults: Faults = noFaults();
  const host = new Host(book, faults, { language: "en-US", showPane: () => undefined, paneVisible: () => false, addEvent: () => undefined, setRibbon: () => undefined });
  const run = (build: (b: Builder) => void) => {
    const builder = new Builder();
    build(builder);
    const { Results, Error: error } = runBatch(builder.batch, host);
    return { value: (id: number) => Results.find(({ ActionId }) => ActionId === id)?.Value as Record<string, unknown>, results: Results, error };
  };
  return { book, faults, host, run };
}

describe("[BATCH] loading", () => {
  it("answers what was selected, with capitals, through the objects on the way", () => {
    const { run } = open();
    let id = 0;
    const { value } = run((b) => {
      const range = b.range("Sheet1", "B2:C3");
      b.set(range, "Values", [[1, "x"], [true, ""]]);
      id = b.load(range, ["values", "address", "valueTypes", "format/fill/color", "worksheet/name"]);
    });
    expect(value(id)).toMatchObject({
      Values: [[1, "x"], [true, ""]],
      Address: "Sheet1!B2:C3",
      ValueTypes: [["Double", "String"], ["Boolean", "Empty"]],
      Format: { Fill: { Color: "#FFFFFF" } },
      Worksheet: { Name: "Sheet1", Id: "s1" },
    });
  });

  it("answers a collection's items, each with what names it again, by Top and Skip", () => {
    const { run } = open("A", "B", "C");
    let id = 0;
    const { value } = run((b) => (id = b.load(b.property(b.root, "Worksheets"), ["items/name"], { Top: 1, Skip: 1 })));
    expect(value(id)).toEqual({ _Items: [{ Id: "s2", Name: "B" }] });
  });

  it("nothing selected is every property, of a collection's items too", () => {
    const { run } = open("A");
    let id = 0;
    const { value } = run((b) => (id = b.load(b.property(b.root, "Worksheets"), [])));
    expect((value(id)["_Items"] as object[])[0]).toMatchObject({ Name: "A", Position: 0, Visibility: "Visible", ShowGridlines: true });
  });

  it("[NULL] an OrNullObject that is not there is null, and so is all that it leads to", () => {
    const { run } = open();
    const { results, error } = run((b) => {
      const none = b.method(b.property(b.root, "Worksheets"), "GetItemOrNullObject", ["No"]);
      b.load(b.method(none, "GetRange", ["A1"]), ["values"]);
    });
    expect(error).toBeUndefined();
    expect(results.slice(-3).map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it("[RANGE] whole columns and over 5,000,000 cells answer null, without an error", () => {
    const { run } = open();
    let ids: number[] = [];
    const { value } = run((b) => (ids = ["A:F", "2:3", "A1:E1000001"].map((address) => b.load(b.range("Sheet1", address), ["values", "cellCount"]))));
    expect(ids.map((id) => value(id)["Values"])).toEqual([null, null, null]);
    expect(value(ids[0]!)["CellCount"]).toBe(6 * 1048576);
  });
});

describe("[BATCH] a failure", () => {
  it("stops the batch, names the action, and what was done before stays", () => {
    const { book, run } = open();
    const { error, results } = run((b) => {
      b.set(b.range("Sheet1", "A1"), "Values", "first");
      b.set(b.range("Sheet1", "A1:B2"), "Values", [[1]]);
      b.set(b.range("Sheet1", "A3"), "Values", "never");
    });
    expect(error).toMatchObject({ Code: "InvalidArgument", HttpStatusCode: 400, ActionIndex: results.length });
    expect(book.values("s1", { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([["first"], [null], [null]]);
  });

  test.each<[string, (b: Builder) => void, string, string]>([
    ["a method", (b) => b.call(b.range("Sheet1", "A1"), "CopyFrom", "B1"), "ApiNotAvailable", "Range.copyFrom is not in the workbench yet"],
    ["a property to load", (b) => b.load(b.range("Sheet1", "A1"), ["linkedDataTypeState"]), "ApiNotAvailable", "Range.linkedDataTypeState is not in the workbench yet"],
    ["a property to set", (b) => b.set(b.range("Sheet1", "A1"), "Style", "Good"), "ApiNotAvailable", "Range.style = is not in the workbench yet"],
    ["an object", (b) => b.property(b.sheet("Sheet1"), "Shapes"), "ApiNotAvailable", "Worksheet.shapes is not in the workbench yet"],
    ["a sheet that is not there", (b) => b.range("No", "A1"), "ItemNotFound", "The requested resource doesn't exist."],
    ["a range that is not there", (b) => b.range("Sheet1", "XFE1"), "InvalidArgument", '"XFE1" is no address here.'],
  ])("[MEMBER] %s", (_what, build, code, message) => {
    expect(open().run(build).error).toMatchObject({ Code: code, Message: message });
  });

  it("a sheet deleted in the same batch is ItemNotFound to what comes after", () => {
    const { run } = open("A", "B");
    const { error } = run((b) => {
      const sheet = b.sheet("B");
      const range = b.method(sheet, "GetRange", ["A1"]);
      b.call(sheet, "Delete");
      b.load(range, ["values"]);
    });
    expect(error?.Code).toBe("ItemNotFound");
  });
});

describe("[PROTECT] a protected sheet", () => {
  test.each<[string, (b: Builder) => void]>([
    ["values", (b) => b.set(b.range("A", "A1"), "Values", 1)],
    ["a fill", (b) => b.set(b.property(b.property(b.range("A", "A1"), "Format"), "Fill"), "Color", "#FF0000")],
    ["clear", (b) => b.call(b.range("A", "A1"), "Clear")],
    ["a table", (b) => b.method(b.property(b.sheet("A"), "Tables"), "Add", ["A1:B2", true])],
    [
      "a chart",
      (b) => {
        const source = b.range("A", "A1:B2");
        b.method(b.property(b.sheet("A"), "Charts"), "Add", ["Line", source, "Auto"], [0, source, 0]);
      },
    ],
  ])("refuses %s", (_what, build) => {
    const { book, run } = open("A", "B");
    book.setProtected("s1", true);
    expect(run(build).error).toMatchObject({ Code: "AccessDenied" });
  });

  it("can be read, renamed and moved", () => {
    const { book, run } = open("A", "B");
    book.setProtected("s1", true);
    const { error } = run((b) => {
      b.load(b.range("A", "A1"), ["values"]);
      b.set(b.sheet("A"), "Name", "C");
    });
    expect(error).toBeUndefined();
    expect(book.sheets()[0]!.name).toBe("C");
  });
});

describe("[WRITE] large arrays", () => {
  it("the slices that Office.js makes of one array are one write", () => {
    const { book, run } = open();
    run((b) => {
      const whole = b.range("Sheet1", "A1:B9");
      for (let row = 0; row < 9; row += 3) {
        const [from, to] = [b.method(whole, "GetRow", [row]), b.method(whole, "GetRow", [row + 2])];
        b.set(b.method(from, "GetBoundingRect", [to], [to]), "Values", [[row, 1], [row, 2], [row, 3]]);
      }
    });
    expect(book.writes).toBe(1);
    expect(book.values("s1", { row: 8, column: 0, rows: 1, columns: 2 })).toEqual([[6, 3]]);
  });
});

describe("[TABLE] tables", () => {
  const withTable = () => {
    const opened = open();
    opened.run((b) => {
      b.set(b.range("Sheet1", "A1:B3"), "Values", [["Name", "Value"], ["a", 1], ["b", 2]]);
      b.method(b.property(b.sheet("Sheet1"), "Tables"), "Add", ["A1:B3", true]);
    });
    return opened;
  };

  it("its parts are ranges, and a row is added at its end", () => {
    const { book, run } = withTable();
    let ids: number[] = [];
    const { value, error } = run((b) => {
      const table = b.path(5, "", b.property(b.root, "Tables"), ["Table1"]);
      b.method(b.property(table, "Rows"), "Add", [null, [["c", 3]]]);
      ids = ["GetRange", "GetHeaderRowRange", "GetDataBodyRange"].map((part) => b.load(b.method(table, part), ["address"]));
    });
    expect(error).toBeUndefined();
    expect(ids.map((id) => value(id)["Address"])).toEqual(["Sheet1!A1:B4", "Sheet1!A1:B1", "Sheet1!A2:B4"]);
    expect(book.values("s1", { row: 3, column: 0, rows: 1, columns: 2 })).toEqual([["c", 3]]);
  });

  it("another table over it is InvalidArgument", () => {
    expect(withTable().run((b) => b.method(b.property(b.sheet("Sheet1"), "Tables"), "Add", ["B2:C3", true])).error?.Code).toBe("InvalidArgument");
  });

  it("a name that looks like a cell is InvalidArgument", () => {
    expect(withTable().run((b) => b.set(b.path(5, "", b.property(b.root, "Tables"), ["Table1"]), "Name", "AB12")).error?.Code).toBe("InvalidArgument");
  });
});

describe("[REFERENCE] a range that the add-in holds on to", () => {
  it("is found again by its reference, and moves with its rows", () => {
    const { run } = open();
    const held = run((b) => b.range("Sheet1", "A5")).results.at(-1)!.Value as { _ReferenceId: string };
    run((b) => b.call(b.range("Sheet1", "2:3"), "Insert", "Down"));
    let id = 0;
    const { value } = run((b) => (id = b.load(b.path(6, held._ReferenceId), ["address"])));
    expect(value(id)["Address"]).toBe("Sheet1!A7");
  });
});

describe("[CHART] a chart", () => {
  it("is drawn once, with what was set, and answers it", () => {
    const { book, run } = open();
    let id = 0;
    const { value, error } = run((b) => {
      b.set(b.range("Sheet1", "A1:C3"), "Values", [["", "Goal", "Actual"], ["Jan", 1, 2], ["Feb", 3, 4]]);
      const source = b.range("Sheet1", "A1:C3");
      const chart = b.method(b.property(b.sheet("Sheet1"), "Charts"), "Add", ["ColumnClustered", source, "Columns"], [0, source, 0]);
      b.set(b.property(chart, "Title"), "Text", "Goal and actual");
      b.set(b.property(b.property(b.property(chart, "Axes"), "ValueAxis"), "MajorGridlines"), "Visible", false);
      id = b.load(chart, ["name", "title/text", "series/items/name"]);
    });
    expect(error).toBeUndefined();
    expect(value(id)).toMatchObject({ Title: { Text: "Goal and actual" }, Series: { _Items: [{ Name: "Goal" }, { Name: "Actual" }] } });
    expect(book.charts("s1")).toMatchObject([{ type: "ColumnClustered", title: "Goal and actual", series: [{ name: "Goal" }, { name: "Actual" }], extra: { "axes.valueAxis.majorGridlines.visible": false } }]);
  });
});

describe("[CF] a conditional format", () => {
  it("is handed over whole at the end of the batch, and once more when it changes", () => {
    const { book, run } = open();
    let cf = "";
    run((b) => {
      const formats = b.property(b.range("Sheet1", "A1:A9"), "ConditionalFormats");
      const format = b.method(formats, "Add", ["CellValue"]);
      const rule = b.property(format, "CellValue");
      b.set(b.property(b.property(rule, "Format"), "Font"), "Color", "#B10E1C");
      b.set(rule, "Rule", { formula1: "0", operator: "LessThan" });
    }).results.forEach(({ Value }) => (cf = (Value as { Id?: string } | null)?.Id?.startsWith("cf-") ? (Value as { Id: string }).Id : cf));
    expect(book.conditionalFormats("s1")).toEqual([{ type: "cellValue", box: { row: 0, column: 0, rows: 9, columns: 1 }, operator: "LessThan", formula1: "0", formula2: undefined, format: { fontColor: "#B10E1C" } }]);
    run((b) => b.set(b.property(b.path(5, "", b.property(b.range("Sheet1", "A1:A9"), "ConditionalFormats"), [cf]), "CellValue"), "Rule", { formula1: "5", operator: "LessThan" }));
    expect(book.conditionalFormats("s1")).toMatchObject([{ formula1: "5" }]);
  });
});
