// Formats of cells: between Excel's words (CellFormat) and Univer's style records, which are kept once and shared by id.
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, ICellData, IStyleData, Nullable, Workbook } from "@univerjs/core";
import type { CellFormat } from "./book";

const HORIZONTAL = { General: HorizontalAlign.UNSPECIFIED, Left: HorizontalAlign.LEFT, Center: HorizontalAlign.CENTER, Right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const LINES: Record<string, BorderStyleTypes> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** Pixels of one step of indent. */
export const INDENT = 9;
export const indentOf = (style: Nullable<IStyleData>): number => Math.round((style?.pd?.l ?? 0) / INDENT);

/** A patch to a style: undefined leaves a part alone, null removes it. */
export type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** What a format changes in a style. */
export function patchOf(format: CellFormat): StylePatch {
  const patch: StylePatch = {};
  if (format.numberFormat !== undefined) patch.n = isGeneral(format.numberFormat) ? null : { pattern: format.numberFormat };
  if (format.bold !== undefined) patch.bl = format.bold ? 1 : null;
  if (format.italic !== undefined) patch.it = format.italic ? 1 : null;
  if (format.fontSize !== undefined) patch.fs = format.fontSize;
  if (format.fontColor !== undefined) patch.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) patch.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.horizontalAlignment !== undefined) patch.ht = format.horizontalAlignment === "General" ? null : HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) patch.vt = VERTICAL[format.verticalAlignment];
  if (format.wrapText !== undefined) patch.tb = format.wrapText ? WrapStrategy.WRAP : null;
  if (format.indent !== undefined) patch.pd = format.indent === 0 ? null : { l: format.indent * INDENT, r: format.indent * INDENT };
  if (format.borders) {
    const edges: IBorderData = {};
    for (const [edge, line] of Object.entries(format.borders)) edges[EDGES[edge as keyof typeof EDGES]] = line && line.style !== "None" ? { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } } : (null);
    patch.bd = edges;
  }
  return patch;
}

/** A style in Excel's words. */
export function formatOfStyle(style: Nullable<IStyleData>): CellFormat {
  const format: CellFormat = { numberFormat: patternOf(style), bold: style?.bl === 1, italic: style?.it === 1, fontSize: style?.fs ?? 11, fontColor: style?.cl?.rgb ?? "#000000", fill: style?.bg?.rgb ?? null };
  format.horizontalAlignment = (Object.keys(HORIZONTAL) as (keyof typeof HORIZONTAL)[]).find((name) => HORIZONTAL[name] === (style?.ht ?? HorizontalAlign.UNSPECIFIED)) ?? "General";
  format.verticalAlignment = (Object.keys(VERTICAL) as (keyof typeof VERTICAL)[]).find((name) => VERTICAL[name] === style?.vt) ?? "Bottom";
  format.wrapText = style?.tb === WrapStrategy.WRAP;
  format.indent = indentOf(style);
  format.borders = {};
  for (const [edge, key] of Object.entries(EDGES)) {
    const line = style?.bd?.[key];
    format.borders[edge as keyof typeof EDGES] = line ? { style: Object.keys(LINES).find((name) => LINES[name] === line.s) ?? "Continuous", color: line.cl.rgb ?? "#000000" } : null;
  }
  return format;
}

export const isGeneral = (pattern: string): boolean => pattern === "" || /^general$/i.test(pattern);

export const patternOf = (style: Nullable<IStyleData>): string => style?.n?.pattern ?? "General";

/** The workbook's styles by id, each kept once. */
export class StyleBook {
  private readonly merged = new Map<string, string | undefined>();

  constructor(private readonly workbook: Workbook) {}

  of(cell: Nullable<ICellData>): Nullable<IStyleData> {
    const s = cell?.s;
    return typeof s === "string" ? (this.workbook.getStyles().get(s)) : s;
  }

  /** The id of a style with a patch applied; undefined for the plain one. */
  with(style: ICellData["s"], patch: StylePatch, patchKey: string = JSON.stringify(patch)): string | undefined {
    const key = `${typeof style === "object" ? JSON.stringify(style) : (style ?? "")}|${patchKey}`;
    if (this.merged.has(key)) return this.merged.get(key);
    const changed: Record<string, unknown> = { ...this.of({ s: style }) };
    for (const [name, value] of Object.entries(patch)) {
      if (name === "bd" && value) {
        const edges = { ...(changed.bd as object | undefined), ...(value as object) } as Record<string, unknown>;
        for (const edge of Object.keys(edges)) if (edges[edge] === null) delete edges[edge];
        changed.bd = edges;
      } else if (value === null) delete changed[name];
      else changed[name] = value;
    }
    const id = Object.keys(changed).length === 0 ? undefined : (this.workbook.getStyles().setValue(changed) ?? undefined);
    this.merged.set(key, id);
    return id;
  }
}
