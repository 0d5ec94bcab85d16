// What the marks of the bars mean.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../shell/language";
import { useBarStyles } from "./GoalBar";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  mark: { width: "16px", height: "12px", flexShrink: 0 },
});

export function Legend() {
  const styles = useStyles();
  const bar = useBarStyles();
  const say = useSay();
  return (
    <div className={styles.legend}>
      <Text size={200} className={styles.entry}>
        <svg className={styles.mark} aria-hidden>
          <rect className={bar.actual} y="3" width="16" height="6" />
        </svg>
        {say("legend.actual")}
      </Text>
      <Text size={200} className={styles.entry}>
        <svg className={styles.mark} aria-hidden>
          <rect className={bar.goal} x="0.5" y="0.5" width="15" height="11" />
        </svg>
        {say("legend.goal")}
      </Text>
      <Text size={200} className={styles.entry}>
        <svg className={styles.mark} aria-hidden>
          <rect className={bar.above} y="3" width="16" height="6" />
        </svg>
        {say("legend.above")}
      </Text>
      <Text size={200} className={styles.entry}>
        <svg className={styles.mark} aria-hidden>
          <line className={bar.expected} x1="8" x2="8" y1="0" y2="12" />
        </svg>
        {say("legend.expected")}
      </Text>
    </div>
  );
}
