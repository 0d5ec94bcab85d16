// Freeze: formulas that call our functions become what they show, for people without the add-in. They are noted first, so that none is ever lost.
import type { Cell } from "../core/cell";
import { freezable } from "../excel/freeze/freezable";
import { salesCells, type SalesCell, type SalesName } from "../excel/freeze/salesCells";
import { freezeCells } from "../excel/freeze/freezeCells";
import { readOurs } from "../excel/read/readOurs";
import { boxAddress } from "../reports/parts/address";
import { FROZEN, frozenReport, type FrozenFormula, type FrozenInput, type LeftFormula } from "../reports/frozen";
import { frozenWords } from "../reports/words/frozenWords";
import type { Report } from "../reports/report";
import { now, today } from "./clock";
import type { Outcome, Work, Written } from "./desk";
import type { Opened } from "./workbook/opened";
import { refused } from "./workbook/troubles";

/** @param write puts the note on its sheet */
export async function freezeToValues(opened: Opened, work: Work, write: (report: Report, during?: Work) => Promise<Outcome<Written>>): Promise<Outcome<Written>> {
  const { tell, language, say } = opened;
  const words = frozenWords(language);
  const onWait = () => work.onProgress?.({ stage: "reading", share: 0, message: tell("stage.waiting") });
  const found = await salesCells({
    signal: work.signal,
    onWait,
    onProgress: (sheet, share) => work.onProgress?.({ stage: "reading", share: share * 0.9, message: words("looking", { sheet }) }),
  });
  if (!found.ok) return { ok: false, troubles: [refused(found.why, opened)] };
  const earlier = await frozenBefore(opened, onWait);
  if (!earlier.ok) return earlier;
  const { toFreeze, left } = freezable(found.value, ({ box }) => boxAddress(box));
  const note: FrozenInput = { frozen: toFreeze.map((cell) => ({ ...noted(cell), frozenOn: today() })), earlier: earlier.value, left: [...[...left].map(([cell, why]): LeftFormula => ({ ...noted(cell), why })), ...found.value.names.flatMap(leftName)], made: now() };
  const written = await write(frozenReport(note, words));
  if (!written.ok || toFreeze.length === 0) return written.ok ? { ok: true, value: { ...written.value, said: said(note, written.value.sheet) } } : written;
  const frozen = await freezeCells(toFreeze, work.signal);
  if (frozen.ok) return { ok: true, value: { ...written.value, said: said(note, written.value.sheet) } };
  // also when it was cancelled: the note must not say what is not so
  await write(frozenReport({ ...note, frozen: [] }, words), {});
  return { ok: false, troubles: [refused(frozen.why, { say, tell })] };

  function said({ frozen: { length: count }, left: notFrozen }: FrozenInput, sheet: string): string {
    return [count > 0 || notFrozen.length > 0 ? words("done", { count, sheet }) : words("done.nothing"), ...(notFrozen.length > 0 ? [words("done.left", { count: notFrozen.length, sheet })] : [])].join(" ");
  }
}

const noted = ({ sheet, box, typed }: SalesCell) => ({ sheet, range: boxAddress(box), formula: typed });

const leftName = ({ name, formula, isOurs }: SalesName): LeftFormula[] => (isOurs ? [{ sheet: null, range: name, formula, why: "name" }] : []);

/** What the note says already, which stays said. */
async function frozenBefore(opened: Opened, onWait: () => void): Promise<Outcome<FrozenFormula[]>> {
  const standing = await readOurs({ report: FROZEN, dates: new Set(["frozenOn"]), from1904: opened.sheets.from1904, onWait });
  if (!standing.ok) return { ok: false, troubles: [refused(standing.why, opened)] };
  const text = (row: ReadonlyMap<string, Cell>, key: string) => String(row.get(key) ?? "");
  const rows = (standing.value.get("Frozen") ?? []).filter((row) => text(row, "formula") !== "");
  return { ok: true, value: rows.map((row) => ({ sheet: text(row, "sheet"), range: text(row, "cell"), formula: text(row, "formula"), frozenOn: Number(row.get("frozenOn")) })) };
}
