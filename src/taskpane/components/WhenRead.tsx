// Stands in for a page until the workbook has been read: its shape in grey, or what to do when the reading was stopped.
import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { DocumentTableSearchRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Desk } from "../../commands/desk";
import { useDesk } from "../desk/DeskProvider";
import { useSay } from "../shell/language";
import { Empty } from "./Empty";
import { Page } from "./Page";

const useStyles = makeStyles({ grey: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL } });

export function WhenRead({ children }: { readonly children: (desk: Desk) => ReactNode }) {
  const styles = useStyles();
  const say = useSay();
  const { desk, reading, readAgain } = useDesk();
  if (desk) return children(desk);
  return (
    <Page>
      {reading ? (
        <Skeleton aria-label={say("stage.reading")} className={styles.grey}>
          <SkeletonItem size={32} />
          <SkeletonItem size={96} />
          <SkeletonItem size={24} />
          <SkeletonItem size={24} />
          <SkeletonItem size={24} />
        </Skeleton>
      ) : (
        <Empty icon={<DocumentTableSearchRegular />} title={say("not-read")} words={say("not-read.words")}>
          <Button appearance="primary" onClick={readAgain}>
            {say("read-again")}
          </Button>
        </Empty>
      )}
    </Page>
  );
}
