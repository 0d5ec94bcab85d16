// What people can be trained on: topics as the Material and Training tables write them, and what each is about.
import { subjectIn } from "../diagnosis/subjectIn";
import type { MaterialRow, TrainingRow } from "../learning";
import { compareNames, nameKey } from "../names";
import type { Measure } from "./measures";

export interface Topic {
  readonly topic: string;
  /** The category or product that it names; "" for one about selling itself. */
  readonly subject: string;
  readonly material: MaterialRow | null;
}

/** Words that say that a topic is about one of these, English and Polish. */
const ABOUT: Readonly<Record<Exclude<Measure, "mix">, RegExp>> = {
  winRate: /clos(e|ing)|negotiat|objection|convinc|present|asking for|domyka|zamyka|negocj|obiekcj|prezent|przekon|rozmow/i,
  dealSize: /up-?sell|cross-?sell|bundl|larger|bigger|basket|key account|new (customer|dealer|client)|dosprzeda|krzy[żz]ow|pakiet|koszyk|wi[ęe]ksz|kluczow|pozyskiwan|now(ych|y|i) (klient|dealer)/i,
  followUp: /follow|after.?(sale|deliver)|aftercare|posprzeda|po dostawie|po sprzeda[żz]y|opiek/i,
  discount: /discount|pric(e|ing)|margin|negotiat|rabat|upust|mar[żz]|negocj|\bcen(a|y|ie|ach)?\b/i,
};

/** Each topic once, those with material first, then by name.
 * @param subjects categories and products */
export function topicsOf(material: readonly MaterialRow[], training: readonly TrainingRow[], subjects: readonly string[]): Topic[] {
  const about = (topic: string, product: string) => subjects.find((subject) => product !== "" && nameKey(subject) === nameKey(product)) ?? subjects[subjectIn(topic, subjects)] ?? "";
  const found = new Map<string, Topic>();
  for (const row of [...material].sort((a, b) => (b.updatedOn ?? 0) - (a.updatedOn ?? 0))) if (!found.has(nameKey(row.topic))) found.set(nameKey(row.topic), { topic: row.topic, subject: about(row.topic, row.product), material: row });
  for (const { topic } of [...training].sort((a, b) => compareNames(a.topic, b.topic))) if (!found.has(nameKey(topic))) found.set(nameKey(topic), { topic, subject: about(topic, ""), material: null });
  return [...found.values()].sort((a, b) => Number(a.material === null) - Number(b.material === null) || compareNames(a.topic, b.topic));
}

/** The first topic that is about where peers do better; null: there is none. */
export const topicFor = (topics: readonly Topic[], { measure, item }: { readonly measure: Measure; readonly item: string }): Topic | null =>
  topics.find(({ topic, subject }) => (measure === "mix" ? nameKey(subject) === nameKey(item) : subject === "" && ABOUT[measure].test(topic))) ?? null;
