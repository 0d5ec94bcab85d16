// Figures that are ours to keep current in a table of the person's (`Now` of Actions): a cell that holds anything else is left alone.
import type { Figure } from "../../core/answer";
import { inExcel } from "../host";
import { foundCells, type WitnessedCell } from "./witnessed";

export interface FigureCell extends WitnessedCell {
  readonly value: number;
}

/** Answers how many cells changed; rows that moved and cells with words or formulas stay as they are. Refusals: "protected-table" (details.sheet), "gone", "cell-edit". */
export const refreshFigures = (figures: readonly FigureCell[]): Promise<Figure<number>> =>
  inExcel(async (context) => {
    const old = (await foundCells(context, figures, "formulas")).filter(({ given, target, isSameRow }) => {
      const holds: unknown = target.formulas[0]![0];
      return isSameRow && (holds === "" || typeof holds === "number") && holds !== given.value;
    });
    for (const { given, target, mustBeOpen } of old) {
      mustBeOpen();
      target.values = [[given.value]];
    }
    await context.sync();
    return old.length;
  });
