// Selecting cells for the person: from a link in the pane, or the place of a trouble.
import type { Figure } from "../core/answer";
import { inExcel, Refused } from "./host";

/** @param address `'Sales 2013'!A5:D5`; refusal "gone" where the sheet or the cells are not there */
export const showCells = (address: string): Promise<Figure<null>> =>
  inExcel(async (context) => {
    const mark = address.lastIndexOf("!");
    const name = address.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (mark < 0 || sheet.isNullObject) throw new Refused({ code: "gone" });
    sheet.activate();
    sheet.getRange(address.slice(mark + 1)).select();
    await context.sync();
    return null;
  });
