// What takes longer than half a second: how far it is, said aloud once a stage, and a way to stop it.
import { Button, makeStyles, ProgressBar, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Progress } from "../../commands/desk";
import { useSay } from "../shell/language";

const useStyles = makeStyles({
  busy: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  bar: { gridColumn: "1 / -1" },
  words: { overflowWrap: "anywhere", minWidth: 0 },
});

interface BusyProps {
  /** Nothing is drawn for null. */
  readonly progress: Progress | null;
  readonly onCancel?: () => void;
}

export function Busy({ progress, onCancel }: BusyProps) {
  const styles = useStyles();
  const say = useSay();
  const { announce } = useAnnounce();
  const stage = progress?.stage;
  useEffect(() => {
    if (stage) announce(say(`stage.${stage}`));
  }, [announce, say, stage]);
  if (!progress) return null;
  const words = progress.message || say(`stage.${progress.stage}`);
  return (
    <div className={styles.busy}>
      <Text size={200} className={styles.words}>
        {words}
      </Text>
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {say("cancel")}
        </Button>
      )}
      <ProgressBar className={styles.bar} value={progress.share > 0 ? progress.share : undefined} aria-label={words} />
    </div>
  );
}
