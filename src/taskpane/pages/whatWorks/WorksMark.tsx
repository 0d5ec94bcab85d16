// The verdict on a comparison: word, shape and colour say the same, so that none of them is needed.
import { Badge, type BadgeProps } from "@fluentui/react-components";
import { ArrowTrendingDownRegular, CheckmarkRegular, MoreHorizontalRegular, QuestionRegular, ReOrderDotsHorizontalRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Verdict } from "../../../core/works/verdict";
import { useReportWords } from "../../shell/language";

const LOOKS: Readonly<Record<Verdict, { readonly color: NonNullable<BadgeProps["color"]>; readonly icon: ReactElement }>> = {
  works: { color: "success", icon: <CheckmarkRegular /> },
  "does worse": { color: "danger", icon: <ArrowTrendingDownRegular /> },
  "no difference": { color: "informative", icon: <ReOrderDotsHorizontalRegular /> },
  "not clear": { color: "warning", icon: <QuestionRegular /> },
  "too few": { color: "subtle", icon: <MoreHorizontalRegular /> },
};

export function WorksMark({ verdict }: { readonly verdict: Verdict }) {
  const reports = useReportWords();
  const { color, icon } = LOOKS[verdict];
  return (
    <Badge appearance="tint" color={color} icon={icon} shape="rounded" size="medium" style={{ flexShrink: 0 }}>
      {reports(`verdict.${verdict}`)}
    </Badge>
  );
}
