// Times as people can compare them: the median of several runs after a warm-up, printed as a table.

export interface Measured {
  readonly what: string;
  readonly milliseconds: number;
  readonly note: string;
}

/** @param runs timed ones; `warmUps` more go before them, untimed */
export async function measure(what: string, work: () => unknown, { runs = 5, warmUps = 2, note = "" } = {}): Promise<Measured> {
  for (let i = 0; i < warmUps; i++) await work();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return { what, milliseconds: median(times), note };
}

export const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

export function print(lines: readonly Measured[]): void {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const shown = (milliseconds: number) => (milliseconds >= 10_000 ? `${(milliseconds / 1000).toFixed(0)} s` : `${milliseconds.toFixed(0)} ms`);
  for (const { what, milliseconds, note } of lines) console.log(`${what.padEnd(width)}  ${shown(milliseconds).padStart(9)}  ${note}`.trimEnd());
}

/** The same numbers every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
