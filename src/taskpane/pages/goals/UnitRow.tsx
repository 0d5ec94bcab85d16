// One unit at a glance: who, where it stands, bar, attainment, gap; pressed, every figure behind it.
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { GoalLine } from "../../../commands/desk";
import { Figure, Gap } from "../../components/Figure";
import { GoalBar } from "../../components/GoalBar";
import type { BarFigures, Scale } from "../../components/goalScale";
import { StatusMark } from "../../components/StatusMark";
import { useSay } from "../../shell/language";
import { UnitFigures } from "./UnitFigures";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  who: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  grows: { flexGrow: 1, minWidth: 0 },
});

interface UnitRowProps {
  readonly line: GoalLine;
  /** What the bar shows, on the list's scale. */
  readonly bar: BarFigures;
  readonly scale: Scale;
  readonly currency: string | null;
  /** The company's row, which stands alone. */
  readonly large?: boolean;
}

export function UnitRow({ line, bar, scale, currency, large = false }: UnitRowProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Text weight="semibold" block size={large ? 400 : 300}>
            {line.unit}
          </Text>
          {line.department && (
            <Text size={200} block className={styles.quiet}>
              {line.department}
            </Text>
          )}
        </div>
        <StatusMark status={line.status} />
      </div>
      <GoalBar actual={bar.actual} goal={bar.goal} expected={line.status === "reached" ? null : bar.expected} scale={scale} />
      <div className={styles.figures}>
        {line.attainment !== null && (
          <Text weight="semibold" size={large ? 500 : 300}>
            {say.format.percent(line.attainment)}
          </Text>
        )}
        <Text size={200} className={mergeClasses(styles.quiet, styles.grows)}>
          <Figure value={line.actual} currency={currency} />
          {line.goal !== null && (
            <>
              {" "}
              {say("of-goal")} <Figure value={line.goal} currency={currency} />
            </>
          )}
        </Text>
        {line.gap !== null && <Gap value={line.gap} currency={currency} />}
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={say("figures-of", { unit: line.unit })}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} hidden={!open}>
        {open && <UnitFigures line={line} currency={currency} />}
      </div>
    </li>
  );
}
