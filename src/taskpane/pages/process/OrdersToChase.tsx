// The orders to chase, those longest overdue first: each leads to its row in the sheet.
import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { StepRules } from "../../../core/diagnosis/process/processSteps";
import { sheetAddress } from "../../../reports/parts/address";
import { orderWord, stepWord, type OrderToChase } from "../../../reports/process";
import { CellLink } from "../../components/CellLink";
import { Figure } from "../../components/Figure";
import { useReportWords, useSay } from "../../shell/language";

const A_SCREENFUL = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { borderTopStyle: "none" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { textAlign: "end", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

interface OrdersToChaseProps {
  readonly orders: readonly OrderToChase[];
  readonly rules: StepRules;
  readonly currency: string | null;
}

export function OrdersToChase({ orders, rules, currency }: OrdersToChaseProps) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("process.chase")}
      </Subtitle2>
      {orders.length === 0 && <Text size={200}>{reports("process.noneOverdue")}</Text>}
      <ul className={styles.list}>
        {orders.slice(0, shown).map((one, at) => (
          <li key={`${one.sheet} ${one.sheetRow} ${one.step}`} className={mergeClasses(styles.row, at === 0 && styles.first)}>
            <div className={styles.words}>
              <Text weight="semibold" block>
                <CellLink address={sheetAddress(one.sheet, one.range)}>{orderWord(one, reports)}</CellLink>
              </Text>
              {one.customer && (
                <Text size={200} block>
                  {one.customer}
                </Text>
              )}
              <Text size={200} block className={styles.quiet}>
                {[stepWord(one.step, reports), rules[one.step]?.accountable].filter(Boolean).join(" · ")}
              </Text>
            </div>
            <div className={styles.figures}>
              <Text block weight="semibold">
                {say("process.over", { count: one.daysOver })}
              </Text>
              <Text size={200} block className={styles.quiet}>
                {say("process.due", { day: say.format.date(one.due) })}
              </Text>
              {one.amount !== null && (
                <Text size={200} block>
                  <Figure value={one.amount} currency={currency} />
                </Text>
              )}
            </div>
          </li>
        ))}
      </ul>
      {orders.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 5 * A_SCREENFUL)}>
          {say("more-rows", { count: orders.length - shown })}
        </Button>
      )}
    </section>
  );
}
