import { beyond, deviations } from "../../../src/core/diagnosis/normal";
import { countsCompared, meansCompared, sharesCompared, wilson } from "../../../src/core/diagnosis/rates";
import { ALPHA, holm } from "../../../src/core/diagnosis/holm";

describe("[CHANCE] the normal distribution", () => {
  test.each([[0.05, 1.959964], [0.01, 2.575829], [0.001, 3.290527], [0.0001, 3.890592]])("all but %s lies within %s deviations", (alpha, z) => {
    expect(deviations(alpha)).toBeCloseTo(z, 3);
    expect(beyond(z) / alpha).toBeCloseTo(1, 3);
  });
  it("0 is as near as can be", () => expect(beyond(0)).toBeCloseTo(1, 6));
});

describe("[CHANCE] shares", () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998): 81 of 263; 56 of 70 against 48 of 80
  it("Wilson's interval of 81 of 263", () => {
    const [low, high] = wilson(81, 263, 0.05);
    expect([low, high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
  });
  it("Newcombe's interval of 56 of 70 less 48 of 80", () => {
    const change = sharesCompared({ count: 48, of: 80 }, { count: 56, of: 70 })!;
    expect([change.base, change.now]).toEqual([0.6, 0.8]);
    expect(change.bounds(0.05)).toEqual([expect.closeTo(0.0524, 4), expect.closeTo(0.3339, 4)]);
    expect(change.p).toBeCloseTo(0.0079, 3);
  });
  it("none on a side: nothing to compare; the same on both: p is 1", () => {
    expect(sharesCompared({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
    expect(sharesCompared({ count: 0, of: 9 }, { count: 0, of: 7 })!.p).toBe(1);
  });
});

describe("[CHANCE] counts and averages", () => {
  it("120 in 30 days against 200 in 40: a day, and the ratio's bounds hold 0.8", () => {
    const change = countsCompared({ count: 200, exposure: 40 }, { count: 120, exposure: 30 })!;
    expect([change.base, change.now]).toEqual([5, 4]);
    const [low, high] = change.bounds(0.05);
    expect([low < 0.8, high > 0.8, high < 1.01]).toEqual([true, true, true]);
    expect(change.p).toBeCloseTo(0.0528, 2);
  });
  it("no count at all: nothing to compare", () => expect(countsCompared({ count: 0, exposure: 4 }, { count: 0, exposure: 4 })).toBeNull());
  it("averages by their spread", () => {
    const change = meansCompared([8, 9, 7, 8], [6, 5, 7, 6])!;
    expect([change.base, change.now]).toEqual([8, 6]);
    expect(change.bounds(0.05)).toEqual([expect.closeTo(-3.1316, 3), expect.closeTo(-0.8684, 3)]);
  });
  it("one value has no spread", () => expect(meansCompared([1], [2, 3])).toBeNull());
});

describe("[HOLM] many tests at once", () => {
  it("the smallest against all, the next against one fewer, and after the first failure none", () => {
    const corrected = holm([0.04, 0.001, 0.02, 0.5]);
    expect(corrected.map(({ significant }) => significant)).toEqual([false, true, false, false]);
    expect(corrected[1]!.alpha).toBe(ALPHA / 4);
    expect(corrected[2]!.alpha).toBe(ALPHA / 3);
    // what stands behind the first failure is shown at its level: no narrower interval for a weaker sign
    expect(corrected[0]!.alpha).toBe(ALPHA / 3);
  });
  it("none tried, none found", () => expect(holm([])).toEqual([]));
});
