// A column that says how much of the whole each row brings: the same figures once more, no split of one sale among people.
import { columnAt, type FoundTable } from "../find/foundTable";
import type { ColumnProfile } from "../cells/columnProfile";
import { valueUnder } from "../cells/readNumber";
import { NUMBER } from "../cells/storedSheet";

/** Longer lists are not looked at. */
const MOST_ROWS = 5_000;
/** Shares are rounded, at most to whole per cents. */
const ROUNDED = 0.0055;

export function isShareOfTotal(found: FoundTable, profiles: readonly ColumnProfile[], amount: number, share: number): boolean {
  if (found.last - found.first > MOST_ROWS) return false;
  const figure = (at: number, row: number): number => {
    const { codes, numbers } = columnAt(found, at);
    if (codes[row] === NUMBER) return numbers![row]!;
    const shape = codes[row]! < 0 ? null : profiles[at]!.texts.number(codes[row]!);
    return shape ? (valueUnder(shape, ",") ?? NaN) : NaN;
  };
  const scale = profiles[share]!.numbers > 0 && profiles[share]!.most > 1.5 ? 0.01 : 1;
  const pairs: (readonly [brings: number, says: number])[] = [];
  for (let row = found.first; row <= found.last; row++) {
    const pair = [figure(amount, row), figure(share, row) * scale] as const;
    // the total is all of the whole
    if (!pair.some(Number.isNaN) && pair[1] < 1) pairs.push(pair);
  }
  const all = pairs.reduce((sum, [brings]) => sum + brings, 0);
  return pairs.length >= 3 && pairs.every(([brings, says]) => Math.abs(brings / all - says) <= ROUNDED);
}
