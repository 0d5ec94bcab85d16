// Many questions asked at once: how many may be answered "yes" without a chance find among them (Holm 1979).
import { CHANCE } from "./student";

/** @param chances of each question; null: not asked
 * @returns which stand out while the chance of any false one stays at 5 % */
export function holm(chances: readonly (number | null)[]): boolean[] {
  const asked = chances.flatMap((chance, at) => (chance === null ? [] : [{ chance, at }])).sort((a, b) => a.chance - b.chance);
  const stands = new Array<boolean>(chances.length).fill(false);
  for (const [order, { chance, at }] of asked.entries()) {
    if (chance > CHANCE / (asked.length - order)) break;
    stands[at] = true;
  }
  return stands;
}
