// The page for everybody, to paste into a message: only what does well, and whom to ask.
import { Button, Subtitle2, Text, Textarea, useAnnounce } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { SharedPage } from "../../../reports/sharedPage";
import { useSay } from "../../shell/language";
import { copyText } from "./copyText";
import { useListStyles } from "./useListStyles";
import { useWorksWords } from "./useWorksWords";

export function ShareWithAll({ shared: { lines, text } }: { readonly shared: SharedPage }) {
  const styles = useListStyles();
  const say = useSay();
  const tell = useWorksWords();
  const { announce } = useAnnounce();
  const id = useId();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const state = copied?.text === text ? copied : null;
  const press = async () => {
    const done = await copyText(text);
    setCopied({ text, done });
    announce(say(done ? "works.copied" : "works.copyByHand"));
  };
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {say("works.share")}
      </Subtitle2>
      <Text size={200} block className={styles.quiet}>
        {lines.length > 0 ? say("works.shareWhy") : tell("share.empty")}
      </Text>
      <ul className={styles.list}>
        {lines.map(({ what, how, ask }) => (
          <li key={what} className={styles.line}>
            <Text weight="semibold" block className={styles.words}>
              {what}
            </Text>
            <Text size={200} block className={styles.quiet}>
              {ask ? `${how} · ${tell("share.ask")}: ${ask}` : how}
            </Text>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <Button size="small" icon={state?.done ? <CheckmarkRegular /> : <CopyRegular />} onClick={() => void press()}>
          {say("works.copy")}
        </Button>
      )}
      {state && (
        <Text size={200} block>
          {say(state.done ? "works.copied" : "works.copyByHand")}
        </Text>
      )}
      {state?.done === false && <Textarea readOnly value={text} rows={6} aria-label={say("works.text")} style={{ width: "100%" }} onFocus={(event) => event.target.select()} />}
    </section>
  );
}
