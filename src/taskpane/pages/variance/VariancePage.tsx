// Variance: what differs from the base, as a waterfall and as a list; a press on either shows the sales behind it.
import { Field, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { DataWaterfallRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { Desk, VarianceOptions, VariancePreview, Work } from "../../../commands/desk";
import type { Dimension, VarianceLine } from "../../../core/variance/varianceSheet";
import { BASES, type Base } from "../../../reports/settings";
import { levelWord } from "../../../reports/words/levelWord";
import { stepWord } from "../../../reports/variance";
import { Busy } from "../../components/Busy";
import { Choice } from "../../components/Choice";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { VarianceLegend } from "../../components/VarianceLegend";
import { Waterfall } from "../../components/Waterfall";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useTask } from "../../desk/useTask";
import { useReportWords, useSay } from "../../shell/language";
import { VarianceList } from "./VarianceList";

export const VariancePage = () => <WhenRead>{(desk) => <Variance desk={desk} />}</WhenRead>;

const useStyles = makeStyles({ choices: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM } });

function Variance({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const { ask } = useDesk();
  const [options, setOptions] = useState<VarianceOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewVariance(options, work), [ask, options]),
  );
  const { value, troubles } = preview;
  const period = value?.period ?? desk.period;
  const base = options.base ?? value?.base;
  // another base may be there where this one is not
  if (!value && troubles.length > 0 && options.base === undefined) return <NothingToShow icon={<DataWaterfallRegular />} title={say("variance.none")} troubles={troubles} />;
  return (
    <Page foot={<MakeReport label={say("make-variance")} disabled={!value} make={(work) => ask.makeVariance(options, work)} />}>
      {period && <PeriodChoice desk={desk} shown={period} onChange={(days) => setOptions({ base: options.base, by: options.by, ...days })} />}
      {base && (
        <div className={styles.choices}>
          <Field label={say("variance.base")} size="small">
            <Choice value={base} onChange={(_, { value: chosen }) => setOptions({ ...options, base: chosen as Base })}>
              {BASES.map((one) => (
                <option key={one} value={one}>
                  {reports(`value.${one}`)}
                </option>
              ))}
            </Choice>
          </Field>
          {value?.sheet.bridgeBy && (
            <Field label={say("variance.by")} size="small">
              <Choice value={value.sheet.bridgeBy} onChange={(_, { value: chosen }) => setOptions({ ...options, by: chosen as Dimension })}>
                {value.dimensions.map((one) => (
                  <option key={one} value={one}>
                    {levelWord(one, reports)}
                  </option>
                ))}
              </Choice>
            </Field>
          )}
        </div>
      )}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={troubles} />
      {value && <Glance preview={value} />}
      <Link href="#process">{say("see-process")}</Link>
    </Page>
  );
}

function Glance({ preview }: { readonly preview: VariancePreview }) {
  const reports = useReportWords();
  const say = useSay();
  const { ask } = useDesk();
  const shown = useTask<string>();
  const { sheet, currency } = preview;
  const by = sheet.bridgeBy;
  const company = useMemo(() => sheet.lines.filter(({ level }) => level === "company"), [sheet]);
  const units = useMemo(() => sheet.lines.filter(({ level }) => level === by), [sheet, by]);
  const show = by && ((unit: string) => void shown.run(() => ask.showSales(by, unit, preview)));
  return (
    <>
      <VarianceList title={reports("level.company")} lines={company} currency={currency} large />
      <VarianceLegend />
      <Waterfall
        steps={sheet.steps}
        currency={currency}
        title={say("variance.bridge")}
        nameOf={(step) => stepWord(step, reports) + (step.kind === "new" || step.kind === "lost" ? ` (${reports(`stepKind.${step.kind}`)})` : "")}
        showOf={({ kind, label }) => (show && (kind === "step" || kind === "new" || kind === "lost") ? () => show(label) : null)}
      />
      <Troubles troubles={shown.troubles} />
      {shown.value && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{shown.value}</MessageBarBody>
        </MessageBar>
      )}
      <VarianceList title={by ? levelWord(by, reports) : say("variance.all")} lines={units} currency={currency} onShow={show ? ({ unit }: VarianceLine) => show(unit) : undefined} />
      <Notes notes={preview.notes} />
    </>
  );
}
