// What the workbench needs of manifest.xml: the add-in's names, its functions' metadata, its ribbon, in the chosen language.

export interface Control {
  id: string;
  label: string;
  tip: string;
  description: string;
  icon: string;
  action: { kind: "execute"; name: string } | { kind: "pane" };
  /** A menu's own buttons; pressing the menu opens them. */
  items: Control[];
}

export interface Manifest {
  id: string;
  name: string;
  /** Namespace of the functions: =SALES.… */
  namespace: string;
  metadata: string;
  tab: { id: string; label: string; groups: { id: string; label: string; controls: Control[] }[] };
}

/** @throws Error naming what the manifest lacks */
export function readManifest(xml: string, language: string): Manifest {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  const wrong = page.querySelector("parsererror");
  if (wrong) throw new Error(`manifest.xml cannot be read: ${wrong.textContent}`);

  const children = (element: Element | null, name: string) => [...(element?.children ?? [])].filter((child) => child.localName === name);
  const child = (element: Element | null, ...names: string[]): Element | null => names.reduce<Element | null>((found, name) => children(found, name)[0] ?? null, element);
  const first = (name: string, inside: Document | Element = page) => inside.getElementsByTagNameNS("*", name)[0] ?? null;

  const inLanguage = (element: Element | null, value: string): string => children(element, "Override").find((override) => override.getAttribute("Locale") === language)?.getAttribute("Value") ?? element?.getAttribute(value) ?? "";
  const resources = new Map([...(first("Resources")?.getElementsByTagNameNS("*", "*") ?? [])].filter((element) => element.hasAttribute("id")).map((element) => [element.getAttribute("id")!, inLanguage(element, "DefaultValue")]));
  const resource = (element: Element | null) => resources.get(element?.getAttribute("resid") ?? "") ?? "";

  const control = (element: Element): Control => {
    const icons = [...(child(element, "Icon")?.children ?? [])];
    const action = child(element, "Action");
    const name = child(action, "FunctionName")?.textContent?.trim();
    return {
      id: element.getAttribute("id") ?? "",
      label: resource(child(element, "Label")),
      tip: resource(child(element, "Supertip", "Title")),
      description: resource(child(element, "Supertip", "Description")),
      icon: samePath(resource(icons.find((icon) => icon.getAttribute("size") === "32") ?? icons.at(-1) ?? null)),
      action: name ? { kind: "execute", name } : { kind: "pane" },
      items: children(child(element, "Items"), "Item").map(control),
    };
  };

  const tab = first("CustomTab");
  const functions = [...page.getElementsByTagNameNS("*", "ExtensionPoint")].find((point) => point.getAttribute("xsi:type") === "CustomFunctions") ?? null;
  return {
    id: first("Id")?.textContent?.trim() ?? "",
    name: inLanguage(first("DisplayName"), "DefaultValue"),
    namespace: resource(child(functions, "Namespace")),
    metadata: samePath(resource(child(functions, "Metadata", "SourceLocation"))),
    tab: {
      id: tab?.getAttribute("id") ?? "",
      label: resource(child(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({ id: group.getAttribute("id") ?? "", label: resource(child(group, "Label")), controls: children(group, "Control").map(control) })),
    },
  };
}

/** The manifest's addresses are those of the add-in's own server; here they are files of this one, whatever its port. */
const samePath = (address: string): string => (address === "" ? "" : new URL(address, location.origin).pathname);

export const allControls = (manifest: Manifest): Control[] => manifest.tab.groups.flatMap(({ controls }) => controls.flatMap((control) => [control, ...control.items]));
