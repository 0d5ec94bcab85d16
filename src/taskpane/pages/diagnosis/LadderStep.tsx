// A step of the ladder: the cause, what the sheets say of it and what it comes to; opened, who can tell more, what next, and the sales that it is about.
import { Button, Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { DiagnosisPreview } from "../../../commands/desk";
import { evidenceOf } from "../../../reports/parts/evidence";
import { causeWord } from "../../../reports/shortfall";
import { Change } from "../../components/Change";
import { Figure, useUnseen } from "../../components/Figure";
import { useDiagnosisWords, useSay } from "../../shell/language";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  evidence: { overflowWrap: "anywhere" },
  opener: { alignSelf: "flex-start", position: "relative", marginLeft: `-${tokens.spacingHorizontalS}` },
  more: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground3, maxWidth: "9em" },
  value: { margin: 0 },
});

interface LadderStepProps {
  readonly preview: DiagnosisPreview;
  readonly at: number;
  readonly onShow: () => void;
}

export function LadderStep({ preview: { diagnosis, currency }, at, onShow }: LadderStepProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const tell = useDiagnosisWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const step = diagnosis.steps[at]!;
  const cause = causeWord(step, tell);
  const { evidence, next, needs } = evidenceOf(step, diagnosis, (value) => tell.format.money(value, currency ?? undefined), tell);
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.name}>
          {at + 1}. {cause}
        </Subtitle2>
        {step.verdict && <VerdictMark verdict={step.verdict} />}
      </div>
      {step.amount !== 0 && (
        <Text>
          <Change value={step.amount} currency={currency} />
          {step.share !== null && ` · ${say("diagnosis.ofGap", { share: say.format.percent(step.share, 0) })}`}
        </Text>
      )}
      {evidence && (
        <Text size={200} className={styles.evidence}>
          {evidence}
        </Text>
      )}
      <Button className={styles.opener} size="small" appearance="subtle" icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />} iconPosition="after" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {say("diagnosis.more")}
        <span className={unseen}>: {cause}</span>
      </Button>
      {open && (
        <dl id={id} className={styles.more}>
          <dt className={styles.label}>{tell("who")}</dt>
          <dd className={styles.value}>{tell(`who.${step.rung}`)}</dd>
          {step.touched !== null && (
            <>
              <dt className={styles.label}>{tell("touched")}</dt>
              <dd className={styles.value}>
                <Figure value={step.touched} currency={currency} />{" "}
                <Link as="button" onClick={onShow} title={say("variance.show", { unit: cause })} style={{ fontSize: "inherit" }}>
                  {say("diagnosis.rows")}
                </Link>
              </dd>
            </>
          )}
          {next && (
            <>
              <dt className={styles.label}>{tell("next")}</dt>
              <dd className={styles.value}>{next}</dd>
            </>
          )}
          {needs && (
            <>
              <dt className={styles.label}>{tell("needs")}</dt>
              <dd className={styles.value}>{needs}</dd>
            </>
          )}
        </dl>
      )}
    </li>
  );
}
