// Why a row is not data: totals, carried sums, page lines, section lines, notes, computed lines, or a cell that it needs and that cannot be read.
import type { FoundTable } from "./foundTable";
import { columnLetters } from "../cells/columnLetters";
import { headerPeriod } from "./headerCell";
import { plain } from "../words/plain";
import { numberShape } from "../cells/readNumber";
import { dateShape } from "../cells/readDate";
import { BLANK, NUMBER } from "../cells/storedSheet";
import { isCarried, isComputedRow, isGoalRow, isGroupWord, isLastYearRow, isPageLine, isPartOf, isPartTotal, isTotalWord, mentionsTotal } from "../words/totalWords";

export interface Reason {
  readonly code: string;
  /** Index among the table's columns. */
  readonly column?: number;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What the words of a distinct text say about its row; 0 for nearly all. */
export const WORDS = { none: 0, total: 1, mentionsTotal: 2, carried: 3, page: 4, part: 5 } as const;

const SUSPECT = /^\*|w tym|z tego|of which|thereof|tot|sum|raz|og[oó]|[łl][aą]cz|ytd|year|nar|all|cała|cala|over|sprz|podsum|przen|poprz|nast|carr|brou|fwd|\/f|page|stro|str\.?\s|\d\s*(of|z|from|\/)\s*\d/i;

/** Looks at a text's words once. */
export function wordsOf(text: string): number {
  if (text.length > 60 || !SUSPECT.test(text)) return WORDS.none;
  // SAP marks its sums with asterisks
  if (/^\*{1,4}$/.test(text)) return WORDS.mentionsTotal;
  const words = plain(text);
  if (isPartOf(words)) return WORDS.part;
  if (isCarried(words)) return WORDS.carried;
  if (isPageLine(words)) return WORDS.page;
  if (isTotalWord(words)) return WORDS.total;
  return mentionsTotal(words) ? WORDS.mentionsTotal : WORDS.none;
}

/** What a row looks like, for deciding what it is. */
export interface RowLook {
  readonly texts: readonly { readonly column: number; readonly text: string; readonly words: number }[];
  readonly figures: number;
  /** Cells such as "-" or "n/a". */
  readonly cells: number;
}

export function lookAt(table: FoundTable, row: number): RowLook {
  const texts: { column: number; text: string; words: number }[] = [];
  let figures = 0;
  let cells = 0;
  // "January 2024" alone in its row is no figure
  let month: RowLook["texts"][number] | null = null;
  for (let at = 0; at <= table.right - table.left; at++) {
    const column = table.sheet.columns[table.left + at]!;
    const code = column.codes[row]!;
    if (code === BLANK) continue;
    cells++;
    const cell = column.cell(row);
    if (code === NUMBER) figures++;
    else if (typeof cell === "string") {
      if (numberShape(cell) !== null || dateShape(cell) !== null) {
        figures++;
        if (headerPeriod(cell)) month = { column: at, text: cell, words: WORDS.none };
      } else texts.push({ column: at, text: cell, words: wordsOf(cell) });
    }
  }
  return cells === 1 && month ? { texts: [month], figures: 0, cells } : { texts, figures, cells };
}

export interface RowContext {
  /** The row lacks what makes it a record. */
  readonly lacking: boolean;
  /** It lacks it in cells of its own, whatever counts for them from above. */
  readonly lacksOwn: boolean;
  /** A formula adds up rows above it in the same column. */
  readonly addsUpRows: boolean;
  /** Its figures are the sum of the rows above, of its group or of all. */
  readonly isSum: () => boolean;
  /** The text names a total of what the column says above it, and the figures are those of that group. */
  readonly isOfGroupAbove: (column: number, text: string) => boolean;
  /** The text names, with or without a word of totals, lone texts that stood above rows, and the figures are those of their rows. */
  readonly isOfSection: (text: string) => boolean;
  /** Columns whose text says who or what the row is about. */
  readonly isLabel: (column: number) => boolean;
  /** Columns in which the word for a total names nobody: people, teams, regions. */
  readonly isWhole: (column: number) => boolean;
  /** A column says that the row holds what is asked for: goals, or actuals. */
  readonly isMeasured: boolean;
  /** The text also stands above the table: the head of a printed page. */
  readonly isTitle: (text: string) => boolean;
  /** Data rows follow. */
  readonly dataFollows: boolean;
  /** Goals, of which a group's is those of its people where it adds them up. */
  readonly isGoals: boolean;
  /** Periods or names across: labels and figures only. */
  readonly spread: boolean;
  /** Labels that the other rows have and this one has not. */
  readonly labelsMissing: boolean;
  /** A record stands above it, parts of that aside, and its figures are no greater. */
  readonly isWithinWhole: () => boolean;
}

/** The reason why a row is no record by its look; null when its cells decide. */
export function reasonByLook(look: RowLook, context: RowContext): Reason | null {
  const { texts, figures } = look;
  const first = texts[0];
  const words = first ? plain(first.text) : "";
  const with_ = (code: number): (typeof texts)[number] | undefined => texts.find((text) => text.words === code);
  const carried = with_(WORDS.carried);
  if (carried && (context.lacking || texts.length === 1)) return { code: "carried-total", column: carried.column };
  const page = with_(WORDS.page);
  if (page && figures === 0 && (texts.length === 1 || context.lacking)) return { code: "page-line", column: page.column };
  if (context.lacking && figures === 0 && texts.length === look.cells && texts.length > 0) {
    if (texts.every(({ text }) => !/[\p{L}\d]/u.test(text))) return { code: "note-line", column: first!.column };
    if (texts.length === 1 && context.isTitle(first!.text)) return { code: "page-line", column: first!.column };
  }
  const part = with_(WORDS.part);
  if (part && figures > 0 && (context.spread || (context.isLabel(part.column) && (context.lacking || context.lacksOwn || context.labelsMissing))) && context.isWithinWhole()) return { code: "part-of-row", column: part.column };
  const total = with_(WORDS.total);
  if (total && (context.lacking || context.lacksOwn || context.spread || context.isWhole(total.column) || (context.isLabel(total.column) && context.isSum()))) return { code: isPartTotal(plain(total.text)) ? "subtotal" : "total", column: total.column };
  const group = figures > 0 ? texts.find(({ column, text }) => context.isLabel(column) && isGroupWord(plain(text))) : undefined;
  if (group && (context.isGoals || context.isWhole(group.column)) && context.isSum()) return { code: context.dataFollows ? "subtotal" : "total", column: group.column };
  const mention = with_(WORDS.mentionsTotal);
  if (mention && figures > 0 && (context.addsUpRows || (context.lacking && !context.spread) || (context.spread && context.labelsMissing) || ((context.lacking || context.labelsMissing || texts.length === 1) && context.isSum()) || context.isOfGroupAbove(mention.column, mention.text))) return { code: isPartTotal(plain(mention.text)) ? "subtotal" : "total", column: mention.column };
  if (context.spread && figures > 0 && texts.length === 1 && context.isOfSection(first!.text)) return { code: "subtotal", column: first!.column };
  if (context.addsUpRows && (context.lacking || context.spread)) return { code: texts.length > 0 ? "subtotal" : "total" };
  if (figures === 0 && texts.length === 1 && look.cells === 1 && context.lacking) {
    if (mention && !context.dataFollows) return { code: "total", column: mention.column };
    return { code: context.dataFollows && first!.text.length <= 60 && !/^[*•(–-]|^(note|nb|uwaga|uwagi|n\.b\.)\b/i.test(first!.text.trim()) ? "section-line" : "note-line", column: first!.column };
  }
  if (figures === 0 && texts.length === look.cells && texts.length > 0 && context.lacking && !context.dataFollows && texts.length <= 2 && look.cells <= 2) return { code: "note-line", column: first!.column };
  if (first && !context.isMeasured && (context.lacking || context.spread) && figures > 0) {
    if (isGoalRow(words, context.lacking)) return { code: "goal-row", column: first.column };
    if (isComputedRow(words, context.lacking) && (context.lacking ? context.labelsMissing || texts.length === 1 : true)) return { code: "computed-row", column: first.column };
    if (isLastYearRow(words) && (context.labelsMissing || texts.length === 1)) return { code: "last-year-row", column: first.column };
  }
  if (figures > 0 && texts.length <= 1 && context.lacking && context.isSum()) return { code: context.dataFollows ? "subtotal" : "total" };
  return null;
}

/** Formulas that add up other rows of their own column: =SUM(G5:G8), =SUBTOTAL(9,G5:G8), =G9+G15+G19. */
export function addsUpRows(formula: string, row: number, column: number): boolean {
  const text = formula.replace(/^=/, "").replace(/\$/g, "").toUpperCase();
  const letters = columnLetters(column);
  const range = new RegExp(`^\\+?(?:SUM|SUMA|SUBTOTAL|SUMY\\.CZ[EĘ][SŚ]CIOWE|SUMY\\.CZĘŚCIOWE|AGGREGATE|AGREGUJ)\\((?:\\d+[,;])*${letters}(\\d+):${letters}(\\d+)`);
  const found = range.exec(text);
  if (found) return Number(found[1]) !== row + 1 && Number(found[2]) > Number(found[1]);
  const cells = /^\+?(?:SUM|SUMA)?\(?([A-Z]+\d+(?:[+,;][A-Z]+\d+)+)\)?$/.exec(text);
  if (!cells) return false;
  return cells[1]!.split(/[+,;]/).every((cell) => cell.replace(/\d+$/, "") === letters && Number(cell.replace(/^[A-Z]+/, "")) !== row + 1);
}
