// A field with its meaning: read out with it, and shown while it has the focus or the mouse is over it.
import { Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ExplainedProps {
  readonly meaning: string | undefined;
  readonly children: ReactElement<{ children?: never }>;
}

export const Explained = ({ meaning, children }: ExplainedProps) =>
  meaning === undefined ? (
    children
  ) : (
    <Tooltip content={meaning} relationship="description" positioning="above-start" withArrow>
      {children}
    </Tooltip>
  );
