// The period that goals are set for: the next one, one that has goals already, or any other days.
import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalSetting } from "../../../commands/desk";
import { Choice } from "../../components/Choice";
import { DayField } from "../../components/DayField";
import { useSay } from "../../shell/language";
import { periodName } from "../../shell/periodName";

const useStyles = makeStyles({
  days: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalS },
});

const OTHER = "other";

interface ForPeriodProps {
  readonly setting: GoalSetting;
  readonly onChange: (period: { readonly from: number; readonly to: number }) => void;
}

export function ForPeriod({ setting: { periods, facts }, onChange }: ForPeriodProps) {
  const styles = useStyles();
  const say = useSay();
  const { from, to } = facts.period;
  const at = periods.findIndex((period) => period.from === from && period.to === to);
  const [wantsOther, setOther] = useState(false);
  const other = wantsOther || at < 0;
  const name = (period: { readonly from: number; readonly to: number }, index: number) => say(index === 0 ? "set.next" : "set.revise", { period: periodName(period.from, period.to, say) });
  return (
    <div>
      <Field label={say("set.period")} size="small">
        <Choice
          value={other ? OTHER : String(at)}
          onChange={(_, { value }) => {
            setOther(value === OTHER);
            if (value !== OTHER) onChange(periods[Number(value)]!);
          }}
        >
          {periods.map((period, index) => (
            <option key={`${period.from} ${period.to}`} value={String(index)}>
              {name(period, index)}
            </option>
          ))}
          <option value={OTHER}>{say("set.other")}</option>
        </Choice>
      </Field>
      {other && (
        <div className={styles.days}>
          <DayField label={say("set.from")} value={from} onChange={(day) => day !== null && onChange({ from: day, to: Math.max(day, to) })} />
          <DayField label={say("set.to")} value={to} onChange={(day) => day !== null && onChange({ from: Math.min(from, day), to: day })} />
        </div>
      )}
    </div>
  );
}
