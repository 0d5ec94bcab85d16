// Which cell of which argument a message is about.
import type { FunctionWords } from "./speak";
import { speak } from "./speak";

type ArgumentKey = Extract<Parameters<FunctionWords>[0], `argument.${string}`>;
/** Arguments that messages name; their words are in the locales. */
export type ArgumentName = ArgumentKey extends `argument.${infer Name}` ? Name : never;

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const argumentWord = (name: ArgumentName): string => speak()(`argument.${name}`);

/** "Goal in row 7"; only the argument where it is a single cell. Row and column from 0, counted from 1 in words. */
export function whereIs(name: ArgumentName, { rows, columns }: Shape, row: number, column: number): string {
  const say = speak();
  const gaps = { argument: argumentWord(name), row: String(row + 1), column: String(column + 1) };
  if (rows > 1 && columns > 1) return say("where.cell", gaps);
  return rows > 1 ? say("where.row", gaps) : columns > 1 ? say("where.column", gaps) : gaps.argument;
}
