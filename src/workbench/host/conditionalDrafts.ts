// Conditional formats as Excel lets them be made: first an empty one, then its rule and format, property by property.
// The Book wants them whole, so a draft gathers the properties and is handed over at the end of the batch.
import type { Book, CellFormat, ConditionalFormat, SheetId } from "../book/book";
import { intersection } from "./address";
import { notFound } from "./hostError";
import type { RangeRef } from "./rangeRef";

/** What of the host the drafts need. */
interface Ground {
  readonly book: Book;
  guard(sheet: SheetId): void;
  atEnd(key: string, work: () => void): void;
}

export interface Draft {
  id: string;
  on: RangeRef;
  /** Excel.ConditionalFormatType. */
  type: string;
  rule: Record<string, unknown>;
  format: CellFormat;
  /** What a data bar was set to, by property name. */
  bar: Record<string, unknown>;
  /** Other members (priority, stopIfTrue), kept for loads. */
  kept: Record<string, unknown>;
  /** As it stands in the Book. */
  drawn: ConditionalFormat | null;
}

export type Drafts = ReturnType<typeof conditionalDrafts>;

export function conditionalDrafts(host: Ground) {
  const drafts = new Map<string, Draft>();
  let next = 0;

  const add = (on: RangeRef, type: string, drawn: ConditionalFormat | null = null): Draft => {
    const draft: Draft = { id: `cf-${++next}`, on, type, rule: {}, format: {}, bar: {}, kept: {}, drawn };
    drafts.set(draft.id, draft);
    return draft;
  };

  const same = (a: ConditionalFormat, b: ConditionalFormat) => JSON.stringify(a) === JSON.stringify(b);

  const replace = (sheet: SheetId, before: ConditionalFormat | null, after: ConditionalFormat | null): void => {
    if (!before) {
      if (after) host.book.addConditionalFormat(sheet, after);
      return;
    }
    const others = host.book.conditionalFormats(sheet).filter((other) => !same(other, before));
    host.book.clearConditionalFormats(sheet, null);
    for (const format of after ? [...others, after] : others) host.book.addConditionalFormat(sheet, format);
  };

  return {
    add(on: RangeRef, type: string): Draft {
      host.guard(on.sheet);
      const draft = add(on, type);
      this.changed(draft);
      return draft;
    },
    get(id: string): Draft {
      const draft = drafts.get(id);
      if (!draft) throw notFound();
      return draft;
    },
    /** Those that touch the range, the file's own among them, in the order in which they were made. */
    on(place: RangeRef): Draft[] {
      const mine = () => [...drafts.values()].filter((draft) => draft.on.sheet === place.sheet);
      for (const format of host.book.conditionalFormats(place.sheet)) {
        if (mine().some(({ drawn }) => drawn && same(drawn, format))) continue;
        const draft = add({ sheet: place.sheet, box: format.box }, typeNames[format.type], format);
        if (format.type !== "dataBar") draft.format = format.format;
      }
      return mine().filter(({ on }) => intersection(on.box, place.box));
    },
    changed(draft: Draft): void {
      host.guard(draft.on.sheet);
      host.atEnd(draft.id, () => {
        const after = whole(draft);
        if (!after || (draft.drawn && same(draft.drawn, after))) return;
        replace(draft.on.sheet, draft.drawn, after);
        draft.drawn = after;
      });
    },
    remove(draft: Draft): void {
      host.guard(draft.on.sheet);
      host.atEnd(draft.id, () => undefined);
      if (draft.drawn) replace(draft.on.sheet, draft.drawn, null);
      drafts.delete(draft.id);
    },
    clear(): void {
      drafts.clear();
    },
  };
}

const typeNames: Record<ConditionalFormat["type"], string> = { dataBar: "DataBar", cellValue: "CellValue", containsText: "ContainsText", custom: "Custom" };

/** The Book's shape of it; null while what it needs is not set yet. */
function whole({ type, on: { box }, rule, format, bar }: Draft): ConditionalFormat | null {
  const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value));
  const bound = (value: unknown) => {
    const { type: kind, formula } = (value ?? {}) as { type?: string; formula?: string };
    const number = kind === "Number" ? Number(String(formula).replace(/^=/, "")) : NaN;
    return Number.isFinite(number) ? number : undefined;
  };
  if (type === "DataBar") return { type: "dataBar", box, color: text(bar["fillColor"]) ?? "#638EC6", negativeColor: text(bar["negativeFillColor"]), minimum: bound(bar["lowerBoundRule"]), maximum: bound(bar["upperBoundRule"]) };
  if (type === "CellValue" && rule["operator"] !== undefined) return { type: "cellValue", box, operator: text(rule["operator"])!, formula1: text(rule["formula1"]) ?? "", formula2: text(rule["formula2"]), format };
  if (type === "ContainsText" && rule["text"] !== undefined) return { type: "containsText", box, text: text(rule["text"])!, format };
  if (type === "Custom" && rule["formula"] !== undefined) return { type: "custom", box, formula: text(rule["formula"])!, format };
  return null;
}
