// What the add-in is told, written to the sheet `Sales setup` field by field.
import { makeStyles, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, Written } from "../../../commands/desk";
import type { SettingKey, Settings } from "../../../reports/settings";
import { sheetAddress } from "../../../reports/parts/address";
import { Busy } from "../../components/Busy";
import { CellLink } from "../../components/CellLink";
import { Troubles } from "../../components/Troubles";
import { useDesk } from "../../desk/DeskProvider";
import { useTask } from "../../desk/useTask";
import { useReportWords, useSay } from "../../shell/language";
import { SETTING_GROUPS } from "./settingChoices";
import { SettingInput } from "./SettingInput";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(8.25rem, 1fr))", gap: tokens.spacingHorizontalM, border: "none", margin: 0, padding: 0, minWidth: 0 },
  title: { padding: 0, paddingBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function SettingsForm({ desk }: { readonly desk: Desk }) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const { ask, readAgain } = useDesk();
  const { announce } = useAnnounce();
  const task = useTask<Written>();
  const [last, setLast] = useState<SettingKey | null>(null);
  const save = (key: SettingKey, value: Settings[SettingKey]) => {
    setLast(key);
    void task.run((work) => ask.saveSettings({ [key]: value }, work)).then((outcome) => {
      if (!outcome?.ok) return;
      announce(say("saved", { setting: reports(`setting.${key}`) }));
      readAgain();
    });
  };
  const refusals = task.troubles.filter(({ code }) => code === "bad-setting");
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {say("settings-kept")} {task.value && <CellLink address={sheetAddress(task.value.sheet, "A1")}>{task.value.sheet}</CellLink>}
      </Text>
      <Busy progress={task.progress} onCancel={task.cancel} />
      <Troubles troubles={task.troubles.filter(({ code }) => code !== "bad-setting")} />
      {SETTING_GROUPS.map(({ name, fields }) => (
        <fieldset key={name} className={styles.group}>
          <legend className={styles.title}>{say(`settings.${name}`)}</legend>
          {fields.map((field) => (
            <SettingInput
              key={field.key}
              field={field}
              value={desk.settings[field.key]}
              currency={desk.currency}
              refused={last === field.key ? refusals.map(({ message }) => message).join(" ") || undefined : undefined}
              onChange={(value) => save(field.key, value)}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
