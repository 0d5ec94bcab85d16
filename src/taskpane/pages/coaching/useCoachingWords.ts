// The coaching list's words in the pane's language.
import { useMemo } from "react";
import type { CoachingSpeakers } from "../../../reports/coaching";
import { coachingWords } from "../../../reports/words/coachingWords";
import { diagnosisWords } from "../../../reports/words/diagnosisWords";
import { useReportWords } from "../../shell/language";

export function useCoachingWords(): CoachingSpeakers {
  const say = useReportWords();
  return useMemo(() => ({ say, tell: coachingWords(say.language), ladder: diagnosisWords(say.language) }), [say]);
}
