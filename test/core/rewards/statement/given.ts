// A small company whose pay is reckoned, written as people would list it.
import { isoOf } from "../../../../src/sheet/cells/civil";
import { NO_DAY } from "../../../../src/core/column";
import { nameKey } from "../../../../src/core/names";
import { periodBefore } from "../../../../src/core/otherPeriods";
import { quarterOf, yearOf } from "../../../../src/core/period";
import type { PaySales } from "../../../../src/core/rewards/statement/paySales";
import { statements, type Statement } from "../../../../src/core/rewards/statement/statements";
import { people, period, sales, serial, texts, type Person, type Sale } from "../../goals/given";
import { plans, type Written } from "../plan/given";

export interface PaidSale extends Sale {
  readonly order?: string;
  /** Returned on, with `mark` 1. */
  readonly back?: string;
  readonly paid?: string;
}

export interface Company {
  readonly plans: readonly Written[];
  readonly sales: readonly PaidSale[];
  readonly people?: readonly Person[];
  /** Of the quarter, by name. */
  readonly goals?: Readonly<Record<string, number>>;
  /** Where goals differ by period. */
  readonly goalIn?: (period: { readonly from: string }) => number | null;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
}

export const QUARTER = period("2025-01-01", "2025-03-31");

export function paySales(rows: readonly PaidSale[]): PaySales {
  const days = (of: (row: PaidSale) => string | undefined) => Int32Array.from(rows, (row) => (of(row) ? serial(of(row)!) : NO_DAY));
  const made = sales(...rows.map((row) => (row.back ? { mark: 1 as const, ...row } : row)));
  return { ...made, order: texts(rows.map(({ order }) => order)), undoneOn: days(({ back }) => back), ...(rows.some(({ paid }) => paid) ? { paidOn: days(({ paid }) => paid) } : {}) };
}

export function statementsOf({ plans: written, sales: rows, people: staff = [], goals = {}, goalIn, from = "2025-01-01", to = "2025-03-31", asOf = to }: Company): Statement[] {
  const sold = paySales(rows);
  const departmentOf = new Map(staff.flatMap(({ person, department }) => (department ? [[nameKey(person), department] as const] : [])));
  const byKey = new Map(Object.entries(goals).map(([name, goal]) => [nameKey(name), goal]));
  return statements({
    plans: plans(...written), sales: sold, people: people(...staff), departmentOf, period: period(from, to), asOf: serial(asOf), before: periodBefore, startOf: (span, day) => (span === "year" ? yearOf : quarterOf)(day).from,
    department: texts(rows.map(({ person, department }) => department ?? (person ? departmentOf.get(nameKey(person)) : undefined))),
    goalOf: (key, days) => (goalIn ? goalIn({ from: isoOf(days.from) }) : (byKey.get(key) ?? null)),
  });
}

/** What each is paid; the refusal's code where nobody can tell. */
export const totalsOf = (company: Company): Record<string, number | string> => Object.fromEntries(statementsOf(company).map(({ payee, settled }) => [payee.person, settled.ok ? settled.value.total : settled.why.code]));
