// Where the gap sits, whatever its cause: the few slices that explain it, over who, what and where.
import { NO_TEXT, type Texts } from "../column";
import type { DriverFigure, DriverFigures } from "./drivers/driverFigures";
import { driversOf } from "./drivers/drivers";
import { inOrder } from "./drivers/encodeRows";
import { NO_PIECE } from "./pieces";
import { slotsOf, type Slots } from "./slots";
import type { Study } from "./study";

export const WHERE_DIMENSIONS = ["department", "region", "person", "category", "product"] as const;
export type WhereDimension = (typeof WHERE_DIMENSIONS)[number];

interface Column {
  readonly slots: Slots;
  /** By piece. */
  readonly of: Int32Array;
}

/** Slices are told by the names of their dimensions, as above: what made the gap first, then what held against it, each by size. null where there is nothing to look in. */
export function whereOf(study: Study): DriverFigures | null {
  const known = columnsOf(study);
  const dimensions = WHERE_DIMENSIONS.flatMap((name) => {
    const column = known[name];
    return column && column.slots.labels.length > 1 ? [inOrder(name, Uint32Array.from(column.of, (slot) => slot + 1), ["", ...column.slots.labels])] : [];
  });
  if (dimensions.length === 0) return null;
  const figures = driversOf({ length: study.pieces.length, dimensions, actual: study.pieces.actual, goal: study.pieces.expected });
  const makes = ({ gap }: DriverFigure) => Math.sign(gap) === Math.sign(figures.total.gap);
  return { ...figures, drivers: [...figures.drivers.filter(makes), ...figures.drivers.filter((driver) => !makes(driver))] };
}

/** By piece, 1: it lies in the slice. */
export function piecesIn(study: Study, slice: DriverFigure["slice"]): Uint8Array {
  const known = columnsOf(study);
  const fixed = slice.map(({ dimension, value }) => {
    const column = known[dimension as WhereDimension]!;
    return { of: column.of, slot: column.slots.labels.indexOf(value) };
  });
  return Uint8Array.from({ length: study.pieces.length }, (_, piece) => (fixed.every(({ of, slot }) => of[piece] === slot) ? 1 : 0));
}

function columnsOf({ pieces, columns, facts: { sales } }: Study): Readonly<Record<WhereDimension, Column | null | undefined>> {
  const ofRows = (texts: Texts | undefined) => texts && byMostRows(pieces.length, pieces.ofRow, texts);
  const fromSlots = (slots: Slots | null | undefined, of: Int32Array) => slots && { slots, of };
  return {
    department: ofRows(sales.department),
    region: ofRows(sales.region),
    person: fromSlots(columns.person, pieces.person),
    category: fromSlots(columns.category?.slots, pieces.product.map((product) => (product < 0 ? -1 : columns.category?.of[product] ?? -1))),
    product: fromSlots(columns.product, pieces.product),
  };
}

/** What most rows of a piece say; ties to the name that comes first. */
function byMostRows(pieces: number, ofRow: Int32Array, texts: Texts): Column {
  const slots = slotsOf(texts);
  const counts = new Map<number, number>();
  const width = slots.labels.length;
  const best = new Int32Array(pieces).fill(NO_TEXT);
  for (let row = 0; row < ofRow.length; row++) {
    const [piece, slot] = [ofRow[row]!, slots.of[row]!];
    if (piece === NO_PIECE || slot < 0) continue;
    const count = (counts.get(piece * width + slot) ?? 0) + 1;
    counts.set(piece * width + slot, count);
  }
  for (const [key, count] of counts) {
    const [piece, slot] = [Math.floor(key / width), key % width];
    const other = best[piece]!;
    const most = other < 0 ? 0 : counts.get(piece * width + other)!;
    if (count > most || (count === most && slots.labels[slot]! < slots.labels[other]!)) best[piece] = slot;
  }
  return { slots, of: best };
}
