// The faults of window.workbench.faults by hand, tucked away behind one button.
import type { Faults } from "../host/faults";
import { element } from "./element";
import type { Words } from "./words";

/** @param sheets the sheets' names, asked anew each time the panel opens */
export function faultsPanel(words: Words, faults: Faults, sheets: () => string[]): HTMLElement {
  const body = element("div", { class: "faults-body" });
  const line = (label: string, input: HTMLElement) => element("label", {}, element("span", {}, label), input);
  const tick = (label: string, on: boolean, set: (on: boolean) => void) => {
    const input = element("input", { type: "checkbox", checked: on, onchange: () => set(input.checked) });
    return line(label, input);
  };
  const number = (label: string, value: number | null, set: (value: number | null) => void) => {
    const input = element("input", { type: "number", min: "0", value: value === null ? "" : String(value), onchange: () => set(input.value === "" ? null : Number(input.value)) });
    return line(label, input);
  };
  const choice = (label: string, value: string, options: [string, string][], set: (value: string) => void) => {
    const input = element("select", { onchange: () => set(input.value) }, ...options.map(([key, text]) => element("option", { value: key, selected: key === value }, text)));
    return line(label, input);
  };
  const EVERY = "*";
  const fill = () =>
    body.replaceChildren(
      element("p", {}, words("faultsHint")),
      tick(words("fault.editMode"), faults.editMode, (on) => (faults.editMode = on)),
      choice(words("fault.protect"), faults.protect === true ? EVERY : (faults.protect ?? ""), [["", words("none")], [EVERY, words("every")], ...sheets().map((name): [string, string] => [name, name])], (name) => (faults.protect = name === EVERY ? true : name || null)),
      number(words("fault.deleteAfter"), faults.deleteAfter, (value) => (faults.deleteAfter = value)),
      number(words("fault.delay"), faults.delay || null, (value) => (faults.delay = value ?? 0)),
      number(words("fault.payloadLimit"), faults.payloadLimit, (value) => (faults.payloadLimit = value)),
      choice(words("fault.blanks"), faults.blanks, [["zero", "0"], ["null", "null"], ["empty", '""']], (value) => (faults.blanks = value as Faults["blanks"])),
      tick(words("fault.noTaskpane"), faults.noTaskpane, (on) => (faults.noTaskpane = on)),
      tick(words("fault.theme"), faults.theme !== "given", (on) => (faults.theme = on ? undefined : "given")),
    );
  const details: HTMLDetailsElement = element("details", { class: "faults", ontoggle: () => details.open && fill(), onkeydown: (event: KeyboardEvent) => event.key === "Escape" && (details.open = false) }, element("summary", {}, words("faults")), body);
  return details;
}
