// A million sales of 500 people over twelve months, and a goal for each person and month.
import { monthsFrom } from "../../src/core/period";
import type { GoalRows } from "../../src/core/goals/goalRows";
import { UNKNOWN_LEVEL } from "../../src/core/goals/goalRows";
import type { SalesRows } from "../../src/core/goals/salesRows";
import { seeded } from "./measure";

export const ROWS = 1_000_000;
export const PEOPLE = 500;
export const MONTHS = Array.from({ length: 12 }, (_, month) => monthsFrom(2025, month + 1, 1));
export const YEAR = { from: MONTHS[0]!.from, to: MONTHS[11]!.to };
export const NAMES = Array.from({ length: PEOPLE }, (_, person) => `Person ${String(person + 1).padStart(3, "0")}`);

export function sales(): SalesRows {
  const random = seeded(2025);
  const day = new Int32Array(ROWS);
  const amount = new Float64Array(ROWS);
  const codes = new Int32Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    day[row] = YEAR.from + Math.floor(random() * 365);
    amount[row] = Math.round(random() * 500_000) / 100;
    codes[row] = Math.floor(random() * PEOPLE);
  }
  return { length: ROWS, day, amount, person: { codes, labels: NAMES } };
}

export function goals(): GoalRows {
  const length = PEOPLE * MONTHS.length;
  const at = Array.from({ length }, (_, row) => row);
  return {
    length,
    unit: { codes: Int32Array.from(at, (row) => row % PEOPLE), labels: NAMES },
    level: new Int8Array(length).fill(UNKNOWN_LEVEL),
    from: Int32Array.from(at, (row) => MONTHS[Math.floor(row / PEOPLE)]!.from),
    to: Int32Array.from(at, (row) => MONTHS[Math.floor(row / PEOPLE)]!.to),
    goal: new Float64Array(length).fill(400_000),
    row: Int32Array.from(at, (row) => row + 2),
  };
}
