// Those who are recognised, in their places, with the reward of each: a card a person, because a table does not fit 320 px.
import { Badge, Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { RecognitionLine, RecognitionPreview } from "../../../commands/desk";
import { Figure, Gap } from "../../components/Figure";
import { useReportWords, useSay } from "../../shell/language";
import { RewardIcon } from "./RewardIcon";

const A_SCREENFUL = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  row: { display: "grid", gridTemplateColumns: "2rem minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  place: { justifySelf: "center" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  who: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  reward: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "16px", lineHeight: tokens.lineHeightBase200 },
  grows: { flexGrow: 1, minWidth: 0 },
});

export function PeopleList({ preview: { lines, currency } }: { readonly preview: RecognitionPreview }) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {say("reached-by")}
      </Subtitle2>
      <ol className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <Person key={`${line.place} ${line.person}`} line={line} currency={currency} />
        ))}
      </ol>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * A_SCREENFUL)}>
          {say("more-rows", { count: lines.length - shown })}
        </Button>
      )}
    </section>
  );
}

function Person({ line, currency }: { readonly line: RecognitionLine; readonly currency: string | null }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  return (
    <li className={styles.row}>
      <Badge className={styles.place} appearance={line.place === 1 ? "filled" : "tint"} color="brand" size="large" aria-label={`${reports("recognition.place")} ${line.place}`}>
        {line.place}
      </Badge>
      <div className={styles.grows}>
        <div className={styles.head}>
          <Text weight="semibold" className={styles.who}>
            {line.person}
          </Text>
          <Text weight="semibold">{say.format.percent(line.attainment)}</Text>
        </div>
        <div className={styles.head}>
          <Text size={200} className={styles.quiet}>
            {line.department && `${line.department} · `}
            <Figure value={line.actual} currency={currency} /> {say("of-goal")} <Figure value={line.goal} currency={currency} />
          </Text>
          <Gap value={line.aboveGoal} currency={currency} />
        </div>
        {line.reward && (
          <Text size={200} block className={styles.quiet}>
            {line.reason}
          </Text>
        )}
        <Text size={200} className={mergeClasses(styles.reward, !line.reward && styles.quiet)}>
          {line.reward && (
            <span className={styles.icon} aria-hidden>
              <RewardIcon kind={line.reward.kind} />
            </span>
          )}
          <span className={styles.grows}>
            {line.reward && (
              <>
                {line.reward.name}
                {line.reward.value > 0 && (
                  <>
                    {" · "}
                    <Figure value={line.reward.value} currency={currency} />
                  </>
                )}
              </>
            )}
            {line.reward ? line.note && <span className={styles.quiet}> – {line.note}</span> : [line.reason, line.note].filter(Boolean).join(" – ")}
          </span>
        </Text>
      </div>
    </li>
  );
}
