// Where a unit stands: word, shape and colour say the same, so that none of them is needed.
import { Badge, type BadgeProps } from "@fluentui/react-components";
import { ArrowTrendingDownRegular, ArrowTrendingRegular, CheckmarkRegular, SubtractRegular, WarningRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { GoalLine } from "../../commands/desk";
import { useReportWords } from "../shell/language";

export type Status = GoalLine["status"];
export const STATUSES: readonly Status[] = ["behind", "at risk", "on track", "reached", "no goal"];

const LOOKS: Readonly<Record<Status, { readonly color: NonNullable<BadgeProps["color"]>; readonly icon: ReactElement }>> = {
  reached: { color: "success", icon: <CheckmarkRegular /> },
  "on track": { color: "informative", icon: <ArrowTrendingRegular /> },
  "at risk": { color: "warning", icon: <WarningRegular /> },
  behind: { color: "danger", icon: <ArrowTrendingDownRegular /> },
  "no goal": { color: "subtle", icon: <SubtractRegular /> },
};

export const statusIcon = (status: Status): ReactElement => LOOKS[status].icon;

export function StatusMark({ status }: { readonly status: Status }) {
  const reports = useReportWords();
  const { color, icon } = LOOKS[status];
  return (
    <Badge appearance="tint" color={color} icon={icon} shape="rounded" size="medium" style={{ flexShrink: 0 }}>
      {reports(`status.${status}`)}
    </Badge>
  );
}
