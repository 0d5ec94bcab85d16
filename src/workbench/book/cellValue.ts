// One cell of the grid as Excel's values show it.
import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import type { CellValue } from "./book";
import { isErrorText } from "./typed";

/** null is a blank cell; "" only what a formula or a lone apostrophe made. */
export function valueOfCell(cell: ICellData): CellValue {
  const { v, t, p } = cell;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n").replace(/[\u001e\u001f\b]/g, "");
  if (v === undefined || v === null) return cell.f ? 0 : null;
  if (typeof v === "boolean") return v;
  switch (t) {
    case CellValueType.BOOLEAN:
      return v === 1 || /^(1|true)$/i.test(String(v));
    case CellValueType.NUMBER:
      return Number(v);
    case CellValueType.FORCE_STRING:
      return String(v);
    default:
      if (typeof v === "number") return v;
      if (v === "") return cell.f ? "" : null;
      return isErrorText(v) ? { error: v } : v;
  }
}
