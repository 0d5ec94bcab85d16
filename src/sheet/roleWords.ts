// The roles by name, as people write them in `by`, in [columns] and in `Sales setup`: English, Polish, or the identifier itself.
import { headerMatches } from "./headerWords";
import { plain } from "./plain";
import { COLUMN_ROLES, type ColumnRole } from "./roles";

const POLISH: Readonly<Partial<Record<ColumnRole, string>>> = {
  person: "osoba", department: "dzial", product: "produkt", category: "kategoria", customer: "klient", segment: "segment", region: "region", channel: "kanal", technique: "technika", manager: "kierownik", peerGroup: "grupa porownawcza",
  competitor: "konkurent", campaign: "kampania", source: "zrodlo", date: "data", dueDate: "termin", shippedDate: "data wysylki", deliveredDate: "data dostawy", followUpDate: "kontakt po dostawie", invoicedDate: "data faktury", paidDate: "data zaplaty",
  cancelledOn: "data anulowania", returnedOn: "data zwrotu", effectiveFrom: "obowiazuje od", toldOn: "omowiono", start: "poczatek", end: "koniec", from: "od", to: "do", period: "okres", solvedOn: "rozwiazano", closedOn: "zamknieto", updatedOn: "zaktualizowano",
  started: "rozpoczeto", finished: "zakonczono", doneOn: "wykonano", validFrom: "wazne od", validTo: "wazne do", amount: "kwota", quantity: "ilosc", unitPrice: "cena jednostkowa", listPrice: "cena katalogowa", cost: "koszt", discount: "rabat", creditShare: "udzial",
  goal: "cel", actual: "wykonanie", attainment: "realizacja", price: "cena", size: "wielkosc", rate: "stawka", value: "wartosc", count: "liczba", needs: "wymaga", score: "ocena", hours: "godziny", workingTime: "etat", targetPay: "premia docelowa", scrapped: "braki",
  orderNumber: "nr zamowienia", currency: "waluta", status: "status", returned: "zwrot", cancelled: "anulowane", unit: "jednostka", level: "poziom", measure: "miara", reason: "powod", note: "uwagi", lowerIsBetter: "mniej znaczy lepiej", kind: "rodzaj", stage: "etap",
  lostReason: "powod utraty", topic: "temat", link: "link", forWhom: "dla kogo", comment: "komentarz", name: "nazwa", reward: "nagroda", spelling: "pisownia", action: "dzialanie", cause: "przyczyna", owner: "wlasciciel", plan: "plan", ignore: "pomin",
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
