// A page with nothing to show yet: what it will show, and the one thing to do now.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalS}` },
  icon: { fontSize: "40px", lineHeight: 1, color: tokens.colorNeutralForeground3 },
  words: { color: tokens.colorNeutralForeground2, maxWidth: "34ch" },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

interface EmptyProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly words: ReactNode;
  /** The next step. */
  readonly children?: ReactNode;
}

export function Empty({ icon, title, words, children }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as="h2" block align="center">
        {title}
      </Subtitle2>
      <Text className={styles.words} align="center">{words}</Text>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
