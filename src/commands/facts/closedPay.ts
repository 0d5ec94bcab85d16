// Closed periods before the one whose statements are made: their copies, read back, and what they leave to it.
import type { Period } from "../../core/period";
import { changesSince, closedUpTo, periodKey, type ClosedPeriod, type LeftAsPaid } from "../../core/rewards/statement/closedPay";
import type { FromClosed } from "../../core/rewards/statement/personStatement";
import { readCopies } from "../../excel/read/readCopies";
import { sheetAddress } from "../../reports/parts/address";
import { closedPeriod } from "../../reports/parts/closedStatements";
import { periodClosedIn } from "../../reports/rewardStatements";
import { statementWords } from "../../reports/words/statementWords";
import type { Outcome, Trouble, Work } from "../desk";
import type { Opened } from "../workbook/opened";
import { refused } from "../workbook/troubles";

/** Read anew each time: a copy may be changed by hand, which makes nothing else old. Copies matter only where the period follows one.
 * @returns troubles `closed-copy` for a copy that was changed since, or is in another currency */
export async function closedPeriods(opened: Opened, period: Period, work: Work): Promise<Outcome<readonly ClosedPeriod[]>> {
  const marked = [...opened.sheets.ours].flatMap(([sheet, mark]) => {
    const its = periodClosedIn(mark.report);
    return its && !(its.from === period.from && its.to === period.to) ? [{ sheet, mark, period: its }] : [];
  });
  if (closedUpTo(period.from, marked).length === 0) return { ok: true, value: [] };
  const read = await readCopies(marked.map(({ mark }) => mark), () => work.onProgress?.({ stage: "reading", share: 0, message: opened.tell("stage.waiting") }));
  if (!read.ok) return { ok: false, troubles: [refused(read.why, opened)] };
  const tell = statementWords(opened.say.language);
  const kept = new Map<string, ClosedPeriod>();
  const troubles = new Map<string, Trouble>();
  marked.forEach(({ sheet, mark, period: its }, at) => {
    const [tables, address, key] = [read.value[at], sheetAddress(sheet, "A1"), periodKey(its)];
    const isOther = mark.currency !== undefined && opened.currency !== null && mark.currency !== opened.currency;
    const copy = tables && !isOther ? closedPeriod(tables, its) : null;
    if (copy) kept.set(key, copy);
    else if (tables) troubles.set(key, { code: "closed-copy", address, message: isOther ? tell("trouble.otherCurrency", { address, then: mark.currency, now: opened.currency }) : tell("trouble.changedCopy", { address }) });
  });
  // a sheet that somebody copied in Excel is not read, and does no harm beside the one that is
  const unread = [...troubles].flatMap(([key, trouble]) => (kept.has(key) ? [] : [trouble]));
  return unread.length > 0 ? { ok: false, troubles: unread } : { ok: true, value: [...kept.values()] };
}

export interface LeftByClosed {
  /** By key of a person; undefined: the period before is not closed. */
  readonly closed: ReadonlyMap<string, FromClosed> | undefined;
  /** Names of people to whom something is left. */
  readonly also: readonly string[];
  readonly left: readonly LeftAsPaid[];
}

/** @param asNow what a closed period would pay now */
export function leftByClosed(period: Period, closed: readonly ClosedPeriod[], asNow: (kept: ClosedPeriod) => ClosedPeriod): LeftByClosed {
  const chain = closedUpTo(period.from, closed);
  const [last] = chain;
  if (!last) return { closed: undefined, also: [], left: [] };
  const found = chain.reverse().map((kept) => changesSince(kept, asNow(kept), closed.filter((other) => other !== kept)));
  const keys = new Set([...last.people.keys(), ...found.flatMap(({ adjustments }) => [...adjustments.keys()])]);
  const changesOf = (key: string) => found.flatMap(({ adjustments }) => adjustments.get(key)?.adjustment ?? []);
  return {
    closed: new Map([...keys].map((key) => [key, { changes: changesOf(key), owed: last.people.get(key)?.owed ?? 0 }] as const)),
    also: found.flatMap(({ adjustments }) => [...adjustments.values()].map(({ person }) => person)),
    left: found.flatMap(({ left }) => left),
  };
}

/** Days without a copy, between the statements' period and a closed one; null: none. */
export function openBetween(opened: Opened, period: Period): Period | null {
  const marked = [...opened.sheets.ours.values()].flatMap(({ report }) => periodClosedIn(report) ?? []).map((its) => ({ period: its }));
  const open = (closedUpTo(period.from, marked).at(-1)?.period.from ?? period.from) - 1;
  const before = Math.max(...marked.map(({ period: { to } }) => (to < open ? to : -Infinity)));
  return Number.isFinite(before) ? { from: before + 1, to: open } : null;
}
