// =SALES.… for rewards. Thin: arguments are read, core answers.
/* eslint-disable @typescript-eslint/no-explicit-any -- Excel hands over anything; the metadata knows only `any` for it */
import { figure } from "../core/answer";
import { clawback as clawbackOf } from "../core/rewards/clawback";
import { commission as commissionOf } from "../core/rewards/commission";
import { payout as payoutOf } from "../core/rewards/payout";
import { prorate as prorateOf } from "../core/rewards/prorate";
import { commissionRule, payoutPoints } from "./arguments/commissionRule";
import { drawTable, stepsTable, trueUpTable } from "./tables/commissionTables";
import { elementwise } from "./arguments/elementwise";
import { notNegative } from "./arguments/notNegative";
import { dates, numbers, optionalDates } from "./arguments/operand";
import { rankingOf } from "./arguments/rankingOf";
import { recognitionTable } from "./tables/recognitionTable";
import { truthOf } from "./arguments/truth";
import { wordOf } from "./arguments/word";
import { workdays } from "./arguments/workdays";

/**
 * Commission by tiers, to cents. An amount equal to a tier's start is in that tier; below the first tier nothing is paid.
 * @customfunction COMMISSION
 * @helpurl #commission
 * @param amount What was sold: a number or a range of numbers. Negative: returns.
 * @param from Where each tier begins, ascending; the first is the threshold.
 * @param rate The rate of each tier, such as 5%.
 * @param [mode] "marginal" (when omitted): each tier's rate on its own slice. "retroactive": the reached tier's rate on all.
 * @param [cap] The most it pays; blank: no limit.
 * @returns The commission.
 */
export function commission(amount: any[][], from: any[][], rate: any[][], mode?: any, cap?: any): any[][] {
  const rule = commissionRule(from, rate, mode, cap);
  return elementwise([numbers("amount", amount)], (money) => figure(commissionOf(money, rule)));
}

/**
 * A commission shown tier by tier; the last row is the total, equal to COMMISSION.
 * @customfunction COMMISSIONSTEPS
 * @helpurl #commissionsteps
 * @param amount What was sold.
 * @param from Where each tier begins, ascending; the first is the threshold.
 * @param rate The rate of each tier, such as 5%.
 * @param [mode] "marginal" (when omitted) or "retroactive".
 * @param [cap] The most it pays; blank: no limit.
 * @returns A table: tier, from, to, rate, amount in tier, commission (unrounded).
 */
export function commissionSteps(amount: any, from: any[][], rate: any[][], mode?: any, cap?: any): any[][] {
  return stepsTable(amount, from, rate, mode, cap);
}

/**
 * What an attainment pays by a payout curve: below the first point 0, above the last the last.
 * @customfunction PAYOUT
 * @helpurl #payout
 * @param attainment The attainment: a number or a range of numbers.
 * @param points The attainments of the curve, ascending.
 * @param payout What each point pays: a share of the target pay, or money.
 * @param [smooth] TRUE: straight lines between the points. FALSE when omitted: steps.
 * @returns The payout, unrounded.
 */
export function payout(attainment: any[][], points: any[][], payout: any[][], smooth?: any): any[][] {
  const curve = payoutPoints(points, payout);
  const isSmooth = truthOf("smooth", smooth, false);
  return elementwise([numbers("attainment", attainment)], (reached) => figure(payoutOf(reached, curve, isSmooth)));
}

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
 * Commission period by period on the sum to date. Payments sum to the commission of the total.
 * @customfunction TRUEUP
 * @helpurl #trueup
 * @param amounts What was sold in each period, in order.
 * @param from Where each tier begins, ascending; the first is the threshold.
 * @param rate The rate of each tier, such as 5%.
 * @param [mode] "marginal" (when omitted) or "retroactive".
 * @param [cap] The most it pays for all periods together; blank: no limit.
 * @returns A table, a row for each period: amount to date, earned to date, payment (negative when returns take some back).
 */
export function trueUp(amounts: any[][], from: any[][], rate: any[][], mode?: any, cap?: any): any[][] {
  return trueUpTable(amounts, from, rate, mode, cap);
}

/**
 * Earnings with a draw, period by period: at least the draw is paid.
 * @customfunction DRAW
 * @helpurl #draw
 * @param earned What was earned in each period, in order.
 * @param draw The least that a period pays.
 * @param [recoverable] TRUE (when omitted): what the draw exceeds earnings by is taken from later ones above the draw. FALSE: nothing is owed.
 * @param [owed] What is owed at the start.
 * @returns A table, a row for each period: earned, paid, owed.
 */
export function draw(earned: any[][], draw: any, recoverable?: any, owed?: any): any[][] {
  return drawTable(earned, draw, recoverable, owed);
}

/**
 * What is taken back of a commission when the sale is cancelled: all within so many days, the last one included; 0 later.
 * @customfunction CLAWBACK
 * @helpurl #clawback
 * @param commission The commission that was paid.
 * @param sold The day of the sale.
 * @param cancelled The day of the cancellation; blank: not cancelled.
 * @param days Up to how many days after the sale it is taken back.
 * @param [prorata] TRUE: only the share of the days not served. FALSE when omitted.
 * @returns What is taken back.
 */
export function clawback(commission: any[][], sold: any[][], cancelled: any[][], days: any, prorata?: any): any[][] {
  const terms = { days: notNegative("days", days), prorata: truthOf("prorata", prorata, false) };
  return elementwise([numbers("commission", commission), optionalDates("sold", sold), optionalDates("cancelled", cancelled)], (paid, sale, end) => clawbackOf(paid, sale, end, terms));
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
