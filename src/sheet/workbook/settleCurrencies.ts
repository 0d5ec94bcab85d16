// Amounts in several currencies are never added up as they stand: the Rates table turns them into the home currency; where a row has no rate it is left
// out, with the reason; where nothing says what the home currency is, the table is refused until somebody does.
import type { Problem } from "../../core/answer";
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import { sumOf } from "../../core/exactSums";
import { isoOf } from "../cells/civil";
import { exchangeRates, type ExchangeRates } from "./exchangeRates";
import { keepRecords } from "../table/keepRecords";
import type { ColumnRole } from "../roles";
import type { SheetColumn, SheetTable } from "../sheetTable";
import { columnOf, daysOf } from "../tableColumns";
import { mainAmountRole } from "../words/tableSchemas";

/** Columns that are money, and so in the row's currency. */
const MONEY: ReadonlySet<ColumnRole> = new Set(["amount", "goal", "actual", "unitPrice", "listPrice", "cost", "discount", "price", "value", "targetPay"]);

/** @param chosen the currency that counts, as `Sales setup` says
 * @returns the tables with their amounts in one currency, or with the problem that they are not (`several-currencies`, `no-rate`, `other-currency`) */
export function settleCurrencies(tables: readonly SheetTable[], chosen: string | undefined): SheetTable[] {
  const rates = exchangeRates(tables);
  const named = new Set(tables.flatMap((table) => (counts(table) ? namedIn(table) : [])));
  const home = chosen?.toUpperCase() ?? homeOf(rates, named);
  return tables.map((table) => {
    const own = counts(table) ? namedIn(table) : [];
    if (own.length === 0) return table;
    if (home === null) return named.size > 1 ? refused(own.length > 1 ? { ...table, sum: null } : table, named) : table;
    if (own.every((code) => code === home)) return table;
    return converted(table, home, rates, own);
  });
}

/** Tables whose amounts are added up with one another. */
const counts = ({ role }: SheetTable): boolean => role === "Sales" || role === "Goals" || role === "Leads";

const mainOf = (table: SheetTable): SheetColumn | undefined => columnOf(table, table.role === null ? "amount" : (mainAmountRole(table.role) ?? "amount"));

function namedIn(table: SheetTable): string[] {
  const currencies = mainOf(table)?.currencies;
  if (!currencies) return [];
  const used = new Set(currencies.codes);
  return currencies.labels.filter((_, code) => used.has(code));
}

/** The rates say it themselves; else the one currency of the amounts that has no rate. */
function homeOf(rates: ExchangeRates | null, named: ReadonlySet<string>): string | null {
  if (named.size === 1) return [...named][0]!;
  if (!rates) return null;
  const unquoted = [...named].filter((code) => !rates.quoted.has(code));
  return rates.home ?? (unquoted.length === 1 ? unquoted[0]! : null);
}

function refused(table: SheetTable, named: ReadonlySet<string>): SheetTable {
  if (table.problems.some(({ code }) => code === "several-currencies")) return table;
  return { ...table, problems: [{ code: "several-currencies", row: table.headerRows[0]! + 1, done: "refused", details: { currencies: [...named].sort().join(", ") } }, ...table.problems] };
}

function converted(table: SheetTable, home: string, rates: ExchangeRates | null, own: readonly string[]): SheetTable {
  const main = mainOf(table)!;
  const currencies = main.currencies!;
  const days = dayColumn(table);
  const rateOf = rowRates(currencies, days, home, rates);
  const kept: number[] = [];
  const problems: Problem[] = [];
  for (let record = 0; record < table.length; record++) {
    if (rateOf[record]! > 0) kept.push(record);
    else problems.push(leftOut(table, record, currencies.labels[currencies.codes[record]!]!, days?.[record] ?? NO_DAY, home, rates));
  }
  const others = own.filter((code) => code !== home && rates?.quoted.has(code));
  if (others.length > 0) problems.unshift({ code: "converted", row: table.headerRows[0]! + 1, column: main.header, done: "counted", details: { currencies: others.sort().join(", "), currency: home } });
  const inHome = { ...table, columns: table.columns.map((column) => inCurrency(column, main, rateOf, home)) };
  const left = keepRecords(inHome, kept, [...problems, ...table.problems.filter(({ code }) => code !== "several-currencies")]);
  const amounts = mainOf(left)?.data;
  return { ...left, sum: amounts?.kind === "amount" ? sumOf(amounts.values) : null };
}

/** What each record is multiplied by; 0 where there is no rate. Rows that name no currency are in the home one. */
function rowRates(currencies: Texts, days: Int32Array | undefined, home: string, rates: ExchangeRates | null): Float64Array {
  return Float64Array.from(currencies.codes, (code, record) => {
    const currency = code === NO_TEXT ? home : currencies.labels[code]!;
    return currency === home ? 1 : (rates?.rateOn(currency, home, days?.[record] ?? NO_DAY) ?? 0);
  });
}

const dayColumn = (table: SheetTable): Int32Array | undefined => daysOf(table, "date") ?? daysOf(table, "from") ?? daysOf(table, "closedOn");

function inCurrency(column: SheetColumn, main: SheetColumn, rateOf: Float64Array, home: string): SheetColumn {
  if (column.data.kind !== "amount" || column.share || column.role === null || !MONEY.has(column.role)) return column;
  // a column whose header names the home currency is in it already
  if (column !== main && column.currency === home) return column;
  const values = column.data.values.map((value, record) => (rateOf[record] === 1 ? value : Number((value * rateOf[record]!).toPrecision(15))));
  return { ...column, data: { kind: "amount", values }, currency: home, currencies: undefined };
}

function leftOut(table: SheetTable, record: number, currency: string, day: number, home: string, rates: ExchangeRates | null): Problem {
  const column = columnOf(table, "currency") ?? mainOf(table)!;
  const at = { row: table.rows[record]! + 1, column: column.header, value: currency, done: "left-out" } as const;
  return rates ? { code: "no-rate", ...at, details: { currency, home, day: day === NO_DAY ? "" : isoOf(day) } } : { code: "other-currency", ...at, details: { currency: home } };
}
