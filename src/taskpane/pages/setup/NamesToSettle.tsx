// "Who is J. Kowalski?": spellings that may mean somebody who is known, settled with a press and kept in the Names table.
import { Button, makeStyles, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { useId } from "react";
import type { NameProposal } from "../../../sheet/sheetTable";
import { columnLetters, sheetAddress } from "../../../reports/parts/address";
import { Busy } from "../../components/Busy";
import { CellLink } from "../../components/CellLink";
import { Troubles } from "../../components/Troubles";
import { useDesk } from "../../desk/DeskProvider";
import { useTask } from "../../desk/useTask";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

export function NamesToSettle({ names }: { readonly names: readonly NameProposal[] }) {
  const styles = useStyles();
  const say = useSay();
  const { ask, readAgain } = useDesk();
  const { announce } = useAnnounce();
  const task = useTask<{ readonly sheet: string }>();
  const settle = (spelling: string, person: string) => {
    void task.run((work) => ask.settleName({ spelling, person }, work)).then((outcome) => {
      if (!outcome?.ok) return;
      announce(say("names.kept", { spelling, person, sheet: outcome.value.sheet }));
      readAgain();
    });
  };
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {say("names.until")}
      </Text>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      <ul className={styles.list}>
        {names.map((one) => (
          <Name key={one.spelling} name={one} disabled={task.running} onSettle={settle} />
        ))}
      </ul>
    </>
  );
}

interface NameProps {
  readonly name: NameProposal;
  readonly disabled: boolean;
  readonly onSettle: (spelling: string, person: string) => void;
}

function Name({ name: { spelling, people, why, sheet, row, at }, disabled, onSettle }: NameProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const cell = `${columnLetters(at)}${row}`;
  return (
    <li>
      <Text as="h3" block weight="semibold" id={id} className={styles.name} style={{ margin: 0 }}>
        {say("names.who", { spelling })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say(`names.why.${why}`)} · <CellLink address={sheetAddress(sheet, cell)}>{`${sheet}!${cell}`}</CellLink>
      </Text>
      <div role="group" aria-labelledby={id} className={styles.answers}>
        {people.map((person) => (
          <Button key={person} size="small" disabled={disabled} onClick={() => onSettle(spelling, person)}>
            {person}
          </Button>
        ))}
        <Button size="small" appearance="subtle" disabled={disabled} onClick={() => onSettle(spelling, spelling)}>
          {say("names.other")}
        </Button>
      </div>
    </li>
  );
}
