// What stands in the way, as a person reads it: Excel's refusals, settings that could not be understood, tables and columns that are missing.
import type { Refusal } from "../../core/answer";
import { boxAddress, columnLetters, sheetAddress } from "../../reports/parts/address";
import { roleName } from "../../reports/salesSetup";
import type { ReportWords } from "../../reports/words/reportWords";
import type { ColumnRole, TableRole } from "../../sheet/roles";
import type { SheetTable } from "../../sheet/sheetTable";
import type { Trouble } from "../desk";
import type { RefusedCell } from "./settings";
import type { CommandKey, CommandWords } from "./words";

export interface Speakers {
  readonly say: ReportWords;
  readonly tell: CommandWords;
}

/** Excel's refusal, said. */
export function refused({ code, details = {} }: Refusal, { tell }: Speakers): Trouble {
  const known = code === "protected" && details.sheet === undefined ? "trouble.protected-cells" : `trouble.${code}`;
  return { code, message: tell(known as CommandKey, details) };
}

/** `'Sales setup'!B7: Tolerance is "5 procent"; a share from 0 % to 100 % is expected` */
export function refusedCell({ address, key, value, expected, choices }: RefusedCell, { say, tell }: Speakers): Trouble {
  if (key === "column" || !expected) return { code: "bad-setting", address, message: tell("trouble.bad-column-row", { address, value }) };
  return { code: "bad-setting", address, message: tell("trouble.bad-setting", { address, setting: say(`setting.${key}`), value, expected: expectation(expected, choices, { say, tell }), instead: tell("instead.blank") }) };
}

export const expectation = (expected: Extract<CommandKey, `expected.${string}`>, choices: readonly string[] | undefined, { say, tell }: Speakers): string =>
  tell(expected, { choices: (choices ?? []).map((choice) => tell.format.quote(say(`value.${choice}` as Parameters<ReportWords>[0]))).join(", ") });

/** A table that is needed and is not there, or holds nothing yet. */
export function missing(role: "Sales" | "Goals" | "RewardPlan", tables: readonly SheetTable[], { tell }: Speakers): Trouble {
  const code = `${tables.length > 0 ? "empty" : "no"}-${role === "RewardPlan" ? "reward-plan" : role.toLowerCase()}`;
  return { code, missing: role, message: tell(`trouble.${code}` as CommandKey) };
}

/** Columns that fit equally well, of roles that matter for the work at hand. */
export const doubtful = (tables: readonly SheetTable[], roles: ReadonlySet<ColumnRole>, { say, tell }: Speakers): Trouble[] =>
  tables.flatMap((table) =>
    table.doubts
      .filter(({ role }) => roles.has(role))
      .map(({ role, headers }): Trouble => ({
        code: "doubtful-column",
        address: sheetAddress(table.sheet, boxAddress({ ...table.box, rows: 1 })),
        doubt: { sheet: table.sheet, range: table.name ?? boxAddress(table.box), table: table.role, role, headers },
        message: tell("trouble.doubtful-column", { sheet: table.sheet, headers: tell.format.list(namesOf(table, headers, tell)), role: roleName(table.role, role, say) }),
      })),
  );

/** Headers in quotation marks; two columns of one header are told apart by their letters: “Amount” (C). */
function namesOf({ columns }: SheetTable, headers: readonly string[], { format }: CommandWords): string[] {
  return headers.map((header, i) => {
    const same = columns.filter((column) => column.header === header && column.at >= 0);
    const own = same[headers.slice(0, i).filter((other) => other === header).length];
    return format.quote(header) + (own && same.length > 1 ? ` (${columnLetters(own.at)})` : "");
  });
}

/** Sales that nothing dates. */
export const undated = (tables: readonly SheetTable[], { tell }: Speakers): Trouble[] =>
  tables.flatMap(({ sheet, box, problems }) => (problems.some(({ code }) => code === "no-date-column") ? [{ code: "no-date-column", address: sheetAddress(sheet, boxAddress({ ...box, rows: 1 })), message: tell("trouble.no-date-column", { sheet }) }] : []));

/** Amounts in several currencies, and nothing that says what one of them is worth in another. */
export const mixedCurrencies = (tables: readonly SheetTable[], { tell }: Speakers): Trouble[] =>
  tables.flatMap((table) =>
    table.problems
      .filter(({ code }) => code === "several-currencies")
      .slice(0, 1)
      .map(({ details = {} }): Trouble => ({
        code: "several-currencies",
        address: sheetAddress(table.sheet, boxAddress({ ...table.box, rows: 1 })),
        missing: "Rates",
        message: tell("trouble.several-currencies", { sheet: table.sheet, ...details }),
      })),
  );

export const tablesOf = (tables: readonly SheetTable[], role: TableRole): SheetTable[] => tables.filter((table) => table.role === role);
