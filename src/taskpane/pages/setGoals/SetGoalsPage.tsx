// Set or revise goals: proposed from the past for a period, laid over departments and people, changed by hand, written to the goals table.
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { TargetEditRegular } from "@fluentui/react-icons";
import { useCallback, useState, type ReactNode } from "react";
import type { Desk, GoalSetting, GoalSettingOptions, Work } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { NothingToShow } from "../../components/NothingToShow";
import { Page } from "../../components/Page";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useSay } from "../../shell/language";
import { Basis } from "./Basis";
import { ForPeriod } from "./ForPeriod";
import { GoalFields } from "./GoalFields";
import { useProposal } from "./useProposal";
import { WriteGoals } from "./WriteGoals";

export const SetGoalsPage = () => <WhenRead>{(desk) => <SetGoals desk={desk} />}</WhenRead>;

function SetGoals({ desk }: { readonly desk: Desk }) {
  const say = useSay();
  const { ask } = useDesk();
  const [options, setOptions] = useState<GoalSettingOptions>({});
  const preview = usePreview(
    desk,
    useCallback((work: Work) => ask.previewGoalSetting(options, work), [ask, options]),
  );
  const setting = preview.value;
  if (!setting)
    return preview.troubles.length > 0 ? (
      <NothingToShow icon={<TargetEditRegular />} title={say("set.none")} troubles={preview.troubles} />
    ) : (
      <Page>
        <Busy progress={preview.progress} onCancel={preview.cancel} />
      </Page>
    );
  return (
    <Proposed setting={setting} options={options} setOptions={setOptions}>
      <Busy progress={preview.progress} onCancel={preview.cancel} />
      <Troubles troubles={preview.troubles} />
    </Proposed>
  );
}

interface ProposedProps {
  readonly setting: GoalSetting;
  readonly options: GoalSettingOptions;
  readonly setOptions: (options: GoalSettingOptions) => void;
  /** What the reading says, under the period. */
  readonly children: ReactNode;
}

function Proposed({ setting, options, setOptions, children }: ProposedProps) {
  const say = useSay();
  const proposal = useProposal(setting);
  // what was typed for one period is nothing of another's; the choice of the period itself stays, and keeps the focus
  const key = `${setting.facts.period.from} ${setting.facts.period.to}`;
  return (
    <Page
      foot={
        // the period stays, also when it is not the next one any more
        <WriteGoals key={key} setting={setting} lines={proposal.lines} onWritten={() => setOptions({ ...options, ...setting.facts.period })} />
      }
    >
      <ForPeriod setting={setting} onChange={(period) => setOptions({ ...options, ...period })} />
      {children}
      {proposal.methods.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say("set.none.words")}</MessageBarBody>
        </MessageBar>
      )}
      <Basis key={`basis ${key}`} setting={setting} proposal={proposal} onRamp={(rampMonths) => setOptions({ ...options, rampMonths })} />
      <GoalFields key={`goals ${key}`} setting={setting} proposal={proposal} />
    </Page>
  );
}
