// A figure as people type it ("1 234,50", "95 %", "2 mln"): taken when the field is left or Enter is pressed; what cannot be read is said at once.
import { Field, Input, type FieldProps } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { numberShape, valueUnder } from "../../sheet/cells/readNumber";
import { useSay } from "../shell/language";
import { Explained } from "./Explained";

interface NumberFieldProps {
  readonly label: FieldProps["label"];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** "percent": shares are shown and typed as per cent. */
  readonly unit?: "percent";
  /** Words behind the figure: a currency. */
  readonly after?: string;
  readonly placeholder?: string;
  /** Without it an emptied field goes back to what it was. */
  readonly mayBeBlank?: boolean;
  /** What the figure is for. */
  readonly meaning?: string;
  readonly validationMessage?: string;
  readonly className?: string;
}

export function NumberField({ label, value, onChange, unit, after, placeholder, mayBeBlank = false, meaning, validationMessage, className }: NumberFieldProps) {
  const say = useSay();
  const times = unit === "percent" ? 100 : 1;
  const given = value === null ? "" : say.format.number(value * times, 4);
  const [text, setText] = useState(given);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(given);
    setWrong(false);
  }, [given]);
  const take = () => {
    if (text === given) return setWrong(false);
    if (text.trim() === "") {
      if (!mayBeBlank) return setText(given);
      setWrong(false);
      return onChange(null);
    }
    const shape = numberShape(text.replace(/%/g, ""));
    const typed = shape && valueUnder(shape, say.language === "pl" ? "," : ".");
    setWrong(typed === null);
    if (typed !== null) onChange(typed / times);
  };
  return (
    <Field label={label} size="small" className={className} validationMessage={wrong ? say("not-a-figure", { text }) : validationMessage}>
      {(field) => (
        <Explained meaning={meaning}>
          <Input
            {...field}
            size="small"
            inputMode="decimal"
            value={text}
            placeholder={placeholder}
            contentAfter={unit === "percent" ? "%" : after}
            style={{ minWidth: 0, width: "100%" }}
            input={{ style: { minWidth: 0, width: "100%" } }}
            onChange={(_, { value: typed }) => setText(typed)}
            onBlur={take}
            onKeyDown={({ key }) => key === "Enter" && take()}
          />
        </Explained>
      )}
    </Field>
  );
}
