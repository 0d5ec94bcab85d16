// exceljs's formats as Univer's, and back: fonts, fills, borders, alignment, number formats, with the theme's colours worked out.
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from "exceljs";
import { elements } from "./xml";
import { INDENT, indentOf, isGeneral } from "./styles";

/** Office's own theme, where a file has none: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

const LINES: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const HORIZONTAL: Partial<Record<NonNullable<Alignment["horizontal"]>, HorizontalAlign>> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED, centerContinuous: HorizontalAlign.CENTER };
const VERTICAL: Partial<Record<NonNullable<Alignment["vertical"]>, VerticalAlign>> = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** The colours of a theme part, in the order that formats number them. */
export function themeColors(xml: string | null): string[] {
  if (!xml) return OFFICE_THEME;
  return THEME_ORDER.map((name, i) => {
    const inner = elements(xml, `a:${name}`)[0]?.inner ?? "";
    return /(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/.exec(inner)?.[1] ?? OFFICE_THEME[i]!;
  });
}

type FileColor = Partial<Color> & { tint?: number; indexed?: number };

export function colorOf(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6)}`;
  const base = color.theme !== undefined ? theme[color.theme] : color.indexed !== undefined ? INDEXED[color.indexed % 8] : undefined;
  return base && `#${tinted(base, color.tint ?? 0)}`;
}

/** Lighter towards 1, darker towards −1. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((i) => parseInt(rgb.slice(i, i + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

/** @returns null for a plain cell */
export function styleOf(style: Partial<Style>, theme: readonly string[]): IStyleData | null {
  const found: IStyleData = {};
  const { font, fill, border, alignment, numFmt } = style;
  if (numFmt && !isGeneral(numFmt)) found.n = { pattern: numFmt };
  if (font) {
    if (font.bold) found.bl = 1;
    if (font.italic) found.it = 1;
    if (font.size && font.size !== 11) found.fs = font.size;
    if (font.underline && font.underline !== "none") found.ul = { s: 1 };
    if (font.strike) found.st = { s: 1 };
    const color = colorOf(font.color, theme);
    if (color && color !== "#000000" && font.color?.theme !== 1) found.cl = { rgb: color };
  }
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const color = colorOf(fill.fgColor, theme);
    if (color) found.bg = { rgb: color };
  }
  if (border) {
    const edges: NonNullable<IStyleData["bd"]> = {};
    for (const [edge, key] of [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const) {
      const line = border[edge];
      if (line?.style) edges[key] = { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: colorOf(line.color, theme) ?? "#000000" } };
    }
    if (Object.keys(edges).length > 0) found.bd = edges;
  }
  if (alignment?.horizontal && HORIZONTAL[alignment.horizontal]) found.ht = HORIZONTAL[alignment.horizontal];
  if (alignment?.vertical && VERTICAL[alignment.vertical]) found.vt = VERTICAL[alignment.vertical];
  if (alignment?.wrapText) found.tb = WrapStrategy.WRAP;
  if (alignment?.indent) found.pd = { l: alignment.indent * INDENT, r: alignment.indent * INDENT };
  return Object.keys(found).length > 0 ? found : null;
}

const argb = (rgb: string | null | undefined): Partial<Color> => ({ argb: `FF${(rgb ?? "#000000").replace("#", "").slice(0, 6).toUpperCase().padStart(6, "0")}` });
const keyOf = <K extends string, V>(map: Partial<Record<K, V>>, value: V): K | undefined => (Object.keys(map) as K[]).find((key) => map[key] === value);

/** A Univer style for exceljs. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const found: Partial<Style> = {};
  if (style.n) found.numFmt = style.n.pattern;
  if (style.bl || style.it || style.fs || style.cl?.rgb || style.ul?.s || style.st?.s) {
    const font: Partial<Font> = { name: "Calibri", family: 2, size: style.fs ?? 11 };
    if (style.bl) font.bold = true;
    if (style.it) font.italic = true;
    if (style.ul?.s) font.underline = true;
    if (style.st?.s) font.strike = true;
    if (style.cl?.rgb) font.color = argb(style.cl.rgb);
    found.font = font;
  }
  if (style.bg?.rgb) found.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.bg.rgb) } satisfies Fill;
  if (style.bd) {
    const borders: Partial<Borders> = {};
    for (const [edge, key] of [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const) {
      const line = style.bd[key];
      if (line) borders[edge] = { style: (keyOf(LINES, line.s) ?? "thin") as Border["style"], color: argb(line.cl?.rgb || null) };
    }
    found.border = borders;
  }
  if (style.ht || style.vt || style.pd || style.tb === WrapStrategy.WRAP) {
    found.alignment = {
      ...(style.ht ? { horizontal: keyOf(HORIZONTAL, style.ht) } : {}),
      ...(style.vt ? { vertical: keyOf(VERTICAL, style.vt) } : {}),
      ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
      ...(style.pd ? { indent: indentOf(style) } : {}),
    };
  }
  return found;
}
