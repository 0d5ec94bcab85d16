// Shortened words of headers spelled out: "Acct exec" → account executive, "Wart. sprz." → wartość sprzedaży. A word cut off with a dot is
// completed from the words that are known; the usual shortenings without a dot have a list.

const SHORT: Readonly<Record<string, string>> = {
  // English
  acct: "account", amt: "amount", rev: "revenue", cust: "customer", prod: "product produkt produktu produktowa", cat: "category", categ: "category", reg: "region", terr: "territory", chan: "channel", div: "division", dept: "department",
  mgr: "manager", emp: "employee", empl: "employee", exec: "executive", qty: "quantity", ord: "order", inv: "invoice", trans: "transaction", txn: "transaction", trx: "transaction", dt: "date", doc: "document", del: "delivery delivered",
  deliv: "delivery delivered", shpd: "shipped", req: "required", exp: "expected", pmt: "payment", pymt: "payment", disc: "discount", comm: "commission", num: "number", nbr: "number", desc: "description", std: "standard", tgt: "target",
  att: "attainment", ach: "achievement", act: "actual", mth: "month", wk: "week", qtr: "quarter", yr: "year", per: "period", cur: "currency", crncy: "currency", val: "value", ext: "extended", est: "estimated", eff: "effective", pct: "%",
  seg: "segment", src: "source", mkt: "market", opp: "opportunity", oppty: "opportunity", cogs: "cogs", pr: "price", sls: "sales", lst: "list", min: "minimum", max: "maximum", resp: "responsible", assgd: "assigned", bud: "budget budzet", obj: "objective",
  // Polish
  wart: "wartosc", sprz: "sprzedaz sprzedazy", sprzed: "sprzedaz sprzedazy", zam: "zamowienie zamowienia", fakt: "faktura faktury", dok: "dokument dokumentu", zlec: "zlecenie zlecenia", kontr: "kontrahent kontrahenta", kl: "klient klienta",
  prac: "pracownik", handl: "handlowiec handlowca handlowy", przedst: "przedstawiciel", kier: "kierownik", tow: "towar towaru towarowa", usl: "usluga uslugi", kat: "kategoria katalogowa", katal: "katalogowa", asort: "asortyment asortymentowa",
  jedn: "jednostkowa jednostkowy", j: "jednostkowa", woj: "wojewodztwo", oddz: "oddzial", odz: "oddzial", dz: "dzial", mies: "miesiac", tydz: "tydzien", kwart: "kwartal kwartalny", wyk: "wykonanie wykonania", real: "realizacja realizacji", zapl: "zaplaty",
  plat: "platnosci", wyst: "wystawienia", dost: "dostawy dostawa", wys: "wysylki", zatr: "zatrudnienia zatrudniony", obow: "obowiazuje", rab: "rabat rabatu", udz: "udzial udzialu", wal: "waluta", anul: "anulowane anulowania", il: "ilosc", wl: "wlasny",
  zak: "zakupu", rekl: "reklamacji", zgl: "zgloszenia", przych: "przychod", poz: "pozycji", dystr: "dystrybucji", naz: "nazwisko", stan: "stan", kw: "kwota",
};

const FULL: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(SHORT).map(([short, full]) => [short, full.split(" ")]));

/** Shortenings of three letters or fewer that are nothing else, even as the whole header without a dot. */
const CLEAR: ReadonlySet<string> = new Set(["amt", "rev", "qty", "mgr", "tgt", "qtr", "mth", "ord", "txn", "trx", "pmt", "cust"]);

const LEAST_LETTERS = 3;
const MOST_READINGS = 48;

export interface SpelledOut {
  /** The header with its shortened words whole, in the form of `plain`. */
  readonly text: string;
  /** 0…1: less for a lone short word that could be anything ("Cat", "Val"). */
  readonly factor: number;
}

/** What a header with shortened words may say in full; none where nothing in it is shortened.
 * @param text the header in the form of `plain`
 * @param vocabulary words of known headers, sorted */
export function spelledOut(header: string, text: string, vocabulary: readonly string[]): SpelledOut[] {
  const tokens = text.split(" ").filter((token) => token !== "");
  if (tokens.length === 0 || tokens.length > 5) return [];
  const dotted = new Set((header.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/ł/g, "l").match(/[a-z]+(?=\.)/g) ?? []).filter((word) => word.length >= LEAST_LETTERS));
  const whole = tokens.map((token) => FULL.get(token) ?? (dotted.has(token) ? completions(token, vocabulary) : []));
  if (whole.every((words) => words.length === 0)) return [];
  let readings: string[] = [""];
  tokens.forEach((token, i) => {
    const words = whole[i]!.length > 0 ? [...whole[i]!, token] : [token];
    readings = readings.flatMap((reading) => words.map((word) => `${reading} ${word}`)).slice(0, MOST_READINGS);
  });
  const only = tokens[0]!;
  const factor = tokens.length === 1 && only.length <= LEAST_LETTERS && !dotted.has(only) && !CLEAR.has(only) ? 0.58 : 0.97;
  return readings.map((reading) => reading.trim()).filter((reading) => reading !== text).map((reading) => ({ text: reading, factor }));
}

/** Known words that begin so. */
function completions(start: string, vocabulary: readonly string[]): string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (vocabulary[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < vocabulary.length && found.length < 12 && vocabulary[at]!.startsWith(start); at++) if (vocabulary[at]!.length > start.length) found.push(vocabulary[at]!);
  return found;
}
