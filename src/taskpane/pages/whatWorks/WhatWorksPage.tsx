// What works: what sells, what does better than comparable others, what customers say, training that helped, whom to ask, and the page for everybody.
import { Field, Text } from "@fluentui/react-components";
import { LightbulbCheckmarkRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, WhatWorksOptions, WhatWorksPreview, Work } from "../../../commands/desk";
import { tellsWhatToDo, WITHIN } from "../../../core/works/comparison";
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
import { useSay } from "../../shell/language";
import { AskList } from "./AskList";
import { ComparedList } from "./ComparedList";
import { MoreToTell } from "./MoreToTell";
import { SellingList } from "./SellingList";
import { ShareWithAll } from "./ShareWithAll";
import { TrainingList } from "./TrainingList";
import { useWorksWords } from "./useWorksWords";
import { VoiceList } from "./VoiceList";

export const WhatWorksPage = () => <WhenRead>{(desk) => <WhatWorks desk={desk} />}</WhenRead>;

const TOGETHER = "together";

function WhatWorks({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const tell = useWorksWords();
  const { ask } = useDesk();
  const [options, setOptions] = useState<WhatWorksOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewWhatWorks(options, work), [ask, options]),
  );
  const { value, troubles } = preview;
  const period = value?.period ?? desk.period;
  if (!value && troubles.length > 0) return <NothingToShow icon={<LightbulbCheckmarkRegular />} title={say("works.none")} troubles={troubles} />;
  const within = (chosen: string) => WITHIN.find((one) => one === chosen) ?? null;
  return (
    <Page foot={<MakeReport label={say("make-works")} disabled={!value} make={(work) => ask.makeWhatWorks(options, work)} />}>
      {period && <PeriodChoice desk={desk} shown={period} onChange={(days) => setOptions({ ...(options.within === undefined ? {} : { within: options.within }), ...days })} />}
      {value && value.groups.length > 0 && (
        <Field label={say("works.within")} size="small">
          <Choice value={value.within ?? TOGETHER} onChange={(_, { value: chosen }) => setOptions({ ...options, within: within(chosen) })}>
            {value.groups.map((one) => (
              <option key={one} value={one}>
                {tell(`within.${one}`)}
              </option>
            ))}
            <option value={TOGETHER}>{say("works.everything")}</option>
          </Choice>
        </Field>
      )}
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={troubles} />
      {value && <Glance preview={value} hasTrainings={desk.reading.tables.some(({ role }) => role === "Training")} />}
    </Page>
  );
}

function Glance({ preview: { sheet, currency, shared, notes }, hasTrainings }: { readonly preview: WhatWorksPreview; readonly hasTrainings: boolean }) {
  const [headline, ...others] = notes;
  const { selling, comparisons, voices, trainings, toAsk } = sheet;
  const say = useSay();
  return (
    <>
      <Text weight="semibold" style={{ overflowWrap: "anywhere" }}>
        {headline}
      </Text>
      <ShareWithAll shared={shared} />
      {selling && <SellingList lines={selling} currency={currency} />}
      {comparisons.filter(tellsWhatToDo).map((comparison) => (
        <ComparedList key={comparison.by} comparison={comparison} currency={currency} />
      ))}
      {voices && <VoiceList voices={voices} commentAt={sheet.commentAt} />}
      {trainings && <TrainingList lines={trainings} currency={currency} />}
      {toAsk && (toAsk.length > 0 ? <AskList {...sheet} toAsk={toAsk} /> : <Text size={200}>{say(sheet.isDelivered ? "works.nobodyToAsk" : "works.nothingDelivered")}</Text>)}
      <MoreToTell sheet={sheet} hasTrainings={hasTrainings} />
      <Notes notes={others} />
    </>
  );
}
