// The bridge as a waterfall that lies on its side, for 320 px: a line a step, its bar where the one above it ended. A press shows the sales behind it.
import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BridgeStep } from "../../core/variance/bridge";
import { useSay } from "../shell/language";
import { Change } from "./Change";
import { Figure } from "./Figure";
import { placeOn, scaleOf } from "./goalScale";
import { useVarianceStyles } from "./useVarianceStyles";

const HEIGHT = 14;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: { display: "block", width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalXS} 0`, border: "none", background: "none", color: "inherit", font: "inherit", textAlign: "start", borderRadius: tokens.borderRadiusMedium },
  pressed: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  words: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  whole: { fontWeight: tokens.fontWeightSemibold },
  chart: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible", "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
});

interface WaterfallProps {
  readonly steps: readonly BridgeStep[];
  readonly currency: string | null;
  readonly title: string;
  readonly nameOf: (step: BridgeStep) => string;
  /** Shows the rows behind a step; null where it has none to show. */
  readonly showOf: (step: BridgeStep) => (() => void) | null;
}

export function Waterfall({ steps, currency, title, nameOf, showOf }: WaterfallProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  const scale = windowOf(steps);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {steps.map((step, at) => {
          const name = nameOf(step);
          const show = showOf(step);
          const isWhole = step.kind === "base" || step.kind === "current";
          const inside = (
            <>
              <span className={styles.words}>
                <Text size={200} className={mergeClasses(styles.name, isWhole && styles.whole)}>
                  {name}
                </Text>
                <Text size={200}>{isWhole ? <Figure value={step.amount} currency={currency} className={styles.whole} /> : <Change value={step.amount} currency={currency} />}</Text>
              </span>
              <StepBar step={step} next={steps[at + 1]} scale={scale} />
            </>
          );
          return (
            <li key={`${step.kind} ${step.label}`}>
              {show ? (
                <button type="button" className={mergeClasses(styles.step, styles.pressed)} title={say("variance.show", { unit: name })} onClick={show}>
                  {inside}
                </button>
              ) : (
                <div className={styles.step}>{inside}</div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The scale begins at 0: a cut axis would make small differences look large. */
const windowOf = (steps: readonly BridgeStep[]) => scaleOf(steps.map(({ start, end }) => ({ actual: start, goal: end, expected: null })));

function StepBar({ step, next, scale }: { readonly step: BridgeStep; readonly next: BridgeStep | undefined; readonly scale: ReturnType<typeof windowOf> }) {
  const styles = useStyles();
  const looks = useVarianceStyles();
  const percent = (value: number) => `${(placeOn(scale, value) * 100).toFixed(2)}%`;
  const [from, to] = [placeOn(scale, Math.min(step.start, step.end)), placeOn(scale, Math.max(step.start, step.end))];
  const look = step.kind === "base" ? looks.base : step.kind === "current" ? looks.current : step.amount < 0 ? looks.less : looks.more;
  return (
    <svg className={styles.chart} aria-hidden focusable={false}>
      <rect className={look} x={percent(Math.min(step.start, step.end))} width={`${Math.max(0.4, (to - from) * 100).toFixed(2)}%`} y={1} height={HEIGHT - 3} />
      {scale.lowest < 0 && <line className={looks.line} x1={percent(0)} x2={percent(0)} y1={0} y2={HEIGHT} />}
      {next && <line className={looks.line} x1={percent(step.end)} x2={percent(step.end)} y1={HEIGHT - 1} y2={HEIGHT + 24} />}
    </svg>
  );
}
