// One setting: its name, what it means behind an "i", and the field that fits its value. Saved as soon as it is changed.
import { Field, InfoLabel, Input, Select, type FieldProps } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SettingKey, Settings } from "../../../reports/settings";
import { DayField } from "../../components/DayField";
import { NumberField } from "../../components/NumberField";
import { useReportWords, useSay, type Say } from "../../shell/language";
import type { SettingField } from "./settingChoices";

type Value = Settings[SettingKey];

interface SettingInputProps {
  readonly field: SettingField;
  readonly value: Value;
  readonly currency: string | null;
  /** Why the last change was refused. */
  readonly refused?: string;
  readonly onChange: (value: Value) => void;
}

export function SettingInput({ field: { key, way, choices }, value, currency, refused, onChange }: SettingInputProps) {
  const say = useSay();
  const reports = useReportWords();
  const label: FieldProps["label"] = {
    children: (_: unknown, props: object) => (
      <InfoLabel {...props} info={reports(`meaning.${key}`)}>
        {reports(`setting.${key}`)}
      </InfoLabel>
    ),
  };
  if (way === "day") return <DayField label={label} value={value as number | null} onChange={onChange} validationMessage={refused} />;
  if (way === "percent") return <NumberField label={label} unit="percent" value={value as number} onChange={onChange} validationMessage={refused} />;
  if (way === "money") return <NumberField label={label} after={currency ?? undefined} value={value as number | null} onChange={onChange} mayBeBlank placeholder={say("no-limit")} validationMessage={refused} />;
  if (way === "currency") return <CurrencyField label={label} value={value as string | null} onChange={onChange} refused={refused} />;
  // a value typed by hand into the sheet stays among the choices
  const all = choices!.includes(value) ? choices! : [...choices!, value];
  return (
    <Field label={label} size="small" validationMessage={refused}>
      <Select size="small" value={String(all.indexOf(value))} onChange={(_, { value: index }) => onChange(all[Number(index)]!)}>
        {all.map((one, index) => (
          <option key={index} value={String(index)}>
            {choiceWords(key, one, say, reports)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function choiceWords(key: SettingKey, value: Value, say: Say, reports: ReturnType<typeof useReportWords>): string {
  const own = `choice.${key}.${value}`;
  if (say.has(own)) return say(own);
  const shared = `value.${value}`;
  if (reports.has(shared)) return reports(shared);
  if (key === "fiscalYearStarts") return new Intl.DateTimeFormat(say.language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, Number(value) - 1, 1));
  return String(value);
}

function CurrencyField({ label, value, refused, onChange }: { readonly label: FieldProps["label"]; readonly value: string | null; readonly refused?: string; readonly onChange: (value: string | null) => void }) {
  const say = useSay();
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  const take = () => {
    const typed = text.trim().toUpperCase();
    if (typed !== (value ?? "")) onChange(typed === "" ? null : typed);
  };
  return (
    <Field label={label} size="small" validationMessage={refused}>
      <Input
        size="small"
        value={text}
        maxLength={3}
        placeholder={say("as-found")}
        style={{ minWidth: 0, width: "100%" }}
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, data) => setText(data.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </Field>
  );
}
