// Coaching: with whom to talk, about what, and who could help; new people and the trainings that are due apart.
import { Text } from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { CoachingPreview, Desk, GoalReportOptions, Work } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { LongList } from "../../components/LongList";
import { MakeReport } from "../../components/MakeReport";
import { Notes } from "../../components/Notes";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { PeriodChoice } from "../../components/PeriodChoice";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useSay } from "../../shell/language";
import { CoachedBefore } from "./CoachedBefore";
import { PersonCard } from "./PersonCard";
import { TrainingsDue } from "./TrainingsDue";
import { useCoachingWords } from "./useCoachingWords";

export const CoachingPage = () => <WhenRead>{(desk) => <Coaching desk={desk} />}</WhenRead>;

function Coaching({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { ask } = useDesk();
  const [options, setOptions] = useState<GoalReportOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewCoaching(options, work), [ask, options]),
  );
  const { value, troubles } = preview;
  const period = value?.period ?? desk.period;
  if (!value && troubles.length > 0) return <NothingToShow icon={<PeopleTeamRegular />} title={say("coaching.none")} troubles={troubles} />;
  return (
    <Page foot={<MakeReport label={say("make-coaching")} disabled={!value} make={(work) => ask.makeCoaching(options, work)} />}>
      {period && <PeriodChoice desk={desk} shown={period} onChange={setOptions} />}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={troubles} />
      {value && <Glance preview={value} />}
    </Page>
  );
}

function Glance({ preview }: { readonly preview: CoachingPreview }) {
  const { tell } = useCoachingWords();
  const { sheet, currency, notes, period } = preview;
  return (
    <>
      {sheet.lines.length === 0 && <Text>{tell(sheet.hasGoals ? "empty" : "noGoals")}</Text>}
      <LongList title={tell("name")} titleUnseen items={sheet.lines}>
        {(line) => <PersonCard key={line.person} line={line} currency={currency} />}
      </LongList>
      <LongList title={tell("newcomers")} items={sheet.newcomers}>
        {(line) => <PersonCard key={line.person} line={line} currency={currency} />}
      </LongList>
      <CoachedBefore coached={sheet.coachedBefore} currency={currency} />
      <TrainingsDue due={sheet.due} hasTopics={sheet.hasTopics} period={period} />
      <Notes notes={notes} />
    </>
  );
}
