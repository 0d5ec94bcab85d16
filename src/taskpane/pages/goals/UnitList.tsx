// The units of one level on one scale, so that their bars can be compared; long lists come a screenful at a time.
import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { GoalLine } from "../../../commands/desk";
import { scaleOf } from "../../components/goalScale";
import { useSay } from "../../shell/language";
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
}

export function UnitList({ title, lines, currency, large }: UnitListProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  const scale = useMemo(() => scaleOf(lines), [lines]);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <UnitRow key={`${line.unit} ${line.from} ${line.to}`} line={line} scale={scale} currency={currency} large={large} />
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
