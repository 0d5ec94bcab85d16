// A difference: always with its sign, which says what green and red say.
import { mergeClasses } from "@fluentui/react-components";
import { useUnseen } from "./Figure";
import { fullFigure, shortFigure } from "../shell/figures";
import { useSay } from "../shell/language";
import { useChangeStyles } from "./useVarianceStyles";

export function Change({ value, good = value > 0, currency }: { readonly value: number; readonly good?: boolean; readonly currency: string | null }) {
  const styles = useChangeStyles();
  const { unseen } = useUnseen();
  const { language } = useSay();
  const style = { language, currency, signed: true };
  return (
    <span className={mergeClasses(styles.change, value !== 0 && (good ? styles.more : styles.less))} title={fullFigure(value, style)} style={{ position: "relative" }}>
      <span aria-hidden>{shortFigure(value, style)}</span>
      <span className={unseen}>{fullFigure(value, style)}</span>
    </span>
  );
}
