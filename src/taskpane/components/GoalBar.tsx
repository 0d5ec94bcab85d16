// Actual solid, goal outlined, what is above the goal in blue, and a tick where the unit should be by now.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { placeOn, type BarFigures, type Scale } from "./goalScale";

const HEIGHT = 14;
const SOLID = { y: 3, height: HEIGHT - 6 };

/** Colours that survive "forced colours", where only fills made of system colours can be told apart. */
export const useBarStyles = makeStyles({
  chart: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible", "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  goal: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  actual: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  above: { fill: tokens.colorPaletteBlueForeground2, "@media (forced-colors: active)": { fill: "Highlight" } },
  expected: { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "LinkText" } },
});

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

interface GoalBarProps extends BarFigures {
  readonly scale: Scale;
  readonly className?: string;
}

/** Decoration for eyes: the row around it says the same in figures. */
export function GoalBar({ actual, goal, expected, scale, className }: GoalBarProps) {
  const styles = useBarStyles();
  const span = (from: number, to: number) => {
    const [left, right] = [placeOn(scale, Math.min(from, to)), placeOn(scale, Math.max(from, to))];
    return { x: percent(left), width: percent(right - left) };
  };
  const turn = goal !== null && goal > 0 && actual > goal ? goal : actual;
  return (
    <svg className={mergeClasses(styles.chart, className)} aria-hidden focusable={false}>
      {goal !== null && <rect className={styles.goal} y={0.5} height={HEIGHT - 1} {...span(0, goal)} />}
      <rect className={styles.actual} {...SOLID} {...span(0, turn)} />
      {turn < actual && <rect className={styles.above} {...SOLID} {...span(turn, actual)} />}
      {expected !== null && <line className={styles.expected} x1={percent(placeOn(scale, expected))} x2={percent(placeOn(scale, expected))} y1={-2} y2={HEIGHT + 2} />}
    </svg>
  );
}
