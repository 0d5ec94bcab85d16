// One step at a glance: who answers, how long it takes, how many are late or overdue, the weeks; pressed, its units.
import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular, PersonRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { ProcessLine } from "../../../core/diagnosis/process/processLines";
import type { ProcessWeek } from "../../../core/diagnosis/process/processWeeks";
import { stepWord } from "../../../reports/process";
import { Figure, useUnseen } from "../../components/Figure";
import { useReportWords, useSay } from "../../shell/language";
import { LateBar } from "./LateBar";
import { WeekColumns } from "./WeekColumns";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  who: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  units: { listStyleType: "none", margin: 0, padding: 0 },
  unit: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { overflowWrap: "anywhere" },
  opener: { alignSelf: "flex-start", position: "relative" },
});

interface StepCardProps {
  readonly line: ProcessLine;
  /** "": nobody is named. */
  readonly accountable: string;
  readonly units: readonly ProcessLine[];
  /** The word for the units; null: there are none. */
  readonly by: string | null;
  readonly weeks: readonly ProcessWeek[];
  readonly currency: string | null;
}

export function StepCard({ line, accountable, units, by, weeks, currency }: StepCardProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const reports = useReportWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const step = stepWord(line.step, reports);
  return (
    <li className={styles.card}>
      <Subtitle2 as="h2" block>
        {step}
      </Subtitle2>
      <Text size={200} className={styles.who}>
        <PersonRegular aria-hidden className={styles.icon} />
        {accountable ? say("process.answers", { person: accountable }) : say("process.nobody")}
      </Text>
      <LineFigures line={line} currency={currency} large />
      {weeks.some(({ count }) => count > 0) && <WeekColumns weeks={weeks} step={step} />}
      {by && units.length > 0 && (
        <>
          <Button className={styles.opener} size="small" appearance="subtle" icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
            {say("process.byUnit", { by })}
            <span className={unseen}>: {step}</span>
          </Button>
          {open && (
            <ul id={id} className={styles.units}>
              {units.map((unit) => (
                <li key={unit.unit} className={styles.unit}>
                  <Text weight="semibold" block className={styles.name}>
                    {unit.unit || reports("item.blank")}
                  </Text>
                  <LineFigures line={unit} currency={currency} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </li>
  );
}

function LineFigures({ line, currency, large = false }: { readonly line: ProcessLine; readonly currency: string | null; readonly large?: boolean }) {
  const styles = useStyles();
  const say = useSay();
  const { count, median, ninetieth, late, lateShare, openOverdue, amount } = line;
  return (
    <>
      <div className={styles.figures}>
        {median !== null && (
          <Text size={large ? 500 : 300} weight="semibold">
            {say("process.days", { count: median })}
          </Text>
        )}
        <Text size={200} className={styles.quiet}>
          {ninetieth === null ? say("process.noneFinished") : say("process.spread", { days: ninetieth, orders: say("process.orders", { count }) })}
        </Text>
      </div>
      {late !== null && lateShare !== null && <LateBar late={late} share={lateShare} />}
      {openOverdue !== null && (
        <Text size={200} block className={mergeClasses(openOverdue > 0 ? styles.overdue : styles.quiet)}>
          {say("process.overdue", { count: openOverdue })}
          {openOverdue > 0 && amount !== null && (
            <>
              {" · "}
              <Figure value={amount} currency={currency} />
            </>
          )}
        </Text>
      )}
    </>
  );
}
