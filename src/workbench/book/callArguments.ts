// What a formula hands to a function of the add-in, as Excel would hand it over; and back: its answer as the engine's value.
import { CellValueType } from "@univerjs/core";
import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, ErrorType, FunctionVariantType } from "@univerjs/engine-formula";
import type { Blanks, CellValue, FunctionAnswer, FunctionMetadata } from "./book";
import { valueOfCell } from "./cellValue";

/** While a function is being answered its cell shows this; what depends on it waits too. */
export const BUSY = "#BUSY!";

type Parameter = FunctionMetadata["parameters"][number];
/** One call, or an error that Excel shows without calling. */
export type Arguments = { args: unknown[] } | { calls: unknown[][][] } | { error: string; message?: string };

const BLANK = Symbol("blank");
type Raw = CellValue | typeof BLANK;
type Grid = Raw[][];
type Given = { grid: Grid; single: boolean } | null;

export class Busy extends Error {}

const failure = (error: string, message?: string): { error: string; message?: string } => ({ error, message });
const isError = (value: unknown): value is { error: string } => typeof value === "object" && value !== null && "error" in value;

/** Arguments for one call (`args`), or for one call a cell (`calls`) where a range meets a single-valued parameter.
 * @throws Busy when one of them is itself being answered */
export function callArguments(variants: readonly FunctionVariantType[], { parameters }: FunctionMetadata, blanks: Blanks): Arguments {
  const repeating = parameters.at(-1)?.repeating ? parameters.length - 1 : -1;
  if (repeating < 0 && variants.length > parameters.length) return failure("#VALUE!", `${parameters.length} arguments are expected, ${variants.length} were given`);
  const given: { parameter: Parameter; value: Given }[] = [];
  for (let i = 0; i < Math.max(variants.length, parameters.length); i++) {
    const parameter = parameters[Math.min(i, parameters.length - 1)];
    if (!parameter) break;
    const variant = variants[i];
    if (!variant) {
      if (i === repeating) break;
      if (!parameter.optional) return failure("#VALUE!", `The argument ${parameter.name} is missing`);
      given.push({ parameter, value: null });
      continue;
    }
    const value = read(variant);
    if (value && "error" in value) return value;
    given.push({ parameter, value });
  }

  const spread = given.filter(({ parameter, value }) => value && parameter.dimensionality !== "matrix" && !value.single && value.grid.length * (value.grid[0]?.length ?? 0) !== 1);
  if (spread.length === 0) {
    const args = given.map(({ parameter, value }) => argument(parameter, value, 0, 0, blanks));
    const refused = args.find((arg, i) => isError(arg) && given[i]!.parameter.type !== undefined && given[i]!.parameter.type !== "any");
    return isError(refused) ? refused : { args: gather(args, repeating) };
  }
  const rows = Math.max(...spread.map(({ value }) => value!.grid.length));
  const columns = Math.max(...spread.map(({ value }) => value!.grid[0]?.length ?? 0));
  const calls: unknown[][][] = [];
  for (let r = 0; r < rows; r++) {
    calls.push([]);
    for (let c = 0; c < columns; c++) calls[r]!.push(gather(given.map(({ parameter, value }) => argument(parameter, value, r, c, blanks)), repeating));
  }
  return { calls };
}

const gather = (args: unknown[], repeating: number): unknown[] => (repeating < 0 ? args : [...args.slice(0, repeating), args.slice(repeating)]);

function argument(parameter: Parameter, value: Given, row: number, column: number, blanks: Blanks): unknown {
  if (!value) return null;
  if (parameter.dimensionality === "matrix") return value.grid.map((line) => line.map((cell) => coerced(cell, parameter.type, blanks)));
  const { grid } = value;
  const line = grid.length === 1 ? grid[0] : grid[row];
  const cell = line && (line.length === 1 ? line[0] : line[column]);
  return cell === undefined ? { error: "#N/A" } : coerced(cell, parameter.type, blanks);
}

/** Excel turns a value into the parameter's type, or refuses it. */
function coerced(cell: Raw, type: string | undefined, blanks: Blanks): CellValue {
  if (type === "number") {
    if (cell === BLANK || cell === null) return 0;
    if (typeof cell === "boolean") return Number(cell);
    if (typeof cell === "string") return cell.trim() !== "" && Number.isFinite(Number(cell)) ? Number(cell) : { error: "#VALUE!" };
  } else if (type === "string") {
    if (cell === BLANK || cell === null) return "";
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    if (typeof cell === "number") return String(cell);
  } else if (type === "boolean") {
    if (cell === BLANK || cell === null) return false;
    if (typeof cell === "number") return cell !== 0;
    if (typeof cell === "string") return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : { error: "#VALUE!" };
  }
  if (cell === BLANK) return blanks === "zero" ? 0 : blanks === "empty" ? "" : null;
  return isError(cell) ? { error: cell.error } : cell;
}

/** null is an argument left out. */
function read(variant: FunctionVariantType): Given | { error: string; message?: string } {
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isLambda()) return failure("#VALUE!", "A LAMBDA cannot be handed to this function");
  if (value.isArray()) {
    const grid = (value as ArrayValueObject).getArrayValue().map((line) => line.map((cell) => (cell ? scalar(cell) : BLANK)));
    return { grid, single: false };
  }
  if (value.isNull()) return null;
  return { grid: [[scalar(value)]], single: true };
}

function scalar(value: BaseValueObject): Raw {
  if (value.isNull()) return BLANK;
  if (value.isError()) {
    const error = (value as ErrorValueObject).getErrorType() as string;
    if (error === BUSY) throw new Busy();
    return { error };
  }
  return value.getValue();
}

/** The cells of a reference, with what this very calculation has already found. One pass over plain objects: Univer's own way costs seconds on large ranges. */
function readReference(reference: BaseReferenceObject): Given | { error: string; message?: string } {
  const data = reference.getRangeData();
  if (Number.isNaN(data.startRow) || Number.isNaN(data.startColumn)) return failure("#CALC!", "Whole columns and rows are too large for a function of an add-in: pass a table or a bounded range");
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet || (reference.getForcedSheetName() && !reference.getForcedSheetId())) return failure("#REF!");
  const own = sheet.cellData.getMatrix() as CellMatrix;
  const found = matrix(reference.getCurrentRuntimeSheetData());
  const foundSpills = matrix(reference.getCurrentRuntimeActiveArrayFormulaCellData());
  const spills = matrix(reference.getCurrentActiveArrayFormulaCellData());
  const renewed = renewedSpills(reference);
  const grid: Grid = [];
  for (let r = startRow; r <= endRow; r++) {
    const [a, b, c, d] = [found?.[r], foundSpills?.[r], spills?.[r], own[r]];
    const line: Raw[] = new Array<Raw>(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++) {
      let cell = a?.[column] ?? b?.[column];
      if (!cell) {
        cell = c?.[column];
        if (cell && renewed.some((range) => r >= range.startRow && r <= range.endRow && column >= range.startColumn && column <= range.endColumn)) cell = null;
        else cell ??= d?.[column];
      }
      line[column - startColumn] = rawOf(cell);
    }
    grid.push(line);
  }
  return { grid, single: startRow === endRow && startColumn === endColumn };
}

type RangeMatrix = Record<number, Record<number, IRange | undefined> | undefined>;
type CellMatrix = Record<number, Record<number, Nullable<ICellData>> | undefined>;
const matrix = (from: Nullable<ObjectMatrix<Nullable<ICellData>>>): CellMatrix | undefined => from?.getMatrix();

/** Spilled ranges of the last calculation whose formula was calculated anew in this one: their old cells no longer count. */
function renewedSpills(reference: BaseReferenceObject) {
  const before = reference.getCurrentActiveArrayFormulaRange() as RangeMatrix | undefined;
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() as RangeMatrix | undefined;
  const runtime = matrix(reference.getCurrentRuntimeSheetData());
  if (!before) return [];
  return Object.entries(before).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, range]) => (range && (now?.[Number(row)]?.[Number(column)] || runtime?.[Number(row)]?.[Number(column)]) ? [range] : [])),
  );
}

function rawOf(cell: Nullable<ICellData>): Raw {
  if (!cell) return BLANK;
  if (cell.t === CellValueType.NUMBER && typeof cell.v === "number") return cell.v;
  const value = valueOfCell(cell);
  if (value === BUSY || (isError(value) && value.error === BUSY)) throw new Busy();
  return value ?? BLANK;
}

/** The engine's value for an answer: null is 0, as in Excel. */
export function answerVariant(answer: FunctionAnswer): BaseValueObject {
  if ("error" in answer) return errorVariant(answer.error);
  if (!Array.isArray(answer.value)) return scalarVariant(answer.value);
  const rows = answer.value;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return errorVariant("#CALC!");
  if (rows.length === 1 && columns === 1) return scalarVariant(rows[0]![0]!);
  const calculateValueList = rows.map((row) => Array.from({ length: columns }, (_, c) => (c < row.length ? scalarVariant(row[c]!) : errorVariant("#N/A"))));
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount: columns, unitId: "", sheetId: "", row: -1, column: -1 });
}

export const errorVariant = (error: string): BaseValueObject => ErrorValueObject.create(error as ErrorType);

function scalarVariant(value: CellValue): BaseValueObject {
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorVariant("#NUM!");
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isError(value) ? errorVariant(value.error) : NumberValueObject.create(0);
}
