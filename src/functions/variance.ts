// =SALES.… for what differs and why. Thin: arguments are read, core answers. The JSDoc is what Excel's function wizard shows.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { figure } from "../core/answer";
import { favourable as favourableOf } from "../core/variance/favourable";
import { marketEffect as marketEffectOf } from "../core/variance/marketEffect";
import { variance as varianceOf, variancePct as variancePctOf } from "../core/variance/variance";
import { elementwise } from "./arguments/elementwise";
import { failure, raise } from "./arguments/failure";
import { numbers, oneNumber, oneNumberOr } from "./arguments/operand";
import { periodTable } from "./tables/periodTable";
import { bridgeTable, pvmTable } from "./tables/pvmTable";
import { speak } from "./arguments/speak";
import { spilled } from "./tables/spilled";
import { tableWords } from "./tables/tableWords";
import { truthOf } from "./arguments/truth";

/**
 * What differs: actual − base. Less than the base is negative. Takes single values or ranges and spills.
 * @customfunction VARIANCE
 * @helpurl #variance
 * @param actual What was achieved: a number or a range of numbers.
 * @param base What it is compared with: the goal, the period before, the year before.
 * @returns The difference.
 */
export function variance(actual: any[][], base: any[][]): any[][] {
  return elementwise([numbers("actual", actual), numbers("base", base)], (a, b) => figure(varianceOf(a, b)));
}

/**
 * The difference as a share of the base: (actual − base) ÷ base. #N/A where the base is 0 or less.
 * @customfunction VARIANCEPCT
 * @helpurl #variancepct
 * @param actual What was achieved: a number or a range of numbers.
 * @param base What it is compared with: a number or a range of the same size.
 * @returns A share: 0.1 is 10 % more.
 */
export function variancePct(actual: any[][], base: any[][]): any[][] {
  return elementwise([numbers("actual", actual), numbers("base", base)], variancePctOf);
}

/**
 * TRUE where the difference is good news, FALSE where it is bad, #N/A where there is none.
 * @customfunction FAVOURABLE
 * @helpurl #favourable
 * @param actual What was achieved: a number or a range of numbers.
 * @param base What it is compared with: the goal, the year before.
 * @param [lowerIsBetter] TRUE for costs, complaints, days. FALSE when omitted.
 * @returns TRUE or FALSE.
 */
export function favourable(actual: any[][], base: any[][], lowerIsBetter?: any): any[][] {
  const lower = truthOf("lowerIsBetter", lowerIsBetter, false);
  return elementwise([numbers("actual", actual), numbers("base", base)], (a, b) => favourableOf(a, b, lower));
}

/**
 * A table's header and its rows dated in a period, both days included, for use inside PVM, BRIDGE and the others.
 * @customfunction PERIOD
 * @helpurl #period
 * @param table A range with its header row, such as Sales[#All]; not whole columns.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns A table; row 1 is the header.
 */
export function period(table: any[][], from: any, to: any, columns?: any[][]): any[][] {
  return periodTable(table, from, to, columns);
}

/**
 * How much of a difference is price, volume, mix, new and lost, item by item; the five add up to the cent. Last row: totals.
 * @customfunction PVM
 * @helpurl #pvm
 * @param current A table of now with its header row: item, amount, quantity. PERIOD takes a period out of a longer table.
 * @param base A table of what it is compared with; it may be a table of goals.
 * @param [by] "product" (when omitted), "person", "customer", "region"… or a header.
 * @param [columns] A range that settles which column is what: role, header, argument (current or base).
 * @returns A table: item, base, price, volume, mix, new, lost, current, kind.
 */
export function pvm(current: any[][], base: any[][], by?: any, columns?: any[][]): any[][] {
  return pvmTable(current, base, by, columns);
}

/**
 * The steps that lead from the base to now, the largest first, the smaller ones together: for a waterfall chart.
 * @customfunction BRIDGE
 * @helpurl #bridge
 * @param current A table of now with its header row: item and amount.
 * @param base A table of what it is compared with; it may be a table of goals.
 * @param by "product", "person", "customer", "region"… or a header.
 * @param [top] How many steps stand alone; 10 when omitted.
 * @param [columns] A range that settles which column is what: role, header, argument (current or base).
 * @returns A table: step, amount, start, end, kind.
 */
export function bridge(current: any[][], base: any[][], by: any, top?: any, columns?: any[][]): any[][] {
  return bridgeTable(current, base, by, top, columns);
}

/**
 * The market or us: how much of a difference comes from the size of the market and how much from our share of it.
 * @customfunction MARKETEFFECT
 * @helpurl #marketeffect
 * @param actual What we sold: units or money.
 * @param base What it is compared with.
 * @param actualMarket How large the whole market is now.
 * @param baseMarket How large it was.
 * @param [value] What a unit is worth; 1 when omitted.
 * @returns A table: effect and amount, market size then market share. They add up to (actual − base) × value.
 */
export function marketEffect(actual: any, base: any, actualMarket: any, baseMarket: any, value?: any): any[][] {
  // 0 is how a blank cell may arrive: then, too, it is 1
  const parts = marketEffectOf(oneNumber("actual", actual), oneNumber("base", base), oneNumber("actualMarket", actualMarket), oneNumber("baseMarket", baseMarket), oneNumberOr("value", value, 0) || 1);
  if (!parts.ok) return raise(failure(parts.why));
  const say = tableWords(speak().language);
  return spilled([say("market.effect"), say("market.amount")], [[say("market.size"), parts.value.size], [say("market.share"), parts.value.share]]);
}
