// The roles by name, as people write them in `by`, in [columns] and in `Sales setup`: English, Polish, or the identifier itself.
import { headerMatches } from "./headerWords";
import { plain } from "./plain";
import { COLUMN_ROLES, type ColumnRole } from "../roles";

/** Only those that `headerMatches` does not know for every kind of table. */
const POLISH: Readonly<Partial<Record<ColumnRole, string>>> = {
  effectiveFrom: "obowiazuje od", toldOn: "omowiono", start: "poczatek", end: "koniec", from: "od", to: "do", solvedOn: "rozwiazano", closedOn: "zamknieto", updatedOn: "zaktualizowano",
  started: "rozpoczeto", finished: "zakonczono", doneOn: "wykonano", validFrom: "wazne od", validTo: "wazne do", creditShare: "udzial",
  actual: "wykonanie", attainment: "realizacja", price: "cena", size: "wielkosc", rate: "stawka", value: "wartosc", count: "liczba", needs: "wymaga", score: "ocena", hours: "godziny", workingTime: "etat", targetPay: "premia docelowa", scrapped: "braki",
  returned: "zwrot", cancelled: "anulowane", unit: "jednostka", level: "poziom", measure: "miara", reason: "powod", lowerIsBetter: "mniej znaczy lepiej", kind: "rodzaj", stage: "etap",
  lostReason: "powod utraty", topic: "temat", forWhom: "dla kogo", comment: "komentarz", name: "nazwa", reward: "nagroda", spelling: "pisownia", action: "dzialanie", cause: "przyczyna", owner: "wlasciciel", ignore: "pomin",
};

/** "peerGroup" → "peer group". */
const words = (role: ColumnRole): string => plain(role);

const BY_WORD: ReadonlyMap<string, ColumnRole> = new Map([...COLUMN_ROLES.map((role) => [words(role), role] as const), ...Object.entries(POLISH).map(([role, word]) => [word, role as ColumnRole] as const)]);

/** The role that a word names; null when it names none. Headers that say the same ("salesperson", "handlowiec") count too. */
export function roleOfWord(word: string): ColumnRole | null {
  const key = plain(word);
  const named = BY_WORD.get(key) ?? BY_WORD.get(key.replace(/ /g, ""));
  if (named) return named;
  const match = headerMatches(word).find((candidate) => candidate.score >= 0.9 && candidate.only === null);
  return match?.role ?? null;
}
