// Who a spelling may mean: initials, a surname alone, a login, a slip of the keys. One who fits is a proposal for a person to accept; two are a question.
import { nameParts, personKey } from "../words/personKey";

export type Likeness = "initials" | "part" | "login" | "typo";

export interface LikelyPerson {
  readonly spelling: string;
  /** Those who fit, by name; more than one: nobody can tell. */
  readonly people: readonly string[];
  readonly why: Likeness;
}

export interface KnownName {
  readonly name: string;
  /** How many records it stands in. */
  readonly count: number;
  /** It stands in the People table: whatever it looks like, it is somebody of their own. */
  readonly isPerson: boolean;
}

/** @param names distinct by `personKey` */
export function likelyPeople(names: readonly KnownName[]): LikelyPerson[] {
  const hasPeople = names.some(({ isPerson }) => isPerson);
  const full = names.filter(({ name, isPerson }) => (isPerson || !hasPeople) && !TOGETHER.test(name) && (isPerson || withoutInitials(name) === name) && isFull(nameParts(name))).map((one) => ({ ...one, parts: nameParts(one.name) }));
  const byPart = new Map<string, (typeof full)[number][]>();
  for (const person of full) for (const part of new Set(person.parts.flatMap((part) => [part, part[0]!]))) byPart.set(part, [...(byPart.get(part) ?? []), person]);
  return names.flatMap((one): LikelyPerson[] => {
    if (one.isPerson) return [];
    const bare = withoutInitials(one.name);
    const parts = nameParts(bare);
    // only those who share a part or its first letter can fit
    const near = new Set(parts.flatMap((part) => byPart.get(part) ?? byPart.get(part[0]!) ?? []));
    for (const why of ["initials", "part", "login", "typo"] as const) {
      const people = [...near].filter((person) => person.name !== one.name && (FITS[why](parts, person.parts) || (why === "part" && bare !== one.name && personKey(bare) === personKey(person.name))) && (why !== "typo" || hasPeople || one.count * 3 <= person.count)).map(({ name }) => name);
      if (people.length > 0) return [{ spelling: one.name, people: [...new Map(people.map((name) => [personKey(name), name])).values()].sort(), why }];
    }
    return [];
  });
}

/** "Jan Kowalski (KJ)" → "Jan Kowalski"; a name without initials behind it as it is. */
function withoutInitials(name: string): string {
  const [, bare, initials] = /^(.*\S)\s*[([](\p{L}{2,3})[)\]]\s*$/u.exec(name) ?? [];
  const letters = (text: string): string => [...text].sort().join("");
  return bare !== undefined && letters(nameParts(bare).map((part) => part[0]!).join("")) === letters(nameParts(initials!).join("")) ? bare : name;
}

/** Several people named together: none of them is the others. */
const TOGETHER = /[&+/;]|\s(?:and|i|oraz|und)\s/i;

/** Two parts or more that are no initials. */
const isFull = (parts: readonly string[]): boolean => parts.length >= 2 && parts.every((part) => part.length >= 2 && /^\p{L}+$/u.test(part));

const FITS: Readonly<Record<Likeness, (parts: readonly string[], person: readonly string[]) => boolean>> = {
  // J. Kowalski, Jan K., JK
  initials: (parts, person) => {
    const letters = parts.length === 1 && parts[0]!.length === person.length && parts[0]!.length <= 3 ? [...parts[0]!] : parts;
    return letters.length >= 2 && letters.length <= person.length && letters.some((part) => part.length === 1) && pairs(letters, person, (part, whole) => (part.length === 1 ? whole.startsWith(part) : part === whole));
  },
  // Kowalski; Anna Nowak of Anna Maria Nowak
  part: (parts, person) => parts.length < person.length && parts.every((part) => part.length >= 3) && pairs(parts, person, (part, whole) => part === whole),
  login: ([login = "", ...others], person) => others.length === 0 && login.length >= 4 && person.some((first) => person.some((last) => first !== last && (login === first[0]! + last || login === last + first[0]!))),
  typo: (parts, person) => parts.length === person.length && isFull(parts) && pairs(parts, person, (part, whole) => part === whole || isSlip(part, whole)) && parts.filter((part) => !person.includes(part)).length === 1,
};

/** Each part has one of the person's to itself. */
function pairs(parts: readonly string[], person: readonly string[], fits: (part: string, whole: string) => boolean): boolean {
  const left = [...person];
  return [...parts]
    .sort((a, b) => b.length - a.length)
    .every((part) => {
      const at = left.findIndex((whole) => fits(part, whole));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** One letter more, less, changed, or two swapped, in a word of four letters or more that begins alike. */
function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  if (a.length === b.length) return rest(a, 1) === rest(b, 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2));
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}
