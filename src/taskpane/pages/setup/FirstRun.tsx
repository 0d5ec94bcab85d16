// The first thing seen in a workbook without sales: two lines on what to do, and a way to start.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons";
import type { Desk } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { Empty } from "../../components/Empty";
import { Page } from "../../components/Page";
import { Troubles } from "../../components/Troubles";
import { useMakeTable } from "../../desk/useMakeTable";
import { useSay } from "../../shell/language";

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, textAlign: "start", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export function FirstRun({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const { task, makeTable } = useMakeTable();
  return (
    <Page>
      <Troubles troubles={desk.troubles.filter(({ missing }) => !missing)} intent="warning" />
      <Empty
        icon={<DataTrendingRegular />}
        title={say("first-run")}
        words={
          <ol className={styles.steps}>
            <li>{say("first-run.sales")}</li>
            <li>{say("first-run.goals")}</li>
          </ol>
        }
      >
        <Button appearance="primary" disabled={task.running} onClick={() => void makeTable("Sales")}>
          {say("first-run.make-sales")}
        </Button>
        <Button disabled={task.running} onClick={() => void makeTable("Goals")}>
          {say("first-run.make-goals")}
        </Button>
      </Empty>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
    </Page>
  );
}
