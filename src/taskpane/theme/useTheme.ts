// Excel's theme, read again whenever the pane gets the focus: Excel sends no event when it changes.
import { useEffect, useState } from "react";
import type { ThemeChoice } from "../shell/preferences";
import { themeOf, type HostTheme, type ThemeName } from "./themeOf";

const FORCED = "(forced-colors: active)";
const read = (): ThemeName => themeOf((globalThis.Office?.context as { officeTheme?: HostTheme } | undefined)?.officeTheme, matchMedia(FORCED).matches);

export function useTheme(choice: ThemeChoice): ThemeName {
  const [found, setFound] = useState(read);
  useEffect(() => {
    const again = () => setFound(read());
    const forced = matchMedia(FORCED);
    addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    forced.addEventListener("change", again);
    return () => {
      removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
      forced.removeEventListener("change", again);
    };
  }, []);
  return choice === "excel" ? found : choice;
}
