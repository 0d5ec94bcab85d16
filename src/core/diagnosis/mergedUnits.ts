// The units that a column names: spellings of one name are one unit, rows that name none are a unit of their own.
import { NO_TEXT, type Texts } from "../column";
import { compareNames, nameKey } from "../names";

export interface MergedUnits {
  /** As spelled first in order of names; "" (always the first) for rows that name none. */
  readonly labels: readonly string[];
  unitOf(row: number): number;
  /** The unit of a name; undefined where the column has none such. */
  named(name: string): number | undefined;
}

export function mergedUnits({ codes, labels }: Texts): MergedUnits {
  const places = new Map<string, number>([["", 0]]);
  const spelled = [""];
  const unitOfCode = Int32Array.from(labels, (label) => {
    const key = nameKey(label);
    const unit = places.get(key) ?? places.size;
    places.set(key, unit);
    if (unit > 0 && spelled[unit] !== label && (spelled[unit] === undefined || compareNames(label, spelled[unit]) < 0)) spelled[unit] = label;
    return unit;
  });
  return {
    labels: spelled,
    unitOf: (row) => {
      const code = codes[row]!;
      return code === NO_TEXT ? 0 : unitOfCode[code]!;
    },
    named: (name) => places.get(nameKey(name)),
  };
}
