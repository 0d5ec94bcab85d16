// What works: from the open workbook to what does better than comparable others, what customers say, whom to ask; and to its sheet.
import { NO_DAY } from "../core/column";
import type { Period } from "../core/period";
import { comparison, COMPARED, WITHIN, type Compared, type Comparison, type Within } from "../core/works/comparison";
import { selling } from "../core/works/selling";
import { customersToAsk } from "../core/works/toAsk";
import { trainingEffect, WINDOW_DAYS } from "../core/works/trainingEffect";
import { voices, type FeedbackRows } from "../core/works/voices";
import { boxAddress, columnLetters } from "../reports/parts/address";
import { markedSales } from "../reports/settings";
import { provenLines, sharedPage, type SharedLine } from "../reports/sharedPage";
import { whatWorksReport, type Place, type WhatWorksSheet } from "../reports/whatWorks";
import { worksWords } from "../reports/words/worksWords";
import { amountsOf, columnOf, combine, daysOf, labelAt, textsOf } from "../sheet";
import type { CombinedTable } from "../sheet/workbook/combine";
import type { ColumnRole, TableRole } from "../sheet/roles";
import type { SheetTable } from "../sheet/sheetTable";
import { areSums } from "./facts/areSums";
import { comparedPeriod } from "./facts/comparedPeriod";
import { contextOf } from "./workbook/contextOf";
import type { Outcome, WhatWorksOptions, WhatWorksPreview } from "./desk";
import { peopleLeft } from "./facts/peopleLeft";
import { periodOrAll } from "./workbook/periodOrAll";
import { salesHindrances, type Opened } from "./workbook/opened";
import { caseTables, workCases, type CaseTable } from "./facts/workCases";

const NEEDED: ReadonlySet<ColumnRole> = new Set(["amount", "date", "product", "person", "technique", "channel", "segment", "orderNumber"]);
const READ: readonly TableRole[] = ["Sales", "Leads", "Feedback", "Training"];

export function previewWhatWorks(opened: Opened, options: WhatWorksOptions): Outcome<WhatWorksPreview> {
  const { rows, say } = opened;
  const troubles = salesHindrances(opened, NEEDED);
  if (troubles.length > 0) return { ok: false, troubles };
  const period = periodOrAll(opened, options, rows.sales.day);
  const days = { from: period.from, to: Math.min(period.asOf, period.to) };
  const tables = caseTables(opened, days.to);
  const groups = WITHIN.filter((one) => tables.some((table) => table.groups.has(one)));
  const within = options.within === undefined ? (PEERS.find((one) => groups.includes(one)) ?? null) : groups.find((one) => one === options.within) ?? null;
  const base = comparedPeriod(opened, period)?.cut ?? null;
  const wholeBase = base && reachesBack(opened, base) ? base : null;
  const sheet: WhatWorksSheet = {
    comparisons: COMPARED.flatMap((by) => comparisonOf(opened, tables, by, within, days) ?? []),
    areSums: areSums(opened),
    base: wholeBase,
    selling: sellingIn(opened, days, wholeBase),
    ...heardIn(opened, days, base),
    trainings: trainingsIn(opened, period.asOf),
    left: peopleLeft(opened, period.asOf),
  };
  const speakers = { say, tell: worksWords(say.language) };
  const context = contextOf(opened, period, READ, (role) => tablesReadAs(opened, role));
  const report = whatWorksReport(sheet, context, speakers);
  return { ok: true, value: { period, currency: opened.currency, within, groups, sheet, notes: report.notes, report, shared: sharedPage(sheet, context, speakers) } };
}

/** What did better than comparable others in the year up to a day; nothing where that cannot be told. */
export function provenWays(opened: Opened, asOf: number): readonly SharedLine[] {
  const preview = previewWhatWorks(opened, { from: asOf - 364, to: asOf, asOf });
  return preview.ok ? provenLines(preview.value.sheet, opened.currency, { say: opened.say, tell: worksWords(opened.say.language) }) : [];
}

/** Groups whose members are equals, taken when nobody chose. */
const PEERS: readonly Within[] = ["peerGroup", "department", "region"];

/** Sales that were made of won leads are those leads, and no table of their own. */
function tablesReadAs(opened: Opened, role: TableRole): SheetTable[] {
  const leads = opened.tables("Leads");
  return opened.tables(role).filter(({ sheet, box }) => role !== "Sales" || !leads.some((other) => other.sheet === sheet && other.box === box));
}

/** What is missing at the start of the base, as a share of it, that spoils no comparison. */
const MAY_MISS = 0.1;

/** Whether there are sales from its first days on: half a base makes everything grow. */
function reachesBack({ rows: { sales } }: Opened, { from, to }: Period): boolean {
  const known = from + MAY_MISS * (to - from + 1);
  return sales.day.some((day) => day !== NO_DAY && day <= known);
}

/** Of leads where enough of them tell, else of sales; of the days asked, else of the year up to their end. */
function comparisonOf(opened: Opened, tables: readonly CaseTable[], by: Compared, within: Within | null, days: Period): Comparison | null {
  let made: Comparison | null = null;
  for (const from of tables)
    for (const of of [days, yearTo(days)]) {
      const own = within && from.groups.has(within) ? within : null;
      const cases = workCases(opened, from, by, own, of);
      made = cases ? comparison(cases.rows, { by, of: from.of, within: own, days: of, parted: cases.parted }) : made;
      if (cases && made && made.lines.filter(({ verdict }) => verdict !== "too few").length >= FEWEST_JUDGED) return made;
    }
  return made;
}

/** One thing alone is compared with nothing. */
const FEWEST_JUDGED = 2;

/** The year that ends with the days; they themselves where they are longer. */
const yearTo = ({ from, to }: Period): Period => ({ from: Math.min(from, to - 364), to });

function sellingIn({ rows: { sold, sales }, setup }: Opened, days: Period, base: Period | null): WhatWorksSheet["selling"] {
  const item = sold && textsOf(sold, "product");
  return item ? selling({ sales, item, days, base, marked: markedSales(setup.settings) }) : null;
}

/** Trainings up to the day, beside the sales up to it. */
function trainingsIn(opened: Opened, asOf: number): WhatWorksSheet["trainings"] {
  const table = combine(opened.tables("Training"));
  const { sales } = opened.rows;
  const [person, day, topic] = table ? [textsOf(table, "person"), daysOf(table, "date"), textsOf(table, "topic")] : [];
  if (!table || !person || !day || !topic || !sales.person) return null;
  const known = (days: Int32Array) => days.map((one) => (one <= asOf ? one : NO_DAY));
  const leftOut = markedSales(opened.setup.settings);
  const counted = { ...sales, day: known(sales.day), mark: sales.mark?.map((mark) => ((mark === 1 ? leftOut.returned : leftOut.cancelled) === "counted" ? 0 : mark)) };
  return trainingEffect({ sales: counted, training: { length: table.length, person, topic, day: known(day) }, days: WINDOW_DAYS, calendar: opened.calendar });
}

/** What customers said, and who was not asked. */
function heardIn(opened: Opened, days: Period, base: Period | null): Pick<WhatWorksSheet, "voices" | "lastVoice" | "commentAt" | "toAsk" | "isDelivered" | "deliveryAt" | "byShipping"> {
  const { sold, sales } = opened.rows;
  const table = combine(opened.tables("Feedback"));
  const day = table && daysOf(table, "date");
  const feedback: FeedbackRows | null = table && day ? { length: table.length, day, score: amountsOf(table, "score"), comment: textsOf(table, "comment"), customer: textsOf(table, "customer"), product: textsOf(table, "product"), technique: textsOf(table, "technique") } : null;
  const known = [...(day ?? [])].filter((one) => one !== NO_DAY && one <= days.to);
  const delivered = sold && (daysOf(sold, "deliveredDate") ?? daysOf(sold, "shippedDate"));
  const customer = sold && textsOf(sold, "customer");
  const leftOut = markedSales(opened.setup.settings);
  return {
    voices: feedback && voicesOf(feedback, days, base),
    lastVoice: known.length > 0 ? known.reduce((last, one) => Math.max(last, one)) : null,
    commentAt: (row) => ({ ...placeOf(table!, row, "comment"), text: labelAt(textsOf(table!, "comment")!, row) ?? "" }),
    toAsk: sold && delivered && customer ? customersToAsk({ length: sold.length, day: delivered.map((one, row) => (sales.mark?.[row] && leftOut.cancelled !== "counted" ? NO_DAY : one)), customer, person: sales.person }, feedback ?? { length: 0, day: new Int32Array() }, days) : null,
    isDelivered: delivered?.some((one) => one >= days.from && one <= days.to) ?? false,
    deliveryAt: (row) => placeOf(sold!, row),
    byShipping: !(sold && daysOf(sold, "deliveredDate")),
  };
}

/** Of the days asked; of the year up to their end where few scores are of them. */
function voicesOf(feedback: FeedbackRows, days: Period, base: Period | null): WhatWorksSheet["voices"] {
  const own = voices(feedback, days, base);
  const year = yearTo(days);
  if (year.from === days.from || (own.lines[0] && !own.lines[0].isFew)) return { ...own, days };
  return { ...voices(feedback, year, { from: year.from - 365, to: year.from - 1 }), days: year };
}

/** The cell of a row, or the whole row. */
function placeOf({ parts, partOf, rows }: CombinedTable, row: number, role?: ColumnRole): Place {
  const part = parts[partOf[row]!]!;
  const at = role && columnOf(part, role)?.at;
  return { sheet: part.sheet, range: at !== undefined && at >= 0 ? `${columnLetters(at)}${rows[row]! + 1}` : boxAddress({ row: rows[row]!, column: part.box.column, rows: 1, columns: part.box.columns }) };
}
