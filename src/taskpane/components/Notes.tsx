// What a reader must know about the figures: the same lines as in the sheet's head.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useSay } from "../shell/language";

const useStyles = makeStyles({
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  const say = useSay();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={say("notes")}>
      {notes.map((note) => (
        <li key={note}>
          <Text size={200}>{note}</Text>
        </li>
      ))}
    </ul>
  );
}
