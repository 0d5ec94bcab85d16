// What the ribbon calls: every button by its control id, associated when the page loads, before anything can be pressed.
import { runButton, type Button } from "./button";
import type { SalesDesk } from "./desk";
import { openHelp } from "./help";
import { createSalesDesk } from "./salesDesk";

const desk = createSalesDesk();

/** The desk of the open workbook, for the pane. */
export const salesDesk: SalesDesk = desk;

const BUTTONS: Readonly<Record<string, Button>> = {
  "Sales.Setup": (work) => desk.makeSetup(work),
  "Sales.CheckData": (work) => desk.makeDataCheck(work),
  "Sales.GoalReport": (work) => desk.makeGoalReport({}, work),
  "Sales.Recognition": (work) => desk.makeRecognitionList({}, work),
  "Sales.Help": () => openHelp(desk.speakers),
};

/** Control id → what Excel calls. */
export const COMMANDS: ReadonlyMap<string, (event: Office.AddinCommands.Event) => void> = new Map(
  Object.entries(BUTTONS).map(([id, button]) => [id, (event: Office.AddinCommands.Event) => void runButton(id, button, desk, event, id === "Sales.Setup")] as const),
);

for (const [id, command] of COMMANDS) Office.actions.associate(id, command);
