// The ribbon's buttons by their ids in manifest.xml, in its order: stable, because people's habits and tests press them.
export const CONTROL_IDS = ["Sales.Setup", "Sales.CheckData", "Sales.GoalReport", "Sales.SetGoals", "Sales.GoalCards", "Sales.Variance", "Sales.Diagnose", "Sales.Process", "Sales.WhatWorks", "Sales.Coaching", "Sales.Rewards", "Sales.Recognition", "Sales.Freeze", "Sales.Help"] as const;

export type ControlId = (typeof CONTROL_IDS)[number];
