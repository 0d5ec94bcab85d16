// A sheet taken in block by block gives back each cell as it came, however many different texts a column holds.
import type { Cell } from "../../src/core/cell";
import { createSheetReader } from "../../src/sheet";

/** What one column gives back of its cells, handed over in blocks. */
function givenBack(cells: readonly Cell[], block = 700): Cell[] {
  const reader = createSheetReader({ name: "Sales", row: 0, column: 0 });
  for (let first = 0; first < cells.length; first += block) reader.add(cells.slice(first, first + block).map((cell) => [cell]));
  const [column] = reader.finish().columns;
  return cells.map((_, row) => column!.cell(row));
}

const orders = Array.from({ length: 30_000 }, (_, i) => `SO-${i}`);

describe("[STORED CELLS]", () => {
  it("thirty thousand different texts, each twice", () => expect(givenBack([...orders, ...orders])).toEqual([...orders, ...orders]));
  it("each text is kept once", () => {
    const reader = createSheetReader({ name: "Sales", row: 0, column: 0 });
    reader.add([...orders, ...orders].map((cell) => [cell]));
    expect(reader.finish().columns[0]!.entries).toHaveLength(orders.length);
  });
  // pairs with one 32-bit FNV-1a hash
  it.each([["costarring", "liquid"], ["declinate", "macallums"], ["altarage", "zinke"]])("%s and %s are two texts among thousands", (first, second) => expect(givenBack([...orders, first, second, first])).toEqual([...orders, first, second, first]));
  it("numbers, truth values and errors among thousands of texts", () => expect(givenBack([...orders, 12.5, true, { error: "#N/A" }, false, "SO-1"])).toEqual([...orders, 12.5, true, { error: "#N/A" }, false, "SO-1"]));
  it("a text of spaces is a blank cell, first and among thousands", () => expect(givenBack([" ", ...orders, "  ", "\u00a0"])).toEqual([null, ...orders, null, null]));
});
