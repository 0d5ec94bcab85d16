// What stands in the way, in plain words, each with its next step.
import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Trouble } from "../../commands/desk";
import { useMakeTable } from "../desk/useMakeTable";
import { useSay } from "../shell/language";
import { CellLink } from "./CellLink";
import { TableButton } from "./TableButton";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface TroublesProps {
  readonly troubles: readonly Trouble[];
  /** The thing asked for could not be done (red), or only a word of warning (yellow). */
  readonly intent?: "error" | "warning";
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

export function Troubles({ troubles, intent = "error", onRetry, onDismiss }: TroublesProps) {
  const styles = useStyles();
  const say = useSay();
  const { makeTable } = useMakeTable();
  if (troubles.length === 0) return null;
  return (
    <div className={styles.list}>
      {troubles.map((trouble) => (
        <MessageBar key={`${trouble.code} ${trouble.address ?? ""} ${trouble.message}`} intent={intent} layout="multiline">
          <MessageBarBody className={styles.words}>
            {trouble.message}
            {trouble.address && (
              <>
                {" "}
                <CellLink address={trouble.address} />
              </>
            )}
          </MessageBarBody>
          {(trouble.missing || trouble.doubt || onRetry || onDismiss) && (
            <MessageBarActions containerAction={onDismiss && <Button appearance="transparent" icon={<DismissRegular />} aria-label={say("dismiss")} onClick={onDismiss} />}>
              {trouble.missing && (
                <TableButton size="small" table={trouble.missing} onMake={makeTable} />
              )}
              {trouble.doubt && <Link href="#setup">{say("answer-in-setup")}</Link>}
              {onRetry && (
                <Button size="small" onClick={onRetry}>
                  {say("try-again")}
                </Button>
              )}
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
