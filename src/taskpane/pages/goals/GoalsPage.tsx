// Goals: company, departments, people and what else has goals at a glance, for a period and a day; who is far, who is on track; and the report.
import { Field, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { TargetArrowRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import { THINGS } from "../../../core/goals/things";
import type { Desk, GoalLine, GoalPreview, GoalReportOptions, Work } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { Choice } from "../../components/Choice";
import { Empty } from "../../components/Empty";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import type { Status } from "../../components/StatusMark";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useReportWords, useSay } from "../../shell/language";
import { GoalLegend } from "./GoalLegend";
import { BARS, countByStatus, inOrder, ORDERS, type Bars, type Order } from "./goalOrder";
import { NothingToShow } from "../../components/NothingToShow";
import { StatusFilter } from "./StatusFilter";
import { NotTold } from "../setGoals/NotTold";
import { UnitList } from "./UnitList";

export const GoalsPage = () => <WhenRead>{(desk) => <Goals desk={desk} />}</WhenRead>;

function Goals({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { ask } = useDesk();
  const [options, setOptions] = useState<GoalReportOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewGoalReport(options, work), [ask, options]),
  );
  const shown = preview.value?.period ?? desk.period;
  if (!preview.value && preview.troubles.length > 0) return <NothingToShow icon={<TargetArrowRegular />} title={say("no-goals")} troubles={preview.troubles} />;
  return (
    <Page
      foot={
        <>
          <MakeReport label={say("make-goal-report")} disabled={!preview.value} make={(work) => ask.makeGoalReport(options, work)} />
          <MakeReport label={say("make-goal-cards")} appearance="secondary" disabled={!preview.value} make={(work) => ask.makeGoalCards(options, work)} />
        </>
      }
    >
      {shown && <PeriodChoice desk={desk} shown={shown} onChange={setOptions} />}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={preview.troubles} />
      {preview.value && <Glance preview={preview.value} />}
      {preview.value?.lines.some(isTold) && <NotTold desk={desk} options={options} />}
      <Link href="#setGoals">{say("set-goals")}</Link>
    </Page>
  );
}

/** Somebody who can be told of a goal. */
const isTold = ({ level, goal }: GoalLine): boolean => (level === "person" || level === "department") && goal !== null;

const useStyles = makeStyles({
  controls: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  selects: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
});

function Glance({ preview: { lines, currency, notes } }: { readonly preview: GoalPreview }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const [order, setOrder] = useState<Order>("shortfall");
  const [bars, setBars] = useState<Bars>("amounts");
  const [status, setStatus] = useState<Status | null>(null);
  const company = useMemo(() => lines.filter(({ level }) => level === "company"), [lines]);
  const units = useMemo(() => lines.filter(({ level }) => level !== "company"), [lines]);
  const sorted = useMemo(() => inOrder(units, order, say.language), [units, order, say.language]);
  const shown = useMemo(() => sorted.filter((line) => status === null || line.status === status), [sorted, status]);
  const departments = useMemo(() => shown.filter(({ level }) => level === "department"), [shown]);
  const people = useMemo(() => shown.filter(({ level }) => level === "person"), [shown]);
  if (lines.length === 0) return <Empty icon={<TargetArrowRegular />} title={say("no-goals")} words={reports("goalReport.empty")} />;
  return (
    <>
      <GoalLegend />
      <UnitList title={reports("level.company")} lines={company} currency={currency} bars={bars} large />
      {units.length > 1 && (
        <div className={styles.controls}>
          <StatusFilter counts={countByStatus(units)} chosen={status} onChange={setStatus} />
          <div className={styles.selects}>
            <Field label={say("order")} size="small">
              <Choice value={order} onChange={(_, { value }) => setOrder(value as Order)}>
                {ORDERS.map((one) => (
                  <option key={one} value={one}>
                    {say(`order.${one}`)}
                  </option>
                ))}
              </Choice>
            </Field>
            <Field label={say("bars")} size="small">
              <Choice value={bars} onChange={(_, { value }) => setBars(value as Bars)}>
                {BARS.map((one) => (
                  <option key={one} value={one}>
                    {say(`bars.${one}`)}
                  </option>
                ))}
              </Choice>
            </Field>
          </div>
        </div>
      )}
      <UnitList title={say("departments")} lines={departments} currency={currency} bars={bars} />
      <UnitList title={say("people")} lines={people} currency={currency} bars={bars} />
      {THINGS.map((thing) => (
        <UnitList key={thing} title={say(`things.${thing}`)} lines={shown.filter(({ level }) => level === thing)} currency={currency} bars={bars} />
      ))}
      {status !== null && shown.length === 0 && <Text>{say("none-of-these")}</Text>}
      <Notes notes={notes} />
    </>
  );
}
