// What stands around a table and bears on its cells: the year, the currency and scale in titles and names, the number formats of its columns.
import type { FoundTable } from "./foundTable";
import { isDateFormat } from "./headerCell";
import { periodName, type PeriodName } from "../cells/readPeriod";
import { NUMBER } from "../cells/storedSheet";
import { unitIn, unitInName, type Unit } from "../cells/units";

/** The one year that titles, else the sheet's name, speak of; null where there is none or several. */
export function yearAround(found: FoundTable): number | null {
  for (const text of [...[...found.titles].reverse(), found.native?.name ?? "", found.sheet.head.name]) {
    const years = [...new Set(text.match(/(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g) ?? [])];
    if (years.length === 1) return Number(years[0]);
  }
  return null;
}

/** The first year of a "2024/2025" or "FY24/25" in a title or the sheet's name; null where there is none. */
export function doubleYearAround(found: FoundTable): number | null {
  for (const text of [...found.titles, found.sheet.head.name]) {
    const years = /(?:(?<!\d)20|\bFY ?'?)(\d\d) ?[/–-] ?(?:20)?(\d\d)(?![\d./-])/i.exec(text);
    if (years && Number(years[2]) === Number(years[1]) + 1) return 2000 + Number(years[1]);
  }
  return null;
}

/** The one period with its year that titles, else the names of table and sheet, speak of: "Sales by product, March 2024"; null where there is none. */
export function periodAround(found: FoundTable): PeriodName | null {
  for (const text of [...[...found.titles].reverse(), found.native?.name ?? "", found.sheet.head.name]) {
    const name = periodIn(text);
    if (name) return name;
  }
  return null;
}

/** The period with its year that a text speaks of; null where there is none. */
export function periodIn(text: string): PeriodName | null {
  const words = text.split(/[\s,;:()_]+/).filter((word) => word !== "");
  for (let length = Math.min(3, words.length); length >= 1; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = periodName(words.slice(from, from + length).join(" "));
      if (name && name.year !== null) return name;
    }
  return null;
}

/** Titles or the sheet's name speak of a fiscal year. */
export const isFiscalAround = (found: FoundTable): boolean => [...found.titles, found.native?.name ?? "", found.sheet.head.name].some((text) => /\bFY ?'?\d|\bfiscal\b|obrotow/i.test(text));

/** The unit that titles speak of, the nearest first; else the scale in the name of table or sheet. */
export function unitAround(found: FoundTable): Unit {
  for (const text of [...found.titles].reverse()) {
    const unit = unitIn(text);
    if (unit.scale !== 1 || unit.currency !== undefined) return unit;
  }
  return unitInName(found.native?.name ?? "") ?? unitInName(found.sheet.head.name) ?? { scale: 1, percent: false };
}

/** Number formats of a column's numbers, as far as they are known; null where none is. */
function formatsOf(found: FoundTable, at: number): string[] | null {
  const { head, columns } = found.sheet;
  if (!head.formats) return null;
  const seen: string[] = [];
  for (let row = found.first; row <= Math.min(found.last, head.formats.length - 1); row++) {
    const format = head.formats[row]?.[found.left + at];
    if (format !== undefined && columns[found.left + at]!.codes[row] === NUMBER) seen.push(format);
  }
  return seen.length > 0 ? seen : null;
}

export interface ColumnFormat {
  /** undefined where no format is known. */
  readonly date: boolean | undefined;
  readonly percent: boolean;
  readonly currency?: string;
}

export function formatOf(found: FoundTable, at: number): ColumnFormat {
  const formats = formatsOf(found, at);
  if (!formats) return { date: undefined, percent: false };
  const currencies = new Set(formats.map((format) => unitIn(format.replace(/\[\$([^\]-]*)(-[^\]]*)?\]/g, " $1 ").replace(/["\\_*]/g, " ")).currency));
  const currency = currencies.size === 1 ? [...currencies][0] : undefined;
  return { date: formats.filter(isDateFormat).length * 2 > formats.length, percent: formats.every((format) => format.includes("%")), ...(currency === undefined ? {} : { currency }) };
}

/** Which order of day and month the sheet's date formats show. */
export function orderOfFormats(found: FoundTable): "DMY" | "MDY" | null {
  const orders = new Set<"DMY" | "MDY">();
  for (const line of found.sheet.head.formats ?? [])
    for (const format of line) {
      if (/^d{1,4}[^a-z]+m/i.test(format) && isDateFormat(format)) orders.add("DMY");
      // Excel hands its "short date" over as m/d/yyyy wherever it stands, so that one says nothing
      else if (/^m{1,2}[^a-z]+d{1,2}/i.test(format) && !/^m\/d\/yyyy/i.test(format)) orders.add("MDY");
    }
  return orders.size === 1 ? [...orders][0]! : null;
}
