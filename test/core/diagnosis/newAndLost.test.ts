// Who and what came or went since the base, and who nearly went.
import { newAndLost } from "../../../src/core/diagnosis/newAndLost";

/** Customers by name with what they bought: before, now. */
function changes(customers: Readonly<Record<string, readonly (readonly [before: number, now: number])[]>>) {
  const labels = Object.keys(customers);
  const pieces = labels.flatMap((label, slot) => customers[label]!.map(([before, now]) => ({ slot, before, now })));
  return newAndLost({
    pieces: { customer: Int32Array.from(pieces, ({ slot }) => slot), product: new Int32Array(pieces.length).fill(-1), base: Float64Array.from(pieces, ({ before }) => before), actual: Float64Array.from(pieces, ({ now }) => now) },
    columns: { customer: { labels }, product: null, namesCustomers: true },
    base: { from: 1, to: 31 },
  }).map(({ kind, item, difference }) => [kind, item, difference]);
}

describe("[NEW AND LOST]", () => {
  it("lost, nearly lost, new; who stayed is none of them", () =>
    expect(changes({ Gone: [[100, 0]], Nearly: [[90, 20], [10, 5]], Stayed: [[100, 26]], New: [[0, 40]] })).toEqual([["lost-customer", "Gone", -100], ["nearly-lost-customer", "Nearly", -75], ["new-customer", "New", 40]]));
  it.each([["of whose base only returns are left", [[-100, -30]]], ["whose sales and returns came to nothing", [[100, 0], [-100, 10], [0, -10]]]] as const)("a customer %s was not nearly lost", (_, bought) => expect(changes({ Acme: bought })).toEqual([]));
});
