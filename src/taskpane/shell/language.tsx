// The pane's words, figures and dates in the language of this person's pane. What the sheets name too comes from their room, so that pane and
// sheet call a thing the same.
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { languageOf, words, type Language, type Words } from "../../locales";
import en from "../../locales/en/pane.json";
import pl from "../../locales/pl/pane.json";
import { diagnosisWords, type DiagnosisWords } from "../../reports/words/diagnosisWords";
import { reportWords, type ReportWords } from "../../reports/words/reportWords";
import type { LanguageChoice } from "./preferences";

const PANE = { en, pl };

export type PaneKey = Extract<keyof typeof en, string>;
export type Say = Words<PaneKey>;

const Spoken = createContext<{ readonly pane: Say; readonly reports: ReportWords; readonly diagnosis: DiagnosisWords } | null>(null);

function useSpoken() {
  const spoken = useContext(Spoken);
  if (!spoken) throw new Error("words outside of SpeakProvider");
  return spoken;
}

export const useSay = (): Say => useSpoken().pane;
/** Headings, statuses, settings and problems as the sheets write them. */
export const useReportWords = (): ReportWords => useSpoken().reports;
/** Causes, verdicts and evidence as the diagnosis writes them. */
export const useDiagnosisWords = (): DiagnosisWords => useSpoken().diagnosis;
/** What tables and columns can be. */
export const useRoleWords = (): ReportWords["role"] => useSpoken().reports.role;

/** As chosen, else as Excel speaks, else as the browser does. */
export const languageFor = (choice: LanguageChoice): Language =>
  choice === "excel" ? languageOf((globalThis.Office?.context?.displayLanguage) ?? navigator.language) : choice;

export function SpeakProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const spoken = useMemo(() => ({ pane: words(language, PANE), reports: reportWords(language), diagnosis: diagnosisWords(language) }), [language]);
  return <Spoken.Provider value={spoken}>{children}</Spoken.Provider>;
}
