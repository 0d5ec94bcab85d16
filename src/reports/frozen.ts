// `Frozen`: which formulas were turned into values, where and when, so that each can be put back by hand; and which were not, and why.
import { linkTo, sheetAddress } from "./parts/address";
import type { FrozenWords } from "./words/frozenWords";
import type { Report, ReportColumn } from "./report";

/** The report's key. */
export const FROZEN = "frozen";

export interface FrozenFormula {
  readonly sheet: string;
  /** A1; of a spilled result all its cells. */
  readonly range: string;
  /** As the person would type it. */
  readonly formula: string;
  /** Serial. */
  readonly frozenOn: number;
}

/** A cell, or a defined name: then `sheet` is null and `range` the name. */
export interface LeftFormula extends Omit<FrozenFormula, "frozenOn" | "sheet"> {
  readonly sheet: string | null;
  readonly why: "protected" | "name" | { readonly error: string } | { readonly takenBy: { readonly sheet: string; readonly cell: string } | { readonly name: string } };
}

export interface FrozenInput {
  /** Of this press, and of earlier ones. */
  readonly frozen: readonly FrozenFormula[];
  readonly earlier: readonly FrozenFormula[];
  readonly left: readonly LeftFormula[];
  /** Serial with time. */
  readonly made: number;
}

export function frozenReport({ frozen, earlier, left, made }: FrozenInput, say: FrozenWords): Report {
  const place = (last: ReportColumn): ReportColumn[] => [
    { key: "sheet", heading: say("sheet"), kind: "text" },
    { key: "cell", heading: say("cell"), kind: "text" },
    { key: "formula", heading: say("formula"), kind: "longText" },
    last,
  ];
  return {
    key: FROZEN,
    name: say("name"),
    title: say("title"),
    source: [say("now", { count: frozen.length }), ...(earlier.length > 0 ? [say("earlier", { count: earlier.length })] : []), say("made", { moment: say.format.moment(made) })].join(" · "),
    notes: [frozen.length + left.length > 0 ? say("why") : say("nothing"), ...(left.length > 0 ? [say("left", { count: left.length })] : []), ...(frozen.length + earlier.length > 0 ? [say("putBack")] : [])],
    charts: [],
    tables: [
      {
        key: "Frozen",
        heading: say("frozen"),
        columns: place({ key: "frozenOn", heading: say("frozenOn"), kind: "date" }),
        rowKey: ["sheet", "cell", "formula", "frozenOn"],
        rows: [...frozen, ...earlier].map(({ sheet, range, formula, frozenOn }) => [sheet, linkTo(sheet, range, range), formula, frozenOn]),
        empty: say("none"),
      },
      {
        key: "NotFrozen",
        heading: say("notFrozen"),
        columns: place({ key: "why", heading: say("reason"), kind: "longText" }),
        rowKey: ["sheet", "cell"],
        rows: left.map(({ sheet, range, formula, why }) => [sheet ?? say("nameManager"), sheet === null ? range : linkTo(sheet, range, range), formula, reasonOf(why, say)]),
        empty: say("noneLeft"),
      },
    ],
  };
}

function reasonOf(why: LeftFormula["why"], say: FrozenWords): string {
  if (typeof why === "string") return say(why === "name" ? "definedName" : why);
  if ("error" in why) return say(why.error === "#BUSY!" ? "busy" : "error", { error: why.error });
  return "name" in why.takenBy ? say("takenByName", { name: why.takenBy.name }) : say("takenBy", { place: sheetAddress(why.takenBy.sheet, why.takenBy.cell) });
}
