// The ladder: why a goal was missed, in a fixed order, before anybody's ability is discussed. Everything tried is corrected together, and the amounts add up to the gap.
import { sumOf } from "../exactSums";
import { difference } from "../money";
import { FEWEST_CASES } from "./contrast";
import { chanceOf, hasCases, RUNGS, type Finding, type Need, type Rung, type RungKey } from "./finding";
import { ALPHA, holm, type Corrected } from "./holm";
import { standingOut, type StandsOut } from "./rungs/abilityRung";
import { deliveryRung } from "./rungs/deliveryRung";
import { marketingRung } from "./rungs/marketingRung";
import { priceRung } from "./rungs/priceRung";
import { productRung } from "./rungs/productRung";
import { serviceRung } from "./rungs/serviceRung";
import { trainingRung } from "./rungs/trainingRung";
import { studyOf, type Study, type StudyInput } from "./study";
import { totalOf } from "./pieces";

export const VERDICTS = ["supported", "ruled out", "not clear", "no data"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An effect is worth talking of from that share of the gap on. */
export const MATERIAL = 0.05;

/** Most of the affected must show it. */
const HELD = 2 / 3;

/** A finding as judged among all that was tried. */
export interface Judged extends Finding {
  readonly verdict: Exclude<Verdict, "no data">;
  /** Money: what the effect comes to, and its bounds at the level that goes with it; null without a comparison. */
  readonly amount: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Bounds of the effect as a share, and of the change. */
  readonly effectBounds: readonly [low: number, high: number] | null;
  readonly changeBounds: readonly [low: number, high: number] | null;
  /** What those intervals leave out. */
  readonly alpha: number;
}

export interface LadderStep {
  readonly rung: RungKey | "unexplained";
  /** null: `unexplained` has none. */
  readonly verdict: Verdict | null;
  /** Money; rungs and `unexplained` add up to the gap. */
  readonly amount: number;
  /** Of the gap; null where the gap is 0. */
  readonly share: number | null;
  /** The gap of everything that the rung touches, whoever else touches it, too; null: it touches nothing known. */
  readonly touched: number | null;
  /** By piece, 1: of those that `touched` adds up; null with it. */
  readonly pieces: Uint8Array | null;
  /** What bears on the verdict, the weightiest first. */
  readonly findings: readonly Judged[];
  readonly remarks: Rung["remarks"];
  readonly needs: readonly Need[];
  readonly blind?: true;
}

export interface Diagnosis {
  readonly study: Study;
  readonly expected: number;
  readonly actual: number;
  /** actual − expected: the pieces' gaps. */
  readonly gap: number;
  /** The goal is reached: nothing is diagnosed. */
  readonly reached: boolean;
  readonly steps: readonly LadderStep[];
  /** How the unaffected did against what was expected of them: 0.9 is 10 % less; null where that cannot be said. */
  readonly background: number | null;
  /** People who stand out after all the others, the largest rest first. */
  readonly people: readonly StandsOut[];
  /** How many people could be compared with peers for that. */
  readonly compared: number;
  /** How many comparisons were corrected together. */
  readonly tried: number;
}

/** What is told of a unit, without what it was computed from. */
export type ToldDiagnosis = Omit<Diagnosis, "study">;

const RUNGS_1_TO_6 = [productRung, priceRung, deliveryRung, serviceRung, trainingRung, marketingRung] as const;

export function diagnose(input: StudyInput): Diagnosis {
  const steps = diagnosing(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in parts, for a page that must not stand still: yields how much is done, 0…1. */
export function* diagnosing(input: StudyInput): Generator<number, Diagnosis> {
  const study = studyOf(input);
  const { pieces } = study;
  yield 0.2;
  const [expected, actual, gap] = [totalOf(pieces.expected), totalOf(pieces.actual), totalOf(pieces.gap)];
  const head = { study, expected, actual, gap };
  const sought = input.sought ?? -gap;
  if (sought <= 0) return { ...head, reached: true, steps: [], background: null, people: [], compared: 0, tried: 0 };
  const rungs: Rung[] = [];
  for (const rung of RUNGS_1_TO_6) {
    rungs.push(rung(study));
    yield 0.2 + (0.6 * rungs.length) / RUNGS_1_TO_6.length;
  }
  const { judged, tried } = judgedTogether(study, rungs.flatMap(({ findings }) => findings), sought);
  const findingsOf = (rung: Rung) => rung.findings.map((finding) => judged.get(finding)!).sort(weightiest);
  const supported = rungs.map((rung) => ({ rung: rung.rung, findings: findingsOf(rung).filter(({ verdict }) => verdict === "supported") }));
  const owner = ownersOf(pieces.length, supported.map(({ findings }) => findings));
  const { people, compared } = standingOut(study, owner);
  const shares = eliminate(study, owner, people);

  const shareOf = (amount: number) => (gap === 0 ? null : amount / gap);
  const steps = rungs.map((rung, at): LadderStep => {
    const findings = findingsOf(rung);
    const amount = shares.amounts[at]!;
    return { rung: rung.rung, verdict: verdictOf(rung, findings), amount, share: shareOf(amount), ...touching(study, touchedBy(pieces.length, findings)), findings, remarks: rung.remarks, needs: rung.needs, blind: rung.blind };
  });
  const ability: LadderStep = {
    rung: "ability", verdict: study.columns.person ? "not clear" : "no data", amount: shares.ability, share: shareOf(shares.ability),
    ...touching(study, people.length ? Uint8Array.from(pieces.person, (slot) => (people.some((one) => one.slot === slot) ? 1 : 0)) : null),
    findings: [], remarks: [], needs: study.columns.person ? [] : [{ code: "person" }],
  };
  const unexplained = difference(gap, sumOf([...shares.amounts, shares.ability]));
  return {
    ...head, reached: false, background: shares.background, people, compared, tried,
    steps: [...steps, ability, { rung: "unexplained", verdict: null, amount: unexplained, share: shareOf(unexplained), touched: null, pieces: null, findings: [], remarks: [], needs: [] }],
  };
}

/** Causes whose affected pieces are known by what they are, not by how often somebody bought: leaving these out leaves a fair sample. */
const TOLD_BEFOREHAND: readonly RungKey[] = ["product", "price", "training"];

/** All that was tried is corrected together, the second looks of every round among it. What one cause did to the others' unaffected hides these: where a cause is supported, what else may be one
 * is compared once more without its pieces. */
function judgedTogether(study: Study, findings: readonly Finding[], sought: number): { readonly judged: ReadonlyMap<Finding, Judged>; readonly tried: number } {
  const corrected = holm(findings.map(chanceOf));
  const judged = new Map(findings.map((finding, at) => [finding, judge(study, finding, corrected[at]!, sought)]));
  const looks: { readonly finding: Finding; readonly apart: Finding }[] = [];
  for (let known = 0; ; ) {
    const supported = findings.filter((finding) => judged.get(finding)!.verdict === "supported");
    if (supported.length === known) return { judged, tried: findings.length + looks.length };
    known = supported.length;
    const explaining = supported.filter(({ rung }) => TOLD_BEFOREHAND.includes(rung));
    const open = findings.filter((finding) => !supported.includes(finding));
    const firstNew = looks.length;
    for (const finding of explaining.length === 0 ? [] : open.filter(mayBeHidden)) {
      const without = explainedBeside(finding, explaining);
      const contrast = (without && finding.compareApart?.(without)) ?? null;
      if (without && contrast) looks.push({ finding, apart: { ...finding, contrast, apartFrom: without } });
    }
    const together = holm([...findings, ...looks.map(({ apart }) => apart)].map(chanceOf));
    looks.slice(firstNew).forEach(({ finding, apart }, at) => {
      const found = judge(study, apart, together[findings.length + firstNew + at]!, sought);
      if (found.verdict === "supported") judged.set(finding, found);
    });
  }
}

/** By piece, 1: what the supported ones explain beside a finding: a line's own products do not hide it. null: that is nothing, or all that it is about. */
function explainedBeside({ rung, touched: own }: Finding, explaining: readonly Finding[]): Uint8Array | null {
  const without = Uint8Array.from(own, (isOwn, piece) => (explaining.some(({ rung: other, touched }) => touched[piece] === 1 && !(isOwn === 1 && other === rung)) ? 1 : 0));
  const isKnown = explaining.some(({ rung: other, touched }) => other === rung && own.every((isOwn, piece) => isOwn === 0 || touched[piece] === 1));
  return isKnown || !without.includes(1) ? null : without;
}

/** Something got worse beyond chance, or is so without any chance, and those concerned did worse, if not surely so. */
const mayBeHidden = ({ worse, change, ofSigns, contrast }: Finding): boolean => worse && (change?.p ?? 0) * ofSigns <= ALPHA && contrast !== null && contrast.effect < 0;

const SUPPORTED_FIRST = { supported: 0, "not clear": 1, "ruled out": 2 } as const;
const weightiest = (a: Judged, b: Judged): number => SUPPORTED_FIRST[a.verdict] - SUPPORTED_FIRST[b.verdict] || chanceOf(a) - chanceOf(b) || (a.amount ?? 0) - (b.amount ?? 0);

function judge(study: Study, finding: Finding, { significant, alpha }: Corrected, sought: number): Judged {
  const { contrast, change, touched, apartFrom } = finding;
  const bounds = contrast?.bounds(alpha) ?? null;
  const expected = totalOf(study.pieces.expected, (piece) => touched[piece] === 1 && apartFrom?.[piece] !== 1);
  // what the touched would have brought had they done as the others, against what was expected
  const would = contrast ? expected * contrast.ofExpected : 0;
  const capped = (amount: number) => (finding.most === null ? amount : Math.max(amount, -finding.most));
  const amount = contrast ? capped(contrast.effect * would) : null;
  const low = bounds ? capped(bounds[0] * would) : null;
  const worth = MATERIAL * sought;
  const touchesNone = !touched.includes(1);
  const isSupported = significant && hasCases(finding) && contrast!.held >= HELD && amount !== null && -amount >= worth;
  // it got worse beyond chance, though nobody met enough of it to be compared
  const gotWorse = finding.worse && change !== null && change.p <= alpha;
  const isRuledOut = touchesNone ? contrast === null && study.draws.blocks >= FEWEST_CASES && !gotWorse : hasCases(finding) && low !== null && -low < worth;
  return {
    ...finding, amount, low, high: bounds ? bounds[1] * would : null, effectBounds: bounds, changeBounds: change?.bounds(alpha) ?? null, alpha,
    verdict: isSupported ? "supported" : isRuledOut ? "ruled out" : "not clear",
  };
}

function verdictOf({ hasData, blind }: Rung, findings: readonly Judged[]): Verdict {
  if (!hasData) return "no data";
  if (findings.some(({ verdict }) => verdict === "supported")) return "supported";
  return !blind && findings.length > 0 && findings.every(({ verdict }) => verdict === "ruled out") ? "ruled out" : "not clear";
}

/** By piece: the first supported rung that affects it; −1: none. */
function ownersOf(pieces: number, supported: readonly (readonly Judged[])[]): Int8Array {
  return Int8Array.from({ length: pieces }, (_, piece) => supported.findIndex((findings) => findings.some(({ touched }) => touched[piece] === 1)));
}

/** What the supported findings touch, else the weightiest; null: nothing known. */
function touchedBy(length: number, findings: readonly Judged[]): Uint8Array | null {
  const supported = findings.filter(({ verdict }) => verdict === "supported");
  const meant = supported.length > 0 ? supported : findings.slice(0, 1);
  return meant.some(({ touched }) => touched.includes(1)) ? Uint8Array.from({ length }, (_, piece) => (meant.some(({ touched }) => touched[piece] === 1) ? 1 : 0)) : null;
}

const touching = ({ pieces }: Study, touched: Uint8Array | null): Pick<LadderStep, "touched" | "pieces"> => ({ touched: touched && totalOf(pieces.gap, (piece) => touched[piece] === 1), pieces: touched });

/** The background of each piece stays unexplained; the rest goes to its rung, or to the person who stands out. */
function eliminate({ pieces }: Study, owner: Int8Array, people: readonly StandsOut[]): { readonly amounts: readonly number[]; readonly ability: number; readonly background: number | null } {
  const outstanding = new Set(people.map(({ slot }) => slot));
  const isFree = (piece: number) => owner[piece]! < 0 && !outstanding.has(pieces.person[piece]!);
  const [expected, actual] = [totalOf(pieces.expected, isFree), totalOf(pieces.actual, isFree)];
  const background = expected > 0 ? actual / expected : null;
  // what everybody lost, in proportion; where everybody gained there is nothing to take off
  const lost = Math.min(0, (background ?? 1) - 1);
  const rest = (isMeant: (piece: number) => boolean) => roundCents(totalOf(pieces.gap, isMeant) - lost * totalOf(pieces.expected, isMeant));
  return {
    amounts: RUNGS.slice(0, 6).map((_, rung) => rest((piece) => owner[piece] === rung)),
    ability: rest((piece) => owner[piece]! < 0 && outstanding.has(pieces.person[piece]!)),
    background,
  };
}

const roundCents = (amount: number): number => Math.round(amount * 100) / 100 + 0;
