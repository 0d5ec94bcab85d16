import fc from "fast-check";
import { cascade, type CascadePart } from "../../../src/core/goals/setting/cascade";
import { difference, roundMoney } from "../../../src/core/money";
import { sumOf } from "../../../src/core/exactSums";

const of = (total: number, parts: readonly CascadePart[], decimals?: number) => {
  const made = cascade(total, parts, decimals);
  return made.ok ? made.value : { parts: [], atFloor: [], difference: 0, why: made.why.code };
};

describe("[CASCADE]", () => {
  test.each([
    ["by weight", 1000, [{ weight: 1 }, { weight: 3 }], 0, [250, 750], 0],
    ["ties go to the earlier", 100, [{ weight: 1 }, { weight: 1 }, { weight: 1 }], 0, [34, 33, 33], 0],
    ["what is fixed stays", 1000, [{ weight: 1 }, { weight: 3 }, { weight: 9, fixed: 200 }], 0, [200, 600, 200], 0],
    ["a fixed 0 stays", 100, [{ weight: 1, fixed: 0 }, { weight: 1 }], 2, [0, 100], 0],
    ["floors hold, the others share the rest", 100, [{ weight: 1, floor: 30 }, { weight: 9 }, { weight: 10 }], 0, [30, 33, 37], 0],
    ["a floor that pushes another under its own", 100, [{ weight: 0, floor: 50 }, { weight: 2, floor: 35 }, { weight: 3 }], 0, [50, 35, 15], 0],
    ["a floor is rounded up", 1000, [{ weight: 0, floor: 101 }, { weight: 1 }], -2, [200, 800], 0],
    ["a total that is no multiple: the rest to the largest", 12_345.67, [{ weight: 1 }, { weight: 2 }], -3, [4000, 8345.67], 0],
    ["a figure fixed to the cent: the rest to the largest", 10_000, [{ weight: 1, fixed: 1234.56 }, { weight: 1 }, { weight: 2 }], -2, [1234.56, 2900, 5865.44], 0],
    ["nothing to go by: alike", 90, [{ weight: 0 }, { weight: 0 }, { weight: 0 }], 0, [30, 30, 30], 0],
    ["all fixed: the difference is said", 100, [{ weight: 1, fixed: 30 }, { weight: 1, fixed: 50 }], 2, [30, 50], 20],
    ["fixed beyond the total", 100, [{ weight: 1, fixed: 130 }, { weight: 1 }], 2, [130, 0], -30],
    ["floors beyond the total", 100, [{ weight: 1, floor: 60 }, { weight: 1, floor: 60 }], 2, [60, 60], -20],
    ["nobody", 100, [], 2, [], 100],
  ])("%s", (_, total, parts, decimals, expected, off) => expect(of(total, parts, decimals)).toMatchObject({ parts: expected, difference: off }));

  test.each([[[{ weight: -1 }], 2, "negative-weight"], [[{ weight: 1 }], 3, "bad-decimals"]])("%j, decimals %s: %s", (parts, decimals, code) => expect(of(1, parts, decimals)).toMatchObject({ why: code }));

  it("says who is held up by a floor", () => expect(of(100, [{ weight: 1, floor: 30 }, { weight: 9 }]).atFloor).toEqual([true, false]));

  const cents = (max: number) => fc.integer({ min: 0, max }).map((units) => units / 100);
  const part = fc.record({ weight: fc.oneof(fc.constant(0), cents(1e8)), floor: fc.oneof(fc.constant(undefined), cents(1e6)), fixed: fc.oneof(fc.constant(null), fc.constant(null), cents(1e7)) });
  const given = [cents(1e10), fc.array(part, { minLength: 1, maxLength: 20 }), fc.integer({ min: -3, max: 2 })] as const;

  it("parts and difference make the total to the cent; fixed ones stay, floors are kept", () =>
    fc.assert(
      fc.property(...given, (total, parts, decimals) => {
        const made = of(total, parts, decimals);
        expect(sumOf([...made.parts, made.difference])).toBe(roundMoney(total));
        made.parts.forEach((value, at) => {
          const { fixed, floor = 0 } = parts[at]!;
          if (fixed !== null) expect(value).toBe(fixed);
          else expect(difference(value, floor)).toBeGreaterThanOrEqual(0);
        });
      }),
    ));
  it("there is a difference only where nothing is free, or fixed parts and floors leave no room", () =>
    fc.assert(
      fc.property(...given, (total, parts, decimals) => {
        const made = of(total, parts, decimals);
        const free = made.parts.filter((_, at) => parts[at]!.fixed === null && !made.atFloor[at]);
        if (made.difference < 0) expect(free.every((value) => value === 0)).toBe(true);
        if (made.difference > 0) expect(free).toEqual([]);
      }),
    ));
  it("is a multiple of the rounding for all free parts but the one that takes the rest", () =>
    fc.assert(
      fc.property(...given, (total, parts, decimals) => {
        const made = of(total, parts, decimals);
        const odd = made.parts.filter((value, at) => parts[at]!.fixed === null && !made.atFloor[at] && roundMoney(value, decimals) !== value);
        expect(odd.length).toBeLessThanOrEqual(1);
      }),
    ));
});
