// From what goals are proposed: a look at the past, a change on top, and what is finer in a part that folds.
import { Accordion, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { GoalSetting } from "../../../commands/desk";
import type { Method } from "../../../core/goals/setting/baseOf";
import { Choice } from "../../components/Choice";
import { NumberField } from "../../components/NumberField";
import { Section } from "../../components/Section";
import { useSay, type PaneKey } from "../../shell/language";
import { periodName } from "../../shell/periodName";
import type { Proposal } from "./useProposal";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  two: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "end" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ROUNDINGS = [2, 0, -1, -2, -3, -4] as const;
const MOST_MONTHS = 24;

interface BasisProps {
  readonly setting: GoalSetting;
  readonly proposal: Proposal;
  readonly onRamp: (months: number) => void;
}

export function Basis({ setting: { facts, rampMonths }, proposal: { choices, methods, choose }, onRamp }: BasisProps) {
  const styles = useStyles();
  const say = useSay();
  const { market } = facts;
  return (
    <div>
      <div className={styles.fields}>
        {methods.length > 0 && (
          <Field label={say("set.method")} size="small">
            <Choice value={choices.method} onChange={(_, { value }) => choose({ method: value as Method })}>
              {methods.map((method) => (
                <option key={method} value={method}>
                  {say(`set.method.${method}`)}
                </option>
              ))}
            </Choice>
          </Field>
        )}
        {choices.method === "market" && market && (
          <Text size={200} block className={styles.quiet}>
            {say("set.market", { period: periodName(market.from, market.to, say), growth: signed(market.growth, say.format.percent) })}
          </Text>
        )}
        <div className={styles.two}>
          <NumberField label={say("set.growth")} unit="percent" value={choices.growth} onChange={(growth) => growth !== null && growth > -1 && choose({ growth })} meaning={say("set.growth.meaning")} />
          <Field label={say("set.rounding")} size="small">
            <Choice value={String(choices.decimals)} onChange={(_, { value }) => choose({ decimals: Number(value) })}>
              {ROUNDINGS.map((decimals) => (
                <option key={decimals} value={String(decimals)}>
                  {say(`set.rounding.${decimals}` as PaneKey)}
                </option>
              ))}
            </Choice>
          </Field>
        </div>
      </div>
      <Accordion collapsible>
        <Section name="finer" title={say("set.more")}>
          <div className={styles.two}>
            <NumberField label={say("set.floor")} unit="percent" value={choices.floor} mayBeBlank placeholder={say("set.floor.none")} onChange={(floor) => (floor === null || floor >= 0) && choose({ floor })} meaning={say("set.floor.meaning")} />
            <NumberField label={say("set.ramp")} value={rampMonths} onChange={(months) => months !== null && Number.isInteger(months) && months >= 0 && months <= MOST_MONTHS && onRamp(months)} meaning={say("set.ramp.meaning")} />
          </div>
        </Section>
      </Accordion>
    </div>
  );
}

/** +4 % · −4 %: a change always says which way. */
export const signed = (share: number, percent: (share: number, decimals?: number) => string): string => `${share < 0 ? "−" : "+"}${percent(Math.abs(share), 1)}`;
