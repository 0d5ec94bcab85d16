import fc from "fast-check";
import { NO_TEXT, type Texts } from "../../../src/core/column";
import { sumOf } from "../../../src/core/exactSums";
import { piecesOf, type LaidGoal, type Pieces } from "../../../src/core/diagnosis/pieces";
import { slotsOf } from "../../../src/core/diagnosis/slots";

interface Row {
  readonly day: number;
  readonly person: string;
  readonly product: string;
  readonly customer: string;
  readonly amount: number;
  readonly returned?: boolean;
}

const [BASE, NOW] = [{ from: 100, to: 199 }, { from: 400, to: 499 }];
const texts = (labels: readonly string[]): Texts => {
  const known = [...new Set(labels.filter(Boolean))];
  return { labels: known, codes: Int32Array.from(labels, (label) => (label ? known.indexOf(label) : NO_TEXT)) };
};

function cut(rows: readonly Row[], dues: Readonly<Record<string, number>>, { typed = 0, base = true } = {}): { readonly pieces: Pieces; readonly of: (person: string, product: string, customer: string) => readonly [expected: number, actual: number, gap: number] } {
  const [person, product, customer] = [slotsOf(texts(rows.map((row) => row.person))), slotsOf(texts(rows.map((row) => row.product))), slotsOf(texts(rows.map((row) => row.customer)))];
  const names = Object.keys(dues);
  const goals: LaidGoal[] = names.map((name) => ({ due: dues[name]!, typed: name === names[0] ? typed : 0, person: person.slotOf(name) }));
  const pieces = piecesOf({
    sales: { length: rows.length, day: Int32Array.from(rows, (row) => row.day), amount: Float64Array.from(rows, (row) => row.amount), mark: Uint8Array.from(rows, (row) => (row.returned ? 1 : 0)) },
    person, product, customer, goals, goalOf: Int32Array.from(rows, (row) => names.indexOf(row.person)), isOfUnit: () => true, now: NOW, base: base ? BASE : null, history: base ? BASE : null,
  });
  const of = (who: string, what: string, whom: string) => {
    const at = Array.from(pieces.person.keys()).find((piece) => pieces.person[piece] === person.slotOf(who) && pieces.product[piece] === product.slotOf(what) && pieces.customer[piece] === customer.slotOf(whom))!;
    return [pieces.expected[at]!, pieces.actual[at]!, pieces.gap[at]!] as const;
  };
  return { pieces, of };
}

const row = (day: number, person: string, product: string, customer: string, amount: number, returned = false): Row => ({ day, person, product, customer, amount, returned });

describe("[PIECES]", () => {
  const rows = [row(150, "Ann", "Lamp", "Shop", 300), row(151, "Ann", "Desk", "Shop", 100), row(450, "Ann", "Lamp", "Shop", 200), row(451, "Ann", "Lamp", "Inn", 50), row(452, "Ann", "Lamp", "Inn", 999, true)];

  it("a goal is laid by the base's mix: what is new expects 0, what is lost keeps its part, returned rows are none", () => {
    const { of, pieces } = cut(rows, { Ann: 800 });
    expect(of("Ann", "Lamp", "Shop")).toEqual([600, 200, -400]);
    expect(of("Ann", "Desk", "Shop")).toEqual([200, 0, -200]);
    expect(of("Ann", "Lamp", "Inn")).toEqual([0, 50, 50]);
    expect(pieces.length).toBe(3);
  });
  it("without a base: equal shares over what is sold, and the piece says so", () => {
    const { pieces } = cut(rows, { Ann: 100 }, { base: false });
    expect([...pieces.expected]).toEqual([50, 50]);
    expect([...pieces.equalShares]).toEqual([1, 1]);
  });
  it("a goal without any sales, and what was typed as sold, are pieces of their own", () => {
    const { pieces } = cut(rows, { Ann: 800, Bob: 70 }, { typed: 25 });
    expect(sumOf(pieces.expected)).toBe(870);
    expect(sumOf(pieces.actual)).toBe(275);
    expect(pieces.length).toBe(5);
  });
  it("a base that is negative (a credit note) takes no part of the goal", () => {
    const { of } = cut([row(150, "Ann", "Lamp", "Shop", -50), row(150, "Ann", "Desk", "Shop", 50), row(450, "Ann", "Desk", "Shop", 1)], { Ann: 10 });
    expect(of("Ann", "Lamp", "Shop")[0]).toBe(0);
    expect(of("Ann", "Desk", "Shop")[0]).toBe(10);
  });

  const name = fc.constantFrom("Ann", "Bob", "Ćma");
  const anyRow = fc.record({ day: fc.constantFrom(120, 180, 300, 420, 480), person: name, product: fc.constantFrom("Lamp", "Desk", ""), customer: fc.constantFrom("Shop", "Inn", "Bar", ""), amount: fc.integer({ min: -2_000, max: 99_999 }).map((cents) => cents / 100) });
  it("always: the pieces' gaps add up to actual − goal, to the cent, in whatever order the rows stand", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 9_999_999 }), fc.integer(), (some, cents, seed) => {
        const { pieces } = cut(some, { Ann: cents / 100, Bob: 12.34 });
        const sold = sumOf(some.filter(({ day }) => day >= NOW.from).map(({ amount }) => amount));
        expect(sumOf(pieces.gap)).toBe(sumOf([sold, -cents / 100, -12.34]));
        const shuffled = [...some].sort((a, b) => ((a.amount * 7919 + seed) % 97) - ((b.amount * 7919 + seed) % 97));
        const again = cut(shuffled, { Ann: cents / 100, Bob: 12.34 }).pieces;
        expect([[...again.expected], [...again.actual]]).toEqual([[...pieces.expected], [...pieces.actual]]);
      }),
    );
  });
});
