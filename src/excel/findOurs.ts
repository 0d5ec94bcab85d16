// Which sheet a report stands on already, and which names are taken. A sheet is ours by its property, not by its name: another sheet of that
// name is never touched.
import type { Report } from "../reports/report";
import { Refused } from "./host";
import { markOf, OURS, type SheetMark } from "./ours";

export interface Place {
  /** Names taken by sheets, and by tables and defined names, in lower case. */
  readonly sheetNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly standing: { readonly sheet: Excel.Worksheet; readonly mark: SheetMark } | null;
}

/** Refusal "protected" (details.sheet) where our sheet cannot be made again. */
export async function findOurs(context: Excel.RequestContext, report: Report): Promise<Place> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(OURS);
    mark.load("value");
    sheet.protection.load("protected");
    return { sheet, mark };
  });
  await context.sync();
  const ours = report.handedOver
    ? []
    : marks.flatMap(({ sheet, mark }) => {
        const read = mark.isNullObject ? null : markOf(mark.value);
        return read?.report === report.key ? [{ sheet, mark: read }] : [];
      });
  // a copied sheet carries the property with it: the one that still has the name is the first
  const standing = ours.find(({ sheet }) => sheet.name === report.name) ?? ours[0] ?? null;
  if (standing?.sheet.protection.protected) throw new Refused({ code: "protected", details: { sheet: standing.sheet.name } });
  return {
    sheetNames: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    names: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
    standing,
  };
}
