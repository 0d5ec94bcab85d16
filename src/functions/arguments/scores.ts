// NPS and CSAT: scores of any shape; a blank is 0, and what 0 means is said.
import type { Figure } from "../../core/answer";
import { csat, SATISFIED } from "../../core/works/csat";
import { nps } from "../../core/works/nps";
import type { Argument } from "./arguments";
import { failure, raise } from "./failure";
import { allNumbers, oneNumber, type NumberList } from "./operand";
import { truthOf } from "./truth";
import { whereIs } from "./where";

/** @throws #VALUE! for scores outside 0…10 and for zeros of which nobody said what they are, #N/A for none */
export function npsOf(scores: Argument, zeroIsScore: Argument): number {
  const list = allNumbers("scores", scores);
  return figureOf(nps(list.values, truthOf("zeroIsScore", zeroIsScore, null)), list);
}

/** @throws #VALUE! for scores outside 1…5, #N/A for none */
export function csatOf(scores: Argument, from: Argument, to: Argument): number {
  const list = allNumbers("scores", scores);
  return figureOf(csat(list.values, oneNumber("from", from) || SATISFIED.from, oneNumber("to", to) || SATISFIED.to), list);
}

function figureOf(result: Figure, shape: NumberList): number {
  if (result.ok) return result.value;
  const at = Number(result.why.details?.at ?? 0);
  return raise(failure(result.why, whereIs("scores", shape, Math.floor(at / shape.columns), at % shape.columns)));
}
