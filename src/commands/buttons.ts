// What each button does, on the one desk that the pane uses too.
import { runButton, type Button } from "./button";
import type { ControlId } from "./controlIds";
import type { SalesDesk } from "./desk";
import { openHelp } from "./help";
import { createSalesDesk } from "./salesDesk";
import { turnPaneTo } from "./turnPane";

const desk = createSalesDesk();

/** The desk of the open workbook, for the pane. */
export const salesDesk: SalesDesk = desk;

const BUTTONS: Readonly<Record<ControlId, Button>> = {
  "Sales.Setup": (work) => desk.makeSetup(work),
  "Sales.CheckData": (work) => desk.makeDataCheck(work),
  "Sales.GoalReport": (work) => desk.makeGoalReport({}, work),
  "Sales.SetGoals": () => turnPaneTo("setGoals"),
  "Sales.GoalCards": (work) => desk.makeGoalCards({}, work),
  "Sales.Variance": (work) => desk.makeVariance({}, work),
  "Sales.Diagnose": (work) => desk.makeDiagnosis({}, work),
  "Sales.Process": (work) => desk.makeProcess({}, work),
  "Sales.WhatWorks": (work) => desk.makeWhatWorks({}, work),
  "Sales.Coaching": (work) => desk.makeCoaching({}, work),
  "Sales.Rewards": (work) => desk.makeRewards({}, work),
  "Sales.Recognition": (work) => desk.makeRecognitionList({}, work),
  "Sales.Freeze": (work) => desk.freeze(work),
  "Sales.Help": () => openHelp(desk.speakers),
};

/** These open the pane whatever comes of them. */
const OPEN_THE_PANE: ReadonlySet<ControlId> = new Set(["Sales.Setup", "Sales.SetGoals"]);

export const press = (id: ControlId, event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> => runButton(id, BUTTONS[id], desk, event, OPEN_THE_PANE.has(id));
