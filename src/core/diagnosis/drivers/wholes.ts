// A slice may be a part like the others: where nearly all of its siblings moved as it did, the whole is the answer, and those that did not are exceptions in it.
import type { Axis } from "./axes";
import { scoreOf, type Candidate } from "./candidates";
import { IMPURE } from "./purity";
import { partsOf, type Signal } from "./signal";
import { rowsOf } from "./slice";

/** A part moved like another when it moved the same way, at least half as far and less than twice. */
const ALIKE = 0.5;
/** Fewer values are no siblings to speak of. */
const LEAST_PARTS = 3;

/** Slices of one dimension less of which this one is a part like most others, the one of fewest exceptions first. */
export function wholesOf({ dims, codes }: Candidate, axes: readonly Axis[], signal: Signal, scratch: Int32Array): Candidate[] {
  if (dims.length < 2) return [];
  return dims
    .map((dim, at) => {
      const whole = { dims: dims.filter((_, place) => place !== at), codes: codes.filter((_, place) => place !== at) };
      return wholeOver(whole, axes[dim]!, codes[at]!, rowsOf(whole, axes, scratch), axes, signal);
    })
    .filter(({ share }) => share >= 1 - IMPURE)
    .sort((a, b) => b.share - a.share)
    .map(({ candidate }) => candidate);
}

function wholeOver(whole: Pick<Candidate, "dims" | "codes">, axis: Axis, part: number, rows: Int32Array, axes: readonly Axis[], signal: Signal): { readonly candidate: Candidate; readonly share: number } {
  const { evidence, weight, allEvidence, allWeight } = partsOf(rows, axis, signal);
  const parts = weight.reduce((count, one) => (one === 0 ? count : count + 1), 0);
  const mean = evidence[part]! / weight[part]!;
  const alike = weight.reduce((sum, one, code) => {
    const ratio = one === 0 ? 0 : evidence[code]! / one / mean;
    return ratio >= ALIKE && ratio <= 1 / ALIKE ? sum + one : sum;
  }, 0);
  return { candidate: { ...whole, ...scoreOf(allEvidence, allWeight, signal.steps, whole.dims.map((dim) => axes[dim]!.size)) }, share: parts < LEAST_PARTS ? 0 : alike / allWeight };
}
