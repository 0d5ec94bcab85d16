// Process: how long each step from order to payment takes and who answers for it, the trend, and the orders to chase.
import { Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { VehicleTruckProfileRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, ProcessOptions, ProcessPreview, Work } from "../../../commands/desk";
import type { Dimension } from "../../../core/variance/varianceSheet";
import { levelWord } from "../../../reports/words/levelWord";
import { Busy } from "../../components/Busy";
import { Choice } from "../../components/Choice";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useReportWords, useSay } from "../../shell/language";
import { OrdersToChase } from "./OrdersToChase";
import { StepCard } from "./StepCard";

export const ProcessPage = () => <WhenRead>{(desk) => <Process desk={desk} />}</WhenRead>;

const useStyles = makeStyles({ steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

function Process({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const reports = useReportWords();
  const { ask } = useDesk();
  const [options, setOptions] = useState<ProcessOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewProcess(options, work), [ask, options]),
  );
  const { value, troubles } = preview;
  const period = value?.period ?? desk.period;
  if (!value && troubles.length > 0) return <NothingToShow icon={<VehicleTruckProfileRegular />} title={say("process.none")} troubles={troubles} />;
  return (
    <Page foot={<MakeReport label={say("make-process")} disabled={!value} make={(work) => ask.makeProcess(options, work)} />}>
      {period && <PeriodChoice desk={desk} shown={period} onChange={(days) => setOptions({ by: options.by, ...days })} />}
      {value?.by && (
        <Field label={say("process.by")} size="small">
          <Choice value={value.by} onChange={(_, { value: chosen }) => setOptions({ ...options, by: chosen as Dimension })}>
            {value.dimensions.map((one) => (
              <option key={one} value={one}>
                {levelWord(one, reports)}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={troubles} />
      {value && <Glance preview={value} />}
    </Page>
  );
}

function Glance({ preview: { sheet, by, currency, notes } }: { readonly preview: ProcessPreview }) {
  const styles = useStyles();
  const reports = useReportWords();
  const { lines, byUnit, weeks, rules, overdue } = sheet;
  return (
    <>
      {lines.length === 0 && <Text>{reports("process.empty")}</Text>}
      <ul className={styles.steps}>
        {lines.map((line) => (
          <StepCard
            key={line.step}
            line={line}
            accountable={rules[line.step]?.accountable ?? ""}
            units={byUnit.filter(({ step }) => step === line.step)}
            by={by && levelWord(by, reports)}
            weeks={weeks.filter(({ step }) => step === line.step)}
            currency={currency}
          />
        ))}
      </ul>
      <OrdersToChase orders={overdue} rules={rules} currency={currency} />
      <Notes notes={notes} />
    </>
  );
}
