// A column of names with spellings of one name put together: a slot for each name, −1 for none.
import { NO_TEXT, type Texts } from "../column";
import { compareNames, nameKey } from "../names";
import { oncePer } from "../oncePer";

export interface Slots {
  /** By row; −1: the row names none. */
  readonly of: Int32Array;
  /** By slot: the spelling that comes first in order of names. */
  readonly labels: readonly string[];
  readonly slotOf: (name: string) => number;
}

export const slotsOf = oncePer((texts: Texts): Slots => {
  const slots = new Map<string, number>();
  const labels: string[] = [];
  const slotOfCode = Int32Array.from(texts.labels, (label) => {
    const key = nameKey(label);
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    if (labels[slot] === undefined || compareNames(label, labels[slot]) < 0) labels[slot] = label;
    return slot;
  });
  return { of: texts.codes.map((code) => (code === NO_TEXT ? -1 : slotOfCode[code]!)), labels, slotOf: (name) => slots.get(nameKey(name)) ?? -1 };
});

/** The slots of another table's names among these; −1: not among them. */
export const slotsAmong = (texts: Texts, slots: Slots): Int32Array => among(slots)(texts);

const among = oncePer(({ slotOf }: Slots) => oncePer(({ labels, codes }: Texts): Int32Array => {
  const slotOfCode = labels.map(slotOf);
  return codes.map((code) => (code === NO_TEXT ? -1 : slotOfCode[code]!));
}));
