// A titled list that may be long: a screenful at first, more on a press.
import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useUnseen } from "./Figure";
import { useSay } from "../shell/language";

const A_SCREENFUL = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  title: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface LongListProps<T> {
  readonly title: string;
  /** The title is for screen readers alone. */
  readonly titleUnseen?: boolean;
  readonly items: readonly T[];
  /** An `li`. */
  readonly children: (item: T, index: number) => ReactNode;
}

export function LongList<T>({ title, titleUnseen = false, items, children }: LongListProps<T>) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const id = useId();
  const [shown, setShown] = useState(A_SCREENFUL);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={titleUnseen ? unseen : styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <Button size="small" onClick={() => setShown(shown + 4 * A_SCREENFUL)}>
          {say("more-rows", { count: items.length - shown })}
        </Button>
      )}
    </section>
  );
}
