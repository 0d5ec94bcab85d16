// The door to Excel: one way in, and Excel's errors turned into refusals that have words. OFFICE.md §3 lists what Excel answers when.
import { figure, refuse, type Figure, type Refusal } from "../core/answer";

/** Thrown inside the room to leave it with a refusal; never leaves `inExcel`. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why.code);
  }
}

/** What each of Excel's codes means for the person. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["InvalidBinding", "gone"],
  ["AccessDenied", "protected"],
  ["UnsupportedSheet", "protected"],
  ["MergedRangeConflict", "in-the-way"],
  ["PivotTableRangeConflict", "in-the-way"],
  ["FilteredRangeConflict", "in-the-way"],
  ["InsertDeleteConflict", "in-the-way"],
  ["NonBlankCellOffSheet", "in-the-way"],
  ["ApiNotFound", "not-available"],
  ["ApiNotAvailable", "not-available"],
  ["NotImplemented", "not-available"],
  ["UnsupportedOperation", "not-available"],
  ["InactiveWorkbook", "inactive"],
  ["GeneralException", "busy"],
  ["RequestAborted", "busy"],
  ["Conflict", "busy"],
]);

/** The refusal behind something that was thrown in this room; a bug of ours is thrown on. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refused) return thrown.why;
  const { code, message, debugInfo } = thrown as { code?: unknown; message?: unknown; debugInfo?: { errorLocation?: unknown } };
  const meaning = typeof code === "string" ? MEANINGS.get(code) : undefined;
  if (!meaning) throw thrown;
  return { code: meaning, details: { excel: String(code), said: String(message ?? ""), at: String(debugInfo?.errorLocation ?? "") } };
}

export const isTooLarge = (thrown: unknown) => !(thrown instanceof Refused) && MEANINGS.get(String((thrown as { code?: unknown }).code)) === "too-large";

/** Does something in Excel. Waits while the person types in a cell where Excel can wait; answers a refusal where it cannot be done.
 * @param reading only for work that may safely be done twice: once more after `busy`, and told when it has to wait for the cell */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, reading?: { readonly onWait: () => void }): Promise<Figure<T>> {
  try {
    return figure(await Excel.run({ delayForCellEdit: !reading }, work));
  } catch (thrown) {
    const why = refusalOf(thrown);
    if (!reading || (why.code !== "busy" && why.code !== "cell-edit")) return refuse(why.code, why.details);
    if (why.code === "cell-edit") reading.onWait();
    return inExcel(work);
  }
}

/** Work that writes waits for an open cell in silence: this waits before it, and says so. */
export async function cellClosed(onWait: () => void): Promise<void> {
  await inExcel(
    async (context) => {
      context.workbook.load("name");
      await context.sync();
    },
    { onWait },
  );
}

/** @throws Refused `cancelled` when the person has pressed Cancel */
export function unlessCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refused({ code: "cancelled" });
}
