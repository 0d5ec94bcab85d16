// Where each distinct text of a column stands in its dictionary. A Map while they are few. Beyond that a table of hashes (open addressing): Excel's answers bring
// each text anew, and to find such a one a Map looks through several others, far apart in memory, where the hash beside the place rules them out.

/** Distinct texts from which the hashes find quicker than the Map. */
const MANY = 2_000;

export class TextPlaces {
  private few: Map<string, number> | null = new Map();
  /** Two numbers a slot: hash, and place + 1; 0 where the slot is free. */
  private slots = new Int32Array(0);
  private size = 0;

  /** @param texts what the places are of, kept by the caller */
  constructor(private readonly texts: readonly unknown[]) {}

  /** @returns -1 where the text is not known yet */
  find(text: string): number {
    if (this.few) return this.few.get(text) ?? -1;
    const { slots, texts } = this;
    const hash = hashOf(text);
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const place = slots[slot + 1]!;
      if (place === 0) return -1;
      if (slots[slot] === hash && texts[place - 1] === text) return place - 1;
    }
  }

  /** @param text not known yet, at this place of the texts now */
  add(text: string, place: number): void {
    this.size++;
    if (this.few) {
      this.few.set(text, place);
      if (this.size >= MANY) this.intoSlots(this.few);
      return;
    }
    if (this.size * 4 > this.slots.length) this.widen();
    this.put(hashOf(text), place + 1);
  }

  private intoSlots(few: ReadonlyMap<string, number>): void {
    this.slots = new Int32Array(16_384);
    for (const [text, place] of few) this.put(hashOf(text), place + 1);
    this.few = null;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 4);
    for (let slot = 0; slot < before.length; slot += 2) if (before[slot + 1] !== 0) this.put(before[slot]!, before[slot + 1]!);
  }

  private put(hash: number, entry: number): void {
    const { slots } = this;
    const last = slots.length - 2;
    let slot = (hash << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = entry;
  }
}

/** FNV-1a over the text's code units, the high bits mixed into the low. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
