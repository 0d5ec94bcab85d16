// Who is due for which training: a tick each, and the press that writes the plan as rows of the Training table.
import { Accordion, Button, Checkbox, makeStyles, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { HatGraduationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PeriodAndDay } from "../../../commands/desk";
import type { TrainingDue } from "../../../core/coaching/trainingDue";
import { materialOf, whyDue } from "../../../reports/coaching";
import { Section } from "../../components/Section";
import { Troubles } from "../../components/Troubles";
import { useDesk } from "../../desk/DeskProvider";
import { useTask } from "../../desk/useTask";
import { useSay } from "../../shell/language";
import { useCoachingWords } from "./useCoachingWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface TrainingsDueProps {
  readonly due: readonly TrainingDue[];
  readonly hasTopics: boolean;
  readonly period: PeriodAndDay;
}

const idOf = ({ person, topic, why }: TrainingDue) => `${person}|${topic}|${why}`;

export function TrainingsDue({ due, hasTopics, period }: TrainingsDueProps) {
  const styles = useStyles();
  const say = useSay();
  const { tell } = useCoachingWords();
  const { ask, readAgain } = useDesk();
  const { announce } = useAnnounce();
  const task = useTask<{ readonly sheet: string; readonly rows: number }>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = due.filter((one) => !left.has(idOf(one)));
  if (due.length === 0)
    return (
      <Text size={200} className={styles.quiet}>
        {tell("due")}: {tell(hasTopics ? "due.empty" : "due.noTables")}
      </Text>
    );
  const tick = (one: TrainingDue, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(idOf(one));
    else next.add(idOf(one));
    setLeft(next);
  };
  const write = () =>
    void task.run((work) => ask.planTrainings(chosen, period, work)).then((outcome) => {
      if (!outcome?.ok) return;
      setLeft(new Set());
      announce(say("plan.written", { count: outcome.value.rows, sheet: outcome.value.sheet }));
      readAgain();
    });
  return (
    <Accordion collapsible>
      <Section name="due" title={tell("due")} icon={<HatGraduationRegular />} count={due.length}>
        {due.length > 1 && <Checkbox label={say("told.tick-all")} checked={chosen.length === due.length ? true : chosen.length > 0 ? "mixed" : false} onChange={(_, { checked }) => setLeft(new Set(checked === true ? [] : due.map(idOf)))} />}
        <ul className={styles.list}>
          {due.map((one) => (
            <li key={idOf(one)}>
              <Checkbox
                checked={!left.has(idOf(one))}
                onChange={(_, { checked }) => tick(one, checked === true)}
                label={
                  <span className={styles.label}>
                    {one.person}: {one.topic}
                    <Text size={200} block className={styles.quiet}>
                      {[whyDue(one, tell), `${tell("dueOn")}: ${tell.format.date(one.due)}`, materialOf(one)].filter(Boolean).join(" · ")}
                    </Text>
                  </span>
                }
              />
            </li>
          ))}
        </ul>
        <Troubles troubles={task.troubles} onRetry={write} />
        <Button size="small" disabled={chosen.length === 0 || task.running} onClick={write}>
          {say("plan.write", { count: chosen.length })}
        </Button>
      </Section>
    </Accordion>
  );
}
