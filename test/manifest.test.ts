// What Excel loads, checked without Microsoft's service: the schema's order and limits, the files it names, the code behind it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { CONTROL_IDS } from "../src/commands/controlIds";
import childOrder from "./fixtures/manifest-order.json";

const root = path.join(__dirname, "..");
const MANIFEST = path.join(root, "manifest.xml");
const xml = readFileSync(MANIFEST, "utf8");
const BASE = "https://localhost:3000/";

/** PRODUCT.md: "Ribbon tab Sales". */
const RIBBON: Record<string, readonly string[]> = {
  "Sales.Data": ["Sales.Setup", "Sales.CheckData"],
  "Sales.Goals": ["Sales.GoalReport", "Sales.SetGoals", "Sales.GoalCards"],
  "Sales.Explain": ["Sales.Variance", "Sales.Diagnose", "Sales.Process", "Sales.WhatWorks"],
  "Sales.People": ["Sales.Coaching", "Sales.Rewards", "Sales.Recognition"],
  "Sales.Share": ["Sales.Freeze", "Sales.Help"],
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly parent: Element | null;
}

const top = parse(xml);
const all = (name: string): Element[] => descendants(top).filter((element) => element.name === name);
const only = (name: string): Element => {
  const found = all(name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]!;
};
const child = (element: Element, name: string): Element => element.children.find((one) => one.name === name)!;
/** A resource's value by id. */
const resource = (id: string): string => descendants(child(only("VersionOverrides"), "Resources")).find((one) => one.attributes["id"] === id)?.attributes["DefaultValue"] ?? "";
const users = (): Element[] => descendants(top).filter((element) => "resid" in element.attributes);

describe("the manifest as XML", () => {
  it("is well formed", () => expect(XMLValidator.validate(xml)).toBe(true));

  it("is read by office-addin-manifest", () => {
    const info = execFileSync(process.execPath, [require.resolve("office-addin-manifest/cli.js"), "info", MANIFEST], { encoding: "utf8" });
    for (const line of ["Name: Sales Desk", "Type: TaskPaneApp", "Hosts: Workbook", "Permissions: ReadWriteDocument", "Default Locale: en-US"]) expect(info).toContain(line);
  });

  it("has its elements in the schema's order, none unknown, none missing", () => {
    expect(descendants(top).flatMap(misplaced)).toEqual([]);
  });

  it("would notice elements out of order", () => {
    const swapped = parse(xml.replace(/(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)(\s*)(<Requirements>[\s\S]*?<\/Requirements>)/, "$3$2$1"));
    expect(descendants(swapped).flatMap(misplaced)).toEqual([expect.stringMatching(/^OfficeApp has .*Requirements Hosts DefaultSettings/)]);
  });
});

describe("limits of the schema", () => {
  it("names itself by a GUID and counts its version in four numbers", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("has the package's version", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(only("Version").text).toBe(`${version}.0`);
  });

  test.each([
    ["DisplayName", 125],
    ["ProviderName", 125],
    ["FunctionName", 64],
  ])("%s has at most %i characters", (name, most) => {
    for (const value of all(name).flatMap((element) => [element.text, element.attributes["DefaultValue"] ?? "", ...overrides(element).values()])) expect(value.length).toBeLessThanOrEqual(most);
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
    ["Urls", 2048],
  ])("%s have at most %i characters in every language", (list, most) => {
    const strings = only(list).children;
    expect(strings.length).toBeGreaterThan(0);
    for (const string of strings) for (const value of [string.attributes["DefaultValue"]!, ...overrides(string).values()]) expect([value, value.length <= most]).toEqual([value, true]);
  });

  it("keeps the description within 250 characters in every language", () => {
    const description = child(top, "Description");
    for (const value of [description.attributes["DefaultValue"]!, ...overrides(description).values()]) expect(value.length).toBeLessThanOrEqual(250);
  });

  it("keeps ids short and used once", () => {
    const ids = descendants(top).flatMap((element) => (element.attributes["id"] ? [element.attributes["id"]] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(id.startsWith("Sales.") ? 125 : 32);
  });

  it("asks for everything over HTTPS", () => {
    const urls = [...xml.matchAll(/"(https?:[^"]*)"/g)].map((match) => match[1]!).filter((url) => !url.includes("schemas.microsoft.com") && !url.includes("www.w3.org"));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  });
});

describe("what the manifest points at", () => {
  it("finds every resid among the resources, of the right kind", () => {
    const kind: Record<string, string> = { Image: "Images", Label: "ShortStrings", Title: "ShortStrings", Namespace: "ShortStrings", Description: "LongStrings", Runtime: "Urls", SourceLocation: "Urls", FunctionFile: "Urls", LearnMoreUrl: "Urls" };
    const lists = new Map(Object.values(kind).map((list) => [list, new Set(only(list).children.map((one) => one.attributes["id"]))]));
    const lost = users().filter((user) => !lists.get(kind[user.name] ?? "")?.has(user.attributes["resid"]));
    expect(lost.map((user) => `${user.name} ${user.attributes["resid"]}`)).toEqual([]);
  });

  it("uses every resource", () => {
    const used = new Set(users().map((user) => user.attributes["resid"]));
    const ids = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) => only(list).children.map((one) => one.attributes["id"]));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it("shares one runtime: Runtime, Page and FunctionFile name the same resource", () => {
    const runtime = only("Runtime");
    expect(runtime.attributes["lifetime"]).toBe("long");
    const pages = [runtime, child(only("Page"), "SourceLocation"), only("FunctionFile"), ...all("Action").flatMap((action) => action.children.filter((one) => one.name === "SourceLocation"))];
    expect(new Set(pages.map((page) => page.attributes["resid"])).size).toBe(1);
    expect(resource(runtime.attributes["resid"]!)).toBe(child(only("DefaultSettings"), "SourceLocation").attributes["DefaultValue"]);
  });

  it("offers the functions as =SALES.…, with metadata in both languages", () => {
    expect(resource(only("Namespace").attributes["resid"]!)).toBe("SALES");
    const metadata = only("Urls").children.find((url) => url.attributes["id"] === "Functions.Metadata")!;
    expect([metadata.attributes["DefaultValue"], overrides(metadata).get("pl-PL")]).toEqual([`${BASE}functions.json`, `${BASE}functions-pl.json`]);
  });

  it("has every icon, in the size that its place asks for", () => {
    const icons = [
      ...all("Icon").flatMap((icon) => icon.children.map((image) => ({ url: resource(image.attributes["resid"]!), size: Number(image.attributes["size"]) }))),
      { url: only("IconUrl").attributes["DefaultValue"]!, size: 32 },
      { url: only("HighResolutionIconUrl").attributes["DefaultValue"]!, size: 64 },
    ];
    expect(icons.filter(({ url, size }) => pixels(url) !== `${size}×${size}`)).toEqual([]);
  });

  it("gives every group and button its icon in 16, 32 and 80 pixels", () => {
    for (const icon of all("Icon")) expect(icon.children.map((image) => image.attributes["size"])).toEqual(["16", "32", "80"]);
  });
});

describe("the ribbon", () => {
  const groups = only("CustomTab").children.filter((one) => one.name === "Group");
  const buttons = all("Control").map((control) => control.attributes["id"]!);

  it("has PRODUCT.md's groups and buttons, in its order", () => {
    const order = Object.keys(RIBBON);
    const ids = groups.map((group) => group.attributes["id"]!);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    for (const group of groups) {
      const named = RIBBON[group.attributes["id"]!]!;
      const shown = group.children.filter((one) => one.name === "Control").map((one) => one.attributes["id"]!);
      expect(shown).toEqual(named.filter((id) => shown.includes(id)));
    }
  });

  it("runs the handler of the button's own name", () => {
    expect(all("Control").map((control) => within(control, "FunctionName").text)).toEqual(buttons);
  });

  // the type of BUTTONS asks a handler of every id; test/e2e presses each
  it("has an id in the code for every button, and a button for every id", () => {
    expect(CONTROL_IDS).toEqual(buttons);
  });
});

describe("languages", () => {
  it("gives every text its Polish; only the functions' namespace stays", () => {
    const texts = [child(top, "DisplayName"), child(top, "Description"), ...only("ShortStrings").children, ...only("LongStrings").children];
    const bare = texts.filter((text) => !overrides(text).get("pl-PL")?.trim()).map((text) => text.attributes["id"]);
    expect(bare).toEqual(["Functions.Namespace"]);
  });

  it("says something else in Polish, names apart", () => {
    const same = [...only("ShortStrings").children, ...only("LongStrings").children].filter((text) => overrides(text).get("pl-PL") === text.attributes["DefaultValue"]);
    expect(same).toEqual([]);
  });

  it("gives every button a tip that says more than its label", () => {
    for (const tip of all("Supertip")) {
      const [title, description] = [child(tip, "Title"), child(tip, "Description")].map((one) => resource(one.attributes["resid"]!));
      expect(description!.length).toBeGreaterThan(title!.length * 2);
    }
  });
});

function parse(text: string): Element {
  type Node = Record<string, unknown> & { ":@"?: Record<string, string> };
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, removeNSPrefix: true, ignoreDeclaration: true });
  const element = (node: Node, parent: Element | null): Element => {
    const name = Object.keys(node).find((key) => key !== ":@")!;
    const inside = node[name] as Node[];
    const made = { name, attributes: node[":@"] ?? {}, children: [] as Element[], text: inside.map((one) => String(one["#text"] ?? "")).join(""), parent };
    made.children.push(...inside.filter((one) => !("#text" in one)).map((one) => element(one, made)));
    return made;
  };
  const nodes = parser.parse(text) as Node[];
  return element(nodes.find((node) => "OfficeApp" in node)!, null);
}

function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

function within(element: Element, name: string): Element {
  return descendants(element).find((one) => one.name === name)!;
}

function overrides(element: Element): Map<string, string> {
  return new Map(element.children.filter((one) => one.name === "Override").map((one) => [one.attributes["Locale"]!, one.attributes["Value"]!]));
}

/** Words of what is wrong with an element's children; none when they follow the schema's order. */
function misplaced(element: Element): string[] {
  const rules = childOrder as Record<string, string>;
  const rule = rules[`${element.name}:${element.attributes["type"]}`] ?? rules[`${element.parent?.name}/${element.name}`] ?? rules[element.name] ?? "";
  const pattern = rule.replace(/(\w+)([?+*]?) ?/g, "(?:$1 )$2");
  const children = element.children.map((one) => `${one.name} `).join("");
  return new RegExp(`^${pattern}$`).test(children) ? [] : [`${element.name} has ${children.trim()}; the schema wants ${rule || "nothing in it"}`];
}

/** "32×32" of a PNG under assets/, by its header. */
function pixels(url: string): string {
  const file = path.join(root, url.replace(BASE, ""));
  if (!existsSync(file)) return "no file";
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}
