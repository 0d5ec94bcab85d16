// Tables with a known answer: every combination of values a row, plain noise, and causes that move slices.
import { seeded } from "../../../bench/measure";

export interface Cause {
  readonly slice: Readonly<Record<string, string>>;
  /** −0.4: 40 % less. */
  readonly severity: number;
}

export interface Planted {
  readonly seed?: number;
  readonly sizes?: Readonly<Record<string, number>>;
  readonly noise?: number;
  readonly drift?: number;
  readonly causes?: readonly Cause[];
}

export type PlantedRow = Record<string, string | number>;

/** Later causes replace earlier ones in the rows that they share. */
export function planted({ seed = 1, sizes = { person: 8, product: 7, region: 6 }, noise = 0.08, drift = 0, causes = [] }: Planted = {}): PlantedRow[] {
  const random = seeded(seed);
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6);
  let rows: PlantedRow[] = [{}];
  for (const [name, size] of Object.entries(sizes)) rows = rows.flatMap((row) => Array.from({ length: size }, (_, at) => ({ ...row, [name]: `${name[0]!.toUpperCase()}${String(at + 1).padStart(2, "0")}` })));
  return rows.map((row) => {
    const goal = Math.round(100 * (200 + 1800 * random())) / 100;
    const cause = causes.findLast(({ slice }) => Object.entries(slice).every(([name, value]) => row[name] === value));
    const actual = goal * Math.max(0, 1 + noise * normal()) * (1 + drift) * (1 + (cause?.severity ?? 0));
    return { ...row, goal, actual: Math.round(100 * actual) / 100 };
  });
}
