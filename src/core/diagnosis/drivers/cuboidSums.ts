// Evidence and weight of every cell. Only the finest cuboids are read from the rows, the coarser are added up from them; an accepted slice changes its own rows' part.
import type { Axis } from "./axes";
import { DEEPEST, type Cuboid } from "./cuboids";
import type { Memory } from "./memory";

export class CuboidSums {
  /** Finest first: each with the finer one that it is added up from, null for the rows. */
  private readonly plan: readonly { readonly cuboid: Cuboid; readonly from: Cuboid | null }[];
  private readonly fromRows: ReadonlyMap<string, Cuboid>;
  private readonly prefixes: ReadonlySet<string>;
  /** By depth: each row's cell in the dimensions so far. */
  private readonly cells: readonly Int32Array[];

  constructor(
    cuboids: readonly Cuboid[],
    private readonly axes: readonly Axis[],
    rows: number,
    memory: Memory,
  ) {
    this.plan = [...cuboids].reverse().map((cuboid) => ({ cuboid, from: finerOf(cuboid, cuboids) }));
    this.fromRows = new Map(this.plan.filter(({ from }) => from === null).map(({ cuboid }) => [cuboid.dims.join(), cuboid]));
    this.prefixes = new Set([...this.fromRows.values()].flatMap(({ dims }) => dims.map((_, at) => dims.slice(0, at).join())));
    this.cells = Array.from({ length: DEEPEST - 1 }, () => memory.ints(rows));
  }

  /** @param pairs evidence and weight to add, by turns
   * @param rows whose they are; all rows, in order, when omitted */
  add(pairs: Float64Array, rows: Int32Array | null = null): void {
    const columns = this.axes.map(({ codes }) => (rows ? codesAt(codes, rows) : codes));
    this.walk([], null, columns, pairs);
    for (const { cuboid, from } of this.plan) if (from) addUp(cuboid, from);
  }

  /** Depth first, so that cuboids with the same first dimensions share the work. */
  private walk(dims: readonly number[], cells: Int32Array | null, columns: readonly Uint16Array[], pairs: Float64Array): void {
    for (let next = (dims.at(-1) ?? -1) + 1; next < columns.length; next++) {
      const longer = [...dims, next];
      const name = longer.join();
      const codes = columns[next]!;
      const { size } = this.axes[next]!;
      const cuboid = this.fromRows.get(name);
      if (cuboid) addRows(cuboid.sums, cells, codes, size, pairs);
      if (!this.prefixes.has(name)) continue;
      const finer = this.cells[dims.length]!;
      if (cells) for (let at = 0; at < codes.length; at++) finer[at] = cells[at]! * size + codes[at]!;
      else for (let at = 0; at < codes.length; at++) finer[at] = codes[at]!;
      this.walk(longer, finer, columns, pairs);
    }
  }
}

function addRows(sums: Float64Array, cells: Int32Array | null, codes: Uint16Array, size: number, pairs: Float64Array): void {
  for (let at = 0; at < codes.length; at++) {
    const place = 2 * (cells ? cells[at]! * size + codes[at]! : codes[at]!);
    sums[place]! += pairs[2 * at]!;
    sums[place + 1]! += pairs[2 * at + 1]!;
  }
}

function codesAt(codes: Uint16Array, rows: Int32Array): Uint16Array {
  const some = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at++) some[at] = codes[rows[at]!]!;
  return some;
}

/** The smallest cuboid with one dimension more. */
function finerOf(cuboid: Cuboid, among: readonly Cuboid[]): Cuboid | null {
  const finer = among.filter(({ dims }) => dims.length === cuboid.dims.length + 1 && cuboid.dims.every((dim) => dims.includes(dim)));
  return finer.reduce<Cuboid | null>((best, one) => (best === null || one.sums.length < best.sums.length ? one : best), null);
}

function addUp(coarse: Cuboid, fine: Cuboid): void {
  const dropped = fine.dims.findIndex((dim) => !coarse.dims.includes(dim));
  const inner = fine.sizes.slice(dropped + 1).reduce((product, size) => product * size, 1);
  const across = fine.sizes[dropped]!;
  const outer = coarse.sums.length / 2 / inner;
  coarse.sums.fill(0);
  let from = 0;
  for (let block = 0; block < outer; block++)
    for (let value = 0; value < across; value++)
      for (let into = 2 * block * inner; into < 2 * (block + 1) * inner; into++) coarse.sums[into]! += fine.sums[from++]!;
}
