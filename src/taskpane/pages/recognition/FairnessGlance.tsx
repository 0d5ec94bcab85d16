// Fairness at a glance: how many different people, whether it is mostly one, and of each department how many were ever among them.
import { makeStyles, ProgressBar, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Fairness } from "../../../core/rewards/fairness";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  glance: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  count: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
});

export function FairnessGlance({ fairness: { given, different, people, mostly, departments } }: { readonly fairness: Fairness }) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  if (people < 2) return null;
  const never = departments.filter(({ recognised }) => recognised === 0).map(({ department }) => department);
  const isOneOfSeveral = departments.length > 1;
  return (
    <section aria-labelledby={id} className={styles.glance}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {say("fairness")}
      </Subtitle2>
      <Text size={200}>{given === 0 ? say("fairness.none") : say("fairness.different", { given: say("fairness.given", { count: given }), count: different, people })}</Text>
      {mostly && <Text size={200}>{say("fairness.mostly", { person: mostly.person, count: mostly.count })}</Text>}
      {given > 0 && isOneOfSeveral && never.length > 0 && <Text size={200}>{say("fairness.never", { departments: say.format.list(never) })}</Text>}
      {isOneOfSeveral && (
        <ul className={styles.list}>
          {departments.map((one) => (
            <li key={one.department}>
              <span className={styles.line}>
                <Text size={200}>{one.department}</Text>
                <Text size={200} className={styles.count}>
                  {say("fairness.department", { recognised: one.recognised, people: one.people })}
                </Text>
              </span>
              <ProgressBar value={one.recognised / one.people} aria-label={one.department} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
