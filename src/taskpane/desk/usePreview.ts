// What a page shows before anything is written: asked anew when the workbook or the choices change.
import { useEffect } from "react";
import type { Desk, Outcome, Work } from "../../commands/desk";
import { useTask, type Task } from "./useTask";

/** @param ask must be stable (useCallback): a new one asks again. Nothing is asked while `desk` is null. */
export function usePreview<T>(desk: Desk | null, ask: (work: Work) => Promise<Outcome<T>>): Task<T> {
  const task = useTask<T>();
  const { run } = task;
  useEffect(() => {
    if (desk) void run(ask);
  }, [desk, ask, run]);
  return task;
}
