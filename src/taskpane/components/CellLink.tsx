// An address that selects its cells in the workbook when pressed.
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDesk } from "../desk/DeskProvider";
import { useSay } from "../shell/language";

interface CellLinkProps {
  /** `'Sales 2013'!A5:D5` */
  readonly address: string;
  readonly children?: ReactNode;
}

export function CellLink({ address, children }: CellLinkProps) {
  const { ask } = useDesk();
  const say = useSay();
  return (
    <Link as="button" onClick={() => void ask.showCells(address)} title={say("show-cells", { address })} style={{ overflowWrap: "anywhere", textAlign: "start", fontSize: "inherit" }}>
      {children ?? address}
    </Link>
  );
}
