// What the sheet What works calls its things, in the pane's language.
import { useMemo } from "react";
import { worksWords, type WorksWords } from "../../../reports/words/worksWords";
import { useSay } from "../../shell/language";

export function useWorksWords(): WorksWords {
  const { language } = useSay();
  return useMemo(() => worksWords(language), [language]);
}
