// Why something is proposed or shared, in one sentence each.
import type { Compared, Comparison } from "../../core/works/comparison";
import { nameKey } from "../../core/names";
import type { CustomerToAsk } from "../../core/works/toAsk";
import type { Proposal } from "../../core/works/strategy";
import type { ReportWords } from "./reportWords";
import type { WorksWords } from "./worksWords";

/** "Technique: Demonstration" */
export const whatOf = (kind: Compared | "training", item: string, tell: WorksWords): string => tell("share.one", { kind: tell(`one.${kind}`), item });

/** "Techniques: won share of closed leads, compared within the same region" */
export const headingOf = ({ by, of, within }: Comparison, tell: WorksWords): string => tell(within ? "headingWithin" : "heading", { by: tell(`by.${by}`), result: tell(`result.${of}`), within: within ? tell(`within.${within}`) : "" });

/** What a proposal is about. */
export function subjectOf(proposal: Proposal, tell: WorksWords): string {
  if (proposal.about === "training") return whatOf("training", proposal.line.topic, tell);
  if (proposal.about !== "voice") return whatOf(proposal.about, proposal.line.item, tell);
  const { of, item } = proposal.voice;
  return of === "all" ? tell("all") : whatOf(of, item, tell);
}

/** A won share or an amount, as it is said. */
export const resultIn = (value: number, of: Comparison["of"], currency: string | null, say: ReportWords): string => (of === "leads" ? say.format.percent(value) : say.format.money(value, currency ?? undefined));

/** +12.5% · −3% */
export const signed = (share: number, say: ReportWords): string => (share > 0 ? `+${say.format.percent(share)}` : say.format.percent(share).replace("-", "−"));

/** Who sold to a customer; said where that is nobody to ask any more. */
export const whoseCustomer = ({ person }: Pick<CustomerToAsk, "person">, left: ReadonlySet<string> | undefined, tell: WorksWords): string | null => (person !== null && left?.has(nameKey(person)) ? tell("hasLeft", { person }) : person);

export function reasonOf(proposal: Proposal, currency: string | null, { say, tell }: { readonly say: ReportWords; readonly tell: WorksWords }): string {
  const money = (value: number | null) => say.format.money(value ?? 0, currency ?? undefined);
  if (proposal.about === "voice") return tell("why.voice", { nps: say.format.number(proposal.voice.figure ?? 0, 0).replace("-", "−"), count: proposal.voice.scores });
  if (proposal.about === "training") {
    const { before, after, effect } = proposal.line;
    return tell((effect ?? 0) < 0 ? "why.trainingLess" : "why.training", { before: money(before), after: money(after), effect: money(Math.abs(effect ?? 0)) });
  }
  const { line, comparison } = proposal;
  return tell("why.compared", {
    result: resultIn(line.result, comparison.of, currency, say), cases: line.cases, others: resultIn(line.others ?? 0, comparison.of, currency, say),
    from: signed(line.interval?.from ?? 0, say), to: signed(line.interval?.to ?? 0, say),
  });
}
