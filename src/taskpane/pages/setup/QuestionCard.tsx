// "Which of these is the amount?": one card a doubt, answered with a press.
import { Card, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { boxAddress, sheetAddress } from "../../../reports/parts/address";
import { CellLink } from "../../components/CellLink";
import { useRoleWords, useSay } from "../../shell/language";
import { columnName, columnsAsked, type Question } from "./questions";
import { sampleOf } from "./sampleOf";
import type { ColumnChoice } from "./useColumnChoice";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}`, boxShadow: tokens.shadow4 },
  ask: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { fontSize: "20px", lineHeight: 1, color: tokens.colorPaletteDarkOrangeForeground1, flexShrink: 0 },
  sample: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  header: { overflowWrap: "anywhere" },
});

interface QuestionCardProps {
  readonly question: Question;
  readonly choice: ColumnChoice;
}

export function QuestionCard({ question, choice }: QuestionCardProps) {
  const { table, tableRole, role } = question;
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const id = useId();
  const [answer, setAnswer] = useState("");
  return (
    <Card className={styles.card} size="small">
      <div className={styles.ask}>
        <QuestionCircleRegular className={styles.icon} aria-hidden />
        <div>
          <Text as="h2" weight="semibold" id={id} block style={{ margin: 0 }}>
            {say(`which.${role === "amount" || role === "date" || role === "person" || role === "goal" ? role : "other"}`, { role: roles(`column.${role}`) })}
          </Text>
          <Text size={200} className={styles.sample}>
            {roles(`table.${tableRole}`)} · <CellLink address={sheetAddress(table.sheet, boxAddress(table.box))}>{`${table.sheet}!${boxAddress(table.box)}`}</CellLink>
          </Text>
        </div>
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={answer}
        disabled={choice.task.running}
        onChange={(_, { value }) => {
          setAnswer(value);
          choice.choose(table, tableRole, value, role);
        }}
      >
        {columnsAsked(question).map((column) => {
          const name = columnName(table, column);
          const sample = sampleOf(column.data, say.format);
          return (
            <Radio
              key={name}
              value={name}
              label={
                <>
                  <span className={styles.header}>{name === column.header ? name : `${column.header} (${name})`}</span> <span className={styles.sample}>{sample && say("for-example", { sample })}</span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Card>
  );
}
