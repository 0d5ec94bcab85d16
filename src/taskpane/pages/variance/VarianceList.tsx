// Units with base, actual and what differs, the largest difference first; a press shows the sales behind it.
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import type { VarianceLine } from "../../../core/variance/varianceSheet";
import { unitWord } from "../../../reports/variance";
import { Change } from "../../components/Change";
import { Figure } from "../../components/Figure";
import { LongList } from "../../components/LongList";
import { useReportWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
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
  const say = useSay();
  const reports = useReportWords();
  return (
    <LongList title={title} titleUnseen={large} items={lines}>
      {(line, at) => (
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
      )}
    </LongList>
  );
}
