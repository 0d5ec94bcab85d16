// The page's main button: writes the sheet, shows how far it is, and says what was made.
import { Button, MessageBar, MessageBarBody, useAnnounce } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { Outcome, Work, Written } from "../../commands/desk";
import { sheetAddress } from "../../reports/parts/address";
import { useTask } from "../desk/useTask";
import { useSay } from "../shell/language";
import { Busy } from "./Busy";
import { CellLink } from "./CellLink";
import { Troubles } from "./Troubles";

interface MakeReportProps {
  readonly label: string;
  readonly appearance?: "primary" | "secondary";
  readonly disabled?: boolean;
  readonly make: (work: Work) => Promise<Outcome<Written>>;
  readonly onMade?: () => void;
}

export function MakeReport({ label, appearance = "primary", disabled = false, make, onMade }: MakeReportProps) {
  const say = useSay();
  const { announce } = useAnnounce();
  const task = useTask<Written>();
  const press = () => {
    task.clear();
    void task.run(make).then((outcome) => {
      if (!outcome?.ok) return;
      announce(`${say("made")} ${outcome.value.sheet}`);
      onMade?.();
    });
  };
  return (
    <>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} onRetry={press} />
      <Troubles troubles={(!task.running && task.value?.troubles) || []} />
      {task.value && !task.running && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say("made")} <CellLink address={sheetAddress(task.value.sheet, "A1")}>{task.value.sheet}</CellLink>
            {task.value.kept && ` ${say(`kept.${task.value.kept.table}`, { count: task.value.kept.count })}`}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button appearance={appearance} icon={<DocumentTableRegular />} disabled={disabled || task.running} onClick={press}>
        {label}
      </Button>
    </>
  );
}
