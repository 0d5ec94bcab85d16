// What is left of a person's name when case, accents, spaces, punctuation, titles and the order of its parts are taken away: two spellings with the same
// key are the same person unless the People table has them as two.
import { bareKey, nameKey } from "../../core/names";

const TITLES: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "dr", "prof", "sir", "mgr", "inz", "hab", "lic", "pan", "pani", "p", "jr", "sr", "mba", "phd", "eng"]);

/** Parts of a name without titles: "Dr Łukasz Nowak-Lis" → lukasz, nowak, lis; "anna.nowak@firm.pl" → anna, nowak. */
export function nameParts(name: string): string[] {
  const key = bareKey(name);
  const parts = (/^([^\s@]+)@[^\s@]+$/.exec(key)?.[1] ?? key).split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  const untitled = parts.filter((part) => !TITLES.has(part));
  return untitled.length > 0 ? untitled : parts;
}

/** Never blank for a name that is not. */
export const personKey = (name: string): string => nameParts(name).sort().join(" ") || nameKey(name);
