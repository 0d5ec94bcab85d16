// An argument that takes single values or ranges, each element read as what it must be. Texts of a column are read together.
import { figure, refuse, type Figure } from "../../core/answer";
import { isCellError, type Cell, type CellError, type Grid } from "../../core/cell";
import { readDates, readNumbers } from "../../sheet";
import { gridOf, textOf, type Argument } from "./arguments";
import { failure, passedOn, raise } from "./failure";
import { whereIs, type ArgumentName, type Shape } from "./where";

export interface Operand<T> extends Shape {
  readonly name: ArgumentName;
  readonly at: (row: number, column: number) => Figure<T> | CellError;
}

const BLANK: Grid = [[null]];

/** Cells that belong together, one column of a range (or its only row), through a reader of lists. */
export function operand<T>(name: ArgumentName, argument: Argument, read: (cells: readonly Cell[]) => readonly Figure<T>[]): Operand<T> {
  const grid = gridOf(argument) ?? BLANK;
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  const lists = rows === 1 ? [read(grid[0]!)] : Array.from({ length: columns }, (_, column) => read(grid.map((line) => line[column] ?? null)));
  return {
    name,
    rows,
    columns,
    at: (row, column) => {
      const cell = grid[row]?.[column] ?? null;
      return isCellError(cell) ? cell : rows === 1 ? lists[0]![column]! : lists[column]![row]!;
    },
  };
}

/** A blank counts as 0. */
export const numbers = (name: ArgumentName, argument: Argument): Operand<number> => operand(name, argument, asNumbers);

export const asNumbers = (cells: readonly Cell[]): readonly Figure[] => readNumbers(cells).map((number) => (!number.ok && number.why.code === "blank" ? figure(0) : number));

/** An omitted argument is `instead`; a blank inside a range counts as 0 all the same. */
export function numbersOr(name: ArgumentName, argument: Argument, instead: number): Operand<number> {
  const grid = gridOf(argument);
  return numbers(name, !grid || (grid.length === 1 && grid[0]!.length === 1 && grid[0]![0] === null) ? instead : argument);
}

/** A blank is refused: a day is needed. */
export const dates = (name: ArgumentName, argument: Argument): Operand<number> =>
  operand(name, argument, (cells) => readDates(cells).map((date) => (!date.ok && date.why.code === "blank" ? refuse("blank-date") : date)));

/** A blank, or 0, is no date. */
export const optionalDates = (name: ArgumentName, argument: Argument): Operand<number | null> =>
  operand<number | null>(name, argument, (cells) => readDates(cells).map((date): Figure<number | null> => (!date.ok && date.why.code === "blank" ? figure(null) : date)));

/** Texts as they are; numbers as text; blank as "". */
export const texts = (name: ArgumentName, argument: Argument): Operand<string> => operand(name, argument, (cells) => cells.map((cell) => figure(textOf(cell))));

/** The error of an element that could not be read. */
export function elementError({ name, rows, columns }: Operand<unknown>, row: number, column: number, trouble: Figure<unknown> | CellError): CustomFunctions.Error {
  const where = whereIs(name, { rows, columns }, row, column);
  return "error" in trouble ? passedOn(trouble, where) : failure(trouble.ok ? { code: "not-a-number" } : trouble.why, where);
}

export interface NumberList extends Shape {
  readonly values: readonly number[];
}

/** All numbers of a range that is taken as a whole, row by row.
 * @throws the error cell of the first that is none */
export function allNumbers(name: ArgumentName, argument: Argument): NumberList {
  const read = numbers(name, argument);
  return { rows: read.rows, columns: read.columns, values: all(read) };
}

/** All dates of a range, blanks left out. */
export const allDates = (name: ArgumentName, argument: Argument): number[] => all(optionalDates(name, argument)).filter((day) => day !== null);

function all<T>(read: Operand<T>): T[] {
  const values: T[] = [];
  for (let row = 0; row < read.rows; row++)
    for (let column = 0; column < read.columns; column++) {
      const element = read.at(row, column);
      if ("error" in element || !element.ok) raise(elementError(read, row, column, element));
      values.push(element.value);
    }
  return values;
}

/** The one number of an argument that takes no range. */
export const oneNumber = (name: ArgumentName, argument: Argument): number => allNumbers(name, argument).values[0]!;
export const oneNumberOr = (name: ArgumentName, argument: Argument, instead: number): number => all(numbersOr(name, argument, instead))[0]!;
/** The one date; blank is refused. */
export const oneDate = (name: ArgumentName, argument: Argument): number => all(dates(name, argument))[0]!;
/** null where it is blank. */
export const oneOptionalDate = (name: ArgumentName, argument: Argument): number | null => all(optionalDates(name, argument))[0] ?? null;
