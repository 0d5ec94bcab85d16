// =SALES.… for rewards. Thin: arguments are read, core answers.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { prorate as prorateOf } from "../core/rewards/prorate";
import { elementwise } from "./elementwise";
import { dates, numbers, optionalDates } from "./operand";
import { rankingOf } from "./rankingOf";
import { recognitionTable } from "./recognitionTable";
import { wordOf } from "./word";
import { workdays } from "./workdays";

/**
 * The part of an amount for who joined or left within the period: the share of days employed, to cents.
 * @customfunction PRORATE
 * @helpurl #prorate
 * @param amount The amount for the whole period.
 * @param from First day of the period.
 * @param to Last day of the period.
 * @param start The day of joining.
 * @param [end] The last day; blank for who is still there.
 * @param [days] "calendar" (when omitted) or "working".
 * @param [holidays] A range of days off, for working days.
 * @returns The amount due.
 */
export function prorate(amount: any[][], from: any[][], to: any[][], start: any[][], end?: any[][], days?: any, holidays?: any[][]): any[][] {
  const basis = wordOf("days", days, { calendar: "calendar", working: "working", kalendarzowe: "calendar", robocze: "working" });
  const calendar = basis === "working" ? workdays(holidays) : undefined;
  return elementwise([numbers("amount", amount), dates("from", from), dates("to", to), dates("start", start), optionalDates("end", end)], (money, first, last, joined, left) =>
    prorateOf(money, { from: first, to: last }, joined, left, calendar),
  );
}

/**
 * Places inside groups, 1 for the largest. Text has no place.
 * @customfunction RANKWITHIN
 * @helpurl #rankwithin
 * @param values The numbers to be ranked.
 * @param [groups] A range of the same size: who is ranked with whom. Everybody together when omitted.
 * @param [ties] "competition" (when omitted): equal values share the better place, a gap after. "dense": no gap.
 * @returns A place for each value.
 */
export function rankWithin(values: any[][], groups?: any[][], ties?: any): any[][] {
  return rankingOf(values, groups, wordOf("ties", ties, { competition: "competition", dense: "dense" }));
}

/**
 * Who reached the goal, in order, and which reward each is given while stock and budget last.
 * @customfunction RECOGNITION
 * @helpurl #recognition
 * @param results A table with person, goal and actual, or with person and attainment.
 * @param rewards A table with name, kind, value, count (blank: no limit) and needs (the least attainment).
 * @param [budget] The most that all rewards together may cost; no limit when omitted.
 * @param [from] The least attainment that is recognised; 100 % when omitted.
 * @param [columns] A range that settles which column is what: role, header, argument.
 * @returns A table: place, person, attainment, above goal, reason, reward, kind, value.
 */
export function recognition(results: any[][], rewards: any[][], budget?: any, from?: any, columns?: any[][]): any[][] {
  return recognitionTable(results, rewards, budget, from, columns);
}
