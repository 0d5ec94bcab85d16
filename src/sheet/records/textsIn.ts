// A column as texts, whatever it holds: `by` may name a column of years or codes.
import { NO_TEXT, type Texts } from "../../core/column";
import { isoOf } from "../cells/civil";
import type { SheetColumn } from "../sheetTable";

export function textsIn({ data }: SheetColumn): Texts {
  if (data.kind === "text") return data.values;
  const places = new Map<number, number>();
  const codes = Int32Array.from(data.values as ArrayLike<number>, (value) => {
    if (value !== value || (data.kind === "day" && value < 0)) return NO_TEXT;
    const code = places.get(value) ?? places.size;
    places.set(value, code);
    return code;
  });
  return { codes, labels: [...places.keys()].map((value) => (data.kind === "day" ? isoOf(value) : String(value))) };
}
