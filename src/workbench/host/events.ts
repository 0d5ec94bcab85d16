// Excel's events, from the Book's: the numbers and fields that Office.js reads.
import type { Book } from "../book/book";
import { boxAddress } from "./address";
import type { Host } from "./host";

const CHANGED = 10;
const ACTIVATED = 11;
const ADDED = 13;
const DELETED = 15;
const WORKBOOK = "Workbook";

/** @param raise called for every event; whether the add-in listens is not known here
 * @returns the way to stop */
export function watchBook(book: Book, host: Host, raise: (eventType: number, target: string, message: object) => void): () => void {
  const stops = [
    book.onChanged((sheet, box, source) => {
      if (sheet === host.scratch || source === "open") return;
      const message = { changeType: "RangeEdited", source: "Local", triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown", worksheetId: sheet, address: boxAddress(box), shiftDirection: "None" };
      raise(CHANGED, sheet, message);
      raise(CHANGED, WORKBOOK, message);
    }),
    book.onActivated((sheet) => {
      if (sheet === host.scratch) return;
      raise(ACTIVATED, sheet, { worksheetId: sheet });
      raise(ACTIVATED, WORKBOOK, { worksheetId: sheet });
    }),
    book.onSheets((kind, sheet) => {
      if (sheet === host.scratch || kind === "renamed") return;
      raise(kind === "added" ? ADDED : DELETED, WORKBOOK, { worksheetId: sheet, source: "Local" });
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
