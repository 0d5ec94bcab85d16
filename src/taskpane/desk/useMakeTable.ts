// Makes an empty table of a role in the workbook, selects it and says so.
import { useAnnounce } from "@fluentui/react-components";
import type { TableRole } from "../../sheet/roles";
import type { Written } from "../../commands/desk";
import { useSay } from "../shell/language";
import { useDesk } from "./DeskProvider";
import { useTask, type Task } from "./useTask";

export function useMakeTable(): { readonly task: Task<Written>; readonly makeTable: (role: TableRole) => Promise<void> } {
  const { ask, readAgain } = useDesk();
  const say = useSay();
  const { announce } = useAnnounce();
  const task = useTask<Written>();
  const makeTable = async (role: TableRole): Promise<void> => {
    const outcome = await task.run((work) => ask.makeEmptyTable(role, work));
    if (!outcome?.ok) return;
    announce(say("made-sheet", { sheet: outcome.value.sheet }));
    readAgain();
  };
  return { task, makeTable };
}
