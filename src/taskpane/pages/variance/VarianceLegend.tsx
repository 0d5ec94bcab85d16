// What the bars mean.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../../shell/language";
import { useVarianceStyles } from "./useVarianceStyles";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  mark: { width: "14px", height: "12px", flexShrink: 0 },
});

export function VarianceLegend() {
  const styles = useStyles();
  const looks = useVarianceStyles();
  const say = useSay();
  return (
    <div className={styles.legend}>
      {(["base", "current", "more", "less"] as const).map((kind) => (
        <Text key={kind} size={200} className={styles.entry}>
          <svg className={styles.mark} aria-hidden>
            <rect className={looks[kind]} x="0.5" y="0.5" width="13" height="11" />
          </svg>
          {say(`variance.legend.${kind}`)}
        </Text>
      ))}
    </div>
  );
}
