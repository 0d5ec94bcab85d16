// What a load answers: the chosen properties of an object, of what it leads to, of a collection's items.
import type { Host } from "./host";
import { notAvailable } from "./hostError";
import type { Kind, Live } from "./kind";
import { kindOf } from "./objects";

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

type Answer = Record<string, unknown>;

export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const lowerFirst = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** What tells Office.js which object this is; null is a null object. */
export function identify(live: Live | null, host: Host): Answer | null {
  if (!live) return null;
  const table = kindOf(live);
  table.check?.(live.of, host);
  return table.identity?.(live.of, host) ?? {};
}

export function query(live: Live | null, info: QueryInfo, host: Host): Answer | null {
  if (!live) return null;
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/`)].map((path) => path.split(/[/.]/).map(lowerFirst));
  return select(live, paths, info, host);
}

/** @param paths each a property, or the way to it through other objects; none, or an empty end: every property */
function select(live: Live, paths: string[][], info: QueryInfo, host: Host): Answer {
  const answer = identify(live, host)!;
  const table = kindOf(live);
  if (table.items) {
    const own = paths.filter(([first]) => first !== undefined && first !== "items" && table.properties?.[first]);
    const inner = paths.filter((path) => !own.includes(path)).map((path) => (path[0] === "items" ? path.slice(1) : path));
    answer["_Items"] = table
      .items(live.of, host)
      .slice(info.Skip ?? 0, info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top)
      .map((item) => select(item, inner, {}, host));
    readProperties(live, table, own.map(([first]) => first!), answer, host);
    return answer;
  }
  const names = new Set<string>();
  const deeper = new Map<string, string[][]>();
  for (const path of paths.length ? paths : [[]]) {
    const [first = "", ...rest] = path;
    if (first === "" || first === "*" || first === "$all") for (const name of Object.keys(table.properties ?? {})) names.add(name);
    else if (table.objects?.[first]) deeper.set(first, [...(deeper.get(first) ?? []), rest.filter((part) => part !== "" || rest.length > 1)]);
    else names.add(first);
  }
  readProperties(live, table, names, answer, host);
  for (const [name, rest] of deeper) {
    const target = table.objects![name]!(live.of, host);
    answer[upperFirst(name)] = target && select(target, rest, {}, host);
  }
  return answer;
}

function readProperties(live: Live, table: Kind<unknown>, names: Iterable<string>, answer: Answer, host: Host): void {
  for (const name of names) answer[upperFirst(name)] = readProperty(live, table, name, host);
}

function readProperty(live: Live, table: Kind<unknown>, name: string, host: Host): unknown {
  const property = table.properties?.[name];
  if (!property) throw notAvailable(live.kind, name);
  return typeof property === "function" ? property(live.of, host) : property.get(live.of, host);
}
