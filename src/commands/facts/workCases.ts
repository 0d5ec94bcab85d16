// Sales and leads of some days as cases of one thing, compared inside one kind of group.
import { NO_DAY, NO_TEXT, type Days, type Texts } from "../../core/column";
import { departmentsOfPeople } from "../../core/goals/departments";
import { marksLeftOut } from "../../core/goals/tally";
import { nameKey } from "../../core/names";
import type { Period } from "../../core/period";
import type { CaseRows } from "../../core/works/caseRows";
import { holdsSeveral, WITHIN, type Compared, type Comparison, type Within } from "../../core/works/comparison";
import { pickCases, splitItems } from "../../core/works/pickCases";
import { markedSales } from "../../reports/settings";
import { amountsOf, combine, textsOf } from "../../sheet";
import type { CombinedTable } from "../../sheet/workbook/combine";
import { stagesOf } from "../../sheet/records/stagesOf";
import { areSums } from "./areSums";
import type { Opened } from "../workbook/opened";

/** A table whose rows are cases, and the day that each counts on. */
export interface CaseTable {
  readonly of: Comparison["of"];
  readonly table: CombinedTable;
  readonly day: Days;
  readonly stage?: Uint8Array;
  /** Groups that it can be parted into, the likeliest to hold equals first. */
  readonly groups: ReadonlyMap<Within, Texts>;
}

/** Leads first: a won share says more than an amount. Leads without a stage that says won or lost are none, and neither are sums of sales. */
export function caseTables(opened: Opened, until: number): CaseTable[] {
  const { sold, sales, leads } = opened.rows;
  const table = combine(opened.tables("Leads"));
  const stage = table ? stagesOf(table) : undefined;
  const groups = (of: CombinedTable) => new Map(WITHIN.flatMap((within) => {
    const column = groupColumn(opened, of, within, until);
    return column ? [[within, column] as const] : [];
  }));
  return [
    ...(table && leads && stage ? [{ of: "leads" as const, table, stage, day: leads.closed.map((day, row) => (day === NO_DAY ? leads.day[row]! : day)), groups: groups(table) }] : []),
    ...(sold && sales.length > 0 && !areSums(opened) ? [{ of: "sales" as const, table: sold, day: sales.day, groups: groups(sold) }] : []),
  ];
}

/** @returns null where the table has no such column */
export function workCases(opened: Opened, from: CaseTable, by: Compared, within: Within | null, days: Period): { readonly rows: CaseRows; readonly parted: boolean } | null {
  const { table, stage, day } = from;
  const item = textsOf(table, by);
  if (!item || item.labels.length === 0) return null;
  const leftOut = marksLeftOut(markedSales(opened.setup.settings));
  const rows: CaseRows = {
    length: table.length, item, stage, amount: amountsOf(table, "amount"), person: textsOf(table, "person"), order: textsOf(table, "orderNumber"),
    group: within ? from.groups.get(within) : undefined,
    ...(from.of === "sales" ? { share: opened.rows.sales.share, mark: opened.rows.sales.mark?.map((mark) => (leftOut[mark] ? mark : 0)) } : {}),
  };
  const own = pickCases(rows, (row) => day[row]! >= days.from && day[row]! <= days.to);
  // a comma or a semicolon may be part of a product's name
  return { rows: by === "product" ? own : splitItems(own), parted: holdsSeveral(own) };
}

function groupColumn(opened: Opened, table: CombinedTable, within: Within, until: number): Texts | undefined {
  const person = textsOf(table, "person");
  if (within === "person") return person;
  const { goals, people, sales } = opened.rows;
  if (within === "peerGroup") {
    const groups = people?.peerGroup;
    return groups && person && ofPeople(person, new Map(Array.from({ length: people.length }, (_, row) => row).flatMap((row) => (groups.codes[row] === NO_TEXT || people.person.codes[row] === NO_TEXT ? [] : [[nameKey(people.person.labels[people.person.codes[row]!]!), groups.labels[groups.codes[row]!]!] as const]))));
  }
  const own = textsOf(table, within);
  return own ?? (within === "department" && person ? ofPeople(person, departmentsOfPeople(goals, people, sales, until)) : undefined);
}

/** undefined where nobody has a group. */
function ofPeople(person: Texts, groupOf: ReadonlyMap<string, string>): Texts | undefined {
  const labels = [...new Set(groupOf.values())];
  const codeOf = person.labels.map((name) => labels.indexOf(groupOf.get(nameKey(name)) ?? ""));
  if (codeOf.every((code) => code < 0)) return undefined;
  return { labels, codes: person.codes.map((code) => (code === NO_TEXT ? NO_TEXT : codeOf[code]!)) };
}
