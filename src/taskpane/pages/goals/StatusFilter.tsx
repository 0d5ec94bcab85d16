// How many are where, and a press on one shows only those.
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { STATUSES, statusIcon, type Status } from "../../components/StatusMark";
import { useReportWords, useSay } from "../../shell/language";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalS },
});

interface StatusFilterProps {
  readonly counts: ReadonlyMap<Status, number>;
  readonly chosen: Status | null;
  readonly onChange: (status: Status | null) => void;
}

export function StatusFilter({ counts, chosen, onChange }: StatusFilterProps) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  return (
    <div className={styles.chips} role="group" aria-label={say("show-only")}>
      {STATUSES.filter((status) => counts.has(status) || status === chosen).map((status) => (
        <ToggleButton key={status} size="small" shape="circular" className={styles.chip} icon={statusIcon(status)} checked={chosen === status} onClick={() => onChange(chosen === status ? null : status)}>
          {reports(`status.${status}`)}: {say.format.number(counts.get(status) ?? 0)}
        </ToggleButton>
      ))}
    </div>
  );
}
