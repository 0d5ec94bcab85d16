// Recognition: who reached the goal, which reward each gets, what remains of budget and stock; who did something else well; whether it is fair; the list
// and its certificates.
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { RibbonStarRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, GoalReportOptions, RecognitionOptions, RecognitionPreview, Work } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { Empty } from "../../components/Empty";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { NothingToShow } from "../../components/NothingToShow";
import { NumberField } from "../../components/NumberField";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useReportWords, useSay } from "../../shell/language";
import { FairnessGlance } from "./FairnessGlance";
import { MentionList } from "./MentionList";
import { OverlookedList } from "./OverlookedList";
import { PeopleList } from "./PeopleList";
import { Purse } from "./Purse";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
});

export const RecognitionPage = () => <WhenRead>{(desk) => <Recognition desk={desk} />}</WhenRead>;

function Recognition({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const { ask, readAgain } = useDesk();
  const [when, setWhen] = useState<GoalReportOptions>({});
  const [recogniseFrom, setRecogniseFrom] = useState(desk.settings.recogniseFrom);
  const [budget, setBudget] = useState(desk.settings.recognitionBudget);
  const [keep, setKeep] = useState(false);
  const [overlooked, setOverlooked] = useState(false);
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewRecognition({ ...when, recogniseFrom, budget, overlooked }, work), [ask, when, recogniseFrom, budget, overlooked]),
  );
  const options: RecognitionOptions = { ...when, recogniseFrom, budget, keep, overlooked };
  const { lines = [], mentions = [] } = preview.value ?? {};
  const shown = preview.value?.period ?? desk.period;
  if (!preview.value && preview.troubles.length > 0) return <NothingToShow icon={<RibbonStarRegular />} title={say("no-recognition")} troubles={preview.troubles} />;
  return (
    <Page
      foot={
        <>
          {preview.value && lines.some(({ reward }) => reward !== null) && <Checkbox label={say(preview.value.hasRecognised ? "keep" : "keep-new")} checked={keep} onChange={(_, { checked }) => setKeep(checked === true)} />}
          <MakeReport label={say("make-recognition-list")} disabled={!preview.value} make={(work) => ask.makeRecognitionList(options, work)} onMade={keep ? readAgain : undefined} />
          <MakeReport label={say("make-certificates")} appearance="secondary" disabled={lines.length + mentions.length === 0} make={(work) => ask.makeCertificates(options, work)} />
        </>
      }
    >
      {shown && <PeriodChoice desk={desk} shown={shown} onChange={setWhen} />}
      <div className={styles.row}>
        <NumberField label={reports("setting.recogniseFrom")} unit="percent" value={recogniseFrom} onChange={(share) => share !== null && setRecogniseFrom(share)} />
        <NumberField label={say("budget")} after={desk.currency ?? undefined} value={budget} onChange={setBudget} mayBeBlank placeholder={say("no-limit")} />
      </div>
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={preview.troubles} />
      {preview.value && <Preview preview={preview.value} recogniseFrom={recogniseFrom} />}
      {preview.value && <Checkbox label={say("overlooked.show")} checked={overlooked} onChange={(_, { checked }) => setOverlooked(checked === true)} />}
      {preview.value?.overlooked && <OverlookedList people={preview.value.overlooked} />}
    </Page>
  );
}

function Preview({ preview, recogniseFrom }: { readonly preview: RecognitionPreview; readonly recogniseFrom: number }) {
  const say = useSay();
  const { lines, mentions, fairness, notes } = preview;
  return (
    <>
      <Purse preview={preview} />
      {lines.length === 0 ? (
        <Empty icon={<RibbonStarRegular />} title={say("nobody-yet")} words={say("nobody-yet.words", { share: say.format.percent(recogniseFrom) })} />
      ) : (
        <PeopleList preview={preview} />
      )}
      <MentionList mentions={mentions} />
      <FairnessGlance fairness={fairness} />
      <Notes notes={notes} />
    </>
  );
}
