// =SALES.… for goals. Thin: arguments are read, core answers. The JSDoc is what Excel's function wizard shows.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { figure, refuse, type Figure } from "../core/answer";
import { attainment as attainmentOf } from "../core/goals/attainment";
import { elapsed as elapsedOf, splitWorkingDays } from "../core/goals/elapsed";
import { expected as expectedOf } from "../core/goals/expected";
import { goalGap as gapOf } from "../core/goals/goalGap";
import { projection as projectionOf } from "../core/goals/projection";
import { requiredRate as requiredRateOf } from "../core/goals/requiredRate";
import { spread as spreadOf } from "../core/goals/spread";
import { status as statusOf, STATUSES, TOLERANCE } from "../core/goals/status";
import { gridOf, listOf, optionalGrid, textOf } from "./arguments/arguments";
import { elementwise } from "./arguments/elementwise";
import { failure, raise } from "./arguments/failure";
import { goalOnTable } from "./tables/goalOnTable";
import { goalReportTable } from "./tables/goalReportTable";
import { allNumbers, dates, numbers, numbersOr, oneNumber, oneNumberOr } from "./arguments/operand";
import { rollupTable } from "./tables/rollupTable";
import { workdays } from "./arguments/workdays";

/**
 * How far from the goal: actual − goal. A shortfall is negative. Takes single values or ranges and spills.
 * @customfunction GOALGAP
 * @helpurl #goalgap
 * @param actual What was achieved: a number or a range of numbers.
 * @param goal The goal: a number or a range of the same size.
 * @returns The gap.
 */
export function goalGap(actual: any[][], goal: any[][]): any[][] {
  return elementwise([numbers("actual", actual), numbers("goal", goal)], (a, g) => figure(gapOf(a, g)));
}

/**
 * The share of the goal that was reached: actual ÷ goal. #N/A without a goal.
 * @customfunction ATTAINMENT
 * @helpurl #attainment
 * @param actual What was achieved: a number or a range of numbers.
 * @param goal The goal: a number or a range of the same size.
 * @returns A share: 1 is 100 %.
 */
export function attainment(actual: any[][], goal: any[][]): any[][] {
  return elementwise([numbers("actual", actual), numbers("goal", goal)], attainmentOf);
}

/**
 * In a word: reached, on track, at risk, behind or no goal.
 * @customfunction STATUS
 * @helpurl #status
 * @param actual What was achieved so far.
 * @param goal The goal of the whole period.
 * @param [elapsed] The share of the period that is over, as ELAPSED answers; 1 when omitted.
 * @param [tolerance] How much may be missing and still be only at risk; 5 % when omitted.
 * @param [labels] Five cells with your own words for reached, on track, at risk, behind, no goal.
 * @returns The word.
 */
export function status(actual: any[][], goal: any[][], elapsed?: any[][], tolerance?: any, labels?: any[][]): any[][] {
  const allowed = oneNumberOr("tolerance", tolerance, TOLERANCE);
  const own = optionalGrid(labels);
  const words = own ? listOf(own).map(textOf) : [];
  if (own && words.length !== STATUSES.length) raise(failure({ code: "five-labels", details: { count: words.length } }));
  return elementwise([numbers("actual", actual), numbers("goal", goal), numbersOr("elapsed", elapsed, 1)], (a, g, e) => {
    const word = statusOf(a, g, e, allowed);
    return figure(words[STATUSES.indexOf(word)] || word);
  });
}

/**
 * The share of a period's working days that is over, the as-of day included: 0 to 1.
 * @customfunction ELAPSED
 * @helpurl #elapsed
 * @param start First day of the period.
 * @param end Last day of the period.
 * @param asOf The day up to which it counts, for example TODAY().
 * @param [holidays] A range of days off.
 * @param [weekend] As in NETWORKDAYS.INTL: a number, or seven 0s and 1s. "0000000" makes every day count.
 * @returns A share.
 */
export function elapsed(start: any[][], end: any[][], asOf: any[][], holidays?: any[][], weekend?: any): any[][] {
  const calendar = workdays(holidays, weekend);
  return elementwise([dates("start", start), dates("end", end), dates("asOf", asOf)], (from, to, day) => elapsedOf({ from, to }, day, calendar));
}

/**
 * What should be there by now: the goal × the share of the working days that is over, or by the season's weights.
 * @customfunction EXPECTED
 * @helpurl #expected
 * @param goal The goal of the whole period.
 * @param start First day of the period.
 * @param end Last day of the period.
 * @param asOf The day up to which it counts, for example TODAY().
 * @param [holidays] A range of days off.
 * @param [weekend] As in NETWORKDAYS.INTL.
 * @param [profile] A weight for each calendar month of the period, in order: a season.
 * @returns The amount that is due.
 */
export function expected(goal: any[][], start: any[][], end: any[][], asOf: any[][], holidays?: any[][], weekend?: any, profile?: any[][]): any[][] {
  const calendar = workdays(holidays, weekend);
  const weights = weightsOf(profile);
  return elementwise([numbers("goal", goal), dates("start", start), dates("end", end), dates("asOf", asOf)], (g, from, to, day) => expectedOf(g, { from, to }, day, calendar, weights));
}

/**
 * Where it lands at this pace: actual ÷ the share that is due. After the end the actual itself.
 * @customfunction PROJECTION
 * @helpurl #projection
 * @param actual What was achieved so far.
 * @param start First day of the period.
 * @param end Last day of the period.
 * @param asOf The day up to which it counts, for example TODAY().
 * @param [holidays] A range of days off.
 * @param [weekend] As in NETWORKDAYS.INTL.
 * @param [profile] A weight for each calendar month of the period, in order: a season.
 * @returns The amount at the end of the period.
 */
export function projection(actual: any[][], start: any[][], end: any[][], asOf: any[][], holidays?: any[][], weekend?: any, profile?: any[][]): any[][] {
  const calendar = workdays(holidays, weekend);
  const weights = weightsOf(profile);
  return elementwise([numbers("actual", actual), dates("start", start), dates("end", end), dates("asOf", asOf)], (a, from, to, day) => projectionOf(a, { from, to }, day, calendar, weights));
}

/**
 * What each working day after the as-of day must bring to reach the goal. 0 when it is reached.
 * @customfunction REQUIREDRATE
 * @helpurl #requiredrate
 * @param actual What was achieved so far.
 * @param goal The goal of the whole period.
 * @param start First day of the period.
 * @param end Last day of the period.
 * @param asOf The day up to which it counts, for example TODAY().
 * @param [holidays] A range of days off.
 * @param [weekend] As in NETWORKDAYS.INTL.
 * @returns An amount a working day.
 */
export function requiredRate(actual: any[][], goal: any[][], start: any[][], end: any[][], asOf: any[][], holidays?: any[][], weekend?: any): any[][] {
  const calendar = workdays(holidays, weekend);
  return elementwise([numbers("actual", actual), numbers("goal", goal), dates("start", start), dates("end", end), dates("asOf", asOf)], (a, g, from, to, day): Figure =>
    to < from ? refuse("end-before-start") : requiredRateOf(a, g, splitWorkingDays({ from, to }, day, calendar).left),
  );
}

/**
 * Splits a total in proportion to weights so that the rounded parts add up to it exactly: seasons, goals of a team, shared credit.
 * @customfunction SPREAD
 * @helpurl #spread
 * @param total What is to be split.
 * @param weights A range of weights, 0 or more.
 * @param [decimals] Decimal places of the parts; 2 when omitted.
 * @returns The parts, in the shape of the weights.
 */
export function spread(total: any, weights: any[][], decimals?: any): any[][] {
  const list = allNumbers("weights", weights);
  const parts = spreadOf(oneNumber("total", total), list.values, oneNumberOr("decimals", decimals, 2));
  if (!parts.ok) return raise(failure(parts.why));
  return Array.from({ length: list.rows }, (_, row) => parts.value.slice(row * list.columns, (row + 1) * list.columns));
}

/**
 * The goal of a unit that is in force on a date: of several periods the shortest, of its revisions the latest in effect.
 * @customfunction GOALON
 * @helpurl #goalon
 * @param goals The goals table with its header row: unit, period (or from and to), goal, effective from.
 * @param unit Whose goal: a name or a range of names.
 * @param date On which day: a date or a range of dates.
 * @param [columns] A range that settles which column is what: role, header.
 * @returns The goal.
 */
export function goalOn(goals: any[][], unit: any[][], date: any[][], columns?: any[][]): any[][] {
  return goalOnTable(goals, unit, date, columns);
}

/**
 * For each goal: actual, gap, attainment, expected, projection, per day, status. For tables over 5 MB in Excel on the web use the button Goal report, or pass fewer columns (CHOOSECOLS).
 * @customfunction GOALREPORT
 * @helpurl #goalreport
 * @param sales The sales table with its header row, such as Sales[#All]; not whole columns.
 * @param goals The goals table with its header row.
 * @param asOf Sales up to this day count, for example TODAY().
 * @param [by] Whose goals: "person", "department", "product", "region"… or a header.
 * @param [from] First day of the periods that are reported, in place of the one that holds asOf.
 * @param [to] Last day of the periods that are reported.
 * @param [holidays] A range of days off.
 * @param [weekend] As in NETWORKDAYS.INTL.
 * @param [columns] A range that settles which column is what: role, header, argument (sales or goals).
 * @returns A table; row 1 is the header. It spills, so it cannot stand inside an Excel table.
 */
export function goalReport(sales: any[][], goals: any[][], asOf: any, by?: any, from?: any, to?: any, holidays?: any[][], weekend?: any, columns?: any[][]): any[][] {
  return goalReportTable({ sales, goals, asOf, by, from, to, holidays, weekend, columns });
}

/**
 * Goals of people added up to departments and the company, beside the goals set for those. Each person is counted once at each level.
 * @customfunction ROLLUP
 * @helpurl #rollup
 * @param goals The goals table with its header row: unit, period (or from and to), goal.
 * @param people The table of people with its header row: person and department; somebody who moved has a row for each, with start and end.
 * @param [columns] A range that settles which column is what: role, header, argument (goals or people).
 * @returns A table: unit, level, from, to, own goal, sum of members, difference (sum of members − own goal).
 */
export function rollup(goals: any[][], people: any[][], columns?: any[][]): any[][] {
  return rollupTable(goals, people, columns);
}

/** A season's weights; none when the argument is omitted. */
const weightsOf = (profile: unknown): readonly number[] | undefined => (optionalGrid(profile) ? allNumbers("profile", gridOf(profile)).values : undefined);
