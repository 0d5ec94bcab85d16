// Student's t by way of the normal distribution against printed tables, and Holm's steps.
import { holm } from "../../../src/core/works/holm";
import { chanceBeyond, criticalT, freedomOf } from "../../../src/core/works/student";

describe("[STATISTICS]", () => {
  // critical values of t at 5 %, two sides, as tables print them
  test.each([[3, 3.182], [4, 2.776], [5, 2.571], [10, 2.228], [19, 2.093], [30, 2.042], [60, 2], [1000, 1.962]])("t with %d degrees of freedom: %d", (freedom, t) => {
    expect(Math.abs(criticalT(freedom) / t - 1)).toBeLessThan(0.012);
    expect(chanceBeyond(t, freedom)).toBeGreaterThan(0.0485);
    expect(chanceBeyond(t, freedom)).toBeLessThan(0.0515);
    expect(chanceBeyond(criticalT(freedom), freedom)).toBeCloseTo(0.05, 6);
  });
  test.each([[0, 1], [1.281552, 0.2], [2.575829, 0.01], [3.290527, 0.001], [4.891638, 1e-6]])("far in the tail: %d", (z, chance) => expect(chanceBeyond(z, 1e9)).toBeCloseTo(chance, 6));
  it("freedom of a difference: all of it where both are alike, the lesser where one is sure", () => {
    expect(freedomOf({ variance: 2, freedom: 9 }, { variance: 2, freedom: 9 })).toBeCloseTo(18, 9);
    expect(freedomOf({ variance: 2, freedom: 9 }, { variance: 0, freedom: 50 })).toBeCloseTo(9, 9);
  });
  test.each<[string, (number | null)[], boolean[]]>([
    ["each in its turn against what is left", [0.01, 0.04, 0.03, 0.005], [true, false, false, true]],
    ["one alone against 5 %", [0.05], [true]],
    ["the first that fails ends it", [0.02, 0.02, 0.04], [false, false, false]],
    ["what was not asked counts for nothing", [null, 0.03, null], [false, true, false]],
    ["nothing asked", [], []],
  ])("Holm: %s", (_, chances, stands) => expect(holm(chances)).toEqual(stands));
});
