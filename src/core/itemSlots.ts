// Items told apart by name: case and spare spaces make no other item. Each has a slot, the same whatever the order of rows.
import type { Texts } from "./column";
import { compareNames, nameKey } from "./names";

/** Slot 0 is for the rows that name none. */
export class ItemSlots {
  private readonly slots = new Map<string, number>([["", 0]]);
  private readonly labels = [""];

  get size(): number {
    return this.slots.size;
  }

  /** The slot of each label of a column. */
  of(texts: Texts): Int32Array {
    return Int32Array.from(texts.labels, (label) => {
      const key = nameKey(label);
      const slot = this.slots.get(key) ?? this.slots.size;
      this.slots.set(key, slot);
      const known = this.labels[slot];
      if (slot > 0 && known !== label && (known === undefined || compareNames(label, known) < 0)) this.labels[slot] = label;
      return slot;
    });
  }

  /** Slots with the spelling that is first in order of names ("" for slot 0), in an order that is always the same. */
  inOrder(): { readonly slot: number; readonly label: string }[] {
    return [...this.slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => ({ slot, label: this.labels[slot]! }));
  }
}
