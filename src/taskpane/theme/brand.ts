// Excel's green for what can be pressed. Gaps have colours of their own (components/Gap), so that green never has to mean "good".
import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import type { ThemeName } from "./themeOf";

const EXCEL_GREEN: BrandVariants = {
  10: "#02160a", 20: "#042a14", 30: "#06381b", 40: "#084622", 50: "#0a5429", 60: "#0c6130", 70: "#0e6e38", 80: "#107c41",
  90: "#2a8c55", 100: "#439c69", 110: "#5cac7e", 120: "#76bc93", 130: "#91cba9", 140: "#addabf", 150: "#c9e8d6", 160: "#e6f5ec",
};

const dark = createDarkTheme(EXCEL_GREEN);

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(EXCEL_GREEN),
  // one step lighter than Fluent's own choice: 4.5 to 1 on the dark ground
  dark: { ...dark, colorBrandForeground1: EXCEL_GREEN[120], colorBrandForeground2: EXCEL_GREEN[130], colorBrandForegroundLink: EXCEL_GREEN[120], colorCompoundBrandForeground1: EXCEL_GREEN[120] },
  // what is above goal and what is expected are told from the white rest by hue, too
  contrast: { ...teamsHighContrastTheme, colorPaletteBlueForeground2: "#1aebff", colorPaletteDarkOrangeForeground1: "#ffff01" },
};
