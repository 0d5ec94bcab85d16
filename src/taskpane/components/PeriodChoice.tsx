// Which goal period, and up to which day: the same two fields on every page that shows figures.
import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { Desk, GoalReportOptions, PeriodAndDay } from "../../commands/desk";
import { useSay } from "../shell/language";
import { periodName } from "../shell/periodName";
import { Choice } from "./Choice";
import { DayField } from "./DayField";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
});

interface PeriodChoiceProps {
  readonly desk: Desk;
  /** As shown now: chosen, or found by the desk. */
  readonly shown: PeriodAndDay;
  readonly onChange: (options: GoalReportOptions) => void;
}

export function PeriodChoice({ desk, shown, onChange }: PeriodChoiceProps) {
  const styles = useStyles();
  const say = useSay();
  const same = ({ from, to }: { readonly from: number; readonly to: number }) => from === shown.from && to === shown.to;
  const periods = desk.periods.some(same) ? desk.periods : [{ from: shown.from, to: shown.to }, ...desk.periods];
  return (
    <div className={styles.row}>
      <Field label={say("period")} size="small">
        <Choice
          value={String(periods.findIndex(same))}
          onChange={(_, { value }) => {
            const { from, to } = periods[Number(value)]!;
            onChange({ from, to });
          }}
        >
          {periods.map(({ from, to }, index) => (
            <option key={`${from} ${to}`} value={String(index)}>
              {periodName(from, to, say)}
            </option>
          ))}
        </Choice>
      </Field>
      <DayField label={say("as-of")} value={shown.asOf} onChange={(asOf) => asOf !== null && onChange({ from: shown.from, to: shown.to, asOf })} />
    </div>
  );
}
