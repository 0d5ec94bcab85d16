// What a training or a piece of material is about: the product or category whose name stands in its topic.
import { nameKey } from "../names";

/** @returns place of the longest subject that the topic names, as whole words; −1: none */
export function subjectIn(topic: string, subjects: readonly string[]): number {
  const text = ` ${nameKey(topic)} `;
  return subjects.reduce((best, subject, at) => (new RegExp(`(^|[^\\p{L}\\d])${nameKey(subject).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}($|[^\\p{L}\\d])`, "u").test(text) && (best < 0 || subject.length > subjects[best]!.length) ? at : best), -1);
}
