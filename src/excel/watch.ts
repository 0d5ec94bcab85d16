// Being told that the workbook is no longer what was read: a cell changed, a sheet came or went.
import { inExcel } from "./host";

/** @param onChange gets the changed sheet's id
 * @returns false where Excel would not listen (a cell is open for typing): what was read must not be kept then */
export async function watchWorkbook(onChange: (sheetId: string) => void): Promise<boolean> {
  const watching = await inExcel(async (context) => {
    const tell = async ({ worksheetId }: { worksheetId: string }) => onChange(worksheetId);
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
    return true;
  });
  return watching.ok;
}
