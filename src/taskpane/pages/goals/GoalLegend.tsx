// What the marks of a goal's bar mean.
import { useBarStyles } from "../../components/GoalBar";
import { Legend } from "../../components/Legend";
import { useSay } from "../../shell/language";

export function GoalLegend() {
  const bar = useBarStyles();
  const say = useSay();
  return (
    <Legend
      entries={[
        { word: say("legend.actual"), mark: <rect className={bar.actual} y="3" width="16" height="6" /> },
        { word: say("legend.goal"), mark: <rect className={bar.goal} x="0.5" y="0.5" width="15" height="11" /> },
        { word: say("legend.above"), mark: <rect className={bar.above} y="3" width="16" height="6" /> },
        { word: say("legend.expected"), mark: <line className={bar.expected} x1="8" x2="8" y1="0" y2="12" /> },
      ]}
    />
  );
}
