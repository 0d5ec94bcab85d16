// Texts of a column as a dictionary in which spellings that differ only in case or spaces are one.
import { isCellError } from "../core/cell";
import { NO_TEXT, type Texts } from "../core/column";
import { betterSpelled } from "./betterSpelled";
import { isoOf } from "./civil";
import { nameKey } from "../core/names";
import { tidy } from "./plain";
import { BLANK, NUMBER, type StoredColumn } from "./storedSheet";

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

/** @param rows the stored row whose cell counts, for each record
 * @param merge whether spellings become one (names do, order numbers and notes do not)
 * @param isDay numbers are days */
export function readTexts(column: StoredColumn, rows: Int32Array, merge: boolean, isDay: boolean): TextColumn {
  const codes = new Int32Array(rows.length);
  const counts: number[] = [];
  const firsts: number[] = [];
  const spellings: string[] = [];
  const byEntry = new Int32Array(column.entries.length).fill(-2);
  const byNumber = new Map<number, number>();
  // a column's texts are distinct already; only tidied ones and numbers can meet another, so the places are looked up from then on
  let places: Map<string, number> | null = null;
  const add = (text: string, record: number, isNew: boolean): number => {
    if (text === "") return NO_TEXT;
    if (!isNew) places ??= new Map(spellings.map((spelling, code) => [spelling, code]));
    const known = places?.get(text);
    if (known !== undefined) return known;
    spellings.push(text);
    counts.push(0);
    firsts.push(record);
    places?.set(text, spellings.length - 1);
    return spellings.length - 1;
  };
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const stored = column.codes[row]!;
    let code = NO_TEXT;
    if (stored === NUMBER) {
      const value = column.numbers![row]!;
      const known = byNumber.get(value);
      if (known === undefined) {
        code = add(isDay ? isoOf(value) : String(value), record, false);
        byNumber.set(value, code);
      } else code = known;
    } else if (stored !== BLANK) {
      code = byEntry[stored]!;
      if (code === -2) {
        const entry = column.entries[stored]!;
        const text = isCellError(entry) ? "" : typeof entry === "boolean" ? (entry ? "TRUE" : "FALSE") : merge ? entry : tidy(entry);
        code = byEntry[stored] = add(text, record, text === entry);
      }
    }
    codes[record] = code;
    if (code >= 0) counts[code]!++;
  }
  return merge ? merged(codes, spellings, counts, firsts) : { texts: { codes, labels: spellings }, variants: [] };
}

function merged(codes: Int32Array, spellings: readonly string[], counts: readonly number[], firsts: readonly number[]): TextColumn {
  const groups = new Map<string, number[]>();
  spellings.forEach((spelling, code) => {
    const key = nameKey(spelling);
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
      if (spellings[code] !== label) variants.push({ spelling: spellings[code]!, label, record: firsts[code]!, count: counts[code]! });
    }
    labels.push(label);
  }
  for (let record = 0; record < codes.length; record++) if (codes[record]! >= 0) codes[record] = to[codes[record]!]!;
  return { texts: { codes, labels }, variants };
}
