// The add-in's ribbon tab as Excel shows it: groups of large buttons with icons and tips, worked by mouse or by arrow keys.
import type { Control, Manifest } from "../host/manifest";
import { element } from "./element";

export interface Ribbon {
  readonly root: HTMLElement;
  /** Marks a button as working; its command cannot be started twice. */
  busy(id: string, on: boolean): void;
  change(change: { id: string; enabled?: boolean; visible?: boolean }): void;
}

export function ribbon(manifest: Manifest, label: string, press: (control: Control) => void): Ribbon {
  const tip = element("div", { class: "supertip", role: "tooltip", id: "supertip", hidden: true });
  let timer = 0;

  const hideTip = () => {
    clearTimeout(timer);
    tip.hidden = true;
  };
  const showTip = (control: Control, button: HTMLElement, after: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      tip.replaceChildren(element("strong", {}, control.tip || control.label), element("span", {}, control.description));
      const { left, bottom } = button.getBoundingClientRect();
      tip.style.left = `${Math.min(left, innerWidth - 270)}px`;
      tip.style.top = `${bottom + 6}px`;
      tip.hidden = false;
    }, after);
  };

  const large = (control: Control): HTMLElement => {
    const menu = control.items.length > 0 ? element("div", { class: "menu", role: "menu", hidden: true }, ...control.items.map((item) => small(item, () => open(false)))) : null;
    const open = (on: boolean) => {
      if (!menu) return;
      menu.hidden = !on;
      button.setAttribute("aria-expanded", String(on));
      if (on) menu.querySelector("button")?.focus();
    };
    const button = element(
      "button",
      {
        type: "button",
        class: "command",
        "data-control": control.id,
        tabindex: "-1",
        "aria-description": control.description,
        "aria-haspopup": menu ? "menu" : undefined,
        "aria-expanded": menu ? "false" : undefined,
        onclick: () => (hideTip(), menu ? open(menu.hidden === true) : press(control)),
        onmouseenter: () => showTip(control, button, 500),
        onmouseleave: hideTip,
        onfocus: () => button.matches(":focus-visible") && showTip(control, button, 800),
        onblur: hideTip,
      },
      element("img", { src: control.icon, alt: "", width: "32", height: "32" }),
      element("span", { class: "label" }, control.label),
    );
    if (!menu) return button;
    return element("div", { class: "with-menu", onkeydown: (event: KeyboardEvent) => event.key === "Escape" && (open(false), button.focus()), onfocusout: (event: FocusEvent) => !menu.parentElement?.contains(event.relatedTarget as Node) && open(false) }, button, menu);
  };

  const small = (control: Control, chosen: () => void) =>
    element("button", { type: "button", role: "menuitem", class: "item", "data-control": control.id, onclick: () => (chosen(), press(control)) }, control.label);

  const groups = manifest.tab.groups.map((group) =>
    element("div", { class: "group", role: "group", "aria-label": group.label }, element("div", { class: "commands" }, ...group.controls.map(large)), element("div", { class: "group-label" }, group.label)),
  );
  const toolbar = element("div", { class: "groups", role: "toolbar", "aria-label": manifest.tab.label, onkeydown: (event: KeyboardEvent) => move(event) }, ...groups);
  const root = element("nav", { class: "ribbon", "aria-label": label }, element("div", { class: "tabs" }, element("span", { class: "tab", "aria-current": "true" }, manifest.tab.label)), toolbar, tip);

  const buttons = () => [...toolbar.querySelectorAll<HTMLButtonElement>("button.command:not([hidden])")];
  buttons()[0]?.setAttribute("tabindex", "0");

  /** One stop for Tab; the arrows go from button to button. */
  const move = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    all.forEach((button) => button.setAttribute("tabindex", button === next ? "0" : "-1"));
    next?.focus();
  };

  const find = (id: string) => toolbar.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`);
  return {
    root,
    busy(id, on) {
      const button = find(id);
      button?.classList.toggle("busy", on);
      button?.setAttribute("aria-busy", String(on));
    },
    change({ id, enabled, visible }) {
      const button = find(id);
      if (button && enabled !== undefined) button.disabled = !enabled;
      if (id === manifest.tab.id && visible !== undefined) root.hidden = !visible;
    },
  };
}
