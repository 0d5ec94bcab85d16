// Rows that were left out or read with care, one line each: its cells as links, what it shows, and what was done.
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { SheetTable } from "../../../sheet/sheetTable";
import { sheetAddress } from "../../../reports/parts/address";
import { tableLines, type TableLine } from "../../../reports/parts/tableLines";
import { CellLink } from "../../components/CellLink";
import { useReportWords, useSay } from "../../shell/language";

export interface RowToSee extends TableLine {
  readonly sheet: string;
}

export const rowsToSee = (tables: readonly SheetTable[]): RowToSee[] => tables.flatMap((table) => tableLines(table).map((line) => ({ ...line, sheet: table.sheet })));

const A_SCREENFUL = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  /** Spare spaces are what there is to see. */
  value: { whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  more: { alignSelf: "flex-start" },
});

export function RowsToSee({ rows }: { readonly rows: readonly RowToSee[] }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const [shown, setShown] = useState(A_SCREENFUL);
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, shown).map(({ sheet, ranges: [first, ...others], problem }, index) => (
          <li key={index} className={styles.row}>
            <Text size={200} block>
              <CellLink address={sheetAddress(sheet, first)}>{`${sheet}!${first}`}</CellLink>
              {others.map((range) => (
                <Fragment key={range}>
                  {", "}
                  <CellLink address={sheetAddress(sheet, range)}>{range}</CellLink>
                </Fragment>
              ))}
              {problem.value !== undefined && problem.value !== "" && <span className={styles.value}> {say.format.quote(problem.value)}</span>}
            </Text>
            <Text size={200} block className={styles.quiet}>
              {reports.problem(problem)} – {reports.done(problem)}
            </Text>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + 5 * A_SCREENFUL)}>
          {say("more-rows", { count: rows.length - shown })}
        </Button>
      )}
    </>
  );
}
