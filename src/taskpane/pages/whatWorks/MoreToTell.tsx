// Which column or table would answer what the sheets do not; a table that is not there can be made at once.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ASKED } from "../../../core/works/comparison";
import type { WhatWorksSheet } from "../../../reports/whatWorks";
import type { TableRole } from "../../../sheet/roles";
import { Busy } from "../../components/Busy";
import { TableButton } from "../../components/TableButton";
import { Troubles } from "../../components/Troubles";
import { useMakeTable } from "../../desk/useMakeTable";
import { useSay } from "../../shell/language";
import { useListStyles } from "./useListStyles";
import { useWorksWords } from "./useWorksWords";

const useStyles = makeStyles({ need: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` } });

export function MoreToTell({ sheet: { comparisons, areSums, voices, trainings, toAsk }, hasTrainings }: { readonly sheet: WhatWorksSheet; readonly hasTrainings: boolean }) {
  const styles = useStyles();
  const { list, words } = useListStyles();
  const say = useSay();
  const tell = useWorksWords();
  const id = useId();
  const { task, makeTable } = useMakeTable();
  const notCompared = ASKED.filter((by) => !comparisons.some((one) => one.by === by));
  const needs: readonly { readonly what: string; readonly why: string; readonly table?: TableRole }[] = [
    ...(voices ? [] : [{ what: say("works.voices"), why: tell("noFeedback"), table: "Feedback" as const }]),
    ...(trainings ? [] : [{ what: say("works.training"), why: tell("noTraining"), ...(hasTrainings ? {} : { table: "Training" as const }) }]),
    ...(areSums && notCompared.length > 0 ? [{ what: tell.format.list(notCompared.map((by) => tell(`by.${by}`))), why: tell("sums") }] : notCompared.map((by) => ({ what: tell(`by.${by}`), why: tell(`noColumn.${by}`) }))),
    ...(toAsk ? [] : [{ what: say("works.toAsk"), why: tell("noDelivered") }]),
  ];
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("works.missing")}
      </Subtitle2>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      <ul className={list}>
        {needs.map(({ what, why, table }) => (
          <li key={what} className={styles.need}>
            <Text size={200} className={words}>
              <strong>{what}</strong> – {why}
            </Text>
            {table && <TableButton table={table} isShort size="small" disabled={task.running} onMake={makeTable} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
