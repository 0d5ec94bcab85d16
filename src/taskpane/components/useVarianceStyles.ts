// The looks of the four kinds of bars, as IBCS has them: the base outlined, what there is solid, more green, less red; signs say the same.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useVarianceStyles = makeStyles({
  base: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  current: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  more: { fill: tokens.colorPaletteGreenForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  less: { fill: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { fill: "LinkText" } },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

export const useChangeStyles = makeStyles({
  change: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  more: { color: tokens.colorPaletteGreenForeground1 },
  less: { color: tokens.colorPaletteRedForeground1 },
});
