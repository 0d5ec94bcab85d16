// What the sheets say of a cause: word, shape and colour say the same, so that none of them is needed.
import { Badge, type BadgeProps } from "@fluentui/react-components";
import { CheckmarkRegular, ErrorCircleRegular, QuestionRegular, SubtractRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Verdict } from "../../../core/diagnosis/diagnose";
import { useDiagnosisWords } from "../../shell/language";

const LOOKS: Readonly<Record<Verdict, { readonly color: NonNullable<BadgeProps["color"]>; readonly icon: ReactElement }>> = {
  supported: { color: "danger", icon: <ErrorCircleRegular /> },
  "not clear": { color: "warning", icon: <QuestionRegular /> },
  "ruled out": { color: "success", icon: <CheckmarkRegular /> },
  "no data": { color: "subtle", icon: <SubtractRegular /> },
};

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const tell = useDiagnosisWords();
  const { color, icon } = LOOKS[verdict];
  return (
    <Badge appearance="tint" color={color} icon={icon} shape="rounded" size="medium" style={{ flexShrink: 0 }}>
      {tell(`verdict.${verdict}`)}
    </Badge>
  );
}
