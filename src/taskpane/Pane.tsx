// The whole pane: theme, language, the open workbook, and the pages.
import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SalesDesk } from "../commands/desk";
import { DeskProvider } from "./desk/DeskProvider";
import { keepPreferences, readPreferences, type Preferences } from "./shell/preferences";
import { languageFor, SpeakProvider } from "./shell/language";
import { Frame } from "./shell/Frame";
import { THEMES } from "./theme/brand";
import { useTheme } from "./theme/useTheme";

const storage = () => localStorage;

export function Pane({ ask }: { readonly ask: SalesDesk }) {
  const [preferences, setPreferences] = useState(() => readPreferences(storage));
  const theme = useTheme(preferences.theme);
  const language = languageFor(preferences.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const prefer = (next: Preferences) => {
    setPreferences(next);
    keepPreferences(storage, next);
  };
  return (
    <FluentProvider theme={THEMES[theme]} style={{ height: "100%" }}>
      <SpeakProvider language={language}>
        <AriaLiveAnnouncer>
          <DeskProvider ask={ask}>
            <Frame preferences={preferences} prefer={prefer} />
          </DeskProvider>
        </AriaLiveAnnouncer>
      </SpeakProvider>
    </FluentProvider>
  );
}
