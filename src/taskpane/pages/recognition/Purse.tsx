// What can still be given: the budget as a bar, each reward with how many are left, and how to add rewards where there are none.
import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { RecognitionPreview } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { Figure } from "../../components/Figure";
import { TableButton } from "../../components/TableButton";
import { Troubles } from "../../components/Troubles";
import { useMakeTable } from "../../desk/useMakeTable";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  purse: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "2px" },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

export function Purse({ preview: { budget, spent, rewards, hasRewards, currency, lines } }: { readonly preview: RecognitionPreview }) {
  const styles = useStyles();
  const say = useSay();
  if (!hasRewards) return <NoRewards />;
  return (
    <section className={styles.purse} aria-label={say("purse")}>
      <div className={styles.line}>
        <Text weight="semibold">{say("recognised", { count: lines.length })}</Text>
        <Text size={200} className={styles.quiet}>
          {say("given")} <Figure value={spent} currency={currency} />
        </Text>
      </div>
      {budget !== null && (
        <>
          <ProgressBar value={budget > 0 ? Math.min(1, spent / budget) : 1} thickness="large" aria-label={say("budget-used")} />
          <Text size={200}>
            {say("left-of-budget")} <Figure value={budget - spent} currency={currency} /> {say("of-goal")} <Figure value={budget} currency={currency} />
          </Text>
        </>
      )}
      <ul className={styles.list} aria-label={say("rewards")}>
        {rewards.map(({ name, count, left, needs }) => (
          <li key={name} className={styles.line}>
            <Text size={200} className={styles.name}>
              {name}
              {needs !== null && ` (${say("needs", { share: say.format.percent(needs, 0) })})`}
            </Text>
            <Text size={200} className={styles.quiet}>
              {count === null || left === null ? say("no-limit") : say("left-of", { left, count })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoRewards() {
  const say = useSay();
  const { task, makeTable } = useMakeTable();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say("no-rewards")}</MessageBarBody>
        <MessageBarActions>
          <TableButton size="small" table="Rewards" words={say("make-rewards")} disabled={task.running} onMake={makeTable} />
        </MessageBarActions>
      </MessageBar>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
    </>
  );
}
