// The units of one level on one scale, so that their bars can be compared; long lists come a screenful at a time.
import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { GoalLine } from "../../../commands/desk";
import { useUnseen } from "../../components/Figure";
import { scaleOf, shareOfGoal } from "../../components/goalScale";
import { useSay } from "../../shell/language";
import type { Bars } from "./goalOrder";
import { UnitRow } from "./UnitRow";

const A_SCREENFUL = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface UnitListProps {
  readonly title: string;
  readonly lines: readonly GoalLine[];
  readonly currency: string | null;
  readonly large?: boolean;
  /** Bars show amounts, which compare units; or shares of each one's goal, which compare how far they are. */
  readonly bars: Bars;
}

export function UnitList({ title, lines, currency, large, bars }: UnitListProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  const figures = useMemo(() => (bars === "amounts" ? lines : lines.map(shareOfGoal)), [lines, bars]);
  const scale = useMemo(() => scaleOf(figures), [figures]);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={large ? unseen : styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line, index) => (
          <UnitRow key={`${line.unit} ${line.from} ${line.to}`} line={line} bar={figures[index]!} scale={scale} currency={currency} large={large} />
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * A_SCREENFUL)}>
          {say("more-rows", { count: lines.length - shown })}
        </Button>
      )}
    </section>
  );
}
