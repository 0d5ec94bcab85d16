// What a file has and the Book does not keep: said when the workbook is saved.

export type Lost = "charts" | "pivots" | "pictures" | "comments" | "validations" | "filters" | "colours" | "links" | "macros";

const PARTS: [RegExp, Lost][] = [
  [/\/charts\/chart/i, "charts"],
  [/\/pivotTables\//i, "pivots"],
  [/\/media\//i, "pictures"],
  [/\/(comments|threadedComments)/i, "comments"],
  [/\/externalLinks\//i, "links"],
  [/vbaProject\.bin$/i, "macros"],
];
const ELEMENTS: [RegExp, Lost][] = [
  [/<dataValidations?\b/, "validations"],
  [/<autoFilter\b/, "filters"],
  [/<(colorScale|iconSet)\b/, "colours"],
];

/** @param names the file's parts @param sheets the sheets' XML without their cells */
export function lostOf(names: readonly string[], sheets: readonly string[]): Lost[] {
  const parts = PARTS.filter(([pattern]) => names.some((name) => pattern.test(name)));
  const elements = ELEMENTS.filter(([pattern]) => sheets.some((xml) => pattern.test(xml)));
  return [...parts, ...elements].map(([, lost]) => lost);
}
