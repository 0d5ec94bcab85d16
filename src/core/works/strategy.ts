// What to keep, change or stop, as far as the figures say it by themselves: proposals, which people decide about.
import { tellsWhatToDo, type Compared, type ComparedLine, type Comparison } from "./comparison";
import type { TrainingEffectLine } from "./trainingEffect";
import type { Voice, Voices } from "./voices";

export type Decision = "keep" | "change" | "stop";

export type Proposal = { readonly decision: Decision } & (
  | { readonly about: Compared; readonly comparison: Comparison; readonly line: ComparedLine }
  | { readonly about: "training"; readonly line: TrainingEffectLine }
  | { readonly about: "voice"; readonly voice: Voice }
);

/** Ways of selling, which can be stopped; nobody stops a product or a kind of customer for a smaller sale. */
const WAYS: readonly Compared[] = ["technique", "channel", "source", "campaign"];
/** Where even the best that chance allows is so much worse, stopping is proposed. */
const STOP_BELOW = -0.25;
/** More who warn than who recommend. */
const BAD_NPS = 0;

/** What works first, then what does not. A customer's word alone stops nothing. */
export function proposals(comparisons: readonly Comparison[], trainings: readonly TrainingEffectLine[], { scale, lines: voiced }: Voices): Proposal[] {
  const compared = comparisons.filter(tellsWhatToDo).flatMap((comparison) =>
    comparison.lines.flatMap((line): Proposal[] => {
      const { by, of } = comparison;
      if (line.verdict === "works") return [{ decision: "keep", about: by, comparison, line }];
      if (line.verdict !== "does worse" || (of === "sales" && !WAYS.includes(by))) return [];
      return [{ decision: of === "leads" && WAYS.includes(by) && line.interval && line.interval.to <= STOP_BELOW ? "stop" : "change", about: by, comparison, line }];
    }),
  );
  const trained = trainings.flatMap((line): Proposal[] => (line.verdict === "works" ? [{ decision: "keep", about: "training", line }] : line.verdict === "does worse" ? [{ decision: "change", about: "training", line }] : []));
  const said = voiced.flatMap((voice): Proposal[] => (scale === "ten" && voice.of !== "all" && !voice.isFew && voice.figure !== null && voice.figure < BAD_NPS ? [{ decision: "change", about: "voice", voice }] : []));
  const all = [...compared, ...trained, ...said];
  return (["keep", "change", "stop"] as const).flatMap((decision) => all.filter((one) => one.decision === decision));
}
