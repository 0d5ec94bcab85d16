// Where the gap sits, as a manager asks it: first what made it.
import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { whereOf } from "../../../src/core/diagnosis/where";
import { world } from "./world";

describe("[WHERE]", () => {
  const { drivers, total } = whereOf(diagnose(world(12, { product: { line: "C", left: 0.2 }, person: { people: [2], left: 1.8 } })).study)!;
  const gaps = drivers.map(({ gap }) => gap);

  it("what made the gap comes first, what held against it after, each by size", () => {
    expect(Math.sign(total.gap)).toBe(-1);
    const [down, up] = [gaps.filter((gap) => gap < 0), gaps.filter((gap) => gap > 0)];
    expect([down.length, up.length]).not.toContain(0);
    expect(gaps).toEqual([...down.sort((a, b) => a - b), ...up.sort((a, b) => b - a)]);
  });
});
