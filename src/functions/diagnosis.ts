// =SALES.… for why a goal was missed. Thin: arguments are read, core answers. The JSDoc is what Excel's function wizard shows.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { driversTable } from "./tables/driversTable";
import { funnelTable } from "./tables/funnelTable";
import { priceGapTable } from "./tables/priceGapTable";
import { processTable } from "./tables/processTable";
import { serviceTable } from "./tables/serviceTable";

/**
 * From order to payment, step by step: how long each takes, how many were late, and what is open and overdue. Over 5 MB of data in Excel on the web: use the button Process, or pass fewer columns (CHOOSECOLS).
 * @customfunction PROCESS
 * @helpurl #process
 * @param orders Orders or sales with their header row: order date, due, shipped, delivered, followed up, invoiced, paid; those that there are.
 * @param asOf What happened after this day is not known yet; TODAY() for now.
 * @param [by] "person", "department", "region", "customer"… or a header. All orders together when omitted.
 * @param [steps] A table: Step, Accountable, Days allowed.
 * @param [columns] A range that settles which column is what: role, header, argument (orders or steps).
 * @returns A table: step, unit, count, median days, 90th percentile, late, late share, open and overdue, amount, accountable.
 */
export function process(orders: any[][], asOf: any, by?: any, steps?: any[][], columns?: any[][]): any[][] {
  return processTable({ orders, asOf, by, steps, columns });
}

/**
 * Our average price beside the competitors' prices that were in force when we sold, product by product.
 * @customfunction PRICEGAP
 * @helpurl #pricegap
 * @param sales Sales with their header row: date, product, quantity, amount.
 * @param prices Competitors' prices with their header row: product, date, price, and competitor where there are several.
 * @param [columns] A range that settles which column is what: role, header, argument (sales or prices).
 * @returns A table: product, own price, competitors' price, difference, per cent, amount sold, days covered.
 */
export function priceGap(sales: any[][], prices: any[][], columns?: any[][]): any[][] {
  return priceGapTable(sales, prices, columns);
}

/**
 * Complaints and cases: how many for 100 orders, how long they take, how many are open, and what those customers bought afterwards.
 * @customfunction SERVICE
 * @helpurl #service
 * @param cases Cases with their header row: date, solved on, and customer or order number.
 * @param sales Sales with their header row: date, amount, customer, order number.
 * @param [by] "product", "kind", "region", "customer"… or a header of either table. All cases together when omitted.
 * @param [columns] A range that settles which column is what: role, header, argument (cases or sales).
 * @returns A table: unit, cases, cases per 100 orders, median days, open, amount of the customers, change after the case.
 */
export function service(cases: any[][], sales: any[][], by?: any, columns?: any[][]): any[][] {
  return serviceTable(cases, sales, by, columns);
}

/**
 * Leads: how many were won, lost or are open, the win rate, the days to close, what a day brings, and why they are lost.
 * @customfunction FUNNEL
 * @helpurl #funnel
 * @param leads Leads or opportunities with their header row: date, stage, closed on, amount, lost reason.
 * @param [by] "person", "source", "segment", "campaign", "product"… or a header. All leads together when omitted.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A table: unit, leads, won, lost, open, win rate, median days, average won, velocity, lost for.
 */
export function funnel(leads: any[][], by?: any, columns?: any[][]): any[][] {
  return funnelTable(leads, by, columns);
}

/**
 * The fewest slices that explain a difference, such as one product in one region; what happened everywhere blames none.
 * @customfunction DRIVERS
 * @helpurl #drivers
 * @param current A table of now with its header row: amount and the dimensions. PERIOD takes a period out of a longer table.
 * @param base A table of what it is compared with; it may be a table of goals that names the same dimensions.
 * @param dimensions "person,product,region"… or headers, in one text or a range.
 * @param [top] How many slices are listed; 10 when omitted.
 * @param [columns] A range that settles which column is what: role, header, argument (current or base).
 * @returns A table: rank, slice, base, current, difference, share, rest without it, confidence.
 */
export function drivers(current: any[][], base: any[][], dimensions: any[][], top?: any, columns?: any[][]): any[][] {
  return driversTable(current, base, dimensions, top, columns);
}
