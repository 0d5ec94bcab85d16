// Who is left with a gap after the earlier steps: causes planted in an invented firm.
import { isLeft, restsOfGaps, type RestOfGap } from "../../../src/core/coaching/restOfGap";
import type { StaffMember } from "../../../src/core/coaching/staff";
import { sumOf } from "../../../src/core/exactSums";
import { difference } from "../../../src/core/money";
import { NOW, world, type Causes } from "../diagnosis/world";

function left(causes: Causes): { readonly staff: readonly StaffMember[]; readonly rests: ReadonlyMap<string, RestOfGap>; readonly listed: readonly string[] } {
  const given = world(12, causes);
  const { labels, of } = given.columns.person!;
  const { rows } = given.facts.sales;
  const staff = given.goals.map(({ due, person }): StaffMember => {
    const actual = sumOf(Array.from(rows.amount.keys()).filter((row) => of[row] === person && rows.day[row]! >= NOW.from && rows.mark![row] === 0).map((row) => rows.amount[row]!));
    return { key: labels[person]!.toLowerCase(), person: labels[person]!, department: "", slot: person, due, typed: 0, actual, gap: difference(actual, due) };
  });
  const steps = restsOfGaps({ ...given, staff });
  for (;;) {
    const step = steps.next();
    if (step.done) return { staff, rests: step.value, listed: staff.filter((member) => step.value.has(member.key) && isLeft(member, step.value.get(member.key)!)).map(({ person }) => person).sort() };
  }
}

describe("[COACHING] what the earlier steps leave", () => {
  it("one person sells a third: they are left, beyond chance, and nobody else is", () => {
    const { rests, listed } = left({ person: { people: [3], left: 0.3 } });
    expect(listed).toContain("Person 04");
    expect([...rests].filter(([, { standsOut }]) => standsOut).map(([key]) => key)).toEqual(["person 04"]);
  });
  it("a region served late: what that cost its people is not theirs; whom it explains whole is not on the list", () => {
    const { staff, rests, listed } = left({ delivery: { region: 1, left: 0.5 } });
    const late = staff.filter(({ slot, gap, person }) => gap < 0 && rests.get(person.toLowerCase())!.explained.some(({ rung }) => rung === "delivery") && slot >= 0).map(({ person }) => person);
    expect(late).toEqual(expect.arrayContaining(["Person 02", "Person 05", "Person 08", "Person 11"]));
    expect(late.filter((name) => !listed.includes(name)).length).toBeGreaterThanOrEqual(2);
    for (const { key, gap } of staff.filter((member) => member.gap < 0)) {
      const { explained, everybody, left: rest } = rests.get(key)!;
      expect(Math.round(100 * sumOf([...explained.map(({ amount }) => amount), everybody, rest]))).toBe(Math.round(100 * gap));
    }
  });
  it("everybody lost a fifth: what all lost is nobody's, and who did no worse than the others is not on the list", () => {
    const { staff, rests, listed } = left({ economy: { left: 0.8 } });
    expect(staff.every(({ gap }) => gap < 0)).toBe(true);
    for (const { everybody } of rests.values()) expect(everybody).toBeLessThan(0);
    expect(listed.length).toBeLessThan(staff.length);
    for (const { key, person } of staff) expect(rests.get(key)!.left < 0 || !listed.includes(person)).toBe(true);
  });
});
