// What the ribbon calls: every button by its control id, associated when the page loads, before anything can be pressed. This page runs
// for every workbook that holds a =SALES formula, so the work behind the buttons is loaded with the first press (or by the pane).
import { CONTROL_IDS, type ControlId } from "./controlIds";

/** Excel is told that the command has ended also when its code cannot be loaded; the error reaches whoever hosts the page. */
async function press(id: ControlId, event: Office.AddinCommands.Event): Promise<void> {
  const buttons = await import(/* webpackChunkName: "buttons" */ "./buttons").catch((unreachable: unknown) => {
    event.completed();
    throw unreachable;
  });
  await buttons.press(id, event);
}

for (const id of CONTROL_IDS) Office.actions.associate(id, (event: Office.AddinCommands.Event) => void press(id, event));
