// Dimensions as the search sees them: values in which too little money moved to matter share the code 0, so that cuboids stay small. Nothing that could be answered is lost.
import type { Dimension } from "./leaves";
import type { Memory } from "./memory";

export interface Axis {
  readonly name: string;
  readonly codes: Uint16Array;
  /** Codes go from 0 to size − 1. */
  readonly size: number;
  /** By code: the value; "" for 0. */
  readonly labels: readonly string[];
}

/** Values that may be looked at; more than memory for pairs of them would be no use. */
const MOST_VALUES = 4096;

/** @param left relative deviations less what is owed to background and main effects
 * @param size money
 * @param least money that a slice must have moved
 * @param support rows that a slice must have */
export function axesOf(dimensions: readonly Dimension[], left: Float64Array, size: Float64Array, least: number, support: number, memory: Memory): Axis[] {
  return dimensions.map(({ name, codes, labels }) => {
    const moved = new Float64Array(labels.length);
    const rows = new Float64Array(labels.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row]!;
      moved[code]! += Math.abs(left[row]!) * size[row]!;
      rows[code]!++;
    }
    const able = [...moved.keys()].filter((code) => rows[code]! >= support && moved[code]! >= least);
    const kept = able.length <= MOST_VALUES ? able : able.sort((a, b) => moved[b]! - moved[a]!).slice(0, MOST_VALUES).sort((a, b) => a - b);
    const place = new Uint16Array(labels.length);
    kept.forEach((code, at) => (place[code] = at + 1));
    const own = memory.shortCodes(codes.length);
    for (let row = 0; row < codes.length; row++) own[row] = place[codes[row]!]!;
    return { name, codes: own, size: kept.length + 1, labels: ["", ...kept.map((code) => labels[code]!)] };
  });
}
