// One question of what works, answered: its items against comparable others, and whom to ask about each.
import { NO_TEXT } from "../column";
import { ItemSlots } from "../itemSlots";
import { compareNames } from "../names";
import type { Period } from "../period";
import { WON, type CaseRows } from "./caseRows";
import { FEWEST_CASES, whatWorks, type WhatWorksLine } from "./whatWorks";

/** What can be compared; the first four are asked of every workbook. */
export const ASKED = ["product", "technique", "channel", "segment"] as const;
export const COMPARED = [...ASKED, "source", "campaign"] as const;
export type Compared = (typeof COMPARED)[number];

/** Inside which groups only. */
export const WITHIN = ["peerGroup", "department", "region", "category", "person"] as const;
export type Within = (typeof WITHIN)[number];

export interface Comparison {
  readonly by: Compared;
  readonly of: "sales" | "leads";
  /** null: everything together. */
  readonly within: Within | null;
  /** Days whose cases are compared. */
  readonly days: Period;
  /** Many orders hold several items: a case is then a part of an order. */
  readonly parted?: boolean;
  readonly lines: readonly ComparedLine[];
}

export interface ComparedLine extends WhatWorksLine {
  /** Who has most of it: cases won, else cases. null: nobody is named. */
  readonly person: string | null;
}

export function comparison(rows: CaseRows, about: Omit<Comparison, "lines">): Comparison {
  const lines = whatWorks({ rows, minimum: FEWEST_CASES, onePersonDecides: about.within === "person" });
  const most = mostOf(rows);
  return { ...about, lines: lines.map((line) => ({ ...line, person: most.get(line.item) ?? null })) };
}

/** A dear product brings more a sale than a cheap one, and a small part of an order less than a large one: that alone says nothing of what to do. */
export const tellsWhatToDo = ({ by, of, parted = false }: Pick<Comparison, "by" | "of" | "parted">): boolean => of === "leads" || (by !== "product" && !parted);

/** From here on orders are taken to hold several items as a rule. */
const OFTEN = 0.05;

/** Whether orders hold several items, so that a case of one item is only a part of its order. */
export function holdsSeveral({ length, item, order }: Pick<CaseRows, "length" | "item" | "order">): boolean {
  const first = new Map<number, number>();
  const several = new Set<number>();
  for (let row = 0; order && row < length; row++) {
    const [code, own] = [order.codes[row]!, item.codes[row]!];
    if (code === NO_TEXT) continue;
    const known = first.get(code);
    if (known === undefined) first.set(code, own);
    else if (known !== own) several.add(code);
  }
  return several.size > OFTEN * first.size;
}

/** By item, as spelled in its line. */
function mostOf({ length, item, person, stage }: CaseRows): Map<string, string> {
  const [items, people] = [new ItemSlots(), new ItemSlots()];
  const itemOf = items.of(item);
  const personOf = person && people.of(person);
  if (!person || !personOf) return new Map();
  const counts = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const [what, who] = [item.codes[row]!, person.codes[row]!];
    if (what === NO_TEXT || who === NO_TEXT || (stage && stage[row] !== WON)) continue;
    const key = itemOf[what]! * people.size + personOf[who]!;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map(people.inOrder().map(({ slot, label }) => [slot, label]));
  const labels = new Map(items.inOrder().map(({ slot, label }) => [slot, label]));
  const best = new Map<string, { readonly count: number; readonly name: string }>();
  for (const [key, count] of counts) {
    const [what, name] = [labels.get(Math.floor(key / people.size))!, names.get(key % people.size)!];
    const known = best.get(what);
    if (!known || count > known.count || (count === known.count && compareNames(name, known.name) < 0)) best.set(what, { count, name });
  }
  return new Map([...best].map(([what, { name }]) => [what, name]));
}
