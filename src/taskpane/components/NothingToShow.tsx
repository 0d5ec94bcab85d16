// A page whose figures cannot be made: why, and the step that mends it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trouble } from "../../commands/desk";
import { useDesk } from "../desk/DeskProvider";
import { useSay } from "../shell/language";
import { Empty } from "./Empty";
import { Page } from "./Page";
import { Troubles } from "./Troubles";

const useStyles = makeStyles({ step: { marginTop: tokens.spacingVerticalS } });

interface NothingToShowProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly troubles: readonly Trouble[];
}

export function NothingToShow({ icon, title, troubles }: NothingToShowProps) {
  const styles = useStyles();
  const say = useSay();
  const { readAgain } = useDesk();
  return (
    <Page>
      <Empty icon={icon} title={title} words={say("nothing-yet")}>
        <Button as="a" href="#setup" appearance="primary" className={styles.step}>
          {say("go-to-setup")}
        </Button>
        <Button onClick={readAgain} className={styles.step}>
          {say("read-again")}
        </Button>
      </Empty>
      <Troubles troubles={troubles} intent="warning" />
    </Page>
  );
}
