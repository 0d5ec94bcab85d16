// DRIVERS: two tables and dimensions in, the few slices that explain the difference out.
import { comparedLeaves, type ComparedSide } from "../../core/diagnosis/drivers/comparedLeaves";
import type { DriverFigure, DriverFigures } from "../../core/diagnosis/drivers/driverFigures";
import { driversOf } from "../../core/diagnosis/drivers/drivers";
import type { Texts } from "../../core/column";
import { amountsOf, marksOf, type SheetTable } from "../../sheet";
import { gridOf, listOf, textOf, type Argument } from "../arguments/arguments";
import { goalsOf, kindOfTable } from "./comparedTables";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { namedIn, sharesOf } from "./itemsOf";
import { oneNumber } from "../arguments/operand";
import { spilled, type SpilledCell } from "./spilled";
import { tableOf } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

const LARGEST = 10;
/** More would leave no time for a cell to be worked out in. */
const MOST_DIMENSIONS = 12;

export function driversTable(current: Argument, base: Argument, dimensions: Argument, top: Argument, columns: Argument): ResultCell[][] {
  const most = oneNumber("top", top) || LARGEST;
  if (!Number.isInteger(most) || most < 1) raise(failure({ code: "bad-top", details: { value: most } }, argumentWord("top")));
  const names = dimensionsIn(dimensions);
  const now = tableOf(current, { name: "current", as: "Sales", needs: [["amount"]], columns });
  const after = salesSide(now, "current", names);
  const before = kindOfTable(base) === "Goals" ? goalSide(base, names, columns, now) : salesSide(tableOf(base, { name: "base", as: "Sales", needs: [["amount"]], columns }), "base", names);
  const found = driversOf(comparedLeaves(names, after, before));
  const say = tableWords(now.language);
  return spilled(
    [say("drivers.rank"), say("drivers.slice"), say("drivers.base"), say("drivers.current"), say("drivers.difference"), say("drivers.share"), say("drivers.without"), say("drivers.confidence")],
    linesOf(found, most, say),
  );
}

/** "person,product", or a cell each.
 * @throws #VALUE! where none is named, or one twice */
function dimensionsIn(argument: Argument): string[] {
  const names = listOf(gridOf(argument) ?? []).flatMap((cell) => textOf(cell).split(/[,;]/)).map((name) => name.trim()).filter((name) => name !== "");
  const unique = [...new Set(names)];
  if (unique.length === 0 || unique.length > MOST_DIMENSIONS) raise(failure({ code: "bad-dimensions", details: { most: MOST_DIMENSIONS, count: unique.length } }, argumentWord("dimensions")));
  return unique;
}

const salesSide = (table: SheetTable, name: "current" | "base", names: readonly string[]): ComparedSide => ({
  length: table.length,
  values: names.map((dimension) => namedIn(table, name, dimension)),
  amount: amountsOf(table, "amount")!,
  share: sharesOf(table),
  mark: marksOf(table),
});

/** Between the values of several dimensions in one name; no cell holds it. */
const BETWEEN = "\u001f";

/** Goals in force, of the units that the dimensions name together. */
function goalSide(argument: Argument, names: readonly string[], columns: Argument, now: SheetTable): ComparedSide {
  const [only] = names;
  if (names.length === 1) {
    const { length, item, amount } = goalsOf(argument, only!, columns, now);
    return { length, values: [item], amount };
  }
  const table = tableOf(argument, { name: "base", as: "Goals", needs: [["goal"]], columns });
  const { length, item, amount } = goalsOf(argument, names.join(","), columns, now, together(names.map((name) => namedIn(table, "base", name)), table.length));
  return { length, values: names.map((_, at) => ({ codes: item.codes, labels: item.labels.map((label) => label.split(BETWEEN)[at] ?? "") })), amount };
}

function together(columns: readonly Texts[], length: number): Texts {
  const places = new Map<string, number>();
  const codes = Int32Array.from({ length }, (_, row) => {
    const label = columns.map(({ codes, labels }) => labels[codes[row]!] ?? "").join(BETWEEN);
    const code = places.get(label) ?? places.size;
    places.set(label, code);
    return code;
  });
  return { codes, labels: [...places.keys()] };
}

function linesOf({ drivers, total }: DriverFigures, most: number, say: ReturnType<typeof tableWords>): SpilledCell[][] {
  if (drivers.length === 0) return [[null, say("drivers.none"), total.goal, total.actual, total.gap, null, null, null]];
  const sliceOf = ({ slice }: DriverFigure) => slice.map(({ dimension, value }) => `${dimension} = ${value || say("item.blank")}`).join(" · ");
  return drivers.slice(0, most).map((one, at) => [at + 1, sliceOf(one), one.goal, one.actual, one.gap, one.share, one.without, one.confidence]);
}
