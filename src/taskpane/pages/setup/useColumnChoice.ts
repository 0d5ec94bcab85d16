// Writes the person's word on a column to `Sales setup`, says so, and reads the workbook anew.
import { useAnnounce } from "@fluentui/react-components";
import type { ColumnRole, TableRole } from "../../../sheet/roles";
import type { ChosenColumn, SheetTable } from "../../../sheet/sheetTable";
import type { Written } from "../../../commands/desk";
import { useDesk } from "../../desk/DeskProvider";
import { useTask, type Task } from "../../desk/useTask";
import { useRoleWords, useSay } from "../../shell/language";
import { placeOf } from "./questions";

export interface ColumnChoice {
  readonly task: Task<Written>;
  choose(table: SheetTable, tableRole: TableRole, column: string, role: ColumnRole): void;
  forget(table: SheetTable, tableRole: TableRole, column: string, role: ColumnRole): void;
}

export function useColumnChoice(): ColumnChoice {
  const { ask, readAgain } = useDesk();
  const say = useSay();
  const roles = useRoleWords();
  const { announce } = useAnnounce();
  const task = useTask<Written>();
  const write = (verb: "chooseColumn" | "forgetColumn", choice: ChosenColumn, said: string) => {
    void task.run((work) => ask[verb](choice, work)).then((outcome) => {
      if (!outcome?.ok) return;
      announce(said);
      readAgain();
    });
  };
  const choiceOf = (table: SheetTable, tableRole: TableRole, column: string, role: ColumnRole): ChosenColumn => ({ role, table: tableRole, sheet: table.sheet, range: placeOf(table), column });
  return {
    task,
    choose: (table, tableRole, column, role) => write("chooseColumn", choiceOf(table, tableRole, column, role), say("chosen", { column, role: roles(`column.${role}`) })),
    forget: (table, tableRole, column, role) => write("forgetColumn", choiceOf(table, tableRole, column, role), say("forgotten", { column })),
  };
}
