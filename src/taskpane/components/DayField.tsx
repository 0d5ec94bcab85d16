// A day: the browser's own date field, which speaks the person's language and works by keyboard; serials in and out.
import { Field, Input, type FieldProps } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isoOf, serialIfDay } from "../../sheet/civil";

interface DayFieldProps {
  readonly label: FieldProps["label"];
  readonly value: number | null;
  readonly onChange: (day: number | null) => void;
  readonly validationMessage?: string;
  readonly className?: string;
}

const serialOfIso = (text: string): number | null => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts && serialIfDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
};

export function DayField({ label, value, onChange, validationMessage, className }: DayFieldProps) {
  const given = value === null ? "" : isoOf(value);
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  return (
    <Field label={label} size="small" validationMessage={validationMessage} className={className}>
      <Input
        type="date"
        size="small"
        value={text}
        style={{ minWidth: 0, width: "100%" }}
        input={{ style: { minWidth: 0, width: "100%" } }}
        onChange={(_, { value: typed }) => {
          setText(typed);
          const day = serialOfIso(typed);
          if (typed === "" || day !== null) onChange(day);
        }}
      />
    </Field>
  );
}
