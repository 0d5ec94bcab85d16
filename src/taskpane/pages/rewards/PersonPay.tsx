// One person's pay: what it is made of, each plan with its curve, and what selling more would bring.
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sumOf } from "../../../core/exactSums";
import { difference } from "../../../core/money";
import type { Settled } from "../../../core/rewards/statement/personStatement";
import { whatIf } from "../../../core/rewards/statement/whatIf";
import { Gap } from "../../components/Figure";
import { NumberField } from "../../components/NumberField";
import { fullFigure } from "../../shell/figures";
import { useReportWords, useSay } from "../../shell/language";
import { PayCurve } from "./PayCurve";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plans: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  figure: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  answer: { overflowWrap: "anywhere" },
});

interface PersonPayProps {
  readonly person: string;
  readonly settled: Settled;
  readonly currency: string | null;
}

export function PersonPay({ person, settled, currency }: PersonPayProps) {
  const styles = useStyles();
  const say = useSay();
  const reports = useReportWords();
  const [sold, setSold] = useState<number | null>(null);
  const money = (value: number) => fullFigure(value, { language: say.language, currency });
  const [later, changed] = [settled.adjustments, settled.changes].map((all) => sumOf(all.map(({ paid, due }) => difference(due, paid)))) as [number, number];
  const drawn = difference(settled.total, settled.earned);
  const answer = sold === null || sold === 0 ? null : whatIf(settled, sold);
  return (
    <>
      <section className={styles.part}>
        <Subtitle2 as="h2">{say("rewards.made-of")}</Subtitle2>
        <ul className={styles.plans}>
          {settled.plans.map((statement) => {
            const { plan, days } = statement.inForce;
            const takesMore = plan.mode !== "override" && (plan.measure === "amount" || plan.measure === "attainment");
            return (
              <li key={`${plan.rows[0]!} ${days.from}`}>
                <div className={styles.line}>
                  <Text weight="semibold" className={styles.name}>
                    {plan.name || reports.role("table.RewardPlan")}
                  </Text>
                  <Text className={styles.figure}>{money(statement.due)}</Text>
                </div>
                {statement.earlier && (
                  <Text size={200} className={styles.quiet}>
                    {say("rewards.to-date", { due: money(statement.pay.pay), paid: money(statement.earlier.paid) })}
                  </Text>
                )}
                <PayCurve statement={statement} more={takesMore ? (sold ?? 0) : 0} currency={currency} />
              </li>
            );
          })}
          {later !== 0 && <Extra label={say("rewards.later")} value={later} currency={currency} />}
          {changed !== 0 && <Extra label={say("rewards.changed")} value={changed} currency={currency} />}
          {drawn !== 0 && <Extra label={say(drawn > 0 ? "rewards.raised" : "rewards.repaid")} value={drawn} currency={currency} />}
        </ul>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2">{say("rewards.what-if", { person })}</Subtitle2>
        <NumberField label={say("rewards.sells-more")} value={sold} onChange={setSold} after={currency ?? undefined} mayBeBlank meaning={say("rewards.sells-more.meaning")} />
        <Text role="status" className={styles.answer}>
          {answer ? say(answer.more === 0 ? "rewards.same" : "rewards.more", { more: money(answer.more), total: money(answer.total) }) : ""}
        </Text>
      </section>
    </>
  );
}

function Extra({ label, value, currency }: { readonly label: string; readonly value: number; readonly currency: string | null }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Text className={styles.name}>{label}</Text>
      <Gap value={value} currency={currency} whole />
    </li>
  );
}
