// Every figure of a unit in full, and its months as small columns.
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import type { GoalLine } from "../../../commands/desk";
import { Gap } from "../../components/Figure";
import { fullFigure } from "../../shell/figures";
import { useReportWords, useSay } from "../../shell/language";
import { MonthColumns } from "./MonthColumns";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: "2px", margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

interface UnitFiguresProps {
  readonly line: GoalLine;
  readonly currency: string | null;
}

export function UnitFigures({ line, currency }: UnitFiguresProps) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const money = (value: number | null): ReactNode => value !== null && fullFigure(value, { language: say.language, currency });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [reports("goalReport.goal"), money(line.goal)],
    [reports("goalReport.firstGoal"), line.firstGoal !== line.goal && money(line.firstGoal)],
    [reports("goalReport.actual"), money(line.actual)],
    [reports("goalReport.gap"), line.gap !== null && <Gap value={line.gap} currency={currency} whole />],
    [reports("goalReport.expected"), money(line.expected)],
    [reports("goalReport.ahead"), line.ahead !== null && <Gap value={line.ahead} currency={currency} whole />],
    [reports("goalReport.projection"), money(line.projection)],
    [say("per-day"), line.perDay !== null && line.perDay > 0 && money(line.perDay)],
  ];
  return (
    <>
      <dl className={styles.list}>
        {rows.map(
          ([name, value]) =>
            value !== false && (
              <Fragment key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {line.months.length > 1 && <MonthColumns months={line.months} currency={currency} />}
    </>
  );
}
