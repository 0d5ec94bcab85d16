// Stretches of a row that could head a table of their own: how far each reaches.
import { headerMatches } from "../words/headerWords";
import { headerPeriod, isHeaderWord } from "./headerCell";
import { headerSegment, textsIn, type Segment } from "./headerSegment";
import { plain } from "../words/plain";
import { isFigure, type SheetView } from "./sheetView";
import { BLANK } from "../cells/storedSheet";
import { meetsNeeds, SCHEMAS } from "../words/tableSchemas";

interface Run {
  left: number;
  right: number;
}

export function segmentsOf(view: SheetView, row: number): Segment[] {
  const runs: Run[] = [];
  for (let column = 0; column < view.width; column++) {
    if (view.code(row, column) === BLANK) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && belongTogether(view, row, last, run)) last.right = run.right;
    else joined.push({ ...run });
  }
  return joined.map((run) => headerSegment(view, row, run.left, run.right)).filter((segment) => segment !== null);
}

/** Two stretches of a header row are one table when the columns between them hold data, or when neither is a table without the other. */
function belongTogether(view: SheetView, row: number, a: Run, b: Run): boolean {
  const gap = b.left - a.right - 1;
  if (gap > 3) return false;
  // data on one side and a header on the other are two tables
  if (holdsFigures(view, row, a) !== holdsFigures(view, row, b)) return false;
  let used = 0;
  let looked = 0;
  for (let below = row + 1; below < view.sheet.rows && looked < 20; below++) {
    if (view.isBlankRow(below, a.left, b.right)) continue;
    looked++;
    if (view.filledIn(below, a.right + 1, b.left - 1) > 0) used++;
  }
  if (used > 0 && used * 3 >= looked) return true;
  const left = textsIn(view, row, a.left, a.right);
  const right = textsIn(view, row, b.left, b.right);
  if (right.some((text) => left.some((other) => plain(other) === plain(text)))) return false;
  if (standsAlone(left) && standsAlone(right)) return false;
  // a spacer column inside one header
  return gap <= 1 && left.some((text) => isHeaderWord(text)) && right.some((text) => isHeaderWord(text));
}

/** Figures or days that are no period of a header. */
function holdsFigures(view: SheetView, row: number, { left, right }: Run): boolean {
  for (let column = left; column <= right; column++) {
    const cell = view.cell(row, column);
    if (isFigure(cell) && (headerPeriod(cell)?.unit ?? "day") === "day") return true;
  }
  return false;
}

/** True for headers that make a table of some kind by themselves. */
export function standsAlone(headers: readonly string[]): boolean {
  const periods = headers.filter((header) => headerPeriod(header) !== null).length;
  if (periods >= 2) return true;
  for (const schema of SCHEMAS.values()) {
    if (schema.onlyNamed) continue;
    const has = new Set(headers.flatMap((header) => headerMatches(header).filter((match) => match.score >= 0.75 && (match.only === null || match.only.has(schema.role))).map((match) => (schema.role === "Goals" && (match.role === "person" || match.role === "department") ? "unit" : match.role))));
    if (meetsNeeds(schema, (role) => has.has(role))) return true;
  }
  return false;
}
