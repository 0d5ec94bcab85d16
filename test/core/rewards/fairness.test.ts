import { fairness } from "../../../src/core/rewards/fairness";
import { overlooked } from "../../../src/core/rewards/overlooked";

const people = [["Ann", "North"], ["Bob", "North"], ["Cy", "South"], ["Dee", null]].map(([person, department]) => ({ person: person!, department: department ?? null }));
const given = (...names: readonly string[]) => names.map((person) => ({ person }));

describe("[FAIRNESS]", () => {
  it("counts people, not recognitions, of each department; spellings of a name are one", () =>
    expect(fairness({ given: given("Ann", "ann ", "Dee"), people })).toEqual({ given: 3, different: 2, people: 4, mostly: { person: "Ann", count: 2 }, departments: [{ department: "North", people: 2, recognised: 1 }, { department: "South", people: 1, recognised: 0 }] }));
  it.each([
    ["once each", given("Ann", "Bob")],
    ["half of all is not most", given("Ann", "Ann", "Bob", "Cy")],
    ["nobody at all", []],
  ])("nobody stands out: %s", (_, all) => expect(fairness({ given: all, people }).mostly).toBeNull());
});

describe("[OVERLOOKED]", () => {
  const year = (person: string, reached: number, periods = 4) => ({ person, department: null, periods, reached });
  const brief = (...given: Parameters<typeof overlooked>) => overlooked(...given).map(({ person, last }) => [person, last]);
  it("who reached the goal in half of the periods or more; the strongest first, then who waited longest", () =>
    expect(brief([year("Ann", 2), year("Bob", 4), year("Cy", 1), year("Dee", 2), year("Eve", 2)], new Map([["ann", 900], ["dee", 100]]), 1000)).toEqual([["Bob", null], ["Eve", null], ["Dee", 100], ["Ann", 900]]));
  it("not who was recognised since, on the very day too", () => expect(brief([year("Ann", 4), year("Bob", 4)], new Map([["ann", 1000], ["bob", 999]]), 1000)).toEqual([["Bob", 999]]));
  it("one period says nothing", () => expect(brief([year("Ann", 1, 1)], new Map(), 1000)).toEqual([]));
});
