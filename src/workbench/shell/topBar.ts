// The slim bar on top: the workbook's name, opening and saving, language, theme, and what this page is.
import { element } from "./element";
import type { Language, Words } from "./words";

export type Theme = "light" | "dark" | "contrast";

export interface TopBarActions {
  open(file: File): void;
  save(): void;
  language(language: Language): void;
  theme(theme: Theme): void;
}

export function topBar(words: Words, now: { name: string; language: Language; theme: Theme }, actions: TopBarActions, testers: HTMLElement): HTMLElement {
  const picker = element("input", {
    type: "file",
    accept: ".xlsx",
    hidden: true,
    onchange: () => {
      const file = picker.files?.[0];
      if (file) actions.open(file);
      picker.value = "";
    },
  });
  const choice = <T extends string>(label: string, value: T, options: [T, string][], chosen: (value: T) => void) => {
    const select = element("select", { "aria-label": label, title: label, onchange: () => chosen(select.value as T) }, ...options.map(([key, text]) => element("option", { value: key, selected: key === value }, text)));
    return select;
  };
  return element(
    "header",
    { class: "top-bar" },
    element("strong", { class: "product" }, "Sales Desk"),
    element("span", { class: "file-name", title: words("file") }, now.name),
    element("button", { type: "button", onclick: () => picker.click() }, words("open")),
    picker,
    element("button", { type: "button", onclick: actions.save }, words("save")),
    element("span", { class: "what" }, words("what")),
    choice<Language>(words("language"), now.language, [["en-US", "English"], ["pl-PL", "Polski"]], actions.language),
    choice<Theme>(words("theme"), now.theme, [["light", words("light")], ["dark", words("dark")], ["contrast", words("contrast")]], actions.theme),
    testers,
  );
}
