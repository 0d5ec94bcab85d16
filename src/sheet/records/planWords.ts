// Words of the Reward plan table, English and Polish.
import type { PlanEach, PlanMeasure, PlanMode, PlanPays, PlanTrueUp } from "../../core/rewards/plan/planRows";
import { plain } from "../words/plain";

const wordList = <Meaning extends string>(words: Readonly<Record<Meaning, readonly string[]>>): ((text: string) => Meaning | null) => {
  const meanings = new Map(Object.entries<readonly string[]>(words).flatMap(([meaning, list]) => list.map((word) => [word, meaning as Meaning] as const)));
  return (text) => meanings.get(plain(text)) ?? null;
};

export const planMeasureOf = wordList<PlanMeasure>({
  amount: ["amount", "sales", "revenue", "turnover", "kwota", "sprzedaz", "przychod", "obrot"],
  margin: ["margin", "gross margin", "profit", "marza", "zysk"],
  quantity: ["quantity", "pieces", "units", "pcs", "ilosc", "sztuki", "szt"],
  attainment: ["attainment", "share of goal", "% of goal", "goal", "realizacja", "realizacja celu", "cel", "% celu"],
});

export const planEachOf = wordList<PlanEach>({
  period: ["period", "month", "quarter", "year", "okres", "miesiac", "kwartal", "rok"],
  sale: ["sale", "order", "deal", "sprzedaz", "zamowienie", "transakcja"],
});

export const planModeOf = wordList<PlanMode>({
  marginal: ["marginal", "progressive", "progresywny", "progresywna", "progresywnie"],
  retroactive: ["retroactive", "wsteczny", "wsteczna", "wstecznie", "od calosci"],
  curve: ["curve", "smooth", "krzywa"],
  steps: ["steps", "step", "schodki", "schodkowy", "stopnie"],
  override: ["override", "managers override", "nadprowizja", "od zespolu"],
});

export const planPaysOf = wordList<PlanPays>({
  rate: ["rate", "share", "per cent", "percent", "%", "stawka", "procent"],
  fixed: ["fixed", "fixed sum", "sum", "stala", "kwota stala", "kwota"],
  "target pay": ["target pay", "share of target pay", "target bonus", "premia docelowa", "czesc premii docelowej"],
});

export const planTrueUpOf = wordList<PlanTrueUp>({
  none: ["no", "none", "period", "false", "falsz", "nie", "brak", "okres"],
  quarter: ["quarter", "qtd", "quarter to date", "kwartal", "kwartalne", "od poczatku kwartalu"],
  year: ["year", "ytd", "year to date", "yes", "true", "annual", "prawda", "rok", "roczne", "narastajaco", "od poczatku roku", "tak"],
});
