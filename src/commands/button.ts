// A press of a button: the work, and a word about it afterwards, in the workbook and in the pane; Excel is always told that it has ended.
import type { Outcome, Work, Written } from "./desk";
import type { Desk } from "./salesDesk";

/** null: done, with nothing written. */
export type Button = (work: Work) => Promise<Outcome<Written | null>>;

/** Troubles that keep anything from being written: asking for them in the workbook would fail alike. */
const WRITES_NOTHING = new Set(["cell-edit", "inactive", "cancelled", "protected-workbook", "busy"]);

export async function runButton(command: string, button: Button, desk: Desk, event: Pick<Office.AddinCommands.Event, "completed">, opensPane = false): Promise<void> {
  let ask = opensPane;
  try {
    const outcome = await button({ onProgress: (progress) => desk.tell({ kind: "progress", progress }) });
    if (outcome.ok) {
      if (outcome.value) desk.tell({ kind: "done", command, message: [outcome.value.said ?? desk.speakers.tell("done.made", { sheet: outcome.value.sheet }), ...(outcome.value.troubles ?? []).map(({ message }) => message)].join(" "), sheet: outcome.value.sheet });
    } else {
      ask = true;
      desk.tell({ kind: "trouble", command, troubles: outcome.troubles });
      if (!outcome.troubles.some(({ code }) => WRITES_NOTHING.has(code))) await desk.askFor(outcome.troubles);
    }
  } catch (bug) {
    desk.tell({ kind: "trouble", command, troubles: [{ code: "bug", message: desk.speakers.tell("trouble.bug", { message: String(bug) }) }] });
    throw bug;
  } finally {
    event.completed();
    // not before: some builds show the pane only when the command has ended
    if (ask) void openPane();
  }
}

/** Asks Excel to show the pane; it may decline, which is why the workbook says it too. */
async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}
