// Every =SALES.… function under the id by which Excel calls it. Importing this file makes them known.
import { checkData, toDate, toNumber, unpivot } from "./data";
import { drivers, funnel, priceGap, process, service } from "./diagnosis";
import { attainment, elapsed, expected, goalGap, goalOn, goalReport, projection, requiredRate, rollup, spread, status } from "./goals";
import { clawback, commission, commissionSteps, draw, payout, prorate, rankWithin, recognition, trueUp } from "./rewards";
import { bridge, favourable, marketEffect, period, pvm, variance, variancePct } from "./variance";
import { csat, nps, pareto, trainingEffect, whatWorks } from "./works";

type SalesFunction = (...args: never[]) => unknown;

/** By id; the ids stand in people's sheets and never change. */
export const FUNCTIONS = {
  GOALGAP: goalGap,
  ATTAINMENT: attainment,
  STATUS: status,
  ELAPSED: elapsed,
  EXPECTED: expected,
  PROJECTION: projection,
  REQUIREDRATE: requiredRate,
  SPREAD: spread,
  GOALON: goalOn,
  GOALREPORT: goalReport,
  ROLLUP: rollup,
  VARIANCE: variance,
  VARIANCEPCT: variancePct,
  FAVOURABLE: favourable,
  PERIOD: period,
  PVM: pvm,
  BRIDGE: bridge,
  MARKETEFFECT: marketEffect,
  DRIVERS: drivers,
  PROCESS: process,
  PRICEGAP: priceGap,
  SERVICE: service,
  FUNNEL: funnel,
  WHATWORKS: whatWorks,
  PARETO: pareto,
  NPS: nps,
  CSAT: csat,
  TRAININGEFFECT: trainingEffect,
  COMMISSION: commission,
  COMMISSIONSTEPS: commissionSteps,
  PAYOUT: payout,
  PRORATE: prorate,
  TRUEUP: trueUp,
  DRAW: draw,
  CLAWBACK: clawback,
  RANKWITHIN: rankWithin,
  RECOGNITION: recognition,
  TONUMBER: toNumber,
  TODATE: toDate,
  UNPIVOT: unpivot,
  CHECKDATA: checkData,
} as const satisfies Readonly<Record<string, SalesFunction>>;

for (const [id, calculate] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, calculate);
