// Summaries and pivot tables: they say again what other sheets say, and counting them too would count everything twice.
import { columnAt, type FoundTable } from "../find/foundTable";
import { plain } from "../words/plain";
import type { SheetTable } from "../sheetTable";
import { NUMBER } from "../cells/storedSheet";
import { labelAt } from "../tableColumns";
import type { UnderstoodTable } from "../columns/understandTable";

/** A summary has few lines. */
const MOST_LINES = 400;
const SUMMARY_NAME = /^(summary|overview|dashboard|pivot|totals?|zestawienie|podsumowanie|przeglad|raport|suma|razem|kokpit|tabela przestawna)\b|\b(summary|podsumowanie|zestawienie|pivot)$/;

/** True for a pivot table, by the words that Excel heads it with. */
export function isPivot(found: FoundTable): boolean {
  const headers = found.headers.map(plain);
  return headers.some((header) => /^(row labels|etykiety wierszy|column labels|etykiety kolumn)$/.test(header)) || (headers.length > 1 && headers.slice(1).every((header) => header === "" || /^(sum|count|average|suma|liczba|srednia) (of|z) /.test(header)));
}

/** True where most figures of the table are formulas over other sheets. */
export function isMadeOfOtherSheets({ found, assignment, wide, names }: UnderstoodTable): boolean {
  const { head } = found.sheet;
  if (!head.formulas || head.formulas.size === 0 || assignment?.table === "Goals") return false;
  const across = wide ? wide.periods.map(({ at }) => at) : names ? names.columns.map(({ at }) => at) : null;
  const amount = assignment?.columns.findIndex(({ role }) => role === "amount" || role === "size") ?? -1;
  const columns = across ?? (amount >= 0 ? [amount] : Array.from({ length: found.right - found.left + 1 }, (_, at) => at));
  let figures = 0;
  let fromOthers = 0;
  for (const at of columns)
    for (let row = found.first; row <= Math.min(found.last, found.first + MOST_LINES); row++) {
      const formula = head.formulas.get(`${head.row + row},${head.column + found.left + at}`);
      if (columnAt(found, at).codes[row] !== NUMBER && formula === undefined) continue;
      figures++;
      if (formula !== undefined && /!\s*\$?[A-Z]|\[[^\]]*\]/i.test(formula) && namesAnotherSheet(formula, head.name)) fromOthers++;
    }
  return fromOthers >= 1 && fromOthers * 2 >= figures;
}

const namesAnotherSheet = (formula: string, own: string): boolean => (formula.match(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu) ?? []).some((name) => name.replace(/!$/, "").replace(/^'|'$/g, "").replace(/''/g, "'") !== own) || /\w+\[/.test(formula);

/** Of several tables of sales the later of two that are the same in every record: a sheet that was copied. */
export function copiedSales(tables: readonly SheetTable[]): ReadonlySet<SheetTable> {
  const sales = tables.filter(({ role, length }) => role === "Sales" && length >= 2);
  return new Set(sales.filter((table, i) => sales.slice(0, i).some((other) => other.sheet !== table.sheet && isSameIn(table, other))));
}

function isSameIn(a: SheetTable, b: SheetTable): boolean {
  if (a.length !== b.length || a.sum !== b.sum || a.columns.length !== b.columns.length) return false;
  return a.columns.every(({ role, data }, i) => {
    const other = b.columns[i]!;
    if (role !== other.role || data.kind !== other.data.kind) return false;
    if (data.kind === "text") return other.data.kind === "text" && data.values.codes.every((_, record) => labelAt(data.values, record) === labelAt((other.data as typeof data).values, record));
    return data.values.every((value, record) => Object.is(value, (other.data as typeof data).values[record]));
  });
}

/** Of several tables of sales those whose sum, or whose every figure, only repeats the others'. */
export function repeatedSales(tables: readonly SheetTable[], sums: (table: SheetTable) => readonly number[]): ReadonlySet<SheetTable> {
  const sales = tables.filter(({ role }) => role === "Sales");
  const repeated = new Set<SheetTable>();
  if (sales.length < 2) return repeated;
  for (const table of [...sales].sort((a, b) => a.rowsRead - b.rowsRead)) {
    const others = sales.filter((other) => other !== table && other.sheet !== table.sheet && !repeated.has(other));
    if (table.rowCount > MOST_LINES || sales.length < 2) continue;
    const figures = sums(table).filter((figure) => figure !== 0);
    if (figures.length < 1) continue;
    const own = figures.reduce((sum, figure) => sum + figure, 0);
    const ofOthers = others.flatMap(({ sum }) => (sum === null ? [] : [sum]));
    const all = ofOthers.reduce((sum, other) => sum + other, 0);
    const larger = others.some(({ rowsRead }) => rowsRead > table.rowsRead);
    const isEach = figures.length >= 2 && figures.every((figure) => ofOthers.some((other) => same(figure, other)));
    const isAll = others.length > 0 && (others.length > 1 || larger) && figures.length >= 1 && (same(own, all) || others.some((other) => other.sum !== null && other.rowsRead > table.rowsRead && same(own, other.sum)));
    // a summary beside its list, or the same figures cut another way
    const isBeside = sales.some((other) => other.sheet === table.sheet && other.rowsRead > table.rowsRead && other.sum !== null && same(own, other.sum) && !repeated.has(other));
    const isOtherCut = figures.length >= 4 && table.layout !== "long" && others.some((other) => other.layout !== "long" && other.sum !== null && same(own, other.sum) && sales.indexOf(other) < sales.indexOf(table));
    const isNamedSo = SUMMARY_NAME.test(plain(table.sheet)) && larger;
    if (isEach || isAll || isBeside || isOtherCut || isNamedSo) repeated.add(table);
  }
  return repeated;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 + Math.abs(b) * 1e-9;
