// A diagnosis in a sentence or two, as a colleague would say it: what the sheets support, and how much of the gap that is; else what they do not know.
import { causesOf } from "../../core/diagnosis/causes";
import type { LadderStep, ToldDiagnosis } from "../../core/diagnosis/diagnose";
import type { DiagnosisWords } from "../words/diagnosisWords";

/** Less of the gap rounds to nothing. */
const WORTH_SAYING = 0.005;

/** Of a goal that was missed. */
export function headlineOf(diagnosis: ToldDiagnosis, say: DiagnosisWords): string {
  const word = ({ rung }: LadderStep) => say(`rung.${rung}`);
  const { steps } = diagnosis;
  const causes = causesOf(diagnosis);
  const of = (verdict: LadderStep["verdict"]) => causes.filter((step) => step.verdict === verdict);
  const supported = of("supported").sort((a, b) => a.amount - b.amount);
  const unclear = of("not clear");
  const shareOf = (wanted: LadderStep["rung"]) => steps.find(({ rung }) => rung === wanted)?.share ?? 0;
  const percent = (share: number) => say.format.percent(share, 0);
  const [people, rest] = [shareOf("ability"), shareOf("unexplained")];
  const withPeople = people > WORTH_SAYING ? [say("headline.people", { share: percent(people) })] : [];
  const left = [...withPeople, ...(rest > WORTH_SAYING ? [say("headline.rest", { rest: percent(rest) })] : rest < -WORTH_SAYING ? [say("headline.above", { share: percent(-rest) })] : [])];
  const without = (sentence: string) => [sentence, ...(withPeople.length > 0 ? left : [])].join(" ");
  if (supported.length > 0) {
    const named = say.format.list(supported.map((step) => `${word(step)} (${percent(step.share ?? 0)})`));
    return [say(supported.length > 1 ? "headline.causes" : "headline.cause", { causes: named }), ...left].join(" ");
  }
  if (unclear.length > 0) return without(say("headline.unclear", { causes: say.format.list(unclear.map(word)) }));
  const ruledOut = of("ruled out");
  if (ruledOut.length === 0) return say("headline.noData");
  return without(say(ruledOut.length === causes.length ? "headline.none" : "headline.noneSoFar", { causes: say.format.list(ruledOut.map(word)) }));
}
