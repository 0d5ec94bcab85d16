// Units with base, actual and what differs, the largest difference first; a press shows the sales behind it.
import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { VarianceLine } from "../../../core/variance/varianceSheet";
import { unitWord } from "../../../reports/variance";
import { Figure, useUnseen } from "../../components/Figure";
import { useReportWords, useSay } from "../../shell/language";
import { Change } from "./Change";

const A_SCREENFUL = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { textAlign: "end", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  first: { borderTopStyle: "none" },
});

interface VarianceListProps {
  readonly title: string;
  readonly lines: readonly VarianceLine[];
  readonly currency: string | null;
  readonly large?: boolean;
  readonly onShow?: (line: VarianceLine) => void;
}

export function VarianceList({ title, lines, currency, large = false, onShow }: VarianceListProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const reports = useReportWords();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={large ? unseen : undefined}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line, at) => (
          <li key={`${line.unit} ${line.count}`} className={mergeClasses(styles.row, at === 0 && styles.first)}>
            <div className={styles.words}>
              <Text weight="semibold" size={large ? 400 : 300} block>
                {unitWord(line, reports)}
              </Text>
              <Text size={200} block className={styles.quiet}>
                {line.base !== null && (
                  <>
                    <Figure value={line.base} currency={currency} /> →{" "}
                  </>
                )}
                <Figure value={line.actual} currency={currency} />
              </Text>
            </div>
            {line.variance !== null && (
              <div className={styles.figures}>
                <Text size={large ? 500 : 300} block>
                  <Change value={line.variance} good={line.favourable ?? true} currency={currency} />
                </Text>
                <Text size={200} block className={styles.quiet}>
                  {line.variancePct === null ? say("variance.noPercent") : `${line.variancePct > 0 ? "+" : ""}${say.format.percent(line.variancePct).replace("-", "−")}`}
                </Text>
              </div>
            )}
            {onShow && line.count === 1 && <Button appearance="subtle" size="small" icon={<TableSearchRegular />} title={say("variance.show", { unit: unitWord(line, reports) })} aria-label={say("variance.show", { unit: unitWord(line, reports) })} onClick={() => onShow(line)} />}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * A_SCREENFUL)}>
          {say("more-rows", { count: lines.length - shown })}
        </Button>
      )}
    </section>
  );
}
