// Which departments can tell more, and the pages to take to them.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { DiagnosisPreview } from "../../../commands/desk";
import { stepsToAsk } from "../../../core/diagnosis/causes";
import { MakeReport } from "../../components/MakeReport";
import { useDesk } from "../../desk/DeskProvider";
import { useDiagnosisWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  asked: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function WhomToAsk({ preview: { diagnosis, unit, period } }: { readonly preview: DiagnosisPreview }) {
  const styles = useStyles();
  const say = useSay();
  const tell = useDiagnosisWords();
  const { ask } = useDesk();
  const id = useId();
  const asked = stepsToAsk(diagnosis);
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {tell("ask.name")}
      </Subtitle2>
      <ul className={styles.list}>
        {asked.map(({ rung }) => (
          <li key={rung} className={styles.asked}>
            <Text size={200} weight="semibold">
              {tell(`who.${rung}`)}
            </Text>
            <Text size={200} className={styles.quiet}>
              {" "}
              · {tell(`rung.${rung}`)}
            </Text>
          </li>
        ))}
      </ul>
      <MakeReport label={say("make-ask-list")} appearance="secondary" make={(work) => ask.makeAskList({ unit, ...period }, work)} />
    </section>
  );
}
