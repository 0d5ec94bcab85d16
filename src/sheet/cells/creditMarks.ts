// Amounts marked as credits or debits: "100.00 CR", "100,00 Wn". In the account of sales a credit is income, in a customer's it is a credit note: which of
// them a column is, its marks tell together.
import type { ColumnProfile } from "./columnProfile";
import type { NumberShape, Side } from "./readNumber";

export interface CreditMarks {
  /** Which side counts as minus; null: the column does not tell, and no marked cell is read. */
  readonly minus: Side | null;
  /** The side that counts as minus occurs. */
  readonly isMet: boolean;
}

/** Of the figures; with fewer marks than the least they are exceptions, with more than the most the rule. */
const LEAST = 0.5;
const MOST = 0.9;
/** The side of sales has at least this part of cells and of money. */
const PLAINLY = 0.6;
/** "1.2 Cr" may be ten millions: fractions this many times smaller than the other amounts, or tenths, which money is not written in. */
const CRORES = 1000;

/** How much stands on each side. */
export class Sides {
  readonly cells = { credit: 0, debit: 0 };
  readonly money = { credit: 0, debit: 0 };

  add(side: Side, count: number, amount: number): void {
    this.cells[side] += count;
    this.money[side] += count * Math.abs(amount);
  }

  /** The side against the one that sales are on; null where cells and money do not agree on it. */
  minus(): Side | null {
    return this.isRule("credit") ? "debit" : this.isRule("debit") ? "credit" : null;
  }

  private isRule(side: Side): boolean {
    const { cells, money } = this;
    return cells[side] >= (cells.credit + cells.debit) * PLAINLY && money[side] >= (money.credit + money.debit) * PLAINLY;
  }
}

/** @param shapes of the column's distinct texts
 * @returns null where nothing is marked */
export function creditMarks(shapes: readonly (NumberShape | null)[], { counts, numbers, least, most, texts }: ColumnProfile): CreditMarks | null {
  if (!shapes.some((shape) => shape?.side !== undefined)) return null;
  let figures = numbers;
  const sides = new Sides();
  const largest = { marked: 0, plain: numbers > 0 ? Math.max(Math.abs(least), Math.abs(most)) : 0 };
  let hasFractions = false;
  let hasTenths = false;
  shapes.forEach((shape, code) => {
    const count = counts[code] ?? 0;
    if (!shape || count === 0) return;
    figures += count;
    const value = Math.abs(shape.dot ?? shape.comma ?? 0);
    const kind = shape.side ? "marked" : "plain";
    largest[kind] = Math.max(largest[kind], value);
    if (!shape.side) return;
    sides.add(shape.side, count, value);
    hasFractions ||= !Number.isInteger(value);
    hasTenths ||= /\d[.,]\d(?!\d)/.test(texts.text(code) ?? "");
  });
  const { cells } = sides;
  const marked = cells.credit + cells.debit;
  const areExceptions = marked < figures * LEAST;
  const areCrores = cells.debit === 0 && (areExceptions ? hasFractions && largest.marked * CRORES <= largest.plain : hasTenths);
  const minus = areCrores ? null : areExceptions ? (cells.debit === 0 ? "credit" : cells.credit === 0 ? "debit" : null) : marked < figures * MOST ? null : sides.minus();
  return { minus, isMet: minus !== null && cells[minus] > 0 };
}
