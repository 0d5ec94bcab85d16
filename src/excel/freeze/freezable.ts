// Which of the cells found may become values: a result that a formula takes whole (B2#) stays while that formula stays, for it would break without it.
import { placeKey, type FoundFormulas, type SalesCell } from "./salesCells";

export type WhyNot = "protected" | { readonly error: string } | { readonly takenBy: { readonly sheet: string; readonly cell: string } | { readonly name: string } };

export interface Freezable {
  readonly toFreeze: readonly SalesCell[];
  readonly left: ReadonlyMap<SalesCell, WhyNot>;
}

export function freezable({ cells, names }: FoundFormulas, addressOf: (cell: SalesCell) => string): Freezable {
  const left = new Map<SalesCell, WhyNot>();
  for (const cell of cells) if (cell.isProtected) left.set(cell, "protected");
    else if (cell.error !== null) left.set(cell, { error: cell.error });
  const byPlace = new Map(cells.map((cell) => [placeKey({ sheet: cell.sheet, ...cell.box }), cell]));
  const stay = (takes: readonly string[], takenBy: Extract<WhyNot, { takenBy: unknown }>["takenBy"]): SalesCell[] =>
    takes.flatMap((place) => {
      const source = byPlace.get(place);
      if (!source || left.has(source)) return [];
      left.set(source, { takenBy });
      return [source];
    });
  const staying = [...left.keys(), ...names.flatMap(({ name, takes }) => stay(takes, { name }))];
  for (const cell of staying) staying.push(...stay(cell.takes, { sheet: cell.sheet, cell: addressOf(cell) }));
  // a formula of Excel's own need not be frozen where all that it takes stays
  const needed = cells.filter((cell) => cell.isOurs || cell.takes.some((place) => byPlace.has(place) && !left.has(byPlace.get(place)!)));
  const isToldOf = (cell: SalesCell) => cell.isOurs || cell.takes.some((place) => isTaken(left.get(byPlace.get(place)!)));
  return { toFreeze: needed.filter((cell) => !left.has(cell)), left: new Map([...left].filter(([cell]) => isToldOf(cell))) };
}

const isTaken = (why: WhyNot | undefined): boolean => typeof why === "object" && "takenBy" in why;
