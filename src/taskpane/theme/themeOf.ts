// Which theme fits Excel. Excel on the web says nothing, older desktops only colours; contrast is a black ground with white letters.

export type ThemeName = "light" | "dark" | "contrast";

/** What Excel tells of its colours, all of it optional. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** "#0a0a0a" → 0…1, by the eye's weights; null for what is not a six-digit colour. */
function luminance(colour: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!digits) return null;
  const [red, green, blue] = digits.slice(1).map((part) => parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param forcedColours the system replaces colours with the person's own (Windows contrast themes) */
export function themeOf(host: HostTheme | undefined, forcedColours: boolean): ThemeName {
  if (forcedColours) return "contrast";
  const ground = luminance(host?.bodyBackgroundColor);
  if (ground === 0 && luminance(host?.bodyForegroundColor) === 1) return "contrast";
  return (host?.isDarkTheme ?? (ground !== null && ground < 0.5)) ? "dark" : "light";
}
