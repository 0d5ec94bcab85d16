// What a diagnosis tells: the gap and a sentence, the ladder, what is done about it, the bridge, where it sits, whom to ask, what is missing.
import { makeStyles, Subtitle1, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { TrophyRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { DiagnosedPart, DiagnosisPreview } from "../../../commands/desk";
import type { RungKey } from "../../../core/diagnosis/finding";
import { ladderBridge } from "../../../core/diagnosis/ladderBridge";
import { headlineOf } from "../../../reports/parts/headline";
import { leadOf, sliceName, stepWord } from "../../../reports/shortfall";
import { Empty } from "../../components/Empty";
import { Figure, Gap } from "../../components/Figure";
import { Notes } from "../../components/Notes";
import { VarianceLegend } from "../../components/VarianceLegend";
import { Waterfall } from "../../components/Waterfall";
import { useDiagnosisWords, useReportWords, useSay } from "../../shell/language";
import { ActionsSoFar } from "./ActionsSoFar";
import { LadderStep } from "./LadderStep";
import { Missing } from "./Missing";
import { WhereList } from "./WhereList";
import { WhomToAsk } from "./WhomToAsk";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export function Told({ preview, onShow }: { readonly preview: DiagnosisPreview; readonly onShow: (about: DiagnosedPart, name: string) => void }) {
  const styles = useStyles();
  const say = useSay();
  const tell = useDiagnosisWords();
  const reports = useReportWords();
  const id = useId();
  const { diagnosis, head, currency, period } = preview;
  const { expected, actual, gap, steps } = diagnosis;
  if (diagnosis.reached)
    return (
      <>
        <Empty icon={<TrophyRegular />} title={head.unit ? say("diagnosis.reachedBy", { unit: head.unit }) : say("diagnosis.reached")} words={leadOf(diagnosis, head, { ...period, currency }, tell).join(" ")} />
        <Notes notes={preview.notes} />
        <ActionsSoFar actions={preview.actions} currency={currency} />
      </>
    );
  return (
    <>
      <div className={styles.head}>
        <Subtitle1 as="h2" block>
          <Gap value={gap} currency={currency} />
          {expected > 0 && ` (${say.format.percent(gap / expected, 0).replace("-", "−")})`}
        </Subtitle1>
        <Text size={200} className={styles.quiet}>
          {tell(period.asOf < period.to ? "bridge.expected" : "bridge.goal")} <Figure value={expected} currency={currency} /> · {tell("bridge.actual")} <Figure value={actual} currency={currency} />
        </Text>
        <Text weight="semibold">{headlineOf(diagnosis, tell)}</Text>
      </div>
      <section aria-labelledby={id}>
        <Subtitle2 as="h2" id={id} block>
          {say("diagnosis.ladder")}
        </Subtitle2>
        <ol className={styles.list}>
          {steps.map((step, at) => (
            <LadderStep key={step.rung} preview={preview} at={at} onShow={() => step.rung !== "unexplained" && onShow({ rung: step.rung }, tell(`rung.${step.rung}`))} />
          ))}
        </ol>
      </section>
      <ActionsSoFar actions={preview.actions} currency={currency} />
      <VarianceLegend />
      <Waterfall
        steps={ladderBridge(diagnosis)}
        currency={currency}
        title={tell("bridge")}
        nameOf={(step) => stepWord(step, { asOf: period.asOf, to: period.to }, tell)}
        showOf={({ kind, label }) => (kind === "step" && label !== "unexplained" ? () => onShow({ rung: label as RungKey }, tell(`rung.${label as RungKey}`)) : null)}
      />
      {head.where && <WhereList where={head.where} currency={currency} onShow={(slice) => onShow({ slice }, sliceName(slice, reports))} />}
      <WhomToAsk preview={preview} />
      <Missing steps={steps} />
      <Notes notes={preview.notes} />
    </>
  );
}
