// Draws: what is paid, what is owed, and that nothing gets lost between them.
import fc from "fast-check";
import { sumOf } from "../../../src/core/exactSums";
import { difference } from "../../../src/core/money";
import { draw, type DrawTerms } from "../../../src/core/rewards/draw";

const recoverable = (least: number, owed = 0): DrawTerms => ({ draw: least, recoverable: true, owed });
const kept = (least: number, owed = 0): DrawTerms => ({ draw: least, recoverable: false, owed });
const shown = (earned: number[], terms: DrawTerms) => draw(earned, terms).map(({ paid, owed }) => [paid, owed]);

describe("[DRAW]", () => {
  test.each<[string, number[], DrawTerms, number[][]]>([
    ["earned as much as the draw", [1500], recoverable(1500), [[1500, 0]]],
    ["a cent less: owed", [1499.99], recoverable(1500), [[1500, 0.01]]],
    ["taken back from earnings above the draw", [500, 3000], recoverable(1500), [[1500, 1000], [2000, 0]]],
    ["only from those above it", [500, 1700, 1500], recoverable(1500), [[1500, 1000], [1500, 800], [1500, 800]]],
    ["a negative period", [-250, 2500], recoverable(1000), [[1000, 1250], [1250, 0]]],
    ["owed at the start", [3000], recoverable(1500, 400), [[2600, 0]]],
    ["no draw: what is earned, and never below 0", [100, -50, 80], recoverable(0), [[100, 0], [0, 50], [30, 0]]],
    ["not recoverable: the greater of the two", [500, 3000], kept(1500), [[1500, 0], [3000, 0]]],
    ["not recoverable: what was owed is not taken", [3000], kept(1500, 400), [[3000, 0]]],
  ])("%s", (_, earned, terms, expected) => expect(shown(earned, terms)).toEqual(expected));

  const money = fc.integer({ min: -100_000, max: 500_000 }).map((units) => units / 100);
  const positive = fc.integer({ min: 0, max: 300_000 }).map((units) => units / 100);
  it("at least the draw is paid, nothing is owed below 0, and paid = earned + what is newly owed", () =>
    fc.assert(fc.property(fc.array(money, { maxLength: 12 }), positive, positive, (earned, least, owed) => {
      const steps = draw(earned, recoverable(least, owed));
      expect(steps.every((step) => step.paid >= least && step.owed >= 0)).toBe(true);
      const newly = difference(steps.at(-1)?.owed ?? owed, owed);
      expect(sumOf(steps.map(({ paid }) => paid))).toBe(sumOf([...earned, newly]));
    })));
});
