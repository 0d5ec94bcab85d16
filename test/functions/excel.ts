// Excel's part of a custom function, as far as the functions see it: the runtime's global, blanks by build, errors as objects.

/** How blank cells reach functions, by Excel's build (OFFICE.md). */
export const BLANKS = ["zero", "null", "empty"] as const;
export type Blanks = (typeof BLANKS)[number];

/** A blank cell; what it arrives as is decided by the call. */
export const BLANK = Symbol("blank cell");
/** An argument that was left out. */
export const OMITTED = null;

export class CellFailure {
  constructor(
    public readonly code: string,
    public readonly message?: string,
  ) {}
}

const associated = new Map<string, (...args: unknown[]) => unknown>();

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellFailure,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" },
    associate: (id: string, calculate: (...args: unknown[]) => unknown) => associated.set(id, calculate),
  },
});

export const associatedIds = (): string[] => [...associated.keys()];

export type Given = unknown;
/** "#N/A There is no goal" for an error cell. */
export type Shown = number | string | boolean;

const AS = { zero: 0, null: null, empty: "" } as const;

const arriving = (value: unknown, blanks: Blanks): unknown => (value === BLANK ? AS[blanks] : Array.isArray(value) ? value.map((one) => arriving(one, blanks)) : value);

const shown = (value: unknown): Shown => {
  if (value instanceof CellFailure) return `${value.code} ${value.message ?? ""}`.trim();
  if (value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value))) throw new Error(`a function answered ${String(value)}`);
  return value as Shown;
};

/** Enters a formula: arguments as values, ranges as rows of values, cells as BLANK. Answers what the cell shows, or the rows that spill. */
export function enter(id: string, args: readonly Given[], blanks: Blanks = "zero"): Shown | Shown[][] {
  // registering is the import's effect; here, so that the runtime is there before
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require("../../src/functions");
  const calculate = associated.get(id);
  if (!calculate) throw new Error(`no function ${id}`);
  // where the metadata say matrix, a single cell comes as one of one by one; functions read both forms alike
  const wrapped = args.map((value) => (value === OMITTED || Array.isArray(value) ? value : [[value]]));
  try {
    const result = calculate(...wrapped.map((value) => arriving(value, blanks)));
    if (!Array.isArray(result)) return shown(result);
    const rows = (result as unknown[][]).map((row) => row.map(shown));
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : rows;
  } catch (error) {
    if (error instanceof CellFailure) return shown(error);
    throw error;
  }
}

/** The same under all three kinds of blanks; fails when they differ. */
export function everywhere(id: string, ...args: readonly Given[]): Shown | Shown[][] {
  const [first, ...others] = BLANKS.map((blanks) => enter(id, args, blanks));
  for (const other of others) expect(other).toEqual(first);
  return first!;
}

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Excel's serial of an ISO day. */
export const day = (iso: string): number => Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 864e5);
