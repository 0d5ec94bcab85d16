import fc from "fast-check";
import { spread } from "../../../src/core/goals/spread";
import { roundMoney } from "../../../src/core/money";
import { sumOf } from "../../../src/core/exactSums";

const parts = (...given: Parameters<typeof spread>) => {
  const made = spread(...given);
  return made.ok ? made.value : made.why.code;
};

describe("[SPREAD]", () => {
  test.each([
    ["ties go to the earlier", 1000, Array(12).fill(1), 2, [...Array(4).fill(83.34), ...Array(8).fill(83.33)]],
    ["5 cents at 70/30", 0.05, [70, 30], 2, [0.04, 0.01]],
    ["5 cents at 30/70", 0.05, [30, 70], 2, [0.02, 0.03]],
    ["whole units", 1001, [0.17, 0.23, 0.3, 0.3], 0, [170, 230, 301, 300]],
    ["the largest remainder first", 7, [50, 30, 20], 0, [4, 2, 1]],
    ["a negative total is split like its size", -0.05, [70, 30], 2, [-0.04, -0.01]],
    ["the total is rounded first", 0.999, [1, 1], 2, [0.5, 0.5]],
    ["thousands", 10_000, [1, 1, 1], -3, [4000, 3000, 3000]],
    ["a weight of 0 gets nothing", 1, [0, 1], 2, [0, 1]],
    ["a total of 0", 0, [1, 2], 2, [0, 0]],
    ["decimal weights are taken as written", 1, [0.1, 0.2, 0.7], 1, [0.1, 0.2, 0.7]],
    ["very unlike weights", 100, [1e-9, 1e9], 2, [0, 100]],
  ])("%s", (_, total, weights, decimals, expected) => expect(parts(total, weights, decimals)).toEqual(expected));

  test.each([[[1, -1], 2, "negative-weight"], [[0, 0], 2, "no-weight"], [[], 2, "no-weight"], [[1], 1.5, "bad-decimals"], [[1], 11, "bad-decimals"]])("weights %j, decimals %s: %s", (weights, decimals, code) => expect(parts(1, weights, decimals)).toBe(code));

  it("sums to the total exactly, and no part is a whole unit off its share", () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 }).filter((weights) => weights.some((weight) => weight > 0)), fc.integer({ min: 0, max: 3 }), (units, weights, decimals) => {
        const total = units / 1000;
        const made = parts(total, weights, decimals) as number[];
        expect(sumOf(made)).toBe(roundMoney(total, decimals));
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        made.forEach((part, at) => expect(Math.abs(part - (roundMoney(total, decimals) * weights[at]!) / all)).toBeLessThan(10 ** -decimals + 1e-9));
      }),
    ));
});
