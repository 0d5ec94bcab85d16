// What came of each lead, by the word in its stage.
import { LOST, OPEN, WON } from "../../core/works/caseRows";
import type { SheetTable } from "../sheetTable";
import { isLostWord, isWonWord } from "../words/statusWords";
import { textsOf } from "../tableColumns";

/** LOST, OPEN or WON a record; undefined where no stage says won or lost. */
export function stagesOf(table: SheetTable): Uint8Array | undefined {
  const stage = textsOf(table, "stage");
  if (!stage) return undefined;
  const meant = stage.labels.map((label) => (isWonWord(label) ? WON : isLostWord(label) ? LOST : OPEN));
  return meant.some((one) => one !== OPEN) ? Uint8Array.from(stage.codes, (code) => meant[code] ?? OPEN) : undefined;
}
