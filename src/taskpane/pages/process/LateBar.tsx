// How many were late, as words and as a part of a bar; the words say it all, the bar is for who would rather look.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "6px", "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  all: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  late: { fill: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { fill: "LinkText" } },
});

export function LateBar({ late, share }: { readonly late: number; readonly share: number }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div>
      <Text size={200} block>
        {late === 0 ? say("process.noneLate") : say("process.late", { count: late, share: say.format.percent(share) })}
      </Text>
      <svg className={styles.chart} aria-hidden focusable={false}>
        <rect className={styles.all} width="100%" height="6" rx="3" />
        {late > 0 && <rect className={styles.late} width={`${Math.max(1, share * 100).toFixed(2)}%`} height="6" rx="3" />}
      </svg>
    </div>
  );
}
