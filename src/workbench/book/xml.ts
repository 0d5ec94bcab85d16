// The little XML that reading a workbook's parts by hand needs: attributes, entities, and elements found by name. Parts are machine-written.

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => (name[0] === "#" ? String.fromCodePoint(name[1]!.toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1))) : (ENTITIES[name] ?? all)));
}

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => (c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&quot;"));

/** Office writes control characters in texts as `_x000D_`. */
export const unhexed = (text: string): string => (text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text);

/** The attributes of a start tag, by name as written (`r:id`). */
export function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, simple] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) found[name!] = unescaped(double ?? simple ?? "");
  return found;
}

/** Elements of a name, in order: attributes and inner XML. Does not look for elements nested in their own kind. */
export function elements(xml: string, name: string): { attributes: Record<string, string>; inner: string }[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, head = "", inner = ""]) => ({ attributes: attributes(head), inner }));
}

/** Some programs write every element with a prefix (`<x:row>`): without it. */
export function plainElements(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|sst|table|styleSheet)\b/.exec(xml.slice(0, 2000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
}
