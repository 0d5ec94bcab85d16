// What the bars of a waterfall mean.
import { Legend } from "./Legend";
import { useSay } from "../shell/language";
import { useVarianceStyles } from "./useVarianceStyles";

export function VarianceLegend() {
  const looks = useVarianceStyles();
  const say = useSay();
  return <Legend entries={(["base", "current", "more", "less"] as const).map((kind) => ({ word: say(`variance.legend.${kind}`), mark: <rect className={looks[kind]} x="0.5" y="0.5" width="15" height="11" /> }))} />;
}
