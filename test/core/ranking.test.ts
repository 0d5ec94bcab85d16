import fc from "fast-check";
import { rankWithin } from "../../src/core/ranking";

describe("[RANKWITHIN]", () => {
  test.each([
    ["ties share the better place, a gap after", [7, 3.5, 3.5, 1, 2], "competition", [1, 2, 2, 5, 4]],
    ["dense: no gap", [7, 3.5, 3.5, 1, 2], "dense", [1, 2, 2, 4, 3]],
    ["all equal: everyone is first", [5, 5, 5], "competition", [1, 1, 1]],
    ["what is no number has no place and takes none", [NaN, 1, 2], "competition", [null, 2, 1]],
    ["binary noise makes no difference", [0.1 + 0.2, 0.3], "competition", [1, 1]],
    ["nothing", [], "dense", []],
  ] as const)("%s", (_, values, ties, expected) => expect(rankWithin(values, undefined, ties)).toEqual(expected));

  it("inside each group", () => expect(rankWithin([1, 2, 3, 4], ["a", "b", "a", "b"])).toEqual([2, 2, 1, 1]));

  it("a place is one more than the number of larger values", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (values) => {
        const places = rankWithin(values);
        const dense = rankWithin(values, undefined, "dense");
        values.forEach((value, at) => {
          expect(places[at]).toBe(1 + values.filter((other) => other > value).length);
          expect(dense[at]).toBe(1 + new Set(values.filter((other) => other > value)).size);
        });
      }),
    ));
});
