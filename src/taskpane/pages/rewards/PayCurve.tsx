// What a plan pays along the way, as a line: where the person is now, and where selling more would take them. The figures are read out.
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { sumOf } from "../../../core/exactSums";
import type { PlanStatement } from "../../../core/rewards/statement/planStatement";
import { payAt, payCurve } from "../../../core/rewards/statement/whatIf";
import { useUnseen } from "../../components/Figure";
import { fullFigure, shortFigure } from "../../shell/figures";
import { useSay } from "../../shell/language";

const WIDTH = 280;
const HEIGHT = 64;

const useStyles = makeStyles({
  figure: { margin: 0, position: "relative" },
  chart: { display: "block", width: "100%", height: `${HEIGHT}px`, "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  ground: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  curve: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  now: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "Highlight" } },
  then: { stroke: tokens.colorBrandStroke1, strokeWidth: "2px", strokeDasharray: "3 3", "@media (forced-colors: active)": { stroke: "Highlight" } },
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

interface PayCurveProps {
  readonly statement: PlanStatement;
  /** Sold on top of what is sold now. */
  readonly more: number;
  readonly currency: string | null;
}

export function PayCurve({ statement, more, currency }: PayCurveProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const say = useSay();
  const { plan } = statement.inForce;
  const isEach = plan.each === "sale";
  const ofPieces = plan.measure === "quantity";
  const then = isEach ? more : sumOf([statement.pay.basis, more]);
  const known = payCurve(statement);
  const points = more > 0 && then > known.at(-1)!.sold ? [...known, { sold: then, pay: payAt(statement, then) }] : known;
  const furthest = points.at(-1)!.sold;
  const most = Math.max(0.01, ...points.map(({ pay }) => pay));
  const x = (sold: number) => (Math.min(Math.max(0, sold), furthest) / furthest) * WIDTH;
  const y = (pay: number) => HEIGHT - 2 - (pay / most) * (HEIGHT - 4);
  const measured = (value: number) => shortFigure(value, { language: say.language, currency: ofPieces ? null : currency });
  const money = (value: number) => fullFigure(value, { language: say.language, currency });
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden focusable={false}>
        <line className={styles.ground} x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} />
        <polyline className={styles.curve} vectorEffect="non-scaling-stroke" points={points.map(({ sold, pay }) => `${x(sold).toFixed(2)},${y(pay).toFixed(2)}`).join(" ")} />
        {!isEach && <line className={styles.now} x1={x(statement.pay.basis)} x2={x(statement.pay.basis)} y1={0} y2={HEIGHT} />}
        {more > 0 && <line className={styles.then} x1={x(then)} x2={x(then)} y1={0} y2={HEIGHT} />}
      </svg>
      <div className={styles.ends} aria-hidden>
        <Text size={100}>{measured(0)}</Text>
        <Text size={100}>{isEach ? say("rewards.per-sale") : say("rewards.now", { basis: measured(statement.pay.basis) })}</Text>
        <Text size={100}>{measured(furthest)}</Text>
      </div>
      <figcaption className={unseen}>{say("rewards.curve", { most: measured(furthest), pay: money(payAt(statement, furthest)), basis: measured(statement.pay.basis), now: money(statement.pay.pay) })}</figcaption>
    </figure>
  );
}
