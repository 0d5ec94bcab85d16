// What is done about the causes, as the Actions table says, and whether the number moved.
import { Badge, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { KeptAction } from "../../../commands/desk";
import { sheetAddress } from "../../../reports/parts/address";
import { CellLink } from "../../components/CellLink";
import { Figure } from "../../components/Figure";
import { useDiagnosisWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  action: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  first: { borderTopStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function ActionsSoFar({ actions, currency }: { readonly actions: readonly KeptAction[]; readonly currency: string | null }) {
  const styles = useStyles();
  const say = useSay();
  const tell = useDiagnosisWords();
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {tell("followed")}
      </Subtitle2>
      <ul className={styles.list}>
        {actions.map(({ action, rung, owner, due, doneOn, before, now, cell }, at) => (
          <li key={`${action} ${at}`} className={mergeClasses(styles.action, at === 0 && styles.first)}>
            <Text block>{cell ? <CellLink address={sheetAddress(cell.sheet, cell.beside)}>{action}</CellLink> : action}</Text>
            <Text size={200} block className={styles.quiet}>
              {[tell(`rung.${rung}`), owner, doneOn === null && due !== null ? say("diagnosis.due", { day: say.format.date(due) }) : ""].filter(Boolean).join(" · ")}
            </Text>
            <Text size={200} block>
              {doneOn !== null && (
                <>
                  <Badge appearance="tint" color="success" icon={<CheckmarkRegular />} shape="rounded">
                    {say("diagnosis.done", { day: say.format.date(doneOn) })}
                  </Badge>{" "}
                </>
              )}
              {before !== null && (
                <>
                  <Figure value={before} currency={currency} /> →{" "}
                </>
              )}
              {now === null ? say("diagnosis.notKnown") : <>{say("diagnosis.now")} <Figure value={now} currency={currency} /></>}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
