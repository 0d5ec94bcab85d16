// The frame of one page: what scrolls, and the page's main button that stays in sight.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  scrolls: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, "> *": { flexShrink: 0 }, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  foot: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function Page({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.scrolls}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
