// What was read of a table's main amount, beside the sheet's own total where it has one.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SheetTable } from "../../../sheet/sheetTable";
import { mainAmountRole } from "../../../sheet/words/tableSchemas";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({ agrees: { color: tokens.colorNeutralForeground3 }, differs: { color: tokens.colorStatusWarningForeground1 } });

export function SumRead({ table }: { readonly table: SheetTable }) {
  const styles = useStyles();
  const say = useSay();
  const role = table.role && mainAmountRole(table.role);
  if (table.sum === null || !role) return null;
  const currency = table.columns.find((column) => column.role === role)?.currency;
  const money = (amount: number) => say.format.money(amount, currency, 2);
  // the last line of a total is that of the whole
  const total = table.problems.findLast(({ code, details }) => code === "total" && details?.says !== undefined)?.details;
  return (
    <Text size={200} className={total?.says === "differs" ? styles.differs : styles.agrees}>
      {say("sum-read", { sum: money(table.sum) })}
      {total && ` · ${total.says === "agrees" ? say("sum-read.agrees") : say("sum-read.differs", { own: money(Number(total.own)) })}`}
    </Text>
  );
}
