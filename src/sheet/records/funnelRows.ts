// A table of leads as the funnel counts them.
import { LOST, OPEN, WON, type FunnelRows } from "../../core/diagnosis/funnel";
import { NO_TEXT } from "../../core/column";
import type { SheetTable } from "../sheetTable";
import { isLostWord, isWonWord } from "../words/statusWords";
import { amountsOf, daysOf, textsOf } from "../tableColumns";

/** The stage says what became of a lead; where it is blank, a reason of loss does. */
export function funnelRowsOf(table: SheetTable): FunnelRows {
  const [stage, reason] = [textsOf(table, "stage"), textsOf(table, "lostReason")];
  const meant = (stage?.labels ?? []).map((label) => (isWonWord(label) ? WON : isLostWord(label) ? LOST : OPEN));
  const outcome = Uint8Array.from({ length: table.length }, (_, row) => {
    const code = stage?.codes[row] ?? NO_TEXT;
    if (code !== NO_TEXT) return meant[code]!;
    return reason && reason.codes[row] !== NO_TEXT ? LOST : OPEN;
  });
  return { length: table.length, outcome, opened: daysOf(table, "date"), closed: daysOf(table, "closedOn"), amount: amountsOf(table, "amount"), reason };
}
