// Actual by month, as columns with the month under each; the figures are read out, and shown on hover.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { GoalLine } from "../../../commands/desk";
import { scaleOf, placeOn } from "../../components/goalScale";
import { useUnseen } from "../../components/Figure";
import { fullFigure } from "../../shell/figures";
import { useReportWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  months: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, display: "flex", alignItems: "stretch", gap: tokens.spacingHorizontalXS },
  month: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: "4rem", textAlign: "center", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, position: "relative" },
  chart: { display: "block", width: "100%", height: "36px", "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  column: { fill: tokens.colorNeutralForeground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

export function MonthColumns({ months, currency }: { readonly months: GoalLine["months"]; readonly currency: string | null }) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const reports = useReportWords();
  const scale = scaleOf(months.map(({ actual }) => ({ actual, goal: null, expected: null })));
  const zero = placeOn(scale, 0);
  return (
    <ul className={styles.months} aria-label={reports("goalReport.trend")}>
      {months.map(({ month, actual }) => {
        const full = fullFigure(actual, { language: say.language, currency });
        const top = Math.max(placeOn(scale, actual), zero);
        return (
          <li key={month} className={styles.month} title={`${say.format.month(month)}: ${full}`}>
            <svg className={styles.chart} aria-hidden focusable={false}>
              <rect className={styles.column} x="10%" width="80%" y={percent(1 - top)} height={percent(top - Math.min(placeOn(scale, actual), zero))} />
            </svg>
            {say.format.month(month).split(" ")[0]}
            <span className={unseen}>: {full}</span>
          </li>
        );
      })}
    </ul>
  );
}
