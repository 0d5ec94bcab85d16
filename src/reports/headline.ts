// A diagnosis in a sentence or two, as a colleague would say it: what the sheets support, and how much of the gap that is; else what they do not know.
import { causesOf } from "../core/diagnosis/causes";
import type { LadderStep, ToldDiagnosis } from "../core/diagnosis/diagnose";
import type { DiagnosisWords } from "./diagnosisWords";

/** Of a goal that was missed. */
export function headlineOf(diagnosis: ToldDiagnosis, say: DiagnosisWords): string {
  const word = ({ rung }: LadderStep) => say(`rung.${rung}`);
  const { steps } = diagnosis;
  const causes = causesOf(diagnosis);
  const of = (verdict: LadderStep["verdict"]) => causes.filter((step) => step.verdict === verdict);
  const supported = of("supported").sort((a, b) => a.amount - b.amount);
  const unclear = of("not clear");
  const shareOf = (wanted: LadderStep["rung"]) => steps.find(({ rung }) => rung === wanted)?.share ?? 0;
  const left = (["ability", "unexplained"] as const).flatMap((rung) => {
    const share = say.format.percent(shareOf(rung), 0);
    return shareOf(rung) > 0.005 ? [rung === "ability" ? say("headline.people", { share }) : say("headline.rest", { rest: share })] : [];
  });
  if (supported.length > 0) {
    const named = say.format.list(supported.map((step) => `${word(step)} (${say.format.percent(step.share ?? 0, 0)})`));
    return [say(supported.length > 1 ? "headline.causes" : "headline.cause", { causes: named }), ...left].join(" ");
  }
  if (unclear.length > 0) return say("headline.unclear", { causes: say.format.list(unclear.map(word)) });
  const ruledOut = of("ruled out");
  if (ruledOut.length === 0) return say("headline.noData");
  return say(ruledOut.length === causes.length ? "headline.none" : "headline.noneSoFar", { causes: say.format.list(ruledOut.map(word)) });
}
