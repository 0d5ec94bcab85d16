// Office.context.officeTheme as desktop Excel gives it, for each theme of the workbench.
import type { Theme } from "./topBar";

export const officeTheme: Record<Theme, Record<string, string | boolean>> = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#262626", controlBackgroundColor: "#E6E6E6", controlForegroundColor: "#444444", isDarkTheme: false },
  dark: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#F0F0F0", controlBackgroundColor: "#363636", controlForegroundColor: "#F0F0F0", isDarkTheme: true },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", controlBackgroundColor: "#000000", controlForegroundColor: "#FFFFFF", isDarkTheme: true },
};
