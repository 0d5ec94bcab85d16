// Where the gap sits: the few slices that explain it, with how sure that is; a press shows their sales.
import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { DriverFigure, DriverFigures } from "../../../core/diagnosis/drivers/driverFigures";
import { sliceName } from "../../../reports/shortfall";
import { Change } from "../../components/Change";
import { useDiagnosisWords, useReportWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { borderTopStyle: "none" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  figures: { textAlign: "end", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

interface WhereListProps {
  readonly where: DriverFigures;
  readonly currency: string | null;
  readonly onShow: (slice: DriverFigure["slice"]) => void;
}

export function WhereList({ where: { drivers }, currency, onShow }: WhereListProps) {
  const styles = useStyles();
  const say = useSay();
  const tell = useDiagnosisWords();
  const reports = useReportWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("diagnosis.where")}
      </Subtitle2>
      {drivers.length === 0 && <Text size={200}>{tell("where.empty")}</Text>}
      <ul className={styles.list}>
        {drivers.map(({ slice, gap, share, confidence }, at) => {
          const name = sliceName(slice, reports);
          return (
            <li key={name} className={mergeClasses(styles.row, at === 0 && styles.first)}>
              <div className={styles.words}>
                <Text weight="semibold" block>
                  {name}
                </Text>
                <Text size={200} block className={styles.quiet}>
                  {say("diagnosis.sure", { share: say.format.percent(Math.min(confidence, 0.999)) })}
                </Text>
              </div>
              <div className={styles.figures}>
                <Text block>
                  <Change value={gap} currency={currency} />
                </Text>
                {share !== null && (
                  <Text size={200} block className={styles.quiet}>
                    {share > 0 ? say("diagnosis.ofGap", { share: say.format.percent(share, 0) }) : say("diagnosis.against")}
                  </Text>
                )}
              </div>
              <Button appearance="subtle" size="small" icon={<TableSearchRegular />} title={say("variance.show", { unit: name })} aria-label={say("variance.show", { unit: name })} onClick={() => onShow(slice)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
