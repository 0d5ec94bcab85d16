// Amounts marked as credits or debits: "100.00 CR", "100,00 Wn". In the account of sales a credit is income, in a customer's it is a credit note: which of
// them a column is, its marks tell together.
import type { ColumnProfile } from "./columnProfile";
import type { NumberShape, Side } from "./readNumber";

export interface CreditMarks {
  /** Which side counts as minus; null: the column does not tell, and no marked cell is read. */
  readonly minus: Side | null;
}

/** Of the figures; with fewer marks than the least they are exceptions, with more than the most the rule. */
const LEAST = 0.5;
const MOST = 0.9;
/** The side of sales has at least this part of cells and of money. */
const PLAINLY = 0.6;

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
export function creditMarks(shapes: readonly (NumberShape | null)[], { counts, numbers }: ColumnProfile): CreditMarks | null {
  if (!shapes.some((shape) => shape?.side !== undefined)) return null;
  let figures = numbers;
  const sides = new Sides();
  shapes.forEach((shape, code) => {
    const count = counts[code] ?? 0;
    if (!shape || count === 0) return;
    figures += count;
    if (shape.side) sides.add(shape.side, count, shape.dot ?? shape.comma ?? 0);
  });
  const { cells } = sides;
  const marked = cells.credit + cells.debit;
  if (marked < figures * LEAST) return { minus: cells.debit === 0 ? "credit" : cells.credit === 0 ? "debit" : null };
  return { minus: marked < figures * MOST ? null : sides.minus() };
}
