// The steps of the ladder that are causes, before anybody's ability, and those whose departments can tell more.
import type { LadderStep, ToldDiagnosis } from "./diagnose";

const BEFORE_ABILITY = 6;

export const causesOf = ({ steps }: ToldDiagnosis): readonly LadderStep[] => steps.slice(0, BEFORE_ABILITY);

export const stepsToAsk = (diagnosis: ToldDiagnosis): LadderStep[] => causesOf(diagnosis).filter(({ verdict }) => verdict === "supported" || verdict === "not clear");
