// Tables that were not found: what each would tell, and a button that makes an empty one or goes to the one that waits to be filled.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TableRole } from "../../../sheet/roles";
import { Busy } from "../../components/Busy";
import { TableButton } from "../../components/TableButton";
import { Troubles } from "../../components/Troubles";
import { useMakeTable } from "../../desk/useMakeTable";
import { useRoleWords, useSay } from "../../shell/language";

/** What the pages there are now can use. */
export const USED_TABLES = ["Sales", "Goals", "People", "Rewards", "Holidays"] as const satisfies readonly TableRole[];
export type UsedTable = (typeof USED_TABLES)[number];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function MissingTables({ missing }: { readonly missing: readonly UsedTable[] }) {
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const { task, makeTable } = useMakeTable();
  return (
    <>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      <ul className={styles.list}>
        {missing.map((role) => (
          <li key={role} className={styles.row}>
            <div>
              <Text weight="semibold" block>
                {roles(`table.${role}`)}
              </Text>
              <Text size={200} className={styles.quiet}>
                {say(`missing.${role}`)}
              </Text>
            </div>
            <TableButton size="small" isShort table={role} disabled={task.running} onMake={makeTable} />
          </li>
        ))}
      </ul>
    </>
  );
}
