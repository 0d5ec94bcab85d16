// Setup: what was found on the sheets, what has to be asked, what is missing, and what the add-in is told.
import { Accordion, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { DocumentTableSearchRegular, PersonQuestionMarkRegular, SettingsRegular, TableAddRegular, TableRegular, WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Desk, Written } from "../../../commands/desk";
import { sheetAddress } from "../../../reports/parts/address";
import type { TableRole } from "../../../sheet/roles";
import { Busy } from "../../components/Busy";
import { CellLink } from "../../components/CellLink";
import { Page } from "../../components/Page";
import { Section } from "../../components/Section";
import { Troubles } from "../../components/Troubles";
import { WhenRead } from "../../components/WhenRead";
import { useDesk } from "../../desk/DeskProvider";
import { useTask } from "../../desk/useTask";
import { useReportWords, useSay } from "../../shell/language";
import { FirstRun } from "./FirstRun";
import { FoundTable } from "./FoundTable";
import { MissingTables, USED_TABLES } from "./MissingTables";
import { NamesToSettle } from "./NamesToSettle";
import { placeOf, questionsOf } from "./questions";
import { QuestionCard } from "./QuestionCard";
import { RowsToSee, rowsToSee } from "./RowsToSee";
import { SettingsForm } from "./SettingsForm";
import { useColumnChoice } from "./useColumnChoice";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, marginRight: `calc(-1 * ${tokens.spacingHorizontalM})` },
  tables: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  inside: { padding: `0 ${tokens.spacingHorizontalM}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export const SetupPage = () => <WhenRead>{(desk) => <Setup desk={desk} />}</WhenRead>;

function Setup({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const choice = useColumnChoice();
  const [open, setOpen] = useState<readonly string[]>(["tables", "names", "missing"]);
  const { tables, ignored, names } = desk.reading;
  const questions = questionsOf(tables);
  const missing = USED_TABLES.filter((role) => !tables.some((table) => table.role === role));
  const rows = rowsToSee(tables);
  // doubts are asked in cards of their own, missing tables have their section
  const others = desk.troubles.filter(({ doubt, missing: role }) => !doubt && !isNeeded(role));
  const lacking = missing.find(isNeeded) ?? desk.troubles.map((trouble) => trouble.missing).find(isNeeded) ?? null;
  if (tables.length === 0) return <FirstRun desk={desk} />;
  return (
    <Page foot={<CheckData />}>
      <Troubles troubles={others} intent="warning" />
      <Busy progress={choice.task.progress} onCancel={choice.task.cancel} />
      <Troubles troubles={choice.task.troubles} />
      {questions.map((question) => (
        <QuestionCard key={question.key} question={question} choice={choice} />
      ))}
      {questions.length === 0 && (lacking || others.length === 0) && <Readiness lacking={lacking} waitsOn={(lacking && desk.unfilled[lacking]) ?? null} />}
      <Accordion className={styles.sections} multiple collapsible openItems={open} onToggle={(_, { openItems }) => setOpen(openItems as string[])}>
        <Section name="tables" title={say("tables")} icon={<TableRegular />} count={tables.length}>
          <div className={styles.inside}>
            <Accordion className={styles.tables} multiple collapsible>
              {tables.map((table) => {
                const name = `${table.sheet} ${placeOf(table)} ${table.role}`;
                return <FoundTable key={name} name={name} table={table} choice={choice} />;
              })}
            </Accordion>
            {ignored.length > 0 && (
              <div>
                {ignored.map(({ sheet, range, reason }) => (
                  <Text key={`${sheet} ${range ?? ""}`} size={200} block className={styles.quiet}>
                    {reports("dataCheck.ignored", { sheets: range === undefined ? sheet : `${sheet} ${range}`, reason: reports.ignored(reason) })}
                  </Text>
                ))}
              </div>
            )}
          </div>
        </Section>
        {names.length > 0 && (
          <Section name="names" title={say("names")} icon={<PersonQuestionMarkRegular />} count={names.length}>
            <div className={styles.inside}>
              <NamesToSettle names={names} />
            </div>
          </Section>
        )}
        {missing.length > 0 && (
          <Section name="missing" title={say("missing")} icon={<TableAddRegular />} count={missing.length}>
            <div className={styles.inside}>
              <MissingTables missing={missing} />
            </div>
          </Section>
        )}
        {rows.length > 0 && (
          <Section name="rows" title={say("rows-to-see")} icon={<WarningRegular />} count={rows.length}>
            <div className={styles.inside}>
              <RowsToSee rows={rows} />
            </div>
          </Section>
        )}
        <Section name="settings" title={say("settings")} icon={<SettingsRegular />}>
          <div className={styles.inside}>
            <SettingsForm desk={desk} />
          </div>
        </Section>
      </Accordion>
    </Page>
  );
}

type Needed = "Sales" | "Goals";
const isNeeded = (role: TableRole | undefined): role is Needed => role === "Sales" || role === "Goals";

/** @param lacking the table without which nothing can be shown
 * @param waitsOn the sheet on which it waits to be filled */
function Readiness({ lacking, waitsOn }: { readonly lacking: Needed | null; readonly waitsOn: string | null }) {
  const say = useSay();
  return (
    <MessageBar intent={lacking ? "warning" : "success"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(lacking ? `lacking.${lacking}` : "ready")}</MessageBarTitle> {lacking && waitsOn !== null ? say("lacking.fill", { sheet: waitsOn }) : say(lacking ? `lacking.${lacking}.next` : "ready.next")}
      </MessageBarBody>
      {!lacking && (
        <MessageBarActions>
          <Button size="small" as="a" href="#goals">
            {say("see-goals")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function CheckData() {
  const say = useSay();
  const { ask } = useDesk();
  const task = useTask<Written>();
  return (
    <>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles} />
      {task.value && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {say("made")} <CellLink address={sheetAddress(task.value.sheet, "A1")}>{task.value.sheet}</CellLink>
          </MessageBarBody>
        </MessageBar>
      )}
      <Button icon={<DocumentTableSearchRegular />} disabled={task.running} onClick={() => void task.run((work) => ask.makeDataCheck(work))}>
        {say("make-data-check")}
      </Button>
    </>
  );
}
