// The median days of a step by week, as columns; each figure is read out, and shown on hover.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ProcessWeek } from "../../../core/diagnosis/process/processWeeks";
import { useUnseen } from "../../components/Figure";
import { useSay } from "../../shell/language";

const HEIGHT = 32;

const useStyles = makeStyles({
  weeks: { listStyleType: "none", margin: 0, padding: 0, display: "flex", alignItems: "stretch", gap: "2px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  week: { flexGrow: 1, flexBasis: 0, minWidth: 0, position: "relative" },
  chart: { display: "block", width: "100%", height: `${HEIGHT}px`, "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  column: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

export function WeekColumns({ weeks, step }: { readonly weeks: readonly ProcessWeek[]; readonly step: string }) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const most = Math.max(1, ...weeks.map(({ median }) => median ?? 0));
  const words = ({ week, count, median }: ProcessWeek) => `${say("process.weekFrom", { day: say.format.date(week) })}: ${median === null ? say("process.noneFinished") : `${say("process.days", { count: median })}, ${say("process.orders", { count })}`}`;
  return (
    <div>
      <ul className={styles.weeks} aria-label={say("process.trend", { step })}>
        {weeks.map((week) => {
          const height = (Math.max(0, week.median ?? 0) / most) * (HEIGHT - 2);
          return (
            <li key={week.week} className={styles.week} title={words(week)}>
              <svg className={styles.chart} aria-hidden focusable={false}>
                <rect className={styles.column} width="100%" y={HEIGHT - Math.max(week.median === null ? 0 : 1, height)} height={Math.max(week.median === null ? 0 : 1, height)} />
              </svg>
              <span className={unseen}>{words(week)}</span>
            </li>
          );
        })}
      </ul>
      <div className={styles.ends} aria-hidden>
        <Text size={100}>{say.format.date(weeks[0]!.week)}</Text>
        <Text size={100}>{say("process.trendWords")}</Text>
        <Text size={100}>{say.format.date(weeks[weeks.length - 1]!.week)}</Text>
      </div>
    </div>
  );
}
