// Makes an empty table; where one was made and still waits for its rows, goes there instead.
import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { TableAddRegular, TableEditRegular } from "@fluentui/react-icons";
import { sheetAddress } from "../../reports/parts/address";
import type { TableRole } from "../../sheet/roles";
import { useDesk } from "../desk/DeskProvider";
import { useRoleWords, useSay } from "../shell/language";

interface TableButtonProps extends Pick<ButtonProps, "size" | "appearance"> {
  readonly table: TableRole;
  /** What the button says before the table is made; else that it makes the table. */
  readonly words?: string;
  /** The table's name stands beside the button: one word will do. */
  readonly isShort?: boolean;
  readonly disabled?: boolean;
  readonly onMake: (table: TableRole) => Promise<void>;
}

const useStyles = makeStyles({ short: { flexShrink: 0 } });

export function TableButton({ table, words, isShort = false, disabled = false, onMake, ...looks }: TableButtonProps) {
  const styles = useStyles();
  const say = useSay();
  const roles = useRoleWords();
  const { ask, desk } = useDesk();
  const sheet = desk?.unfilled[table];
  const name = roles(`table.${table}`);
  const long = sheet === undefined ? (words ?? say("make-table", { table: name })) : say("fill-table", { table: name });
  return (
    <Button
      {...looks}
      className={isShort ? styles.short : undefined}
      disabled={disabled}
      icon={isShort ? sheet === undefined ? <TableAddRegular /> : <TableEditRegular /> : undefined}
      aria-label={isShort ? long : undefined}
      onClick={() => void (sheet === undefined ? onMake(table) : ask.showCells(sheetAddress(sheet, "A1")))}
    >
      {isShort ? say(sheet === undefined ? "make" : "fill") : long}
    </Button>
  );
}
