// What people did well beside their goals: who, for what, in a sentence.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { MentionLine } from "../../../commands/desk";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  row: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  what: { color: tokens.colorBrandForeground1, textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function MentionList({ mentions }: { readonly mentions: readonly MentionLine[] }) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {say("mentions")}
      </Subtitle2>
      <ul className={styles.list}>
        {mentions.map(({ person, department, mention, reason }) => (
          <li key={`${mention} ${person} ${reason}`} className={styles.row}>
            <span className={styles.head}>
              <Text weight="semibold">{person}</Text>
              <Text size={200} className={styles.what}>
                {mention}
              </Text>
            </span>
            <Text size={200} className={styles.quiet}>
              {[department, reason].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
