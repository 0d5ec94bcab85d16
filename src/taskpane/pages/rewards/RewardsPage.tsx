// Rewards: what everybody is due, how each plan pays, and what selling more would bring; and the statements.
import { Field, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, GoalReportOptions, RewardsPreview, Work } from "../../../commands/desk";
import { sumOf } from "../../../core/exactSums";
import { Busy } from "../../components/Busy";
import { Choice } from "../../components/Choice";
import { Empty } from "../../components/Empty";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { fullFigure } from "../../shell/figures";
import { useSay } from "../../shell/language";
import { PersonPay } from "./PersonPay";

const useStyles = makeStyles({
  all: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export const RewardsPage = () => <WhenRead>{(desk) => <Rewards desk={desk} />}</WhenRead>;

function Rewards({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { ask, readAgain } = useDesk();
  const [when, setWhen] = useState<GoalReportOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewRewards(when, work), [ask, when]),
  );
  const shown = preview.value?.period ?? desk.period;
  if (!preview.value && preview.troubles.length > 0) return <NothingToShow icon={<MoneyRegular />} title={say("rewards.none")} troubles={preview.troubles} />;
  const isOver = preview.value !== null && preview.value.period.asOf >= preview.value.period.to;
  const closedOn = preview.value?.closedOn ?? null;
  return (
    <Page
      foot={
        <>
          {closedOn !== null && <Text size={200}>{say("rewards.closed", { sheet: closedOn })}</Text>}
          {isOver && closedOn === null && <MakeReport label={say("close-period")} appearance="secondary" make={(work) => ask.closeRewards(when, work)} onMade={readAgain} />}
          <MakeReport label={say("make-reward-statements")} disabled={!preview.value} make={(work) => ask.makeRewards(when, work)} />
        </>
      }
    >
      {shown && <PeriodChoice desk={desk} shown={shown} onChange={setWhen} />}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={preview.troubles} />
      {preview.value && <Paid preview={preview.value} />}
    </Page>
  );
}

function Paid({ preview: { statements, currency, notes } }: { readonly preview: RewardsPreview }) {
  const styles = useStyles();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const statement = statements.find(({ payee }) => payee.key === chosen) ?? statements[0];
  if (!statement)
    return (
      <>
        <Empty icon={<MoneyRegular />} title={say("rewards.nobody")} words={say("rewards.nobody.words")} />
        <Notes notes={notes} />
      </>
    );
  const money = (value: number) => fullFigure(value, { language: say.language, currency });
  return (
    <>
      <div className={styles.all}>
        <Title3 as="h2">{money(sumOf(statements.flatMap(({ settled }) => (settled.ok ? [settled.value.total] : []))))}</Title3>
        <Text className={styles.quiet}>{say("rewards.people", { count: statements.length })}</Text>
      </div>
      <Field label={say("rewards.person")} size="small">
        <Choice value={statement.payee.key} onChange={(_, { value }) => setChosen(value)}>
          {statements.map(({ payee, settled }) => (
            <option key={payee.key} value={payee.key}>
              {`${payee.person} – ${settled.ok ? money(settled.value.total) : say("rewards.notPaid")}`}
            </option>
          ))}
        </Choice>
      </Field>
      {statement.settled.ok ? <PersonPay key={statement.payee.key} person={statement.payee.person} settled={statement.settled.value} currency={currency} /> : <Text>{say("rewards.refused")}</Text>}
      <Notes notes={notes} />
    </>
  );
}
