// One person of the coaching list: what each does best, where peers do better, what to talk about; a card, because a table does not fit 320 px.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CoachingLine } from "../../../core/coaching/coachingList";
import { notExplained, resultSaid, suggestedTopic, toldOf } from "../../../reports/coaching";
import { Gap } from "../../components/Figure";
import { useCoachingWords } from "./useCoachingWords";

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalM} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ":first-child": { borderTopStyle: "none", paddingTop: 0 } },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  who: { margin: 0, minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  told: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  what: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalXS },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function PersonCard({ line, currency }: { readonly line: CoachingLine; readonly currency: string | null }) {
  const styles = useStyles();
  const speakers = useCoachingWords();
  const { tell } = speakers;
  const day = (serial: number) => tell.format.date(serial);
  const { lastTraining, coachedOn, result, resultTyped } = line;
  const told: readonly (readonly [what: string, words: string])[] = [
    [tell("strongest"), toldOf(line.strongest, { currency }, tell)],
    [tell("peersBetter"), toldOf(line.peersBetter, { currency }, tell)],
    [tell("suggested"), suggestedTopic(line, tell)],
    [tell("notExplained"), notExplained(line, { currency }, speakers)],
    ...(lastTraining ? [[tell("lastTraining"), [day(lastTraining.day), lastTraining.topic].filter(Boolean).join(" · ")] as const] : []),
    ...(coachedOn === null ? [] : [[tell("coachedOn"), typeof coachedOn === "number" ? day(coachedOn) : String(coachedOn)] as const]),
    ...(resultTyped !== null || result ? [[tell("resultSince"), resultTyped ?? resultSaid(result!, currency, tell)] as const] : []),
  ];
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.who}>{line.person}</h3>
        <Gap value={line.gap} currency={currency} />
      </div>
      {line.manager && (
        <Text size={200} block className={styles.quiet}>
          {tell("manager")}: {line.manager}
        </Text>
      )}
      <dl className={styles.told}>
        {told.map(([what, words]) => (
          <div key={what}>
            <dt className={styles.what}>{what}</dt>
            <dd className={styles.words}>{words}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
