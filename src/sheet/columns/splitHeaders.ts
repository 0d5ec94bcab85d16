// Several people in one row: "Rep 1 | Share 1 | Rep 2 | Share 2", "Handlowiec | Drugi handlowiec". Which columns are the people, and whose share each is.
import { headerMatches } from "../words/headerWords";
import { plain } from "../words/plain";

/** One of the people of a row; places among the headers. */
export interface SplitPart {
  readonly person: number;
  /** null where no column gives shares: equal ones. */
  readonly share: number | null;
}

/** The people of a row, first to last. */
export interface Split {
  readonly parts: readonly SplitPart[];
  /** The headers say how much each brings: by shares, or as "Rep | Co-rep" do. Of "Rep 1 | Rep 2" they do not. */
  readonly isClear: boolean;
}

const SHARE_WORDS: ReadonlySet<string> = new Set(["share", "split", "credit", "%", "percent", "pct", "udzial", "udz", "podzial", "procent", "proc"]);
/** Words beside one for a share that say no more: "Sales credit 1". */
const BESIDE: ReadonlySet<string> = new Set(["sales", "sale", "w", "sprzedazy", "of"]);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["1", 1], ["1st", 1], ["first", 1], ["i", 1], ["pierwszy", 1], ["primary", 1], ["main", 1], ["lead", 1], ["glowny", 1],
  ["2", 2], ["2nd", 2], ["second", 2], ["ii", 2], ["drugi", 2], ["secondary", 2], ["other", 2], ["additional", 2], ["supporting", 2], ["dodatkowy", 2], ["pomocniczy", 2], ["wspierajacy", 2], ["co", 2], ["wspol", 2],
  ["3", 3], ["3rd", 3], ["third", 3], ["iii", 3], ["trzeci", 3], ["4", 4], ["4th", 4], ["iv", 4],
]);
/** One who has an equal part. */
const EQUALS: ReadonlySet<string> = new Set(["co", "wspol"]);

interface Told {
  readonly at: number;
  readonly isShare: boolean;
  /** The person's word; "" for a share that names none. */
  readonly base: string;
  readonly number: number | null;
  readonly isEqual: boolean;
}

/** null where the headers name but one person, or not as people of one row. */
export function splitHeaders(headers: readonly string[]): Split | null {
  const told = headers.map(toldBy).filter((one) => one !== null);
  const persons = told.filter(({ isShare }) => !isShare);
  if (persons.length < 2) return null;
  const shares = told.filter(({ isShare }) => isShare);
  const numbered = persons.filter(({ number }) => number !== null);
  // one that stands by itself ("Owner") says nothing of the row's other people
  const base = numbered[0]?.base ?? persons[0]!.base;
  const people = persons.filter((one) => one.base === base);
  if (people.length < 2 || numbered.some((one) => one.base !== base)) return null;
  if (numbered.length === 0) return inTurn(people, shares);
  const byNumber = numbersOf(people);
  if (!byNumber) return null;
  const ofPeople = shares.filter((one) => one.base === "" || one.base === base);
  const inOrder = [...byNumber].sort(([a], [b]) => a - b);
  if (ofPeople.length === 0) return { parts: inOrder.map(([, { at }]) => ({ person: at, share: null })), isClear: people.length === 2 && people.some(({ isEqual }) => isEqual) };
  const shareOf = numbersOf(ofPeople);
  if (shareOf?.size !== byNumber.size || inOrder.some(([number]) => !shareOf.has(number))) return null;
  return { parts: inOrder.map(([number, { at }]) => ({ person: at, share: shareOf.get(number)!.at })), isClear: true };
}

/** "Rep | Split | Rep | Split": the same words again, each person with the share behind. */
function inTurn(people: readonly Told[], shares: readonly Told[]): Split | null {
  if (shares.length !== people.length || shares.some(({ base }) => base !== shares[0]!.base)) return null;
  return people.every(({ at }, i) => at < shares[i]!.at && (i === 0 || shares[i - 1]!.at < at)) ? { parts: people.map(({ at }, i) => ({ person: at, share: shares[i]!.at })), isClear: true } : null;
}

/** By number, the one without a number being the first; null where two have one number, or the first or second is missing. */
function numbersOf(columns: readonly Told[]): ReadonlyMap<number, Told> | null {
  const found = new Map(columns.map((one) => [one.number ?? 1, one]));
  return found.size === columns.length && Array.from({ length: found.size }, (_, i) => found.has(i + 1)).every(Boolean) ? found : null;
}

function toldBy(header: string, at: number): Told | null {
  const words = plain(header).replace(/([a-z])(\d)\b/g, "$1 $2").replace(/\bwspol(?=[a-z])/g, "wspol ").split(" ");
  const rest: string[] = [];
  let isShare = false;
  let number: number | null = null;
  let isEqual = false;
  for (const word of words) {
    const says = NUMBERS.get(word);
    if (says !== undefined) {
      if (number !== null) return null;
      number = says;
      isEqual = EQUALS.has(word);
    } else if (SHARE_WORDS.has(word)) isShare = true;
    else if (word !== "#" && word !== "") rest.push(word);
  }
  const base = rest.join(" ");
  if (isShare && rest.every((word) => BESIDE.has(word))) return { at, isShare, base: "", number, isEqual };
  const isPerson = headerMatches(base).some(({ role, score, only }) => role === "person" && score >= 0.84 && (only === null || only.has("Sales")));
  return isPerson ? { at, isShare, base, number, isEqual } : null;
}
