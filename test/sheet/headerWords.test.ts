// What people call their columns, every role of every table: full words, abbreviations, both languages. A column is read here by its header and what it holds.
import type { Cell } from "../../src/core/cell";
import { readRange, type ColumnRole, type TableRole } from "../../src/sheet";
import { kindOf } from "../../src/sheet/words/tableSchemas";

const HEADERS: Readonly<Partial<Record<TableRole, Readonly<Partial<Record<ColumnRole, string>>>>>> = {
  Sales: {
    person: "Rep | Reps | Sales Rep | AE | Acct exec | Acct. Exec. | Account Exec | Salesperson | Sales person | Salesman | Seller | Sold by | Agent | Sales agent | Rep name | Employee | Empl. | Emp name | Owner | BDM | KAM | Consultant | Sales consultant | Advisor | Assigned rep | Sales manager name | Sprzedawca | PH | P.H. | Handlowiec | Handl. | Opiekun | Opiekun klienta | Przedst. handlowy | Przedstawiciel | Przedst. | Doradca | Doradca klienta | Pracownik | Imię i nazwisko | Nazwisko i imię | Imię i nazwisko handlowca | Nazwisko handlowca | Nazwa handlowca | Sprzedający | Osoba | Agent | Specjalista ds. sprzedaży | Wystawił | Wystawca | Kto sprzedał | Prac. | Merchandiser",
    department: "Dept | Dept. | Department | Team | Sales team | Division | Div. | Business unit | BU | Branch | Office | Dział | Dz. | Zespół | Oddział | Odz. | Oddz. | Pion | Biuro | Filia | Zespół handlowy",
    product: "Product | Prod. | Prod | Item | Article | SKU | Product name | Item description | Produkt | Towar | Nazwa towaru | Artykuł | Asortyment | Nazwa produktu | Wyrób | Indeks | Usługa | Tow./usł. | Towar/usługa | Kod prod. | Kod towaru | Model",
    category: "Category | Cat. | Categ. | Product group | Prod. group | Product line | Prod. category | Kategoria | Kat. | Grupa tow. | Grupa towarowa | Grupa asort. | Linia produktów | Grupa produktów | Rodzina",
    customer: "Customer | Cust. | Cust | Customer name | Client | Account | Acct | Acct name | Buyer | Klient | Kontrahent | Kontr. | Nazwa kontrahenta | Odbiorca | Nabywca | Nazwa klienta | Firma | Company | Cust name | Kl. | Cust. name | Bill-to",
    segment: "Segment | Industry | Sector | Customer type | Branża | Segment klienta | Typ klienta | Sektor | Vertical | Cust. segment",
    region: "Region | Reg. | Territory | Terr. | Area | Country | Zone | Rejon | Obszar | Teren | Województwo | Woj. | Kraj | Makroregion | Terytorium | Strefa | District | City | Miasto",
    channel: "Channel | Sales channel | Kanał | Kanał sprzedaży | Chan. | Kanał sprz. | Kanał dystr. | Route to market",
    technique: "Technique | Sales technique | Sales method | Technika | Technika sprzedaży | Metoda sprzedaży | Sposób sprzedaży | Selling technique | Approach",
    date: "Date | Order date | Ord. date | Sale date | Trans. date | Transaction date | Invoice date | Inv date | Inv. date | Billing date | Doc. date | Dt | Dated | Day | Booked on | Data | Data sprzedaży | Data sprz. | Data zam. | Data zamówienia | Data wyst. | Data wystawienia | Data faktury | Data fakt. | Data dok. | Data FV | Data transakcji | Dzień | Data trans. | Dt. sprzedaży | Data sprzed. | OrderDate | order_date | ORDER-DATE",
    period: "Month | Mth | Mon. | Period | Per. | Quarter | Qtr | Week | Wk | Miesiąc | m-c | M-c | Mies. | Mc | Okres | Kwartał | Kw. | Tydzień | Tydz. | Rok-miesiąc | Month/Year | Year/Month | Miesiąc sprzedaży | M-c sprzedaży | Fiscal period | Rok",
    amount: "Amount | Amt | Amt. | Net amt | Net amount | Net Sales | Revenue | Rev | Rev. | Net rev | Sales | Sales amt | Sales ($) | Sales € | Total | Line total | Ext. price | Turnover | T/O | Value | Val. | Net value | Net val. | Order value | Deal value | Deal size | ACV | TCV | ARR | MRR | Invoice amount | Inv. amt | Net Sales (k€) | Sales, USD | Revenue USD | Wartość | Wart. netto | Wart. | Wartość netto | Wartość netto [zł] | Netto | Kwota | Kwota netto | Kw. netto | Obrót | Obrót netto | Obroty | Przychód | Przych. | Przychody | Sprzedaż | Sprz. netto | Sprzed. netto | Sprzedaż netto | Sprzedaż (tys. zł) | Wartość sprzedaży | Wart. sprz. | Utarg | Suma | Razem | Wartość zam. | Wart. zamówienia | Wart. netto PLN | Przychód netto | Wartość poz. | Sprzedaż w zł | Kwota faktury | Wart. faktury | Netto zł | NET | Net | Net total | SalesAmount | LineTotal | Ex VAT | Amount excl. VAT | Kwota bez VAT | Amount (net) | Amount net of VAT | Sales netto",
    quantity: "Qty | Quantity | Qty. | Qty sold | Units | Units sold | Pcs | Pieces | # units | No. of units | Ilość | Il. | Ilość szt. | szt. | Szt | Sztuki | Liczba sztuk | Liczba szt. | Il. szt. | Ilość sprzedana | Order qty | Ordered qty | Sold qty | Nakład | Volume",
    unitPrice: "Unit price | Price | Unit $ | Price each | Price/unit | Price per unit | Net price | U. price | Unit pr. | Cena | cena jedn. | Cena jedn | Cena jednostkowa | Cena netto | Cena jedn. netto | Cena/szt. | C.j. | Cena za szt. | cena j.",
    listPrice: "List price | Catalogue price | RRP | MSRP | Cena katalogowa | Cena kat. | Cena cennikowa | Cennik | Std price | Cena katal.",
    cost: "Cost | COGS | Unit cost | Std cost | Cost price | Koszt | Koszt własny | Koszt wł. | Cena zakupu | TKW | Cena zak. | Total cost | Koszt jedn.",
    discount: "Discount | Disc. | Disc % | Discount % | Rabat | Rabat % | Upust | Opust | % rabatu | Rab. | Rab. %",
    creditShare: "Credit share | Share | Split % | Split | Credit % | Udział | Udział % | Udz. | Udz. % | Podział | Share of credit | Udział w sprzedaży",
    orderNumber: "Order no | Order # | Order No. | Ord. no. | Ord # | SO# | Invoice no | Inv. no. | Inv # | Invoice # | Order ID | PO | Doc. no. | Document | Receipt | Nr zamówienia | Nr zam. | Nr faktury | Nr FV | Nr fakt. | Faktura | Numer dokumentu | Nr dok. | Zamówienie | Zam. nr | Nr zlec. | Numer FV | FV | Paragon | Transaction ID | Ref.",
    currency: "Currency | Curr. | Cur | CCY | Waluta | Wal. | Crncy | Kod waluty | Wal",
    status: "Status | Order status | Stan | Status zamówienia | State of order | Status zam.",
    returned: "Returned | Return | Refund | Zwrot | Zwrócone | Czy zwrot | Zwrot? | Returned? | RMA",
    cancelled: "Cancelled | Canceled | Void | Anulowane | Anulowano | Cancelled? | Anul. | Storno",
    dueDate: "Due | Due date | Promised | Req. date | Required date | Deadline | Expected delivery | ETA | Termin | Termin dostawy | Termin realizacji | Termin real. | Planowana dostawa",
    shippedDate: "Shipped | Ship date | Dispatch date | Shipped on | Wysłano | Data wysyłki | Wysyłka | Data wys. | Shipping date | Data wydania",
    deliveredDate: "Delivered | Delivery date | Delivered on | Deliv. date | Del. date | Dostarczono | Data dostawy | Data dost. | Dostawa | Doręczono",
    followUpDate: "Follow-up | Followed up on | Follow up date | Kontakt po dostawie | Kontakt po sprzedaży | Data kontaktu po dostawie | F/U | Follow-up call",
    invoicedDate: "Invoiced on | Zafakturowano | Billed on",
    paidDate: "Paid | Paid on | Payment date | Pmt date | Zapłacono | Zapłacono dnia | Opłacono dnia | Data zapłaty | Data płatności | Data zapł. | Opłacono | Date paid | Payment received",
    cancelledOn: "Cancelled on | Cancellation date | Data anulowania | Data anul. | Anulowano dnia",
    returnedOn: "Returned on | Return date | Data zwrotu | Zwrócono dnia",
    ignore: "VAT | VAT % | Position | Margin | Margin % | Marża | Marża % | Lp. | L.p. | # | No. | Profit | Zysk | Podatek | Line | GP | GP% | Gross margin | Gross profit | Phone | NIP | E-mail | Tax | Commission | Prowizja",
  },
  Goals: {
    unit: "Unit | Salesperson | Rep | Handlowiec | Sprzedawca | PH | Dział | Team | Jednostka | Name | Nazwa | Who | Kto | Osoba | Region | Imię i nazwisko | AE | Department | Cel dla | Product | Person / team",
    goal: "Goal | Target | Quota | Plan | Budget | Cel | Cel sprzedaży | Sales target | Tgt | Tgt. | Target amt | Monthly target | Qtrly quota | Annual quota | Plan sprz. | Plan sprzedaży | Budżet | Target revenue | Cel kwartalny | Cel miesięczny | Cel roczny | Plan kwart. | Plan netto | Goal (k€) | Cel [tys. zł] | Target 2025 | Plan 2025 | Norma | Zadanie | Limit sprzedaży | Bud. | Objective",
    period: "Period | Month | Quarter | Okres | m-c | Miesiąc | Kwartał | Kw. | Qtr | Rok | Year | FY | Half | Półrocze | Goal period | Okres celu",
    from: "From | Start | Od | Start date | Period start | Od dnia | Valid from | Początek",
    to: "To | End | Do | End date | Until | Do dnia | Koniec | Period end | Valid to",
    level: "Level | Poziom | Szczebel",
    measure: "Measure | Metric | KPI | Miara | Miernik | Wskaźnik",
    effectiveFrom: "Effective from | Effective | Obowiązuje od | Wchodzi w życie | Eff. from | Eff. date | In force from | Obow. od",
    reason: "Reason | Why | Powód | Uzasadnienie | Powód zmiany",
    note: "Note | Notes | Uwagi | Uwaga | Remarks",
    toldOn: "Told on | Communicated on | Omówiono | Przekazano | Told",
    actual: "Actual | Actuals | Act. | Achieved | Wykonanie | Wyk. | Realizacja | Result | Wynik | Actual sales | YTD actual",
    attainment: "Attainment | % of target | Att. % | % realizacji | Realizacja % | % planu | Ach. % | % att | Achievement % | % wykonania | Wyk. %",
    lowerIsBetter: "Lower is better | Mniej znaczy lepiej | Less is better | Im mniej, tym lepiej",
  },
  People: {
    person: "Person | Name | Employee | Full name | Rep | Imię i nazwisko | Pracownik | Handlowiec | Nazwisko i imię | Osoba | Staff | Salesperson",
    department: "Department | Dept | Team | Dział | Zespół | Oddział",
    manager: "Manager | Mgr | Mgr. | Boss | Team lead | Reports to | Kierownik | Kier. | Przełożony | Szef | Lider | Menedżer | Supervisor | Line mgr",
    start: "Start | Start date | Hired | Hire date | Joined | Zatrudniony od | Data zatrudnienia | Data zatr. | Od | From | Employed since | Data rozpoczęcia | Zatr. od",
    end: "End | End date | Left | Leaving date | Zatrudniony do | Data odejścia | Do | Koniec | To | Left on | Termination | Data zwolnienia",
    workingTime: "Working time | FTE | Etat | Wymiar etatu | Wymiar | Working time share | Part-time % | Work %",
    peerGroup: "Peer group | Grupa porównawcza | Job title | Position | Stanowisko | Peers | Grupa",
    targetPay: "Target pay | OTE | Premia docelowa | Target bonus | On-target earnings | Wynagrodzenie docelowe | Variable pay",
  },
  Prices: {
    product: "Product | Produkt | Item | Towar",
    date: "Date | Data | Checked on | Stan na | Price date | As of | Start date | Data od | From",
    price: "Price | Cena | Competitor price | Cena konkurenta | Their price | Offer | Cena netto | List price | Cena katalogowa",
    competitor: "Competitor | Konkurent | Rival | Konkurencja | Vendor | Company | Firma",
  },
  Service: {
    date: "Date | Data | Opened | Opened on | Case date | Created | Data zgłoszenia | Zgłoszono | Reported | Data rekl. | Reported on",
    customer: "Customer | Klient",
    orderNumber: "Order | Order no | Nr zamówienia",
    product: "Product | Produkt",
    kind: "Kind | Type | Rodzaj | Typ | Case type | Issue | Category | Rodzaj zgłoszenia | Problem | Temat | Subject",
    solvedOn: "Solved on | Resolved | Closed | Closed on | Rozwiązano | Zamknięto | Data zamknięcia | Resolution date | Załatwiono",
    score: "Score | CSAT | Ocena | Rating",
  },
  Leads: {
    date: "Date | Created | Created on | Data | Data utworzenia | Open date | Utworzono",
    closedOn: "Closed on | Close date | Closed | Zamknięto | Data zamknięcia | Exp. close",
    customer: "Customer | Account | Klient | Company | Firma | Prospect",
    source: "Source | Lead source | Źródło | Origin | Lead src",
    campaign: "Campaign | Kampania",
    segment: "Segment | Branża",
    person: "Owner | Rep | AE | Handlowiec | Opportunity owner | Opiekun | Sales rep",
    product: "Product | Produkt",
    stage: "Stage | Status | Etap | Faza | Deal stage | Outcome | Wynik",
    lostReason: "Lost reason | Reason lost | Powód utraty | Powód przegranej | Reason | Loss reason",
    amount: "Amount | Value | Wartość | Kwota | Deal value | Opportunity amount | ACV | Est. value | Wart. szansy",
  },
  Market: {
    period: "Period | Quarter | Year | Okres | Rok | Kwartał",
    size: "Size | Market size | Wielkość rynku | Wartość rynku | Market value | Market | Rynek | Market (m€) | TAM",
    product: "Product | Produkt",
    category: "Category | Kategoria",
    region: "Region | Kraj | Country",
    source: "Source | Źródło",
  },
  Training: {
    person: "Person | Employee | Uczestnik | Attendee | Handlowiec | Pracownik | Participant | Trainee",
    date: "Date | Data | Training date | Data szkolenia",
    topic: "Topic | Training | Course | Temat | Szkolenie | Course name | Nazwa szkolenia | Title",
    kind: "Kind | Type | Rodzaj | Forma | Format",
    hours: "Hours | Hrs | Hrs. | Godziny | Godz. | Liczba godzin | Duration | Duration (h) | Czas | Czas trwania",
  },
  Material: {
    topic: "Topic | Temat | Title | Tytuł | Name",
    kind: "Kind | Type | Rodzaj | Typ",
    link: "Link | URL | Adres | Plik",
    product: "Product | Produkt",
    forWhom: "For whom | Dla kogo | Audience | Odbiorcy",
    updatedOn: "Updated on | Last updated | Zaktualizowano | Updated | Data aktualizacji",
  },
  Feedback: {
    date: "Date | Data | Survey date | Data ankiety | Response date",
    customer: "Customer | Klient",
    score: "Score | NPS | Ocena | Rating | CSAT | Nota | Points | Stars",
    product: "Product | Produkt",
    technique: "Technique | Technika",
    person: "Person | Rep | Handlowiec",
    comment: "Comment | Comments | Komentarz | Opinia | Feedback | Uwagi | Verbatim | Remarks",
  },
  RewardPlan: {
    plan: "Plan | Plan name | Nazwa planu",
    appliesTo: "Applies to | Dotyczy",
    measure: "Measure | Miara",
    each: "Each | Per | Za",
    mode: "Mode | Tryb",
    from: "From | Od | Threshold | Próg | From amount | Powyżej | Tier from",
    rate: "Rate | Stawka | Commission | Prowizja | Commission % | % | Procent | Comm. rate",
    pays: "Pays | Wypłaca | Payout",
    cap: "Cap | Limit | Max | Maksimum",
    validFrom: "Valid from | Ważne od",
    validTo: "Valid to | Ważne do",
    draw: "Draw | Zaliczka",
    trueUp: "True-up | YTD | Wyrównanie | Narastająco",
    recoverable: "Recoverable | Do zwrotu",
    clawbackDays: "Clawback days | Dni zwrotu",
  },
  Rewards: {
    name: "Name | Reward | Nazwa | Nagroda | Prize",
    kind: "Kind | Type | Rodzaj | Typ",
    value: "Value | Cost | Wartość | Koszt | Worth",
    count: "Count | Qty | Liczba | Ilość | Available | Sztuk",
    needs: "Needs | Wymaga | Required attainment | Próg | Min. attainment | Wymagana realizacja",
  },
  Recognised: {
    person: "Person | Name | Osoba | Handlowiec | Winner | Employee",
    date: "Date | Data | Given on | Wręczono | Data przyznania",
    reward: "Reward | Award | Nagroda | Wyróżnienie | Prize",
    kind: "Kind | Rodzaj | Type",
    value: "Value | Wartość",
    reason: "Reason | Powód | For what | Za co | Uzasadnienie",
  },
  Production: {
    product: "Product | Produkt | Item | Wyrób",
    dueDate: "Due | Due date | Termin | Termin wykonania",
    finished: "Finished | Completed | Zakończono | Ukończono | End | Finish date | Data zakończenia",
    started: "Started | Start | Rozpoczęto | Start date",
    quantity: "Quantity | Qty | Ilość | Pieces",
    scrapped: "Scrapped | Scrap | Rejects | Braki | Odrzuty | Defects",
  },
  Rates: {
    currency: "Currency | Waluta | Ccy | Curr. | Code | Kod | From currency | Symbol",
    rate: "Rate | Kurs | Exchange rate | FX rate | Kurs średni | Kurs NBP | Value | Mid | Rate to PLN | Kurs PLN",
    from: "From | Od | Date | Data | Valid from | Data kursu | Obowiązuje od | Effective from | Rate date | As of | Z dnia",
  },
  Names: {
    spelling: "Spelling | Pisownia | Alias | Written as | Zapis | Variant | As written | Wariant | Inna pisownia | In the sheets",
    person: "Person | Osoba | Name | Meant | Oznacza | Imię i nazwisko | Person meant | Salesperson | Handlowiec | Pracownik | Correct name | Właściwe nazwisko",
  },
  Holidays: {
    date: "Date | Data | Day | Holiday | Dzień | Święto | Day off | Dzień wolny",
  },
  Actions: {
    action: "Action | Task | Działanie | Zadanie | To do | What | Next step | Co zrobić",
    cause: "Cause | Reason | Przyczyna | Powód | Why",
    owner: "Owner | Who | Responsible | Właściciel | Kto | Odpowiedzialny | Person | Osoba | Assignee",
    dueDate: "Due | Deadline | Due date | Termin | By when | Do kiedy | Due on",
    doneOn: "Done on | Done | Wykonano | Completed | Zrobiono | Data wykonania | Completed on",
    note: "Note | Notes | Uwagi | Comment",
  },
};

/** What a column of the role might hold. */
function cellsFor(role: ColumnRole, table: TableRole): Cell[] {
  if (role === "period") return ["2025-01", "2025-02", "2025-03", "2025-04"];
  if (role === "currency") return ["EUR", "PLN", "EUR", "USD"];
  const kind = kindOf(role, table);
  return kind === "day" ? ["2025-02-03", "2025-02-13", "2025-03-01", "2025-04-20"] : kind === "amount" ? [10.5, 20, 30.25, 4] : ["Ala", "Ola", "Ela", "Iza"];
}

function roleUnder(header: string, role: ColumnRole, table: TableRole): ColumnRole | null | undefined {
  const reading = readRange([[header, "zzz"], ...cellsFor(role, table).map((cell): Cell[] => [cell, "q"])], { as: table, argument: "table" });
  return reading.ok ? reading.table.columns[0]?.role : null;
}

const CASES = Object.entries(HEADERS).flatMap(([table, roles]) => Object.entries(roles).map(([role, headers]) => [table as TableRole, role as ColumnRole, headers.split(" | ")] as const));

describe("[COLUMN-WORDS] a column is known by the words people use", () => {
  it.each(CASES)("%s: %s", (table, role, headers) => {
    // a month is the day that a summarised sale counts on
    const meant = table === "Sales" && role === "period" ? "date" : role;
    expect(headers.map((header) => `${header}: ${roleUnder(header, role, table)}`)).toEqual(headers.map((header) => `${header}: ${meant}`));
  });
});
