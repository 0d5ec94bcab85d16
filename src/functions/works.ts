// =SALES.… for what works: products, techniques, customers' scores, training. Thin: arguments are read, core answers.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { paretoTable } from "./tables/paretoTable";
import { csatOf, npsOf } from "./arguments/scores";
import { trainingTable } from "./tables/trainingTable";
import { whatWorksTable } from "./tables/whatWorksTable";

/**
 * Which products, techniques or channels do better than comparable others, with an interval and a verdict. A case is an order, else a row.
 * @customfunction WHATWORKS
 * @helpurl #whatworks
 * @param sales A table of sales, or of leads with their stage, with its header row; not whole columns.
 * @param by "product", "technique", "channel", "person"… or a header.
 * @param [within] Compare only inside the same "region", "peer group", "person"… or a header; everything together when omitted.
 * @param [minimum] Fewer cases than this are too few; 20 when omitted.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A table: item, people, cases, result, others, lift, from, to, verdict.
 */
export function whatWorks(sales: any[][], by: any, within?: any, minimum?: any, columns?: any[][]): any[][] {
  return whatWorksTable(sales, by, within, minimum, columns);
}

/**
 * Which few items bring most of it: A for the fewest largest that reach 80 %, B for those that reach 95 %, C for the rest.
 * @customfunction PARETO
 * @helpurl #pareto
 * @param table A range with its header row: item and amount.
 * @param by "product", "customer", "person"… or a header.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A table: item, amount, share, cumulative share, class.
 */
export function pareto(table: any[][], by: any, columns?: any[][]): any[][] {
  return paretoTable(table, by, columns);
}

/**
 * Net promoter score: per cent of 9 and 10 less per cent of 0 to 6, from -100 to 100.
 * @customfunction NPS
 * @helpurl #nps
 * @param scores Scores from 0 to 10.
 * @param [zeroIsScore] TRUE: 0 is a score. FALSE: 0 and blank cells are no answer. Needed where there are zeros or blank cells.
 * @returns The score, unrounded.
 */
export function nps(scores: any[][], zeroIsScore?: any): any {
  return npsOf(scores, zeroIsScore);
}

/**
 * Customer satisfaction: the share of good scores on a scale from 1 to 5. 0 and blank cells are no answer.
 * @customfunction CSAT
 * @helpurl #csat
 * @param scores Scores from 1 to 5.
 * @param [from] The lowest good score; 4 when omitted.
 * @param [to] The highest good score; 5 when omitted.
 * @returns A share: 0.8 is 80 %.
 */
export function csat(scores: any[][], from?: any, to?: any): any {
  return csatOf(scores, from, to);
}

/**
 * Which training moved the numbers: sales per working day before and after, against people not trained then who sold alike before.
 * @customfunction TRAININGEFFECT
 * @helpurl #trainingeffect
 * @param sales A table of sales with its header row: date, person, amount.
 * @param training A table of trainings: person, date, topic.
 * @param [days] How many days before and after are compared; 90 when omitted.
 * @param [columns] A range that settles which column is what: role, header, argument (sales or training).
 * @returns A table, a row for each topic: topic, people, before, after, others before, others after, effect, from, to, verdict, note.
 */
export function trainingEffect(sales: any[][], training: any[][], days?: any, columns?: any[][]): any[][] {
  return trainingTable(sales, training, days, columns);
}
