// Texts of a column as a dictionary in which spellings that differ only in case or spaces are one.
import { isCellError } from "../../core/cell";
import { countsOf, NO_TEXT, type Texts } from "../../core/column";
import { betterSpelled } from "../words/betterSpelled";
import { isoOf } from "./civil";
import { nameKey } from "../../core/names";
import { tidy } from "../words/plain";
import { NUMBER, type StoredColumn } from "./storedSheet";

export interface Variant {
  readonly spelling: string;
  readonly label: string;
  /** First record with the spelling, index into the column. */
  readonly record: number;
  readonly count: number;
}

export interface TextColumn {
  readonly texts: Texts;
  readonly variants: readonly Variant[];
}

/** Not looked at yet. */
const NEW = -2;

/** @param rows the stored row whose cell counts, for each record
 * @param merge whether spellings become one (names do, order numbers and notes do not)
 * @param isDay numbers are days */
export function readTexts(column: StoredColumn, rows: Int32Array, merge: boolean, isDay: boolean): TextColumn {
  const codes = new Int32Array(rows.length);
  const spellings: string[] = [];
  const byEntry = new Int32Array(column.entries.length).fill(NEW);
  const byNumber = new Map<number, number>();
  // a column's texts are distinct already; only tidied ones and numbers can meet another, so the places are looked up from then on
  let places: Map<string, number> | null = null;
  const add = (text: string, isNew: boolean): number => {
    if (text === "") return NO_TEXT;
    if (!isNew) places ??= new Map(spellings.map((spelling, code) => [spelling, code]));
    const known = places?.get(text);
    if (known !== undefined) return known;
    places?.set(text, spellings.length);
    return spellings.push(text) - 1;
  };
  const ofEntry = (stored: number): number => {
    const entry = column.entries[stored]!;
    const text = isCellError(entry) ? "" : typeof entry === "boolean" ? (entry ? "TRUE" : "FALSE") : merge ? entry : tidy(entry);
    return (byEntry[stored] = add(text, text === entry));
  };
  const ofNumber = (value: number): number => {
    const known = byNumber.get(value);
    if (known !== undefined) return known;
    const code = add(isDay ? isoOf(value) : String(value), false);
    byNumber.set(value, code);
    return code;
  };
  const { codes: stored, numbers } = column;
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const entry = stored[row]!;
    if (entry >= 0) {
      const known = byEntry[entry]!;
      codes[record] = known === NEW ? ofEntry(entry) : known;
    } else codes[record] = entry === NUMBER ? ofNumber(numbers![row]!) : NO_TEXT;
  }
  return merge ? merged(codes, spellings) : { texts: { codes, labels: spellings }, variants: [] };
}

function merged(codes: Int32Array, spellings: readonly string[]): TextColumn {
  const keys = spellings.map(nameKey);
  const distinct = new Set(keys);
  if (distinct.size === keys.length && !distinct.has("") && spellings.every((spelling) => tidy(spelling) === spelling)) return { texts: { codes, labels: spellings }, variants: [] };
  const counts = countsOf({ codes, labels: spellings });
  const groups = new Map<string, number[]>();
  keys.forEach((key, code) => {
    const group = groups.get(key);
    if (group) group.push(code);
    else groups.set(key, [code]);
  });
  const labels: string[] = [];
  const variants: Variant[] = [];
  const to = new Int32Array(spellings.length);
  for (const [key, group] of groups) {
    if (key === "") {
      for (const code of group) to[code] = NO_TEXT;
      continue;
    }
    const byLabel = new Map<string, number>();
    for (const code of group) byLabel.set(tidy(spellings[code]!), (byLabel.get(tidy(spellings[code]!)) ?? 0) + counts[code]!);
    const label = [...byLabel].sort((a, b) => b[1] - a[1] || betterSpelled(a[0], b[0]))[0]![0];
    for (const code of group) {
      to[code] = labels.length;
      if (spellings[code] !== label) variants.push({ spelling: spellings[code]!, label, record: codes.indexOf(code), count: counts[code]! });
    }
    labels.push(label);
  }
  return { texts: { codes: codes.map((code) => (code >= 0 ? to[code]! : code)), labels }, variants };
}
