// The bar under the ribbon: what is going on, what went wrong, in plain words.
import { element } from "./element";

export interface Notices {
  readonly root: HTMLElement;
  /** Shows a moving line with words until the work has ended. */
  during<T>(text: string, work: Promise<T>): Promise<T>;
  tell(text: string, dismiss: string): void;
  fail(text: string, dismiss: string): void;
}

export function notices(): Notices {
  const progress = element("div", { class: "progress", role: "status" });
  const bar = element("div", { class: "notices" });
  const root = element("div", {}, progress, bar);
  let working: string[] = [];

  const show = () => {
    progress.textContent = working.at(-1) ?? "";
    progress.classList.toggle("on", working.length > 0);
  };

  const add = (kind: "error" | "note", text: string, dismiss: string) => {
    const notice = element("div", { class: `notice ${kind}`, role: kind === "error" ? "alert" : "status" }, element("span", {}, text), element("button", { type: "button", "aria-label": dismiss, title: dismiss, onclick: () => notice.remove() }, "×"));
    for (const same of [...bar.children].filter((other) => other.firstChild?.textContent === text)) same.remove();
    bar.append(notice);
    if (kind === "note") setTimeout(() => notice.remove(), 8000);
  };

  return {
    root,
    async during(text, work) {
      working = [...working, text];
      show();
      try {
        return await work;
      } finally {
        working = working.filter((_text, index) => index !== working.lastIndexOf(text));
        show();
      }
    },
    tell: (text, dismiss) => add("note", text, dismiss),
    fail: (text, dismiss) => add("error", text, dismiss),
  };
}
