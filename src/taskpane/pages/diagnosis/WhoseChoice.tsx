// Whose shortfall: the company's, or that of a department or person below goal.
import { Field } from "@fluentui/react-components";
import type { DiagnosisOptions, DiagnosisPreview } from "../../../commands/desk";
import { Choice } from "../../components/Choice";
import { useSay } from "../../shell/language";

export function WhoseChoice({ preview: { unit, units, currency }, onChange }: { readonly preview: DiagnosisPreview; readonly onChange: (unit: DiagnosisOptions["unit"]) => void }) {
  const say = useSay();
  const keyOf = ({ level, key }: Pick<DiagnosisPreview["unit"], "level" | "key">) => `${level} ${key}`;
  return (
    <Field label={say("diagnosis.whose")} size="small">
      <Choice
        value={keyOf(unit)}
        onChange={(_, { value }) => {
          const chosen = units.find((one) => keyOf(one) === value);
          onChange(chosen && { level: chosen.level, key: chosen.key });
        }}
      >
        {units.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {`${one.unit} (${say.format.money(one.gap, currency ?? undefined)})`}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
