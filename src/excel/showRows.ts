// Selecting rows for the person: all of them where Excel can select several ranges, else the first that follow each other.
import type { Figure } from "../core/answer";
import { inExcel, Refused } from "./host";

/** Excel takes no longer address. */
const LONGEST = 8_000;

/** @param ranges A1, at least one, of one sheet; refusal "gone" where the sheet is not there
 * @returns whether all were selected */
export const showRows = (name: string, ranges: readonly string[]): Promise<Figure<boolean>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new Refused({ code: "gone" });
    sheet.activate();
    const address = ranges.join(",");
    const all = ranges.length === 1 || (address.length <= LONGEST && Office.context.requirements.isSetSupported("ExcelApi", "1.18"));
    if (all && ranges.length > 1) sheet.getRanges(address).select();
    else sheet.getRange(ranges[0]).select();
    await context.sync();
    return all;
  });
