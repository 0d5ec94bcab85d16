// What a step of the ladder rests on, in sentences: what got worse, what it did, and why that is or is not enough.
import { MATERIAL, type Judged, type LadderStep, type ToldDiagnosis } from "../../core/diagnosis/diagnose";
import { hasCases } from "../../core/diagnosis/finding";
import type { DiagnosisKey, DiagnosisWords } from "../words/diagnosisWords";

/** More sentences about one step than that are read by nobody. */
const MOST_FINDINGS = 3;

export interface Evidence {
  readonly evidence: string;
  readonly next: string;
  readonly needs: string;
}

export function evidenceOf(step: LadderStep, diagnosis: ToldDiagnosis, money: (value: number) => string, say: DiagnosisWords): Evidence {
  return { evidence: [...new Set(sentences(step, diagnosis, money, say))].join(" "), next: nextOf(step, diagnosis, say), needs: step.needs.map(({ code }) => say(`need.${code}` as DiagnosisKey)).join(" ") };
}

function sentences(step: LadderStep, diagnosis: ToldDiagnosis, money: (value: number) => string, say: DiagnosisWords): string[] {
  const { rung, verdict, findings, remarks, blind } = step;
  if (rung === "unexplained") return diagnosis.background === null ? [] : [say(diagnosis.background < 1 ? "unexplained.background" : "unexplained.above", { background: say.format.percent(diagnosis.background) })];
  if (rung === "ability") return abilityOf(step, diagnosis, say);
  const said = remarks.map((remark) => say(`remark.${remark.code}` as DiagnosisKey, filled(remark.values, money, say)));
  if (verdict === "no data") return said;
  const shown = chosen(step);
  const hidden = blind && isAllRuledOut(step);
  return [...shown.flatMap((finding) => about(finding, diagnosis, money, say)), ...(hidden ? [say("blind")] : []), ...(findings.length === 0 && said.length === 0 ? [say("nothing")] : said)];
}

/** All that is supported, each comparison once; else the weightiest alone; where all of them are ruled out, each way in which it is. */
const isAllRuledOut = ({ findings }: LadderStep): boolean => findings.length > 0 && findings.every(({ verdict }) => verdict === "ruled out");

function chosen(step: LadderStep): readonly Judged[] {
  const { verdict, findings } = step;
  const meant = verdict === "supported" ? findings.filter((finding) => finding.verdict === "supported") : isAllRuledOut(step) ? findings : findings.slice(0, 1);
  return meant.filter((finding, at) => meant.findIndex((other) => other.code === finding.code && other.group === finding.group) === at).slice(0, MOST_FINDINGS);
}

function about(finding: Judged, diagnosis: ToldDiagnosis, money: (value: number) => string, say: DiagnosisWords): string[] {
  const none = `none.${finding.code}`;
  if (!finding.touched.includes(1) && !(finding.change && finding.change.now > 0) && say.has(none)) return [say(none)];
  if (isAlone(finding)) return [say("alone", { group: finding.group ?? "", effect: signed(finding.contrast!.effect, say) })];
  return [changed(finding, money, say), ...did(finding, money, say), ...why(finding, diagnosis, say)].filter((sentence) => sentence !== "");
}

/** A product that fell while nothing about it got worse. */
const isAlone = ({ rung, verdict, contrast, alpha, change }: Judged): boolean => rung === "product" && verdict === "not clear" && contrast !== null && contrast.effect < 0 && contrast.p <= alpha && !(change && change.p <= alpha);

function changed({ code, group, change, values }: Judged, money: (value: number) => string, say: DiagnosisWords): string {
  const share = (value: number) => say.format.percent(value);
  const shown = (value: number): string =>
    code === "product-complaints" || code === "service-cases" ? say.format.number(value * 100, 1) : code === "product-scores" ? say.format.number(value, 1) : code === "marketing-leads" || code === "marketing-source" ? say.format.number(value, 1) : share(value);
  return say(`change.${code}` as DiagnosisKey, { ...filled(values, money, say), group: group ?? "", ...(change ? { now: shown(change.now), base: shown(change.base) } : {}) });
}

function did({ rung, code, group, contrast, apartFrom, effectBounds, most, values }: Judged, money: (value: number) => string, say: DiagnosisWords): string[] {
  if (!contrast || !effectBounds) return [];
  const key = code === "delivery-work-orders" ? "effect.delivery-work-orders" : (`effect.${rung}` as DiagnosisKey);
  const compared = say(key, { group: group ?? "", effect: signed(contrast.effect, say), low: signed(effectBounds[0], say), high: signed(effectBounds[1], say) });
  const effect = apartFrom ? `${compared} ${say("apart")}` : compared;
  return most !== null && most > 0 ? [effect, say("most.marketing", { missing: Number(values.missing), rate: say.format.percent(Number(values.winRate)), worth: money(Number(values.worth)) })] : [effect];
}

/** Why it is not supported, where it is not. */
function why(finding: Judged, { gap }: ToldDiagnosis, say: DiagnosisWords): string[] {
  const { verdict, contrast, worse, amount, alpha, change } = finding;
  if (verdict === "supported") return [];
  if (contrast && !hasCases(finding)) return [say("few", { affected: contrast.cases.affected, unaffected: contrast.cases.unaffected })];
  if (!worse) return [say("notWorse")];
  if (!contrast || verdict === "ruled out") return [];
  if (contrast.effect < 0 && contrast.p <= alpha && (change?.p ?? 0) <= alpha) return [amount !== null && -amount < MATERIAL * -gap ? say("small") : say("oneOnly")];
  return [say("chance")];
}

function abilityOf({ verdict }: LadderStep, { people, compared }: ToldDiagnosis, say: DiagnosisWords): string[] {
  if (verdict === "no data") return [];
  if (people.length === 0) return [say(compared === 0 ? "ability.noPeers" : "ability.none")];
  return [say("ability.people", { people: people.map(({ person, contrast }) => say("ability.person", { person, effect: signed(contrast.effect, say) })).join("; ") })];
}

function nextOf({ rung, verdict }: LadderStep, { people }: ToldDiagnosis, say: DiagnosisWords): string {
  if (rung === "unexplained") return say("next.unexplained");
  if (rung === "ability") return people.length ? say("next.ability.people") : "";
  return verdict === "supported" ? say(`next.${rung}.supported`) : verdict === "not clear" ? say(`next.${rung}.notClear`) : "";
}

/** −40 % with its sign; a real minus, for it stands in a sentence. */
export const signed = (share: number, say: DiagnosisWords): string => (share > 0 ? "+" : share < 0 ? "−" : "") + say.format.percent(Math.abs(share), 0);

const PERCENTS = new Set(["premium", "before", "rise", "now", "base"]);

function filled(values: Readonly<Record<string, number | string>>, money: (value: number) => string, say: DiagnosisWords): Record<string, number | string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value !== "number" ? value : Number.isNaN(value) ? "–" : PERCENTS.has(key) ? say.format.percent(value) : key === "amount" ? money(value) : value]));
}
