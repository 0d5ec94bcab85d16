// One setting: its name, what it means, and the field that fits its value. Saved as soon as it is changed.
import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SettingKey, Settings } from "../../../reports/settings";
import { Choice } from "../../components/Choice";
import { DayField } from "../../components/DayField";
import { Explained } from "../../components/Explained";
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
  const common = { label: reports(`setting.${key}`), meaning: reports(`meaning.${key}`), validationMessage: refused };
  if (way === "day") return <DayField {...common} value={value as number | null} onChange={onChange} mayBeBlank placeholder={say("as-found")} />;
  if (way === "percent") return <NumberField {...common} unit="percent" value={value as number} onChange={onChange} />;
  if (way === "money") return <NumberField {...common} after={currency ?? undefined} value={value as number | null} onChange={onChange} mayBeBlank placeholder={say("no-limit")} />;
  if (way === "currency") return <CurrencyField {...common} value={value as string | null} onChange={onChange} />;
  // a value typed by hand into the sheet stays among the choices
  const all = choices!.includes(value) ? choices! : [...choices!, value];
  return (
    <Field label={common.label} size="small" validationMessage={refused}>
      {(field) => (
        <Explained meaning={common.meaning}>
          <Choice {...field} value={String(all.indexOf(value))} onChange={(_, { value: index }) => onChange(all[Number(index)]!)}>
            {all.map((one, index) => (
              <option key={index} value={String(index)}>
                {choiceWords(key, one, say, reports)}
              </option>
            ))}
          </Choice>
        </Explained>
      )}
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

interface CurrencyFieldProps {
  readonly label: string;
  readonly meaning: string;
  readonly value: string | null;
  readonly validationMessage?: string;
  readonly onChange: (value: string | null) => void;
}

function CurrencyField({ label, meaning, value, validationMessage, onChange }: CurrencyFieldProps) {
  const say = useSay();
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  const take = () => {
    const typed = text.trim().toUpperCase();
    if (typed !== (value ?? "")) onChange(typed === "" ? null : typed);
  };
  return (
    <Field label={label} size="small" validationMessage={validationMessage}>
      {(field) => (
        <Explained meaning={meaning}>
          <Input
            {...field}
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
        </Explained>
      )}
    </Field>
  );
}
