// Selecting rows for the person: all of them where Excel can select several ranges, else one range after the other, press by press.
import type { Figure } from "../core/answer";
import { inExcel, Refused } from "./host";

/** Excel takes no longer address. */
const LONGEST = 8_000;

/** @param ranges A1, at least one, of one sheet; refusal "gone" where the sheet is not there
 * @returns which of them is selected, from 0; null: all are. RangeAreas can be selected from API 1.18 on */
export const showRows = (name: string, ranges: readonly string[]): Promise<Figure<number | null>> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new Refused({ code: "gone" });
    const address = ranges.join(",");
    const all = ranges.length === 1 || (address.length <= LONGEST && Office.context.requirements.isSetSupported("ExcelApi", "1.18"));
    const at = all ? 0 : await afterSelected(context, name, ranges);
    sheet.activate();
    if (all && ranges.length > 1) sheet.getRanges(address).select();
    else sheet.getRange(ranges[at]).select();
    await context.sync();
    return all ? null : at;
  });

/** The range that follows the selected one, the first after the last; the first where none of them is selected. */
async function afterSelected(context: Excel.RequestContext, name: string, ranges: readonly string[]): Promise<number> {
  const selected = context.workbook.getSelectedRange();
  selected.load("address,worksheet/name");
  try {
    await context.sync();
  } catch {
    // several ranges, or a drawing: nothing of ours
    return 0;
  }
  const own = selected.address.slice(selected.address.lastIndexOf("!") + 1);
  return selected.worksheet.name === name ? (ranges.indexOf(own) + 1) % ranges.length : 0;
}
