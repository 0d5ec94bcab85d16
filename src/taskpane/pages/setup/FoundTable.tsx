// One table that was found: where, what it is taken for, how much of it was read, and its columns.
import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableRole } from "../../../sheet/roles";
import type { SheetTable } from "../../../sheet/sheetTable";
import { boxAddress, sheetAddress } from "../../../reports/parts/address";
import { CellLink } from "../../components/CellLink";
import { Choice } from "../../components/Choice";
import { useRoleWords, useSay } from "../../shell/language";
import { CHOSEN_TABLES } from "./columnChoices";
import { FoundColumn } from "./FoundColumn";
import { SumRead } from "./SumRead";
import type { ColumnChoice } from "./useColumnChoice";

const useStyles = makeStyles({
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: { display: "flex", flexDirection: "column", minWidth: 0, padding: `${tokens.spacingVerticalXS} 0`, textAlign: "start" },
  name: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  columns: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
});

const SURE = 0.85;
const LIKELY = 0.6;
const sureness = (confidence: number): "sure" | "likely" | "unsure" => (confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "unsure");

interface FoundTableProps {
  readonly name: string;
  readonly table: SheetTable;
  readonly choice: ColumnChoice;
}

export function FoundTable({ name, table, choice }: FoundTableProps) {
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const [tableRole, setTableRole] = useState<TableRole | null>(table.role);
  const sure = sureness(table.confidence);
  const place = `${table.sheet} · ${boxAddress(table.box)}`;
  return (
    <AccordionItem value={name} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="end">
        <span className={styles.head}>
          <span className={styles.name}>
            <Text weight="semibold">{table.role ? roles(`table.${table.role}`) : say("table-unknown")}</Text>
            {table.role && sure !== "sure" && (
              <Badge appearance="tint" color="warning" size="small">
                {say(`sureness.${sure}`)}
              </Badge>
            )}
          </span>
          <Text size={200} className={styles.quiet}>
            {place}
          </Text>
          <Text size={200} className={styles.quiet}>
            {say("rows-read", { count: table.rowsRead })}
            {table.rowsLeftOut > 0 && ` · ${say("rows-left-out", { count: table.rowsLeftOut })}`}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text size={200} className={styles.quiet}>
          <CellLink address={sheetAddress(table.sheet, boxAddress(table.box))}>{say("select-table")}</CellLink>
          {table.role && ` · ${say(`sureness.${sure}`)} (${say.format.percent(table.confidence, 0)})`}
        </Text>
        <SumRead table={table} />
        <Field label={say("table-holds")} size="small" hint={tableRole !== table.role ? say("table-holds.then") : undefined}>
          <Choice value={tableRole ?? ""} onChange={(_, { value }) => setTableRole(value === "" ? null : (value as TableRole))}>
            <option value="">{say("table-holds.nothing")}</option>
            {CHOSEN_TABLES.map((role) => (
              <option key={role} value={role}>
                {roles(`table.${role}`)}
              </option>
            ))}
          </Choice>
        </Field>
        <ul className={styles.columns} aria-label={say("columns-of", { table: place })}>
          {table.columns.map((column) => (
            <FoundColumn key={column.at} table={table} tableRole={tableRole} column={column} choice={choice} />
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
