// What people did well beside their goals: who, for what, in a sentence.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MentionLine } from "../../../commands/desk";
import { LongList } from "../../components/LongList";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  what: { color: tokens.colorBrandForeground1, textAlign: "right" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function MentionList({ mentions }: { readonly mentions: readonly MentionLine[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <LongList title={say("mentions")} items={mentions}>
      {({ person, department, mention, reason }) => (
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
      )}
    </LongList>
  );
}
