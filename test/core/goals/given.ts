// Rows for tests, written as people would list them.
import { serialOf } from "../../../src/core/calendar";
import { NO_DAY, NO_TEXT, type Texts } from "../../../src/core/column";
import { LEVELS, UNKNOWN_LEVEL, type GoalRows, type LeadRows, type PeopleRows } from "../../../src/core/goals/goalRows";
import type { SalesRows } from "../../../src/core/goals/salesRows";

export const serial = (iso: string): number => serialOf(...(iso.split("-").map(Number) as [number, number, number]));
export const period = (from: string, to: string) => ({ from: serial(from), to: serial(to) });

export function texts(values: readonly (string | undefined)[]): Texts {
  const labels = [...new Set(values.filter((value) => value !== undefined && value !== ""))] as string[];
  return { codes: Int32Array.from(values, (value) => (value === undefined || value === "" ? NO_TEXT : labels.indexOf(value))), labels };
}
const days = (values: readonly (string | undefined)[]) => Int32Array.from(values, (value) => (value ? serial(value) : NO_DAY));
const amounts = (values: readonly (number | undefined)[]) => Float64Array.from(values, (value) => value ?? NaN);

export interface Sale {
  readonly on?: string;
  readonly amount?: number;
  readonly person?: string;
  readonly department?: string;
  readonly region?: string;
  readonly quantity?: number;
  readonly cost?: number;
  readonly share?: number;
  readonly mark?: 0 | 1 | 2;
}

export const sales = (...rows: readonly Sale[]): SalesRows => ({
  length: rows.length,
  day: days(rows.map(({ on }) => on)),
  amount: amounts(rows.map(({ amount }) => amount)),
  quantity: amounts(rows.map(({ quantity }) => quantity)),
  cost: amounts(rows.map(({ cost }) => cost)),
  share: amounts(rows.map(({ share }) => share)),
  mark: Uint8Array.from(rows, ({ mark }) => mark ?? 0),
  person: texts(rows.map(({ person }) => person)),
  department: rows.some(({ department }) => department) ? texts(rows.map(({ department }) => department)) : undefined,
  by: texts(rows.map(({ region }) => region)),
});

export interface Goal {
  readonly unit?: string;
  readonly level?: (typeof LEVELS)[number] | "other";
  readonly from?: string;
  readonly to?: string;
  readonly goal?: number;
  readonly since?: string;
  readonly measure?: string;
  readonly actual?: number;
  readonly fewer?: boolean;
  readonly department?: string;
  readonly reason?: string;
  readonly told?: string;
}

/** Rows count from 2, as under a header. */
export const goals = (...rows: readonly Goal[]): GoalRows => ({
  length: rows.length,
  unit: texts(rows.map(({ unit }) => unit)),
  level: Int8Array.from(rows, ({ level }) => (level === undefined ? UNKNOWN_LEVEL : level === "other" ? 3 : LEVELS.indexOf(level))),
  from: days(rows.map(({ from }) => from)),
  to: days(rows.map(({ to }) => to)),
  goal: amounts(rows.map(({ goal }) => goal)),
  effectiveFrom: days(rows.map(({ since }) => since)),
  measure: texts(rows.map(({ measure }) => measure)),
  actual: amounts(rows.map(({ actual }) => actual)),
  lowerIsBetter: Uint8Array.from(rows, ({ fewer }) => (fewer ? 1 : 0)),
  department: texts(rows.map(({ department }) => department)),
  reason: texts(rows.map(({ reason }) => reason)),
  toldOn: days(rows.map(({ told }) => told)),
  row: Int32Array.from(rows, (_, at) => at + 2),
});

export interface Person {
  readonly person: string;
  readonly department?: string;
  readonly manager?: string;
  readonly start?: string;
  readonly end?: string;
  readonly workingTime?: number;
  readonly peerGroup?: string;
  readonly targetPay?: number;
}

export const people = (...rows: readonly Person[]): PeopleRows => ({
  length: rows.length,
  person: texts(rows.map(({ person }) => person)),
  department: texts(rows.map(({ department }) => department)),
  start: days(rows.map(({ start }) => start)),
  end: days(rows.map(({ end }) => end)),
  manager: texts(rows.map(({ manager }) => manager)),
  workingTime: amounts(rows.map(({ workingTime }) => workingTime)),
  peerGroup: texts(rows.map(({ peerGroup }) => peerGroup)),
  targetPay: amounts(rows.map(({ targetPay }) => targetPay)),
});

export const leads = (...rows: readonly { person?: string; amount: number; on: string; closed?: string; won?: boolean }[]): LeadRows => ({
  length: rows.length,
  person: texts(rows.map(({ person }) => person)),
  amount: amounts(rows.map(({ amount }) => amount)),
  day: days(rows.map(({ on }) => on)),
  closed: days(rows.map(({ closed }) => closed)),
  won: Uint8Array.from(rows, ({ won }) => (won ? 1 : 0)),
});
