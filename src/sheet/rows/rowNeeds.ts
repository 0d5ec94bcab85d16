// What a row must hold to be a record of its kind of table, and what to say of the cell that holds nothing of the sort.
import { isCellError } from "../../core/cell";
import { NO_DAY } from "../../core/column";
import { columnAt } from "../find/foundTable";
import type { AcrossColumn, LiveColumn } from "../columns/liveColumns";
import type { ColumnRole, TableRole } from "../roles";
import type { Reason } from "../find/rowReasons";
import { salesAmount } from "../columns/salesAmount";
import { sideColumn, type SideColumn } from "../columns/sideColumn";
import { BLANK } from "../cells/storedSheet";
import { mainAmountRole } from "../words/tableSchemas";
import type { UnderstoodTable } from "../columns/understandTable";

/** What a record cannot do without: days and amounts that can be read, texts that are not blank. */
const NEEDS: Readonly<Partial<Record<TableRole, readonly ColumnRole[]>>> = {
  Sales: ["date", "amount"],
  Goals: ["unit", "goal"],
  People: ["person"],
  Prices: ["product", "date", "price"],
  Service: ["date"],
  Market: ["size"],
  Training: ["person", "date"],
  Material: ["topic"],
  Feedback: ["date"],
  RewardPlan: ["from"],
  Rewards: ["name"],
  Recognised: ["person", "date"],
  Production: ["product"],
  Rates: ["currency", "rate"],
  Names: ["spelling", "person"],
  Holidays: ["date"],
  Actions: ["action"],
  Settings: ["setting"],
  Steps: ["step"],
  Columns: ["role"],
};

/** What may be blank but not unreadable: a reward whose value or count nobody can read would cost nothing, or never run out. */
const READABLE: Readonly<Partial<Record<TableRole, readonly ColumnRole[]>>> = { Rewards: ["value", "count", "needs"] };

export interface RowNeeds {
  /** The first thing that the row lacks to be a record. */
  readonly lacks: (row: number) => ColumnRole | null;
  /** A needed cell of the row's own is blank, whatever counts for it from above. */
  readonly lacksOwn: (row: number) => boolean;
  /** Why the cell that would bring it gives nothing. */
  readonly reasonOf: (lack: ColumnRole, row: number) => Reason;
  /** What a record brings, as its columns or quantity × price give it; NaN where nothing does. */
  readonly amountAt: (row: number) => number;
  /** Of sales with an amount a row, the column that gives amounts their signs. */
  readonly side: SideColumn | null;
  readonly isBlankAt: (column: LiveColumn, row: number) => boolean;
}

const isUnreadable = (amounts: LiveColumn["amounts"], row: number): boolean => {
  const trouble = amounts?.troubleAt(row) ?? null;
  return trouble !== null && trouble.code !== "no-data";
};

/** Amounts with the sign that a column of debits and credits gives them. */
function withSides(amountAt: (row: number) => number, column: SideColumn | null): (row: number) => number {
  if (!column) return amountAt;
  return (row) => {
    const side = column.sideOf(row);
    return !side ? amountAt(row) : column.minus === null ? NaN : side === column.minus ? -amountAt(row) : amountAt(row);
  };
}

export function rowNeeds(table: UnderstoodTable, live: readonly LiveColumn[], across: readonly AcrossColumn[]): RowNeeds {
  const { found, assignment, context, wide } = table;
  const kind = assignment?.table ?? null;
  const spread = across.length > 0;
  const byRole = (role: ColumnRole): LiveColumn | undefined => live.find((column) => column.role === role);
  const rowOf = (column: LiveColumn, row: number): number => (column.filled ? column.filled[row - found.first]! : row);
  const isBlankAt = (column: LiveColumn, row: number): boolean => columnAt(found, column.at).codes[rowOf(column, row)] === BLANK;
  const isErrorAt = (column: LiveColumn, row: number): boolean => isCellError(columnAt(found, column.at).cell(rowOf(column, row)));
  const dayAt = (column: LiveColumn, row: number): number => column.days!.at(rowOf(column, row));
  const main = kind === null ? undefined : byRole(mainAmountRole(kind) ?? "amount");
  const side = kind === "Sales" && !spread ? sideColumn(table, live) : null;
  const amountAt = kind === "Sales" && !spread ? withSides(salesAmount(live), side) : (row: number): number => main?.amounts?.at(row) ?? NaN;
  const canBeBlank = (column: LiveColumn | undefined, row: number): boolean => context.blankIsZero === true && (column === undefined || columnAt(found, column.at).codes[row] === BLANK);
  const [amount, quantity, unitPrice, period, from, to] = (["amount", "quantity", "unitPrice", "period", "from", "to"] as const).map(byRole);
  const readable = (kind === null ? [] : (READABLE[kind] ?? [])).flatMap((role) => byRole(role) ?? []);
  const lastChoices = kind === "Leads" ? (["date", "closedOn", "stage"] as const).flatMap((role) => byRole(role) ?? []) : null;
  const hasPeriod = (row: number): boolean =>
    (period === undefined && from === undefined && to === undefined) || (period?.days?.periodAt(rowOf(period, row)) ?? null) !== null || (from !== undefined && dayAt(from, row) !== NO_DAY) || (to !== undefined && dayAt(to, row) !== NO_DAY);
  const lacksColumn = (column: LiveColumn, row: number): boolean =>
    column.kind === "day" ? dayAt(column, row) === NO_DAY : column.kind === "amount" ? Number.isNaN(column.amounts!.at(row)) && !canBeBlank(column, row) : isBlankAt(column, row) || isErrorAt(column, row);
  // a goal of pieces beside one of money that is blank
  const pieces = kind === "Goals" ? quantity : undefined;
  const lacksGoal = (column: LiveColumn, row: number): boolean => lacksColumn(column, row) && (pieces === undefined || isUnreadable(column.amounts, row) || lacksColumn(pieces, row));
  const isMissing = (role: ColumnRole): ((row: number) => boolean) => {
    if (role === "amount") return (row) => Number.isNaN(amountAt(row)) && !canBeBlank(amount, row);
    const column = byRole(role)!;
    return role === "goal" ? (row) => lacksGoal(column, row) : (row) => lacksColumn(column, row);
  };
  const needed = (kind === null ? [] : (NEEDS[kind] ?? []))
    .filter((role) => (role === "amount" ? !spread && (amount !== undefined || (quantity !== undefined && unitPrice !== undefined)) : role === "goal" ? !spread && byRole(role) : byRole(role)))
    .map((role) => ({ role, column: byRole(role), isMissing: isMissing(role) }));
  return {
    amountAt,
    side,
    isBlankAt,
    lacks(row) {
      for (let i = 0; i < needed.length; i++) if (needed[i]!.isMissing(row)) return needed[i]!.role;
      for (let i = 0; i < readable.length; i++) if (isUnreadable(readable[i]!.amounts, row)) return readable[i]!.role;
      if (lastChoices?.every((column) => isBlankAt(column, row) || (column.kind === "day" && dayAt(column, row) === NO_DAY))) return lastChoices[0]?.role ?? "date";
      if (kind === "Goals" && !wide && !hasPeriod(row)) return period ? "period" : from ? "from" : to ? "to" : null;
      return null;
    },
    lacksOwn: (row) => needed.some(({ column }) => column !== undefined && columnAt(found, column.at).codes[row] === BLANK),
    reasonOf(lack, row) {
      const suspects = lack === "amount" ? live.filter(({ role }) => role === "amount" || role === "quantity" || role === "unitPrice") : live.filter(({ role }) => role === lack);
      for (const column of suspects) {
        const trouble = (column.amounts ?? column.days)?.troubleAt(rowOf(column, row)) ?? null;
        if (trouble) return { ...trouble, column: column.at };
      }
      if (lack === "amount" && side?.minus === null && side.sideOf(row) && !isBlankAt(suspects[0]!, row)) return { code: "unclear-side", column: side.at };
      const column = suspects[0];
      if (!column) return { code: "no-amount" };
      if (column.kind === "text" && isErrorAt(column, row)) return { code: "error-value", column: column.at };
      return { code: column.kind === "day" || column.role === "period" ? "no-date" : column.kind === "amount" ? "no-amount" : "no-name", column: column.at };
    },
  };
}
