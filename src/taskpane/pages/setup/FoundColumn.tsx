// One column: its header, a value to recognise it by, and what it is taken for — which the person can change.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { ColumnRole, TableRole } from "../../../sheet/roles";
import type { SheetColumn, SheetTable } from "../../../sheet/sheetTable";
import { columnLetters } from "../../../reports/parts/address";
import { Choice } from "../../components/Choice";
import { useRoleWords, useSay } from "../../shell/language";
import { columnChoices } from "./columnChoices";
import { columnName } from "./questions";
import { sampleOf } from "./sampleOf";
import type { ColumnChoice } from "./useColumnChoice";

const useStyles = makeStyles({
  column: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 8.5rem) 24px", alignItems: "center", columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  header: { overflowWrap: "anywhere" },
  sample: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", display: "block" },
});

interface FoundColumnProps {
  readonly table: SheetTable;
  readonly tableRole: TableRole | null;
  readonly column: SheetColumn;
  readonly choice: ColumnChoice;
}

export function FoundColumn({ table, tableRole, column, choice }: FoundColumnProps) {
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const sample = sampleOf(column.data, say.format);
  const header = column.header || (column.at < 0 ? say("column-made") : say("column-letter", { letter: columnLetters(column.at) }));
  const mayChange = tableRole !== null && column.at >= 0;
  return (
    <li className={styles.column}>
      <div style={{ minWidth: 0 }}>
        <Text size={200} weight="semibold" className={styles.header} block>
          {header}
        </Text>
        <Text size={200} className={styles.sample} title={sample}>
          {sample || say("column-empty")}
        </Text>
      </div>
      <Choice
        aria-label={say("column-role", { column: header })}
        value={column.role ?? "ignore"}
        disabled={!mayChange || choice.task.running}
        onChange={(_, { value }) => choice.choose(table, tableRole!, columnName(table, column), value as ColumnRole)}
      >
        <option value="ignore">{roles("column.ignore")}</option>
        {columnChoices(tableRole, column.role).map((role) => (
          <option key={role} value={role}>
            {roles(`column.${role}`)}
          </option>
        ))}
      </Choice>
      {column.foundHow === "chosen" && column.role && tableRole ? (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          title={say("column-undo")}
          aria-label={`${say("column-undo")}: ${header}`}
          disabled={choice.task.running}
          onClick={() => choice.forget(table, tableRole, columnName(table, column), column.role!)}
        />
      ) : (
        <span />
      )}
    </li>
  );
}
