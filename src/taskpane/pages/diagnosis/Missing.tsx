// Which column or table would answer what the sheets do not, step by step; a table that is not there can be made at once.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { LadderStep } from "../../../core/diagnosis/diagnose";
import type { DiagnosisKey } from "../../../reports/words/diagnosisWords";
import { causeWord } from "../../../reports/shortfall";
import type { TableRole } from "../../../sheet/roles";
import { Busy } from "../../components/Busy";
import { TableButton } from "../../components/TableButton";
import { Troubles } from "../../components/Troubles";
import { useMakeTable } from "../../desk/useMakeTable";
import { useDiagnosisWords, useSay } from "../../shell/language";

/** Needs that a table of its own would meet. */
const TABLE_OF: Readonly<Partial<Record<string, TableRole>>> = { prices: "Prices", service: "Service", training: "Training", people: "People", leads: "Leads" };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  need: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function Missing({ steps }: { readonly steps: readonly LadderStep[] }) {
  const styles = useStyles();
  const say = useSay();
  const tell = useDiagnosisWords();
  const id = useId();
  const { task, makeTable } = useMakeTable();
  const needs = steps.flatMap((step) => step.needs.map(({ code }) => ({ step, code })));
  const each = needs.filter(({ code }, at) => needs.findIndex((other) => other.code === code) === at);
  if (each.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("diagnosis.missing")}
      </Subtitle2>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      <ul className={styles.list}>
        {each.map(({ step, code }) => {
          const table = TABLE_OF[code];
          return (
            <li key={code} className={styles.need}>
              <div className={styles.words}>
                <Text size={200} block>
                  {tell(`need.${code}` as DiagnosisKey)}
                </Text>
                <Text size={200} block className={styles.quiet}>
                  {causeWord(step, tell)}
                </Text>
              </div>
              {table && <TableButton table={table} isShort size="small" disabled={task.running} onMake={makeTable} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
