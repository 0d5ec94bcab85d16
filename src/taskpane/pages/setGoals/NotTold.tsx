// Who has not been told of their goal: a tick each, a day, and the press that notes it in the goals table.
import { Accordion, Button, Checkbox, makeStyles, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { PersonChatRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { Desk, GoalReportOptions, NotTold as Goal, Telling, Work } from "../../../commands/desk";
import { today } from "../../../commands/clock";
import { DayField } from "../../components/DayField";
import { Figure } from "../../components/Figure";
import { Section } from "../../components/Section";
import { Troubles } from "../../components/Troubles";
import { useDesk } from "../../desk/DeskProvider";
import { usePreview } from "../../desk/usePreview";
import { useTask } from "../../desk/useTask";
import { useRoleWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface NotToldProps {
  readonly desk: Desk;
  readonly options: GoalReportOptions;
}

export function NotTold({ desk, options }: NotToldProps) {
  const { ask } = useDesk();
  const telling = usePreview(
    desk,
    useCallback((work: Work) => ask.previewTelling(options, work), [ask, options]),
  );
  return telling.value && <ToTell telling={telling.value} desk={desk} />;
}

const idOf = ({ sheet, cell }: Goal) => `${sheet}!${cell}`;

function ToTell({ telling: { hasColumn, notTold }, desk }: { readonly telling: Telling; readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const { ask, readAgain } = useDesk();
  const { announce } = useAnnounce();
  const task = useTask<null>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState<number | null>(null);
  if (!hasColumn || notTold.length === 0)
    return (
      <Text size={200} className={styles.quiet}>
        {hasColumn ? say("told.all") : say("told.none", { column: roles("column.toldOn") })}
      </Text>
    );
  const told = notTold.filter((goal) => ticked.has(idOf(goal)));
  const tick = (goal: Goal, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(idOf(goal));
    else next.delete(idOf(goal));
    setTicked(next);
  };
  const mark = () =>
    void task.run((work) => ask.markTold(told, day ?? today(), work)).then((outcome) => {
      if (!outcome?.ok) return;
      setTicked(new Set());
      announce(say("told.marked"));
      readAgain();
    });
  return (
    <Accordion collapsible>
      <Section name="told" title={say("told.title", { count: notTold.length })} icon={<PersonChatRegular />}>
        {notTold.length > 1 && (
          <Checkbox
            label={say("told.tick-all")}
            checked={told.length === notTold.length ? true : told.length > 0 ? "mixed" : false}
            onChange={(_, { checked }) => setTicked(new Set(checked === true ? notTold.map(idOf) : []))}
          />
        )}
        <ul className={styles.list}>
          {notTold.map((goal) => (
            <li key={idOf(goal)} className={styles.row}>
              <Checkbox size="medium" checked={ticked.has(idOf(goal))} onChange={(_, { checked }) => tick(goal, checked === true)} label={goal.revised ? `${goal.unit} (${say("told.revised")})` : goal.unit} />
              <Figure value={goal.goal} currency={goal.measure === "amount" || goal.measure === "margin" ? desk.currency : null} className={styles.quiet} />
            </li>
          ))}
        </ul>
        <DayField label={say("told.on")} value={day ?? today()} onChange={setDay} />
        <Troubles troubles={task.troubles} onRetry={mark} />
        <Button size="small" disabled={told.length === 0 || task.running} onClick={mark}>
          {told.length === 0 ? say("told.mark-none") : say("told.mark", { count: told.length })}
        </Button>
      </Section>
    </Accordion>
  );
}
