// Which training moved the numbers, against people who were not trained then.
import { Text } from "@fluentui/react-components";
import type { TrainingEffectLine } from "../../../core/works/trainingEffect";
import { LongList } from "../../components/LongList";
import { useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";
import { WorksMark } from "./WorksMark";

export function TrainingList({ lines, currency }: { readonly lines: readonly TrainingEffectLine[]; readonly currency: string | null }) {
  const styles = useListStyles();
  const say = useSay();
  const money = (value: number) => (value > 0 ? "+" : "") + say.format.money(value, currency ?? undefined).replace("-", "−");
  return (
    <LongList title={say("works.training")} items={lines}>
      {(line) => (
        <li key={line.topic} className={styles.line}>
          <div className={styles.head}>
            <Text weight="semibold" className={styles.words}>
              {line.topic}
            </Text>
            <WorksMark verdict={line.verdict} />
          </div>
          <Text size={200} block className={styles.quiet}>
            {[say("works.people", { count: line.people }), line.effect === null ? say("works.trainingUnknown") : say("works.trainingEffect", { effect: money(line.effect) })].join(" · ")}
          </Text>
        </li>
      )}
    </LongList>
  );
}
