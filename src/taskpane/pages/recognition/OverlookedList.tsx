// For the manager only: people worth keeping whom nobody has recognised for a long time.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Overlooked } from "../../../core/rewards/overlooked";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  row: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function OverlookedList({ people }: { readonly people: readonly Overlooked[] }) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {say("overlooked.title")}
      </Subtitle2>
      <Text size={200} block className={styles.quiet}>
        {say(people.length > 0 ? "overlooked.careful" : "overlooked.none")}
      </Text>
      <ul className={styles.list}>
        {people.map(({ person, department, reached, periods, last }) => (
          <li key={person} className={styles.row}>
            <Text weight="semibold">{person}</Text>
            <Text size={200} className={styles.quiet}>
              {[department, say("overlooked.times", { reached, periods }), last === null ? say("overlooked.never") : say("overlooked.last", { day: say.format.date(last) })].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
