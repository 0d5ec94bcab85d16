import fc from "fast-check";
import { difference, product } from "../../../src/core/money";
import { marketEffect } from "../../../src/core/variance/marketEffect";

describe("[MARKETEFFECT]", () => {
  test.each([
    ["the market grew, our share fell", [200_000, 220_000, 2_500_000, 2_000_000, 4.6], { size: 253_000, share: -345_000 }],
    ["money: a unit is worth 1", [90, 100, 1000, 1000], { size: 0, share: -10 }],
    ["we sold nothing", [0, 100, 500, 1000], { size: -50, share: -50 }],
    ["nothing before: all of it is share", [100, 0, 1000, 1000], { size: 0, share: 100 }],
  ])("%s", (_, given, value) => expect(marketEffect(...(given as [number, number, number, number]))).toEqual({ ok: true, value }));
  test.each([[[1, 1, 0, 100]], [[1, 1, 100, 0]], [[1, 1, 100, -5]]])("no market: %j", (given) => expect(marketEffect(...(given as [number, number, number, number]))).toMatchObject({ ok: false, why: { code: "no-market" } }));
  it("both add up to (actual − base) × value", () => {
    const cents = fc.integer({ min: 1, max: 1e9 }).map((one) => one / 100);
    fc.assert(
      fc.property(cents, cents, cents, cents, (actual, base, now, before) => {
        const made = marketEffect(actual, base, now, before, 3);
        expect(made.ok && difference(product(difference(actual, base), 3), made.value.size)).toBe(made.ok && made.value.share);
      }),
    );
  });
});
