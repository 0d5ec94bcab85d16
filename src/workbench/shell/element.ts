// Makes an element with attributes and children; a text is text, never HTML.

type Attributes = Record<string, string | boolean | ((event: never) => void) | undefined>;

/** @param attributes `onclick` and the like are listeners; true is an attribute without a value; false and undefined are left out */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as EventListener);
    else if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}
