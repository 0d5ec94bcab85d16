// Words of rows and columns that are not data: totals, carried sums, pages, notes, computed lines. All matched in the form of `plain`.

const TOTAL = ["total", "totals", "grand total", "sub total", "subtotal", "sum", "sums", "overall", "all", "razem", "suma", "sumy", "ogolem", "lacznie", "w sumie", "suma koncowa", "suma czesciowa", "podsumowanie", "razem ogolem", "suma ogolem", "total general", "grand totals", "ytd", "year to date", "narastajaco", "σ", "suma calkowita", "razem netto", "total sales", "sprzedaz razem", "company total", "total company", "sprzedaz ogolem", "cala firma"];
const TOTAL_EXACT: ReadonlySet<string> = new Set(TOTAL);
const TOTAL_START = /^(grand total|sub ?total|total|razem|suma|ogolem|lacznie|podsumowanie|w sumie|sum of|sum)\b/;
const TOTAL_END = /\b(grand total|sub ?total|totals?|razem|suma|ogolem|lacznie)$/;
const CARRIED = /\b(carried (forward|over|down)|brought (forward|down)|carry (forward|over)|c f|b f|c fwd|b fwd|do przeniesienia|z przeniesienia|przeniesienie|z poprzedniej strony|na nastepna strone)\b/;
const PAGE = /^(page|strona|str|p|sheet|arkusz)? ?\d+ ?(of|z|from) ?\d+$|^(page|strona|str) \d+( (of|z) \d+)?$/;
const GOAL_ROW = /^(goals?|targets?|quotas?|plan|cele?|budget|budzet|plan sprzedazy|cel sprzedazy|sales (goal|target|quota)|monthly (goal|target)|goal month|cel miesieczny|plan miesieczny)\b/;
const COMPUTED_ROW = /^(average|avg|mean|median|min|max|minimum|maximum|variance|var|difference|diff|gap|growth|change|share|%|pct|percent|srednia|srednio|mediana|roznica|odchylenie|dynamika|udzial|realizacja|attainment|achievement|wykonanie %|wzrost|zmiana|index|rank|count|liczba|ilosc pozycji|number of|stopien realizacji|percentage|yoy|r r|procent|vat|tax|podatek|ptu|vs|versus|do planu|do celu)(?= |$)/;
/** Words that begin no name. */
const SURELY_COMPUTED = /^(average|avg|median|variance|difference|srednia|srednio|mediana|roznica|odchylenie|dynamika|udzial|realizacja|attainment|wykonanie %|stopien realizacji|%|pct|percentage|yoy)(?= |$)/;
/** Beside words of goals and of computed lines, they say no more. */
const BESIDE = /^(a|the|of|in|to|for|per|and|vs|w|na|do|od|za|z|r|%|pln|eur|usd|gbp|zl|sales?|sprzedaz\w*|total|razem|team|zespol\w*|company|firm[ay]|month\w*|mies\w*|da(y|ily)|dzien\w*|week\w*|quarter\w*|kwarta\w*|year\w*|annual|rok\w*|roczn\w*|last|previous|prior|ly|py|ubieg\w*|poprzedni\w*|goals?|targets?|quotas?|plan[uy]?|cele?u?|budget|budzetu?|actual|wykonani[ae]|realizacj[ai]|achieved|change|growth|rate|handlowca|rep|due|\d+)$/;
const onlyKnown = (text: string): boolean => text.split(" ").every((word) => BESIDE.test(word) || COMPUTED_ROW.test(word));
const LAST_YEAR = /^((sales|sprzedaz) )?((the )?(last|previous|prior) (year|yr)|ly|py|rok (ubiegly|poprzedni|zeszly)|(ubiegly|poprzedni|zeszly) rok|w (ubieglym|poprzednim|zeszlym) roku)( (sales|sprzedaz))?( (19|20)\d\d)?$/;

/** The whole text means a total. */
export const isTotalWord = (text: string): boolean => TOTAL_EXACT.has(text) || /^(sub ?total|total|razem|suma) (19|20)\d\d$/.test(text);

/** Text begins or ends with a word of totals: "North total", "Razem Północ"; also "Total Energies", so something else must speak for it. */
export const mentionsTotal = (text: string): boolean => isTotalWord(text) || TOTAL_START.test(text) || TOTAL_END.test(text);

/** What the total is of: "North total" → "north"; "" where nothing else is said. */
export const totalOf = (text: string): string => text.replace(TOTAL_START, "").replace(TOTAL_END, "").replace(/^ ?(for|of|dla|z) /, "").trim();

/** A total of a part: "subtotal", "North total"; the whole otherwise. */
export const isPartTotal = (text: string): boolean => /^sub ?total|^suma czesciowa/.test(text) || !(TOTAL_EXACT.has(text.replace(OF_WHAT, "").trim()) || /^(grand total|total|razem|suma|ogolem)( (19|20)\d\d)?$/.test(text));
/** What a total is of, where that is no part of the rows. */
const OF_WHAT = /\b(net|gross|netto|brutto|sales|amount|value|wartosc|kwota|sprzedaz|overall|report|raport|list|lista|pln|eur|usd|gbp|zl)\b/g;

/** Everybody together: "Team", "Cały zespół", "Dział sprzedaży". Of goals it may be one of its own, so arithmetic must speak for it, too. */
export const isGroupWord = (text: string): boolean => GROUP.test(text);
const GROUP = /^((the|our|whole|entire|caly|cala|nasz|nasza) ){0,2}(sales )?(team|department|dept|division|group|branch|office|company|firm|everyone|everybody|zespol|dzial|oddzial|grupa|biuro|pion|firma|spolka|wszyscy)( (sprzedazy|handlowy|handlowa|razem|total))?$/;

/** Of the row above, which is counted whole: "of which export", "w tym: PCV". */
export const isPartOf = (text: string): boolean => /^(w tym|z tego|of which|thereof)\b/.test(text);
export const isCarried = (text: string): boolean => CARRIED.test(text);
export const isPageLine = (text: string): boolean => PAGE.test(text);
/** @param isSure another thing than its first word says that the row is no record: else all of its words must */
export const isGoalRow = (text: string, isSure: boolean): boolean => GOAL_ROW.test(text) && (isSure || onlyKnown(text));
export const isComputedRow = (text: string, isSure: boolean): boolean => COMPUTED_ROW.test(text) && (isSure || SURELY_COMPUTED.test(text) || text.split(" ").length === 1 || onlyKnown(text));
/** Another year's figures, to compare with. */
export const isLastYearRow = (text: string): boolean => LAST_YEAR.test(text);
