import fc from "fast-check";
import { ExactSums, sumOf } from "../../src/core/exactSums";
import { clean, difference, product, roundMoney, shareOf } from "../../src/core/money";

const cents = fc.integer({ min: -1e11, max: 1e11 }).map((units) => units / 100);

describe("[MONEY] differences are exact", () => {
  test.each([
    [0.3, 0.1, 0.2],
    [0.1, 0.3, -0.2],
    [0.1 + 0.2, 0.3, 0],
    [1e15, 0.5, 999999999999999.5],
    [1e-7, 1e-8, 9e-8],
    [-0, 0, 0],
    [1234567.8901, 0.0001, 1234567.89],
  ])("%s − %s = %s", (a, b, expected) => expect(difference(a, b)).toBe(expected));

  it("[MONEY] agrees with whole cents, and never answers −0", () =>
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const result = difference(a, b);
        expect(result).toBe((Math.round(a * 100) - Math.round(b * 100)) / 100 + 0);
        expect(Object.is(result, -0)).toBe(false);
      }),
    ));
});

describe("[MONEY] rounding is half away from zero on the decimal value, as Excel's ROUND", () => {
  test.each([[1.005, 2, 1.01], [2.675, 2, 2.68], [-1.005, 2, -1.01], [0.125, 2, 0.13], [1250, -2, 1300], [-0.004, 2, 0], [0.5, 0, 1], [1e21, 2, 1e21]])("%s to %s places is %s", (value, decimals, expected) => expect(roundMoney(value, decimals)).toBe(expected));
  it("[MONEY] shares are rounded once", () => expect(shareOf(29000, 15, 29)).toBe(15000));
  it("[MONEY] products lose the noise of binary fractions only", () => {
    expect(product(3, 0.1)).toBe(0.3);
    expect(product(1000, 1 / 3)).toBe(1000 / 3);
    expect(product(1e300, 0.5)).toBe(5e299);
  });
  it("[MONEY] fifteen digits are kept", () => expect([clean(0.1 + 0.2), clean(123456789.123456), clean(1 / 3)]).toEqual([0.3, 123456789.123456, 0.333333333333333]));
  it("[MONEY] the largest number there is stays one", () => expect([clean(Number.MAX_VALUE), difference(0, -Number.MAX_VALUE)]).toEqual([Number.MAX_VALUE, Number.MAX_VALUE]));
});

describe("[MONEY] sums", () => {
  test.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e15, 0.01, -1e15], 0.01],
    [[4e11, 4e11, 4e11, 0.01], 1200000000000.01],
    [[1e-9, 1e-9], 2e-9],
    [[NaN, 5], 5],
    [[0.5, -0.5], 0],
  ])("of %j is %s", (amounts, expected) => expect(sumOf(amounts)).toBe(expected));

  it("[MONEY] stay exact beyond what a double holds", () => {
    const sum = new ExactSums(1);
    for (let i = 0; i < 3000; i++) sum.add(0, 400_000_000_000.1234);
    for (let i = 0; i < 3000; i++) sum.add(0, -400_000_000_000);
    expect(sum.total(0)).toBe(370.2);
  });

  it("[MONEY] the order of rows changes nothing", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(cents, fc.double({ min: -1e9, max: 1e9, noNaN: true })), { maxLength: 60 }), fc.integer(), (amounts, seed) => {
        const shuffled = amounts.map((amount, i) => ({ amount, key: Math.imul(i + 1, seed | 1) })).sort((a, b) => a.key - b.key).map(({ amount }) => amount);
        const [one, other] = [sumOf(amounts), sumOf(shuffled)];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(Math.abs(one) * 1e-14);
      }),
    ));

  it("[MONEY] cells beside each other add up to their total", () =>
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), (amounts) => {
        const sums = new ExactSums(4);
        amounts.forEach((amount, i) => sums.add(i % 4, amount));
        expect(sums.total(0, 4)).toBe(sumOf(amounts));
      }),
    ));
});
