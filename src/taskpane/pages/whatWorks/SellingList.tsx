// The products that sell most: amount, change, and whose they are.
import { Subtitle2, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { SellingLine } from "../../../core/works/selling";
import { bars } from "../../../reports/bars";
import { signed } from "../../../reports/worksReasons";
import { Figure } from "../../components/Figure";
import { useReportWords, useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";

/** The sheet has the others. */
const MOST = 8;

export function SellingList({ lines, currency }: { readonly lines: readonly SellingLine[]; readonly currency: string | null }) {
  const styles = useListStyles();
  const say = useSay();
  const reports = useReportWords();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("works.selling")}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.slice(0, MOST).map((line) => (
          <li key={line.item} className={styles.line}>
            <div className={styles.head}>
              <Text weight="semibold" className={styles.words}>
                {line.item || reports("item.blank")}
              </Text>
              <Text weight="semibold" className={styles.figures}>
                <Figure value={line.amount} currency={currency} />
              </Text>
            </div>
            <Text size={200} block className={styles.quiet}>
              <span aria-hidden>{bars(line.months)} </span>
              {[line.change !== null ? signed(line.change, reports) : null, line.person && say("works.mostBy", { person: line.person })].filter(Boolean).join(" · ")}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
