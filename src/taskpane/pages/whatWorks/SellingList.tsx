// The products that sell most: amount, change, and whose they are.
import { Text } from "@fluentui/react-components";
import type { SellingLine } from "../../../core/works/selling";
import { bars } from "../../../reports/parts/bars";
import { signed } from "../../../reports/words/worksReasons";
import { Figure } from "../../components/Figure";
import { LongList } from "../../components/LongList";
import { useReportWords, useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";

/** The sheet has the others. */
const MOST = 8;

export function SellingList({ lines, currency }: { readonly lines: readonly SellingLine[]; readonly currency: string | null }) {
  const styles = useListStyles();
  const say = useSay();
  const reports = useReportWords();
  return (
    <LongList title={say("works.selling")} items={lines.slice(0, MOST)}>
      {(line) => (
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
      )}
    </LongList>
  );
}
