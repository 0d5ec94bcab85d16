// One goal: the figure, whether it stays as typed, and what it means – a working day, against the own best, against the year before.
import { makeStyles, mergeClasses, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { LockClosedRegular, LockOpenRegular } from "@fluentui/react-icons";
import type { ProposedGoal } from "../../../core/goals/setting/proposeGoals";
import { NumberField } from "../../components/NumberField";
import { shortFigure } from "../../shell/figures";
import { useSay } from "../../shell/language";
import { periodName } from "../../shell/periodName";
import { signed } from "./Basis";

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  department: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, marginTop: tokens.spacingVerticalS },
  person: { paddingLeft: tokens.spacingHorizontalM },
  field: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", columnGap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground3, display: "block", overflowWrap: "anywhere" },
  high: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface GoalFieldProps {
  readonly line: ProposedGoal;
  readonly name: string;
  readonly currency: string | null;
  /** null: it follows the others again. */
  readonly onFix: (goal: number | null) => void;
}

/** A goal so far over anything reached before is worth a second look. */
const FAR_OVER_BEST = 1.25;

/** Too little a change to be seen in tenths of a per cent. */
const isSame = (goal: number, before: number): boolean => Math.abs(goal / before - 1) < 0.0005;

export function GoalField({ line, name, currency, onFix }: GoalFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const { level, unit, goal, fixed, perDay, days, best, ofBest, yearBefore, present, atFloor, current } = line;
  const short = (value: number) => shortFigure(value, { language: say.language, currency });
  const facts = [
    perDay === null ? say("set.days", { count: days }) : say("set.per-day", { amount: short(perDay) }),
    ...(yearBefore > 0 ? [isSame(goal, yearBefore) ? say("set.as-year") : say("set.on-year", { change: signed(goal / yearBefore - 1, say.format.percent) })] : level === "person" && !best ? [say("set.new")] : []),
    ...(present < 1 ? [say("set.part", { share: say.format.percent(present, 0) })] : []),
    ...(atFloor ? [say("set.at-floor")] : []),
    ...(current !== null && current !== goal ? [say("set.current", { amount: short(current) })] : []),
  ];
  const canFix = level !== "department" || unit !== "";
  return (
    <li className={mergeClasses(styles.row, level === "department" && styles.department, level === "person" && styles.person)}>
      <div className={styles.field}>
        <NumberField label={<span className={level === "person" ? undefined : styles.name}>{name}</span>} after={currency ?? undefined} value={goal} onChange={(typed) => typed !== null && typed >= 0 && onFix(typed)} />
        {canFix && (
          <ToggleButton
            appearance="subtle"
            size="small"
            checked={fixed}
            icon={fixed ? <LockClosedRegular /> : <LockOpenRegular />}
            aria-label={say("set.keep", { unit: name })}
            title={say(fixed ? "set.free" : "set.keep", { unit: name })}
            onClick={() => onFix(fixed ? null : goal)}
          />
        )}
      </div>
      <Text size={200} className={styles.meaning}>
        {facts.join(" · ")}
        {best && ofBest !== null && (
          <>
            {" · "}
            <span className={ofBest > FAR_OVER_BEST ? styles.high : undefined}>{say("set.of-best", { share: say.format.percent(ofBest, 0), period: periodName(best.from, best.to, say) })}</span>
          </>
        )}
      </Text>
    </li>
  );
}
