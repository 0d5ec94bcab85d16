// People who were coached and are not on the list any more: since when, and how it went.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Coached } from "../../../core/coaching/coachingList";
import { resultSaid } from "../../../reports/coaching";
import { LongList } from "../../components/LongList";
import { useCoachingWords } from "./useCoachingWords";

const useStyles = makeStyles({ row: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" }, quiet: { color: tokens.colorNeutralForeground3 } });

export function CoachedBefore({ coached, currency }: { readonly coached: readonly Coached[]; readonly currency: string | null }) {
  const styles = useStyles();
  const { tell } = useCoachingWords();
  return (
    <LongList title={tell("coachedBefore")} items={coached}>
      {({ person, coachedOn, result, resultTyped }) => (
        <li key={person} className={styles.row}>
          <Text weight="semibold" block>
            {person}
          </Text>
          <Text size={200} block className={styles.quiet}>
            {[typeof coachedOn === "number" ? `${tell("coachedOn")}: ${tell.format.date(coachedOn)}` : coachedOn, resultTyped ?? (result && resultSaid(result, currency, tell))].filter((part) => part !== null && part !== "").join(" · ")}
          </Text>
        </li>
      )}
    </LongList>
  );
}
