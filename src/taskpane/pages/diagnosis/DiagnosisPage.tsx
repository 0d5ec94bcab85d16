// Diagnosis: why a goal was missed, told as a good colleague would: in a sentence, then step by step, where it sits, whom to ask, what is done about it, what is missing.
import { Checkbox, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { SearchInfoRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, DiagnosisOptions, Work } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { MakeReport } from "../../components/MakeReport";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useTask } from "../../desk/useTask";
import { useSay } from "../../shell/language";
import { Told } from "./Told";
import { WhoseChoice } from "./WhoseChoice";

export const DiagnosisPage = () => <WhenRead>{(desk) => <Diagnosis desk={desk} />}</WhenRead>;

function Diagnosis({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { ask, readAgain } = useDesk();
  const [options, setOptions] = useState<DiagnosisOptions>({});
  const [all, setAll] = useState(false);
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewDiagnosis(options, work), [ask, options]),
  );
  const shown = useTask<string>();
  const { value, troubles } = preview;
  const period = value?.period ?? desk.period;
  const isCompany = (options.unit?.level ?? "company") === "company";
  if (!value && troubles.length > 0 && !options.unit) return <NothingToShow icon={<SearchInfoRegular />} title={say("diagnosis.none")} troubles={troubles} />;
  return (
    <Page
      foot={
        <>
          <Busy progress={shown.progress} onCancel={shown.cancel} />
          <Troubles troubles={shown.troubles} />
          {shown.value && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{shown.value}</MessageBarBody>
            </MessageBar>
          )}
          {isCompany && value && value.units.length > 1 && <Checkbox label={say("diagnosis.all")} checked={all} onChange={(_, { checked }) => setAll(checked === true)} />}
          <MakeReport label={say("make-diagnosis")} disabled={!value} make={(work) => ask.makeDiagnosis({ ...options, all: all && isCompany }, work)} onMade={value && (value.proposed.length > 0 || value.actions.some(({ cell }) => cell !== null)) ? readAgain : undefined} />
        </>
      }
    >
      {period && <PeriodChoice desk={desk} shown={period} onChange={(days) => setOptions({ unit: options.unit, ...days })} />}
      {value && (value.units.length > 1 || !isCompany) && <WhoseChoice preview={value} onChange={(unit) => setOptions({ ...options, unit })} />}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={troubles} />
      {value && <Told preview={value} onShow={(about, name) => void shown.run((work) => ask.showDiagnosed(value, about, name, work))} />}
      <Link href="#process">{say("see-process")}</Link>
    </Page>
  );
}
