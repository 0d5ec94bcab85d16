// Where a lift lies and how sure that is: its interval beside nought. The words beside it say it all; the bar is for who would rather look.
import { makeStyles, tokens } from "@fluentui/react-components";

/** As far as the bar goes either way; farther intervals run off its edge. */
const REACH = 1;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "10px", overflow: "hidden", "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  ground: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  nought: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  likely: { fill: tokens.colorBrandStroke2, "@media (forced-colors: active)": { fill: "GrayText" } },
  lift: { fill: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { fill: "LinkText" } },
});

const place = (share: number): number => ((Math.max(-REACH, Math.min(REACH, share)) + REACH) / (2 * REACH)) * 100;

export function LiftBar({ lift, from, to }: { readonly lift: number; readonly from: number; readonly to: number }) {
  const styles = useStyles();
  const [left, right] = [place(from), place(to)];
  return (
    <svg className={styles.chart} aria-hidden focusable={false}>
      <rect className={styles.ground} y="4" width="100%" height="2" />
      <rect className={styles.likely} x={`${left.toFixed(2)}%`} y="2" width={`${Math.max(0.5, right - left).toFixed(2)}%`} height="6" rx="3" />
      <rect className={styles.nought} x="50%" width="1" height="10" />
      <rect className={styles.lift} x={`${Math.min(98.5, place(lift)).toFixed(2)}%`} y="0" width="4" height="10" rx="2" />
    </svg>
  );
}
