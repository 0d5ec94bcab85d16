// The rows that go into the goals table: how many, from when and why where they replace goals that stand, and the press that writes them.
import { Button, Checkbox, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { GoalSetting, WrittenGoals } from "../../../commands/desk";
import { goalsToWrite, REASONS, type Reason } from "../../../core/goals/setting/goalsToWrite";
import type { ProposedGoal } from "../../../core/goals/setting/proposeGoals";
import { sheetAddress } from "../../../reports/parts/address";
import { Busy } from "../../components/Busy";
import { CellLink } from "../../components/CellLink";
import { Choice } from "../../components/Choice";
import { DayField } from "../../components/DayField";
import { Troubles } from "../../components/Troubles";
import { useDesk } from "../../desk/DeskProvider";
import { useTask } from "../../desk/useTask";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface WriteGoalsProps {
  readonly setting: GoalSetting;
  readonly lines: readonly ProposedGoal[];
  /** The rows stand in the table now. */
  readonly onWritten: () => void;
}

export function WriteGoals({ setting, lines, onWritten }: WriteGoalsProps) {
  const styles = useStyles();
  const say = useSay();
  const { ask, readAgain } = useDesk();
  const { announce } = useAnnounce();
  const task = useTask<WrittenGoals>();
  const [allLevels, setAllLevels] = useState(setting.allLevels);
  const [effectiveFrom, setEffectiveFrom] = useState(setting.effectiveFrom);
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState("");
  const { facts: { period, current }, table } = setting;
  const hasPeople = lines.some(({ level }) => level === "person");
  const goals = lines.filter(({ level, key }) => level === "person" || ((allLevels || !hasPeople) && (level === "company" || key !== "")));
  const { rows } = goalsToWrite(goals, current, period, effectiveFrom);
  const revises = rows.some((row) => row.effectiveFrom !== null);
  const write = () => {
    task.clear();
    void task.run((work) => ask.writeGoals({ ...period, goals: goals.map(({ level, key, unit, goal }) => ({ level, key, unit, goal })), effectiveFrom, reason, note: note.trim() }, work)).then((outcome) => {
      if (!outcome?.ok) return;
      announce(`${say("set.written", { count: outcome.value.rows })} ${outcome.value.sheet}`);
      onWritten();
      readAgain();
    });
  };
  return (
    <>
      {hasPeople && <Checkbox label={say("set.levels")} checked={allLevels} onChange={(_, { checked }) => setAllLevels(checked === true)} />}
      {revises && (
        <>
          <Text size={200} className={styles.quiet}>
            {say("set.revision")}
          </Text>
          <div className={styles.two}>
            <DayField label={say("set.effective")} value={effectiveFrom} onChange={(day) => day !== null && setEffectiveFrom(day)} />
            <Field label={say("set.reason")} size="small" required>
              <Choice value={reason ?? ""} onChange={(_, { value }) => setReason(REASONS.find((one) => one === value) ?? null)}>
                <option value="">{say("set.reason.none")}</option>
                {REASONS.map((one) => (
                  <option key={one} value={one}>
                    {say(`set.reason.${one}`)}
                  </option>
                ))}
              </Choice>
            </Field>
          </div>
        </>
      )}
      {rows.length > 0 && (
        <Field label={say("set.note")} size="small">
          <Input size="small" value={note} onChange={(_, { value }) => setNote(value)} input={{ style: { minWidth: 0 } }} />
        </Field>
      )}
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      {task.value && !task.running && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say("set.written", { count: task.value.rows })} <CellLink address={sheetAddress(task.value.sheet, "A1")}>{task.value.sheet}</CellLink>. {say("set.undo")}
          </MessageBarBody>
        </MessageBar>
      )}
      {rows.length === 0 && !task.value && <Text size={200}>{say("set.nothing")}</Text>}
      <Button appearance="primary" icon={<TableAddRegular />} disabled={rows.length === 0 || task.running || (revises && reason === null)} onClick={write}>
        {rows.length === 0 ? say("set.write-none") : table ? say("set.write", { count: rows.length, sheet: table.sheet }) : say("set.write-new", { count: rows.length })}
      </Button>
    </>
  );
}
