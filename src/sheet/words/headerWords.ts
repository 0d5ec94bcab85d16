// The words that people head their columns with, English and Polish, and what each may mean. Which meaning holds depends on the table (tableSchemas.ts)
// and on what the column holds (assignRoles.ts). Phrases are in the form of `plain`: lower case, no accents.
import type { ColumnRole, TableRole } from "../roles";
import type { Language } from "../sheetTable";
import { spelledOut } from "./abbreviations";
import { plain } from "./plain";

interface WordList {
  readonly role: ColumnRole;
  /** 0…1: how well the words name the role; below 0.95 something else may fit better. */
  readonly weight: number;
  readonly en: string;
  readonly pl: string;
  /** Only in tables of these roles. */
  readonly only?: readonly TableRole[];
}

const words = (role: ColumnRole, weight: number, en: string, pl: string, ...only: TableRole[]): WordList => ({ role, weight, en, pl, ...(only.length > 0 ? { only } : {}) });

const LISTS: readonly WordList[] = [
  // who
  words("person", 1, "salesperson, sales person, sales rep, salesrep, sales representative, rep, rep name, reps, representative, sales agent, agent, seller, salesman, sales executive, sales exec, ae, account executive, sold by, person, sales employee, sales owner, sales consultant, sales associate, field rep, account exec, sales manager name, bdm, business development manager, area sales manager, asm, tsr, split owner, credited to", "handlowiec, handlowca, sprzedawca, sprzedajacy, przedstawiciel, przedstawiciel handlowy, ph, doradca handlowy, doradca klienta, doradca, agent, kam, osoba, opiekun klienta, opiekun handlowy, opiekun, p h, specjalista ds sprzedazy, specjalista ds handlowych, kto sprzedal, przedstawiciel regionalny, merchandiser, nazwisko handlowca, handlowiec prowadzacy, opiekun handlowca, dzh"),
  words("person", 0.94, "employee, employee name, account owner, opportunity owner, deal owner, potential owner, lead owner, owner name, account manager, key account manager, team member, staff member, person name, full name, emp name, employee id name", "pracownik, imie i nazwisko, nazwisko i imie, osoba sprzedajaca, sprzedal, imie nazwisko, symbol handlowca, nazwisko imie, konsultant, prowadzacy, wystawca"),
  words("person", 0.85, "owner, assigned to, assignee, responsible, salespeople, staff", "nazwisko, wlasciciel, odpowiedzialny, przypisany do, uzytkownik"),
  words("person", 0.85, "last name, surname, family name", "", "People", "Goals", "Training", "Recognised"),
  words("person", 0.7, "name, trainee, attendee, who, consultant, adviser, advisor, created by, participant, winner", "kto, uczestnik, wystawil, laureat, nagrodzony", "People", "Training", "Recognised", "Names", "Sales", "Leads"),
  words("manager", 1, "manager, team lead, team leader, supervisor, boss, reports to, line manager, superior, head of team, mgr", "kierownik, menedzer, menadzer, przelozony, szef, lider, lider zespolu, kierownik zespolu, kierownik dzialu, dyrektor"),
  words("department", 1, "department, dept, team, division, business unit", "dzial, zespol, wydzial, pion, zespol handlowy, dzial handlowy"),
  words("department", 0.9, "office, regional office, sales office, branch, sales group", "oddzial, biuro, filia, placowka, jednostka organizacyjna"),
  words("department", 0.7, "store, shop, group, bu", "sklep, grupa, salon, jednostka"),
  words("peerGroup", 1, "peer group, peers", "grupa porownawcza, grupa porownania"),
  words("peerGroup", 0.6, "title, job title, position, job", "stanowisko, funkcja", "People"),
  words("peerGroup", 0.8, "group", "grupa", "People"),
  words("competitor", 1, "competitor, rival, competitor name, competing company", "konkurent, konkurencja, nazwa konkurenta, firma konkurencyjna"),
  words("competitor", 0.9, "vendor, company, supplier, who", "firma, dostawca, sklep", "Prices"),
  // what and to whom
  words("product", 1, "product, product name, item, item name, article, product service, product or service", "produkt, nazwa produktu, towar, nazwa towaru, artykul, wyrob, towar usluga, nazwa towaru uslugi, produkt usluga, towar lub usluga, towary"),
  words("product", 0.85, "sku, model, product code, item code, stock code, product id, part number, item description, product description, material, material description, lineitem name, line item", "kod produktu, kod towaru, symbol towaru, indeks, indeks towaru, asortyment, opis towaru, usluga, model, kod wyrobu, usl, sprzedany towar"),
  words("product", 0.7, "service", "pozycja", "Sales", "Goals", "Market"),
  words("product", 0.88, "description", "opis, nazwa", "Sales"),
  words("category", 1, "category, product category, product group, product line, product family", "kategoria, grupa towarowa, grupa produktowa, grupa produktow, linia produktowa, grupa asortymentowa, kategoria produktu, rodzina produktow, linia produktow, rodzina, asortyment grupa"),
  words("category", 0.8, "subcategory, sub category, series, family, product type, line of business", "podkategoria, linia, seria, rodzaj produktu, typ produktu"),
  words("category", 0.72, "brand, brand name, product brand, make", "marka, nazwa marki, marka produktu"),
  words("customer", 1, "customer, customer name, client, client name, account, account name, reseller, buyer, end customer, cust name", "klient, nazwa klienta, kontrahent, nazwa kontrahenta, odbiorca, nabywca, kupujacy, zamawiajacy, kontrahent nazwa"),
  words("customer", 0.85, "company, company name, customer id, customer no, customer number, customer nr, client id, account id, sold to, bill to, organization, organisation, prospect, prospect name, potential customer, sold to party, sold to pt, contact name, associated company, name 1", "firma, nazwa firmy, nr klienta, kod klienta, numer klienta, id klienta, platnik, kod kontrahenta, nr kontrahenta, firma klienta"),
  words("segment", 1, "segment, customer segment, customer type, sector, industry, client type, market segment, account type, target group, vertical, industry vertical", "segment, segment klienta, typ klienta, branza, sektor, rodzaj klienta, grupa docelowa, grupa klientow, rodzaj dzialalnosci"),
  words("region", 1, "region, territory, area", "region, terytorium, rejon, obszar, makroregion, teren"),
  words("region", 0.85, "country, customer country, account country, district, zone, province, customer region", "kraj, wojewodztwo, kraj klienta, strefa, kraj odbiorcy"),
  words("region", 0.7, "city, market, location, ship country, county, ship region, customer city", "miasto, rynek, lokalizacja, miejscowosc"),
  words("region", 0.6, "state", ""),
  words("channel", 1, "channel, distribution channel, order channel, route to market", "kanal, kanal dystrybucji, droga sprzedazy, zrodlo sprzedazy"),
  words("technique", 1, "technique, sales method, sales approach, selling technique, selling method", "technika, metoda sprzedazy, sposob sprzedazy"),
  words("technique", 0.8, "method, approach, pitch", "metoda, podejscie"),
  words("campaign", 1, "campaign, marketing campaign", "kampania, kampania marketingowa, nazwa kampanii"),
  words("campaign", 0.8, "promotion, promo", "promocja, akcja promocyjna"),
  words("source", 1, "source, lead source, origin, sales reason", "zrodlo, zrodlo leada, zrodlo kontaktu, pochodzenie"),
  // dates
  words("date", 1, "order date, sale date, sales date, transaction date, date of sale, date of order, ordered, ordered on, order placed, booking date, sold on, date sold, date ordered", "data zamowienia, data sprzedazy, data transakcji, data zlozenia zamowienia, zamowiono, data zlozenia, sprzedano"),
  words("date", 0.96, "date, dated", "data"),
  words("date", 0.88, "timestamp, date time, datetime, date and time, closed, closed on, datum, document date, posting date, day, invoice date, invoiced, close date, closed date, closing date, date closed, won date, deal date, billing date, bill date", "data i godzina, znacznik czasu, data dokumentu, data operacji, data ksiegowania, dzien, data wystawienia, data faktury, data wystawienia faktury, data zamkniecia", "Sales"),
  words("date", 1, "case date, reported on, reported, opened, opened on, complaint date, date reported, date opened, ticket date, created, created on, created at, created date", "data zgloszenia, zgloszono, data reklamacji, data przyjecia, data otwarcia, data utworzenia, utworzono", "Service"),
  words("date", 1, "created, created on, created at, created date, create date, date created, engage date, open date, opened, lead date, first contact, received on, inquiry date, entered, created time, deal created", "data utworzenia, utworzono, data kontaktu, pierwszy kontakt, data pozyskania, data wpisu, data zapytania, data leada", "Leads"),
  words("date", 1, "review date, response date, survey date, answered on, submitted on, feedback date", "data opinii, data ankiety, data odpowiedzi, data oceny", "Feedback"),
  words("date", 1, "training date, held on, date held, session date", "data szkolenia, termin szkolenia", "Training"),
  words("date", 1, "given on, awarded on, award date, date given", "data przyznania, przyznano, wreczono, data wreczenia", "Recognised"),
  words("date", 1, "price date, checked on, as of, observed on, valid from, effective from, date checked, start date, from", "data ceny, sprawdzono, stan na, data sprawdzenia, obowiazuje od, data obserwacji, data od, od", "Prices"),
  words("date", 1, "holiday, holiday date, day off, day", "swieto, dzien wolny, data swieta, dzien", "Holidays"),
  words("dueDate", 1, "due date, due, required date, required by, promised, promised date, promised on, expected delivery, delivery due, requested date, requested delivery, deadline, need by, promise date, eta, expected delivery date", "termin, termin dostawy, termin realizacji, data wymagana, planowana dostawa, obiecany termin, obiecano, planowana data dostawy, termin wykonania, termin realizacji zamowienia"),
  words("shippedDate", 1, "ship date, shipped, shipped date, shipping date, shipped on, dispatch date, dispatched, dispatched on, shipment date", "data wysylki, wyslano, wysylka, data nadania, data wydania, nadano"),
  words("deliveredDate", 1, "delivered, delivery date, delivered on, delivered date, received on", "data dostawy, dostarczono, dostawa, data dostarczenia, data odbioru, doreczono, data doreczenia"),
  words("followUpDate", 1, "follow up, follow up date, followed up, followed up on, follow up on, followup, followup date, f u, follow up call", "kontakt po dostawie, kontakt po sprzedazy, data kontaktu po dostawie, opieka po sprzedazy, kontakt kontrolny"),
  words("invoicedDate", 1, "invoice date, invoiced, invoiced on, billing date, billed on, date invoiced", "data faktury, data wystawienia faktury, zafakturowano, data fakturowania, data wystawienia"),
  words("paidDate", 1, "paid, paid on, payment date, paid date, payment received", "data zaplaty, zaplacono, zaplacono dnia, data platnosci, oplacono, oplacono dnia, data wplaty, data wplywu, data uregulowania"),
  words("cancelledOn", 1, "cancelled on, canceled on, cancel date, cancellation date, date cancelled", "data anulowania, data rezygnacji, anulowano dnia"),
  words("returnedOn", 1, "returned on, return date, date returned", "data zwrotu, zwrocono dnia"),
  words("effectiveFrom", 1, "effective from, effective date, effective, in force from, applies from, revised on, revision date, date revised", "obowiazuje od, wazne od, wchodzi w zycie, w mocy od, data zmiany, data korekty, zmieniono", "Goals"),
  words("toldOn", 1, "told on, told, communicated on, communicated, discussed on, announced on, date told", "omowiono, przekazano, przekazano dnia, zakomunikowano, poinformowano, data rozmowy, data omowienia, omowiono dnia", "Goals"),
  words("start", 1, "hired, hired on, hire date, date hired, joined, joined on, joining date, start date, employed from, employed since, starts, start, from, since, valid from", "data zatrudnienia, zatrudniony od, zatrudniony, zatrudniono, data rozpoczecia pracy, pracuje od, data przyjecia, start, poczatek, poczatek pracy, rozpoczecie pracy, od, data rozpoczecia, w pracy od", "People"),
  words("end", 1, "left, left on, leaving date, end date, termination date, employed to, end, last day, to, until, termination", "data zwolnienia, zatrudniony do, data odejscia, odejscie, odszedl, odeszla, odszedl(a), odszedl/odeszla, nie pracuje od, zwolniony, koniec, koniec pracy, zakonczenie pracy, data zakonczenia pracy, pracowal do, do, data zakonczenia, w pracy do", "People"),
  words("from", 1, "from, date from, period from, period start, start date, start, quarter start, month start, period begins, starts on, starts, valid from", "od, data od, okres od, poczatek okresu, poczatek, poczatek kwartalu, data poczatkowa, od dnia, wazny od, wazne od", "Goals", "Market", "Rates"),
  words("from", 1, "from, from amount, lower bound, threshold, tier from, above, over, at least, minimum", "od, prog, od kwoty, powyzej, prog od, minimum, dolna granica", "RewardPlan"),
  words("to", 1, "to, until, date to, period to, period end, end date, end, quarter end, month end, period ends, ends on, ends, valid to, valid until", "do, data do, okres do, koniec okresu, koniec, koniec kwartalu, data koncowa, do dnia, wazny do, wazne do", "Goals", "Market", "Rates"),
  words("period", 1, "period, month, quarter, year month, fiscal quarter, fiscal period, sales period, week, half year, sales month, goal period, mon, fiscal month, mth, half, wk, cw, per", "okres, miesiac, kwartal, kw, tydzien, tydz, tyg, numer tygodnia, nr tygodnia, polrocze, mc, m c, okres rozliczeniowy, rok miesiac, okres celu, rok i miesiac"),
  words("period", 0.88, "year, fiscal year, fy", "rok, rok obrotowy"),
  words("solvedOn", 1, "solved on, solved, resolved, resolved on, resolution date, closed on, closed, close date, date closed, date resolved", "rozwiazano, data rozwiazania, zamknieto, data zamkniecia, zalatwiono, data zalatwienia, zakonczono", "Service"),
  words("closedOn", 1, "closed on, close date, closed date, closed, closing date, date closed, won on, won time, decision date, actual close date, close", "zamknieto, data zamkniecia, data decyzji, zakonczono, data zakonczenia, data zamkniecia szansy", "Leads"),
  words("closedOn", 0.95, "expected close, expected close date, exp close, estimated close date", "przewidywane zamkniecie, planowana data zamkniecia", "Leads"),
  words("updatedOn", 1, "updated, updated on, last updated, last update, last modified", "zaktualizowano, aktualizacja, data aktualizacji, ostatnia zmiana", "Material"),
  words("started", 1, "started, started on, start date, start, production start, begun", "rozpoczeto, data rozpoczecia, start, start produkcji, poczatek", "Production"),
  words("finished", 1, "finished, finished on, finish date, end date, end, completed, completion date, completed on, production end", "zakonczono, ukonczono, data zakonczenia, koniec, koniec produkcji, data ukonczenia", "Production"),
  words("before", 1, "before", "przed, wczesniej", "Actions"),
  words("now", 1, "now", "teraz, obecnie", "Actions"),
  words("doneOn", 1, "done on, done, completed on, completed", "wykonano, zrobiono, data wykonania, zrealizowano", "Actions"),
  words("dueDate", 1, "due, due on, by when, deadline", "termin, do kiedy", "Actions", "Production"),
  words("validFrom", 1, "valid from, from date, starts", "wazne od, obowiazuje od, wazny od", "RewardPlan"),
  words("validTo", 1, "valid to, valid until, ends", "wazne do, obowiazuje do, wazny do", "RewardPlan"),
  words("from", 0.98, "valid from, date, rate date, effective from, as of, effective date, in force from", "wazny od, wazne od, obowiazuje od, data, data kursu, z dnia, stan na, dzien, na dzien", "Rates"),
  // money and counts
  words("amount", 1, "net amount, net value, net sales, net revenue, line total, line amount, line value, net line total, extended price, extended amount, net total, total net, sales net, revenue net, net, amount net of vat, net of vat, amount in company currency, amount in home currency, ext price, extended value", "wartosc netto, wart netto, kwota netto, sprzedaz netto, wartosc sprzedazy netto, przychod netto, obrot netto, suma netto, razem netto, netto wartosc, wartosc bez vat, kwota bez vat, netto razem, kwota w walucie firmy, wartosc w walucie firmy"),
  words("amount", 0.96, "amount, revenue, sales amount, sales value, sales revenue, order value, order total, order amount, deal value, deal amount, deal size, close value, won amount, closed amount, contract value, invoice amount, invoice value, invoice total, turnover, total sales, total amount, total revenue, value, sales, t o, acv, tcv, arr, mrr, opportunity amount, opportunity value", "wartosc, kwota, przychod, przychody, obrot, obroty, sprzedaz, wartosc sprzedazy, kwota sprzedazy, wartosc zamowienia, wartosc faktury, wartosc transakcji, wartosc umowy, wartosc pozycji, utarg, netto, wart, wartosc kontraktu, kwota faktury, wartosc szansy, wartosc zam, przychod ze sprzedazy netto"),
  words("amount", 0.9, "actual, actual sales, actuals, sales actual, actual revenue, bookings, billings", "wykonanie, realizacja, sprzedaz wykonana, zrealizowano", "Sales"),
  words("amount", 0.75, "total, total price, sum, subtotal, total value, income, expected revenue, estimated revenue, estimated value, expected value, ex vat, excl vat", "suma, razem, lacznie, ogolem, przychod ze sprzedazy, szacowana wartosc, przewidywana wartosc, bez vat"),
  words("amount", 0.7, "gross amount, gross sales, gross value, gross total, gross, gross revenue, amount gross, sales gross, total gross, amount incl vat, total incl vat", "wartosc brutto, kwota brutto, brutto, sprzedaz brutto, wart brutto, suma brutto, razem brutto"),
  words("quantity", 1, "quantity, qty, units, units sold, pieces, pcs, order quantity, ordered quantity, quantity sold, no of units, number of units, quantity ordered, qty sold, ordered qty, billed qty, lineitem quantity", "ilosc, liczba sztuk, sztuk, szt, sztuki, ilosc szt, ilosc sztuk, sprzedana ilosc, il, ilosc sprzedana, naklad, liczba opakowan, ilosc zamowiona"),
  words("quantity", 0.85, "volume, count", "liczba, wolumen", "Sales", "Production"),
  words("unitPrice", 1, "unit price, price per unit, price each, price per piece, net unit price, unit net price, price unit, unit $, u price, unit selling price, unit amount, lineitem price", "cena jednostkowa, cena jedn, cena za szt, cena za sztuke, cena jednostkowa netto, cena jedn netto, cena szt, c j, cena j"),
  words("unitPrice", 0.96, "price, sale price, selling price, sales price, net price, item price", "cena, cena netto, cena sprzedazy"),
  words("unitPrice", 0.8, "gross price, gross unit price", "cena brutto, cena jednostkowa brutto"),
  words("listPrice", 1, "list price, catalogue price, catalog price, rrp, msrp, standard price, full price", "cena katalogowa, cena cennikowa, cena z cennika, cena bazowa, cennik"),
  words("cost", 1, "cost, unit cost, cogs, standard cost, cost of goods, cost of sales, purchase price, unit cost price, cost price", "koszt, koszt jednostkowy, koszt wlasny, cena zakupu, koszt zakupu, tkw"),
  words("discount", 1, "discount amount, discount value, discount total", "kwota rabatu, wartosc rabatu, rabat kwotowo, rabat kwota"),
  words("discount", 0.96, "discount, discount %, disc, rebate, discount percent, discount rate", "rabat, rabat %, upust, upust %, % rabatu, opust, bonifikata, rabat procentowy"),
  words("creditShare", 1, "credit share, share, share %, split, split %, credit, credit %, credit split, sales credit, sales share, share of credit, credit share %", "udzial, udzial %, podzial, podzial %, udzial w sprzedazy, udzial handlowca, % udzialu, udzial procentowy, udzial w transakcji", "Sales", "Leads"),
  words("goal", 1, "goal, goals, sales goal, target, targets, sales target, quota, sales quota, goal amount, target amount, objective, plan, planned, planned sales, sales plan, budget, budgeted sales, revised goal, revised target, new goal, new target, adjusted target, adjusted goal, quota amount, target value, revenue target, target revenue, tgt, sales objective", "cel, cele, cel sprzedazowy, cel sprzedazy, plan, plan sprzedazy, plany, budzet, target, zalozenie, norma, kwota celu, wartosc celu, planowana sprzedaz, plan netto, cel kwartalny, cel miesieczny, cel roczny, cel po korekcie, cel skorygowany, nowy cel, plan po korekcie, plan skorygowany, nowy plan, zadanie sprzedazowe, limit sprzedazy, plan kwartalny, plan miesieczny, zadanie"),
  words("goal", 0.9, "plan minimum, plan maximum, minimum target, target minimum, target maximum, maximum target, stretch target, target stretch, stretch goal, minimum goal", "plan minimum, plan minimalny, plan maksimum, plan maksymalny, plan ambitny, cel minimum, cel minimalny, cel maksimum, cel maksymalny, cel ambitny, prog planu"),
  words("actual", 1, "actual, actuals, achieved, result, achievement, performance, actual sales, done, sales actual, current, to date, ytd actual, act", "wykonanie, wynik, osiagnieto, zrealizowano, realizacja, sprzedaz, wykonano, stan", "Goals"),
  words("attainment", 1, "attainment, attainment %, % of goal, % of target, % of quota, % goal, % target, % quota, % achieved, achievement %, % att", "realizacja %, % realizacji, % celu, % planu, wykonanie %, % wykonania, stopien realizacji, realizacja celu, realizacja planu, % realizacji planu, % realizacji celu", "Goals"),
  words("attainment", 0.8, "achievement, performance", "realizacja, wykonanie", "Goals"),
  words("price", 1, "price, competitor price, their price, offer price, market price, unit price, net price, price net, rival price, offer, quoted price", "cena, cena konkurencji, cena konkurenta, cena rynkowa, cena oferty, cena netto, oferta", "Prices"),
  words("price", 0.75, "list price, catalogue price, catalog price", "cena katalogowa, cena cennikowa, cena z cennika", "Prices"),
  words("size", 1, "market size, market value, market volume, total market, size, market total, tam", "wielkosc rynku, wartosc rynku, pojemnosc rynku, rozmiar rynku, wielkosc", "Market"),
  words("size", 0.8, "market, value, volume", "rynek, wartosc, wolumen", "Market"),
  words("rate", 1, "rate, commission rate, commission, commission %, rate %, %, percent", "stawka, prowizja, stawka prowizji, prowizja %, stawka %, procent", "RewardPlan"),
  words("rate", 1, "rate, exchange rate, fx rate, fx", "kurs, kurs wymiany, kurs sredni, kurs waluty", "Rates"),
  words("rate", 1, "rate to pln, rate to eur, nbp rate, mid rate, mid", "kurs nbp, kurs pln, kurs w pln, kurs do pln, stawka", "Rates"),
  words("rate", 0.8, "value, price, average", "wartosc, sredni", "Rates"),
  words("currency", 0.9, "code, symbol, from currency, iso code, iso", "kod, symbol, z waluty", "Rates"),
  words("value", 1, "value, worth, cost, amount, price", "wartosc, kwota, koszt", "Rewards", "Recognised"),
  words("count", 1, "count, stock, available, how many, pieces, number available, quantity, number, qty", "liczba, sztuk, dostepne, ile, ilosc, dostepnych, szt", "Rewards"),
  words("needs", 1, "needs, needed attainment, required attainment, minimum attainment, from attainment, threshold, requires, least attainment", "wymaga, wymagana realizacja, prog, wymagane wykonanie, minimum, od realizacji, minimalna realizacja, potrzeba", "Rewards"),
  words("score", 1, "score, rating, nps, nps score, csat, satisfaction, satisfaction score, stars, customer score, points, grade, mark", "ocena, nps, satysfakcja, zadowolenie, punkty, ocena klienta, liczba gwiazdek, nota, gwiazdki, punktacja", "Service", "Feedback"),
  words("hours", 1, "hours, hrs, h, duration, training hours, length", "godziny, godz, liczba godzin, ilosc godzin, czas trwania, liczba godz, czas", "Training"),
  words("workingTime", 1, "working time, fte, working time share, employment share, working hours share, part time, work %, working time %", "etat, wymiar etatu, wymiar czasu pracy, czesc etatu, wymiar, wymiar pracy", "People"),
  words("targetPay", 1, "target pay, ote, target bonus, variable pay, target variable, target earnings", "premia docelowa, wynagrodzenie docelowe, premia bazowa", "People"),
  words("scrapped", 1, "scrapped, scrapped quantity, scrap, rejects, rejected, defects, scrap quantity", "braki, odrzuty, wybrakowano, odpad, ilosc brakow", "Production"),
  words("cap", 1, "cap, maximum, max", "limit, maksimum, gorny limit, pulap", "RewardPlan"),
  words("draw", 1, "draw, advance", "zaliczka", "RewardPlan"),
  words("clawbackDays", 1, "clawback days, clawback", "dni zwrotu prowizji, okres zwrotu, dni zwrotu", "RewardPlan"),
  words("daysAllowed", 1, "days allowed, days", "dopuszczalne dni, dni, liczba dni, ile dni", "Steps"),
  // words about the row
  words("orderNumber", 1, "order number, order no, order nr, order #, order id, sales order, so number, so no, invoice number, invoice no, invoice nr, invoice #, document number, document no, doc no, transaction id, transaction no, receipt no, invoice id, billing document, bill doc, work order, so #, po #", "nr zamowienia, numer zamowienia, nr faktury, numer faktury, nr dokumentu, numer dokumentu, nr zlecenia, nr paragonu, nr dok, nr fv, nr transakcji, numer transakcji, id zamowienia, numer zlecenia, numer fv, nr rachunku"),
  words("orderNumber", 0.85, "order, invoice, document, deal id, opportunity id, deal, opportunity, reference, ref, po number, opportunity name, deal name, contract no, lead id, po, receipt, potential name", "zamowienie, faktura, dokument, fv, nr umowy, symbol dokumentu, paragon, szansa, nr oferty"),
  words("currency", 1, "currency, currency code, ccy, curr, amount currency, deal currency, document currency, doc currency, transaction currency, order currency, invoice currency", "waluta, kod waluty, waluta dokumentu, waluta faktury, waluta zamowienia, waluta transakcji"),
  words("status", 1, "status, order status, deal status, invoice status, line status, state of order", "status, status zamowienia, stan zamowienia, stan realizacji, status faktury, stan"),
  words("status", 0.8, "state", ""),
  words("returned", 1, "returned, return, returned ?, is return, refunded, refund, is returned, returned y n, rma", "zwrot, zwrocone, zwrocono, czy zwrot, zwroty", "Sales"),
  words("returned", 0.7, "", "korekta, reklamacja", "Sales"),
  words("cancelled", 1, "cancelled, canceled, is cancelled, void, voided", "anulowane, anulowano, anulacja, czy anulowane, rezygnacja, storno, anul", "Sales"),
  words("unit", 1, "unit, person team, person or team, goal for, whose, goal owner, for whom, who", "jednostka, osoba zespol, osoba lub zespol, cel dla, kto, dla kogo, czyj, kogo dotyczy, dotyczy", "Goals"),
  words("unit", 0.75, "name", "nazwa", "Goals"),
  words("level", 1, "level, goal level, unit type, unit level", "poziom, szczebel, poziom celu, rodzaj jednostki", "Goals"),
  words("measure", 1, "measure, metric, kpi, indicator", "miara, miernik, wskaznik, kpi", "Goals", "RewardPlan"),
  words("reason", 1, "reason, why, rationale, justification, reason for revision, reason for change, for what", "powod, uzasadnienie, przyczyna, dlaczego, powod zmiany, za co, wyroznienie za", "Goals", "Recognised"),
  words("note", 1, "note, notes, remark, remarks, memo, info, additional info", "uwagi, uwaga, notatka, notatki, adnotacja, adnotacje, informacje"),
  words("note", 0.95, "comment, comments", "komentarz, komentarze"),
  words("lowerIsBetter", 1, "lower is better, less is better, lower better", "mniej znaczy lepiej, im mniej tym lepiej, mniejsze lepsze, mniej lepiej", "Goals"),
  words("kind", 1, "kind, type, case type, case kind, complaint type, ticket type, reward type, reward kind", "rodzaj, typ, rodzaj zgloszenia, typ zgloszenia, rodzaj nagrody", "Service", "Training", "Material", "Rewards", "Recognised"),
  words("kind", 0.85, "category, case category", "kategoria", "Service", "Training", "Rewards", "Material"),
  words("kind", 0.9, "form, format, mode", "forma, format, tryb", "Training"),
  words("kind", 0.8, "issue, problem, subject, topic", "problem, temat, sprawa, przedmiot", "Service"),
  words("stage", 1, "stage, pipeline stage, deal stage, opportunity stage, lead stage, funnel stage", "etap, etap sprzedazy, faza, etap lejka, etap szansy", "Leads"),
  words("stage", 0.85, "status, lead status, opportunity status, outcome, result, deal status", "status, status leada, wynik, status szansy", "Leads"),
  words("lostReason", 1, "lost reason, loss reason, reason for loss, reason of loss, closed lost reason, why lost", "powod utraty, powod przegranej, przyczyna utraty, powod odrzucenia, przyczyna przegranej, dlaczego przegrana", "Leads"),
  words("lostReason", 0.8, "reason", "powod, przyczyna", "Leads"),
  words("topic", 1, "topic, subject, course, training, training topic, course name, training name, module", "temat, szkolenie, kurs, temat szkolenia, nazwa szkolenia, modul, zagadnienie", "Training", "Material"),
  words("topic", 0.8, "title, name", "tytul, nazwa", "Training", "Material"),
  words("link", 1, "link, url, where, file, location", "link, odnosnik, adres, plik, gdzie", "Material"),
  words("forWhom", 1, "for whom, audience, who for", "dla kogo, odbiorcy, adresaci", "Material"),
  words("comment", 1, "comment, comments, feedback, review, opinion, what they said, customer comment, verbatim, answer, remarks, note, notes", "komentarz, opinia, tresc, wypowiedz, uwagi, komentarz klienta, recenzja, uwaga, notatka", "Feedback"),
  words("name", 1, "name, reward, reward name, prize", "nazwa, nagroda, nazwa nagrody", "Rewards"),
  words("reward", 1, "reward, award, prize, recognition, given", "nagroda, wyroznienie, nazwa nagrody", "Recognised"),
  words("spelling", 1, "spelling, written as, alias, variant, also written, in the sheets, name in the sheet, also known as, typed as, other spelling", "pisownia, zapis, wariant, inna pisownia, zapisano jako, w arkuszach, spotykana pisownia, jak zapisano, w arkuszu", "Names"),
  words("person", 1, "meant, means, person meant, correct name, right name, real name, meant person", "oznacza, chodzi o, wlasciwe nazwisko, poprawne nazwisko, wlasciwa osoba, poprawnie", "Names"),
  words("action", 1, "action, what to do, task, next step, to do, what, activity", "dzialanie, zadanie, co zrobic, do zrobienia, co", "Actions"),
  words("cause", 1, "cause, reason, why", "przyczyna, powod, dlaczego", "Actions"),
  words("owner", 1, "owner, who, responsible, person, assignee, assigned to", "wlasciciel, kto, odpowiedzialny, osoba, przypisane do", "Actions"),
  words("unit", 1, "unit", "jednostka", "Actions"),
  words("plan", 1, "plan, plan name, reward plan", "plan, nazwa planu, plan premiowy", "RewardPlan"),
  words("appliesTo", 1, "applies to, for, who", "dotyczy, dla, kogo dotyczy", "RewardPlan"),
  words("each", 1, "each, per", "za, za kazdy, za kazda, za kazde, kazdy, kazda", "RewardPlan"),
  words("mode", 1, "mode, method", "tryb, sposob, metoda", "RewardPlan"),
  words("pays", 1, "pays, payout", "wyplaca, wyplata", "RewardPlan"),
  words("trueUp", 1, "true-up, true up, trueup, ytd, cumulative, year to date", "wyrownanie, narastajaco, rozliczenie narastajace", "RewardPlan"),
  words("recoverable", 1, "recoverable", "zwrotna, do zwrotu, rozliczana", "RewardPlan"),
  words("step", 1, "step", "krok, etap", "Steps"),
  words("accountable", 1, "accountable, responsible, owner", "odpowiada, odpowiedzialny", "Steps"),
  words("setting", 1, "setting", "ustawienie", "Settings"),
  words("value", 1, "value", "wartosc", "Settings"),
  words("meaning", 1, "meaning", "znaczenie", "Settings"),
  words("role", 1, "role", "rola", "Columns"),
  words("sheet", 1, "sheet", "arkusz", "Columns"),
  words("range", 1, "table or range, range, table", "tabela lub zakres, zakres, tabela", "Columns"),
  words("column", 1, "column, header", "kolumna, naglowek", "Columns"),
  words("foundHow", 1, "found how", "jak znaleziono", "Columns"),
  words("name", 0.9, "name, holiday name, holiday", "nazwa, nazwa swieta, swieto", "Holidays"),
  // known and left alone
  words("ignore", 0.4, "position", ""),
  words("ignore", 1, "sales org, sales organization, line, line number, row, #, no, index, vat, vat %, vat amount, vat rate, tax, tax amount, payment due, payment due date, payment terms, margin, margin %, profit, freight, shipping cost, e mail, email, phone, address, zip, postcode, cumulative, running total, gp, gp %, gross margin, gross margin %, gross profit, commission, commission %, cumulated, modified on, modified time, last modified date, last activity, last activity date, probability, probability %, age, email address", "lp, l p, nr wiersza, nr pozycji, vat, vat %, stawka vat, kwota vat, podatek, termin platnosci, marza, marza %, zysk, telefon, adres, kod pocztowy, narastajaco, nip, regon, prowizja, prowizja %, zysk brutto, marza brutto, email, data modyfikacji, data ostatniej zmiany, prawdopodobienstwo, prawdopodobienstwo %"),
];

export interface HeaderMatch {
  readonly role: ColumnRole;
  /** 0…1 */
  readonly score: number;
  readonly language: Language | null;
  readonly only: ReadonlySet<TableRole> | null;
}

const exact = new Map<string, HeaderMatch[]>();
for (const list of LISTS)
  for (const language of ["en", "pl"] as const)
    for (const phrase of list[language].split(",").map((part) => part.trim()).filter((part) => part !== "")) {
      const matches = exact.get(phrase) ?? [];
      const same = matches.find((match) => match.role === list.role && (match.only === null) === (list.only === undefined) && [...(match.only ?? [])].join() === (list.only ?? []).join());
      if (same) matches.splice(matches.indexOf(same), 1, { ...same, language: same.language === language ? language : null });
      else matches.push({ role: list.role, score: list.weight, language, only: list.only ? new Set(list.only) : null });
      exact.set(phrase, matches);
    }

/** Words that may stand before or after a known phrase without changing what it means. */
const NEUTRAL: ReadonlySet<string> = new Set([
  "the", "our", "in", "w", "z", "sum", "suma", "we", "of", "total", "current", "sales", "full", "name", "and", "i", "month", "pln", "eur", "usd", "gbp", "czk", "chf", "huf", "sek", "nok", "dkk", "zl", "$", "€", "£", "#", "nr", "no", "tys", "mln", "k", "m", "mn", "bn", "thousand", "thousands", "millions", "szt", "pcs", "h", "y", "n", "yes", "tak", "nie", "code", "id", "000", "000s", "per", "excl", "vat", "bez", "ex",
  "monthly", "quarterly", "qtrly", "annual", "yearly", "weekly", "miesieczny", "miesieczna", "kwartalny", "kwartalna", "roczny", "roczna", "sprzedazy", "nazwa", "nazwisko", "imie", "assigned", "ksef", "us", "kod",
]);

/** Everything that a header may mean, best first. Whole phrases count fully; a known phrase with neutral words around it, in another order or with
 * shortened words a little less; a known longer phrase inside other words is a weak hint. */
export function headerMatches(header: string): readonly HeaderMatch[] {
  const text = plain(header);
  const key = header.includes(".") ? `${text}.` : text;
  const known = memory.get(key);
  if (known) return known;
  const found = withAbbreviations(header, text);
  if (memory.size < 4096) memory.set(key, found);
  return found;
}

const memory = new Map<string, readonly HeaderMatch[]>();

const sorted = (text: string): string => text.split(" ").sort().join(" ");
/** Phrases of several words whatever their order: "Amount (net)" is a net amount. */
const unordered = new Map([...exact].filter(([phrase]) => phrase.includes(" ")).map(([phrase, matches]) => [sorted(phrase), matches] as const));
const vocabulary = [...new Set([...exact.keys()].flatMap((phrase) => phrase.split(" ")).filter((word) => word.length > 3))].sort();

const keyOf = ({ role, only }: HeaderMatch): string => `${role} ${[...(only ?? [])].join()}`;

/** A header as it stands; where that says little, with its shortened words spelled out. */
function withAbbreviations(header: string, text: string): readonly HeaderMatch[] {
  const plainly = matchesOf(text);
  if (exact.has(text)) return plainly;
  const best = new Map([...plainly, ...saidTwice(header)].map((match) => [keyOf(match), match]));
  for (const { text: full, factor } of spelledOut(header, text, vocabulary))
    for (const match of matchesOf(full)) {
      const score = match.score * factor;
      if ((best.get(keyOf(match))?.score ?? 0) < score) best.set(keyOf(match), { ...match, score });
    }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** "Kwota / Amount", "Datum (Date)": a header said twice means what its parts have in common; parts that mean different things ("Actual / Plan") mean neither. */
function saidTwice(header: string): HeaderMatch[] {
  const parts = header.split(/[/|()[\]\n]/).map((part) => plain(part)).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > 3) return [];
  const meanings = parts.map(matchesOf).filter((matches) => (matches[0]?.score ?? 0) >= 0.6);
  const [first = [], ...others] = meanings;
  return first.filter(({ role }) => others.every((matches) => matches.some((match) => match.role === role))).map((match) => ({ ...match, score: match.score * 0.95 }));
}

function matchesOf(text: string): readonly HeaderMatch[] {
  const whole = exact.get(text);
  if (whole) return whole;
  const tokens = text.split(" ").filter((token) => token !== "");
  if (tokens.length < 2 || tokens.length > 8) return [];
  const best = new Map<string, HeaderMatch>();
  for (let length = tokens.length; length >= 1; length--)
    for (let from = 0; from + length <= tokens.length; from++) {
      const part = tokens.slice(from, from + length).join(" ");
      const inOrder = exact.get(part);
      const matches = inOrder ?? (length > 1 ? unordered.get(sorted(part)) : undefined);
      if (!matches) continue;
      const rest = [...tokens.slice(0, from), ...tokens.slice(from + length)];
      const strange = rest.filter((token) => !NEUTRAL.has(token) && !/^\d+$/.test(token)).length;
      if (strange > 0 && length < 2) continue;
      const factor = (strange === 0 ? 0.97 : strange === 1 ? 0.7 : 0.55) * (inOrder ? 1 : 0.99);
      for (const match of matches) {
        const score = match.score * factor;
        if ((best.get(keyOf(match))?.score ?? 0) < score) best.set(keyOf(match), { ...match, score });
      }
    }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
