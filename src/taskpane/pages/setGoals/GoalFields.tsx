// Every goal as a field: the company's, each department's with its people. What is typed stays, the others follow.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { LockOpenRegular } from "@fluentui/react-icons";
import type { GoalSetting } from "../../../commands/desk";
import type { ProposedGoal } from "../../../core/goals/setting/proposeGoals";
import { fullFigure } from "../../shell/figures";
import { useSay } from "../../shell/language";
import { GoalField } from "./GoalField";
import type { Proposal } from "./useProposal";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  said: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface GoalFieldsProps {
  readonly setting: GoalSetting;
  readonly proposal: Proposal;
}

export function GoalFields({ setting: { currency }, proposal: { lines, choices, choose, fix } }: GoalFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const name = ({ level, unit }: ProposedGoal) => unit || say(level === "company" ? "set.company" : "set.nobody");
  const off = lines.filter(({ difference }) => difference !== 0);
  return (
    <>
      {off.length > 0 && (
        <div className={styles.said}>
          {off.map((line) => (
            <MessageBar key={line.id} intent="warning" layout="multiline">
              <MessageBarBody>{say(line.difference < 0 ? "set.over" : "set.under", { unit: name(line), amount: fullFigure(Math.abs(line.difference), { language: say.language, currency }) })}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <GoalField key={line.id} line={line} name={name(line)} currency={currency} onFix={(goal) => fix(line.id, goal)} />
        ))}
      </ul>
      {choices.fixed.size > 0 && (
        <Button size="small" icon={<LockOpenRegular />} onClick={() => choose({ fixed: new Map() })}>
          {say("set.free-all")}
        </Button>
      )}
    </>
  );
}
