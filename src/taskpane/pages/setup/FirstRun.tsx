// The first thing seen in a workbook without sales: two lines on what to do, and a way to start.
import { makeStyles, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons";
import type { Desk } from "../../../commands/desk";
import { Busy } from "../../components/Busy";
import { Empty } from "../../components/Empty";
import { Page } from "../../components/Page";
import { TableButton } from "../../components/TableButton";
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
        <TableButton appearance="primary" table="Sales" words={say("first-run.make-sales")} disabled={task.running} onMake={makeTable} />
        <TableButton table="Goals" words={say("first-run.make-goals")} disabled={task.running} onMake={makeTable} />
      </Empty>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
    </Page>
  );
}
