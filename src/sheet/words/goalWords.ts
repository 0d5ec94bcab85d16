// What the words of a goals table stand for: the company, a level, a measure; English and Polish.
import { LEVELS, OTHER_LEVEL, UNKNOWN_LEVEL } from "../../core/goals/goalRows";
import { plain } from "./plain";

const COMPANY = new Set(["team", "the team", "our team", "whole team", "entire team", "sales team", "zespol", "caly zespol", "nasz zespol", "zespol sprzedazy", "zespol handlowy", "company", "the company", "whole company", "entire company", "company total", "total company", "all", "everyone", "everybody", "firm", "business", "firma", "cala firma", "spolka", "wszyscy", "przedsiebiorstwo", "organizacja"]);
const WORDS: Readonly<Record<(typeof LEVELS)[number], readonly string[]>> = {
  company: ["company", "firm", "total", "organisation", "organization", "firma", "spolka", "calosc", "przedsiebiorstwo"],
  department: ["department", "dept", "team", "division", "group", "unit", "office", "branch", "dzial", "zespol", "oddzial", "grupa", "biuro", "pion"],
  person: ["person", "salesperson", "individual", "rep", "sales rep", "seller", "employee", "people", "osoba", "handlowiec", "sprzedawca", "pracownik", "indywidualny", "przedstawiciel"],
};
const MEASURES: ReadonlyMap<string, string> = new Map([
  ...["amount", "sales", "revenue", "value", "turnover", "money", "net sales", "kwota", "sprzedaz", "wartosc", "przychod", "obrot", "wartosc sprzedazy"].map((word) => [word, "amount"] as const),
  ...["quantity", "units", "pieces", "pcs", "qty", "volume", "ilosc", "sztuki", "szt", "liczba sztuk"].map((word) => [word, "quantity"] as const),
  ...["margin", "gross margin", "profit", "gross profit", "marza", "zysk", "marza brutto"].map((word) => [word, "margin"] as const),
]);

export const isCompanyWord = (unit: string): boolean => COMPANY.has(plain(unit));

/** Index into LEVELS; OTHER_LEVEL for a region, a product… */
export function levelOf(word: string): number {
  const key = plain(word);
  if (key === "") return UNKNOWN_LEVEL;
  const index = LEVELS.findIndex((level) => WORDS[level].includes(key));
  return index < 0 ? OTHER_LEVEL : index;
}

/** "amount", "quantity", "margin", or the person's own word. */
export const measureOf = (word: string): string => MEASURES.get(plain(word)) ?? word;
