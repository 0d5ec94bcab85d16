// One comparison: its items with verdict, result and interval; those with too few cases as a number.
import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Comparison } from "../../../core/works/comparison";
import { headingOf, resultIn, signed } from "../../../reports/words/worksReasons";
import { useReportWords, useSay } from "../../shell/language";
import { LiftBar } from "./LiftBar";
import { useListStyles } from "./useListStyles";
import { useWorksWords } from "./useWorksWords";
import { WorksMark } from "./WorksMark";

const A_SCREENFUL = 6;

export function ComparedList({ comparison, currency }: { readonly comparison: Comparison; readonly currency: string | null }) {
  const styles = useListStyles();
  const say = useSay();
  const reports = useReportWords();
  const tell = useWorksWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const judged = comparison.lines.filter(({ verdict }) => verdict !== "too few");
  const few = comparison.lines.length - judged.length;
  const result = (value: number) => resultIn(value, comparison.of, currency, reports);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {headingOf(comparison, tell)}
      </Subtitle2>
      <ul className={styles.list}>
        {(all ? judged : judged.slice(0, A_SCREENFUL)).map((line) => (
          <li key={line.item} className={styles.line}>
            <div className={styles.head}>
              <Text weight="semibold" className={styles.words}>
                {line.item}
              </Text>
              <WorksMark verdict={line.verdict} />
            </div>
            <Text size={200} block>
              {line.others === null ? say("works.alone", { result: result(line.result), count: line.cases }) : say("works.ofCases", { result: result(line.result), count: line.cases, others: result(line.others) })}
            </Text>
            {line.lift !== null && line.interval && (
              <>
                <LiftBar lift={line.lift} from={line.interval.from} to={line.interval.to} />
                <Text size={200} block className={styles.quiet}>
                  {say("works.lift", { lift: signed(line.lift, reports), from: signed(line.interval.from, reports), to: signed(line.interval.to, reports) })}
                </Text>
              </>
            )}
          </li>
        ))}
      </ul>
      {few > 0 && (
        <Text size={200} block className={styles.quiet}>
          {say("works.tooFew", { count: few })}
        </Text>
      )}
      {!all && judged.length > A_SCREENFUL && (
        <Button size="small" onClick={() => setAll(true)}>
          {say("more-rows", { count: judged.length - A_SCREENFUL })}
        </Button>
      )}
    </section>
  );
}
