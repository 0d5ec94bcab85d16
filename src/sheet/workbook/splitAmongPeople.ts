// A row that several people share becomes a record for each of them, with their credit share: the same as a list that has a row a person.
import type { Problem } from "../../core/answer";
import { NO_TEXT, type Texts } from "../../core/column";
import { nameKey } from "../../core/names";
import { betterSpelled } from "../words/betterSpelled";
import { only } from "../table/keepRecords";
import { splitHeaders, type SplitPart } from "../columns/splitHeaders";
import type { SheetColumn, SheetTable } from "../sheetTable";
import { made } from "../table/madeColumn";

/** Rounded to a tenth of a per cent each, shares may miss the whole by this. */
const ROUNDED = 0.0005;
/** Nobody in particular. */
const NOBODY = -1;

interface Credit {
  /** Which of the people; NOBODY. */
  readonly part: number;
  readonly share: number;
}

/** The table with its people and shares in one column each. What of a sale no share gives to anybody counts for nobody, and is said; so does the
 * whole of a sale whose shares are not known, or add up to more than it. */
export function splitAmongPeople(table: SheetTable): SheetTable {
  if (table.role !== "Sales" || table.columns.filter(({ role }) => role === "person").length < 2) return table;
  const parts = splitHeaders(table.columns.map(({ header }) => header))?.parts;
  if (!parts || !parts.every(({ person }) => table.columns[person]!.role === "person")) return table;
  const people = parts.map(({ person }) => textsIn(table.columns[person]!));
  const shares = parts.map(({ share }) => (share === null ? null : amountsIn(table.columns[share]!)));
  const from: number[] = [];
  const credits: Credit[] = [];
  const problems: Problem[] = [];
  for (let record = 0; record < table.length; record++) {
    const { credits: own, problem } = creditsOf(people, shares, record);
    for (const credit of own) {
      from.push(record);
      credits.push(credit);
    }
    if (problem) problems.push({ ...problem, row: table.rows[record]! + 1, ...placeOf(table, parts), done: "counted" });
  }
  if (shares[0] === null) problems.push({ code: "split-equally", row: table.headerRows[0]! + 1, value: parts.map(({ person }) => table.columns[person]!.header).join(", "), done: "counted" });
  return {
    ...table,
    columns: [
      made("person", { kind: "text", values: named(people, from, credits) }, { header: "", confidence: 0.95 }),
      made("creditShare", { kind: "amount", values: Float64Array.from(credits, ({ share }) => share) }, { share: true, confidence: 0.95 }),
      ...table.columns.map((column) => ({ ...column, data: only(column.data, from) })),
    ],
    length: from.length,
    rows: Int32Array.from(from, (record) => table.rows[record]!),
    problems: [...table.problems, ...problems].sort((a, b) => a.row - b.row),
  };
}

/** Without the dust of binary fractions. */
const exact = (share: number): number => Number(share.toPrecision(12));

const textsIn = ({ data }: SheetColumn): Texts => (data.kind === "text" ? data.values : { codes: new Int32Array(data.values.length).fill(NO_TEXT), labels: [] });
const amountsIn = ({ data }: SheetColumn): Float64Array | null => (data.kind === "amount" ? data.values : null);

/** The cell of the first share, else of the first person. */
function placeOf({ columns }: SheetTable, parts: readonly SplitPart[]): Pick<Problem, "column" | "at"> {
  const { header, at } = columns[parts[0]!.share ?? parts[0]!.person]!;
  return { column: header, at };
}

function creditsOf(people: readonly Texts[], shares: readonly (Float64Array | null)[], record: number): { readonly credits: readonly Credit[]; readonly problem?: Pick<Problem, "code" | "details"> } {
  const there = people.flatMap(({ codes }, part) => (codes[record] === NO_TEXT ? [] : [part]));
  const whole = (part: number): { readonly credits: readonly Credit[] } => ({ credits: [{ part, share: 1 }] });
  if (shares[0] === null) return there.length === 0 ? whole(NOBODY) : { credits: there.map((part) => ({ part, share: 1 / there.length })) };
  const given = shares.flatMap((values, part) => {
    const share = values![record]!;
    return Number.isNaN(share) || share === 0 ? [] : [{ part: there.includes(part) ? part : NOBODY, share }];
  });
  const sum = given.reduce((all, { share }) => all + share, 0);
  const missed = sum - 1;
  const percents = Object.fromEntries(given.map(({ share }, i) => [`share${i + 1}`, Math.round(share * 1e4) / 100]));
  if (Math.abs(missed) <= ROUNDED * given.length + 1e-9) return { credits: given.map((credit, i) => (i === 0 ? { ...credit, share: exact(credit.share - missed) } : credit)) };
  if (given.length === 0 && there.length <= 1) return whole(there[0] ?? NOBODY);
  if (missed > 0 || given.some(({ share }) => share < 0) || there.some((part) => !given.some((credit) => credit.part === part))) return { ...whole(NOBODY), problem: { code: "shares-unclear", details: percents } };
  return { credits: [...given, { part: NOBODY, share: exact(-missed) }], problem: { code: "shares-short", details: { ...percents, sum: Math.round(sum * 1e4) / 100 } } };
}

/** All people under one set of names. */
function named(people: readonly Texts[], from: readonly number[], credits: readonly Credit[]): Texts {
  const places = new Map<string, number>();
  const labels: string[] = [];
  const codes = people.map((texts) => texts.labels.map((label) => {
    const key = nameKey(label);
    const code = places.get(key) ?? labels.push(label) - 1;
    places.set(key, code);
    labels[code] = betterSpelled(label, labels[code]!) < 0 ? label : labels[code]!;
    return code;
  }));
  return { labels, codes: Int32Array.from(credits, ({ part }, i) => (part === NOBODY ? NO_TEXT : codes[part]![people[part]!.codes[from[i]!]!]!)) };
}
