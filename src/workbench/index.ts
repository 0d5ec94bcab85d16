// Boots the workbench: the sample workbook in the browser's language, and window.workbench.
import "./shell/workbench.css";
import { startWorkbench } from "./shell/workbench";

const matches = (query: string) => matchMedia(query).matches;

window.workbench = startWorkbench(document.body, {
  language: navigator.language.toLowerCase().startsWith("pl") ? "pl-PL" : "en-US",
  theme: matches("(forced-colors: active)") ? "contrast" : matches("(prefers-color-scheme: dark)") ? "dark" : "light",
  sample: async (language) => {
    const name = `sample-${language.slice(0, 2)}.xlsx`;
    const answer = await fetch(`/assets/${name}`);
    return answer.ok ? { name, bytes: await answer.arrayBuffer() } : null;
  },
});
