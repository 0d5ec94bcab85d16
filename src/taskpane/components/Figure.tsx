// A figure short enough for the pane; the whole one for screen readers and on hover.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fullFigure, shortFigure } from "../shell/figures";
import { useSay } from "../shell/language";

interface FigureProps {
  readonly value: number;
  /** ISO code; null: a plain number. */
  readonly currency: string | null;
  readonly className?: string;
}

/** For assistive technology only; in place, so that it is read where it belongs. */
export const useUnseen = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

function TwoWays({ short, full, className }: { readonly short: string; readonly full: string; readonly className?: string }) {
  const { unseen } = useUnseen();
  if (short === full) return <span className={className}>{full}</span>;
  return (
    <span className={className} title={full} style={{ position: "relative" }}>
      <span aria-hidden>{short}</span>
      <span className={unseen}>{full}</span>
    </span>
  );
}

export function Figure({ value, currency, className }: FigureProps) {
  const { language } = useSay();
  return <TwoWays short={shortFigure(value, { language, currency })} full={fullFigure(value, { language, currency })} className={className} />;
}

const useGapStyles = makeStyles({
  gap: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  above: { color: tokens.colorPaletteBlueForeground2 },
  below: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Actual − goal: always with its sign; blue above and orange below, which colour-blind people tell apart. */
export function Gap({ value, currency, className, whole = false }: FigureProps & { readonly whole?: boolean }) {
  const styles = useGapStyles();
  const { language } = useSay();
  const style = { language, currency, signed: true };
  return <TwoWays short={(whole ? fullFigure : shortFigure)(value, style)} full={fullFigure(value, style)} className={mergeClasses(styles.gap, value > 0 && styles.above, value < 0 && styles.below, className)} />;
}
