/** The path of CHROME_PATH, else of an installed Chrome, Edge or Chromium, else null. */
export function installedBrowser(): string | null;
