// The cells of a sheet's XML, in one pass over the text. exceljs builds an object with a dozen fields for each cell:
// 1.5 million of them take it half a minute, this takes a second or two.
import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { typedFormula } from "./fileFormula";
import { shifted } from "./formulaTokens";
import { serialOfIso } from "./serialDate";
import { attributes, unescaped, unhexed } from "./xml";

export interface FileRow {
  hidden?: boolean;
  /** Points. */
  height?: number;
}

export interface FileCells {
  cells: Record<number, Record<number, ICellData>>;
  rows: Record<number, FileRow>;
  /** Formulas, without structured references resolved. */
  formulas: { row: number; column: number; formula: string }[];
  /** Formulas that fill a range, with its address as written. */
  arrays: { row: number; column: number; ref: string }[];
  /** Formats that cells use, by their number in the file. A cell names its own as `s`: "x7". */
  styles: Set<number>;
  lastRow: number;
  lastColumn: number;
}

export const styleId = (index: number): string => `x${index}`;

/** @param sheet the XML of a worksheet part @param strings the shared strings, in order */
export function cellsOf(sheet: string, strings: readonly string[]): FileCells {
  const found: FileCells = { cells: {}, rows: {}, formulas: [], arrays: [], styles: new Set(), lastRow: -1, lastColumn: -1 };
  const shared = new Map<string, { row: number; column: number; formula: string }>();
  let row = -1;
  let column = -1;
  let line: Record<number, ICellData> = {};
  for (const xml of pieces(sheet)) for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    const kind = xml.charCodeAt(at + 1);
    if (kind === 114 /* r */) {
      const close = xml.indexOf(">", at);
      const head = xml.slice(at, close);
      const r = attribute(head, " r=");
      row = r === null ? row + 1 : Number(r) - 1;
      column = -1;
      line = {};
      const hidden = ["1", "true"].includes(attribute(head, " hidden=") ?? "");
      const height = attribute(head, " customHeight=") === "1" ? attribute(head, " ht=") : null;
      if (hidden || height !== null) found.rows[row] = { hidden, ...(height === null ? {} : { height: Number(height) }) };
      at = close;
    } else if (kind === 99 /* c */ && xml.charCodeAt(at + 2) <= 62) {
      const close = xml.indexOf(">", at);
      const head = xml.slice(at + 2, close);
      const r = attribute(head, " r=");
      column = r === null ? column + 1 : columnOf(r);
      const s = attribute(head, " s=");
      const style = s === null ? 0 : Number(s);
      let cell: ICellData | null = null;
      if (head.charCodeAt(head.length - 1) === 47 /* / */) at = close;
      else {
        const stop = xml.indexOf("</c>", close);
        if (stop < 0) break;
        cell = content(xml.slice(close + 1, stop), attribute(head, " t="), row, column, strings, found, shared);
        at = stop;
      }
      if (style !== 0) {
        found.styles.add(style);
        cell ??= {};
        cell.s = styleId(style);
      }
      if (!cell) continue;
      line[column] = cell;
      found.cells[row] = line;
      if (row > found.lastRow) found.lastRow = row;
      if (column > found.lastColumn) found.lastColumn = column;
    }
  }
  return found;
}

const PIECE = 32_768;

/** The rows of a sheet, some at a time, each piece a text of its own: where the browser's compiler makes a slice of a text by copying the
 * whole text first, that must not be the whole sheet (seen in Chromium 147: minutes in place of a second). */
function* pieces(sheet: string): Generator<string> {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const end = sheet.indexOf("</sheetData>");
  for (let from = sheet.indexOf("<sheetData"), to = from; from >= 0 && from < end; from = to) {
    const close = sheet.indexOf("</row>", from + PIECE);
    to = close < 0 || close > end ? end : close + "</row>".length;
    yield decoder.decode(encoder.encode(sheet.slice(from, to)));
  }
}

/** The column of an address such as AB12, from 0. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

function attribute(head: string, name: string): string | null {
  const start = head.indexOf(name);
  if (start < 0) return null;
  const quote = head[start + name.length]!;
  return head.slice(start + name.length + 1, head.indexOf(quote, start + name.length + 1));
}

function content(inner: string, type: string | null, row: number, column: number, strings: readonly string[], found: FileCells, shared: Map<string, { row: number; column: number; formula: string }>): ICellData | null {
  const cell: ICellData = {};
  const from = inner.indexOf("<v>");
  let raw = from < 0 ? null : inner.slice(from + 3, inner.indexOf("</v>", from));
  if (from < 0 && inner.includes("<v ")) raw = /<v [^>]*>([^<]*)<\/v>/.exec(inner)?.[1] ?? null; // <v xml:space="preserve">
  if (inner.startsWith("<f")) formulaOf(inner, row, column, found, shared);
  if (type === "inlineStr") raw = textOf(inner);
  if (raw === null) return inner.startsWith("<f") ? cell : null;
  switch (type) {
    case "s":
      cell.v = strings[Number(raw)] ?? "";
      cell.t = CellValueType.STRING;
      break;
    case "b":
      cell.v = raw === "1" || raw === "true" ? 1 : 0;
      cell.t = CellValueType.BOOLEAN;
      break;
    case "e":
      cell.v = unescaped(raw);
      cell.t = CellValueType.STRING;
      break;
    case "str":
    case "inlineStr":
      cell.v = type === "str" ? unhexed(unescaped(raw)) : raw;
      cell.t = CellValueType.STRING;
      break;
    case "d":
      cell.v = serialOfIso(raw) ?? raw;
      cell.t = typeof cell.v === "number" ? CellValueType.NUMBER : CellValueType.STRING;
      break;
    default:
      cell.v = Number(raw);
      cell.t = CellValueType.NUMBER;
  }
  // A text that looks like an error is not one; a text that is "" is a blank unless a formula made it.
  if ((type === "s" || type === "inlineStr") && (cell.v as string).startsWith("#")) cell.t = CellValueType.FORCE_STRING;
  return cell;
}

function formulaOf(inner: string, row: number, column: number, found: FileCells, shared: Map<string, { row: number; column: number; formula: string }>): void {
  const close = inner.indexOf(">");
  const { t, si, ref } = attributes(inner.slice(2, close));
  const text = inner.charCodeAt(close - 1) === 47 ? "" : unescaped(inner.slice(close + 1, inner.indexOf("</f>")));
  let formula = text === "" ? "" : `=${typedFormula(text)}`;
  if (t === "shared" && si !== undefined) {
    if (formula) shared.set(si, { row, column, formula });
    else {
      const first = shared.get(si);
      if (first) formula = shifted(first.formula, row - first.row, column - first.column);
    }
  }
  if (!formula || t === "dataTable") return;
  if (t === "array" && ref && ref.includes(":")) found.arrays.push({ row, column, ref });
  found.formulas.push({ row, column, formula });
}

/** The text of a string item, rich or plain; phonetic hints left out. */
export function textOf(item: string): string {
  const plain = item.includes("<rPh") ? item.replace(/<rPh[\s\S]*?<\/rPh>/g, "") : item;
  let text = "";
  for (let at = plain.indexOf("<t"); at >= 0; at = plain.indexOf("<t", at + 1)) {
    const after = plain.charCodeAt(at + 2);
    if (after !== 62 && after !== 32) continue; // <t> or <t xml:space>
    const close = plain.indexOf(">", at);
    if (plain.charCodeAt(close - 1) !== 47) text += plain.slice(close + 1, plain.indexOf("</t>", close));
  }
  return unhexed(unescaped(text));
}

/** The shared strings of a workbook, in order. */
export function sharedStrings(xml: string): string[] {
  const found: string[] = [];
  for (let at = xml.indexOf("<si"); at >= 0; at = xml.indexOf("<si", at + 1)) {
    const close = xml.indexOf(">", at);
    if (xml.charCodeAt(close - 1) === 47) {
      found.push("");
      continue;
    }
    const end = xml.indexOf("</si>", close);
    found.push(textOf(xml.slice(close + 1, end)));
    at = end;
  }
  return found;
}
