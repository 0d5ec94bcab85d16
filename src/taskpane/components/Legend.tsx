// What the marks of a page's bars mean: a small picture and a word each.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  mark: { width: "16px", height: "12px", flexShrink: 0 },
});

interface LegendProps {
  /** Marks are drawn in 16 × 12 px. */
  readonly entries: readonly { readonly word: string; readonly mark: ReactNode }[];
}

export function Legend({ entries }: LegendProps) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {entries.map(({ word, mark }) => (
        <Text key={word} size={200} className={styles.entry}>
          <svg className={styles.mark} aria-hidden>
            {mark}
          </svg>
          {word}
        </Text>
      ))}
    </div>
  );
}
