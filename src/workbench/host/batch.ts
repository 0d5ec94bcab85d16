// One Rich API batch (Excel.run's context.sync): its actions in order. The first that fails stops the batch; what was done before stays.
import { HostError, notAvailable, notFound } from "./hostError";
import type { Host } from "./host";
import { isLive, object, type Live } from "./kind";
import { classNames, kindOf } from "./objects";
import { identify, lowerFirst, query, type QueryInfo } from "./query";

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  QueryInfo?: QueryInfo;
  ArgumentInfo?: ArgumentInfo;
  ObjectState?: Record<string, unknown>;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

enum Path { Root = 1, New, Method, Property, Indexer, Reference, Null }
enum Kind { Instantiate = 1, Query, Method, SetProperty, Trace, RecursiveQuery, QueryAsJson, EnsureUnchanged, Update }

/** Excel.run asks it of every range; a range is kept here as soon as it is made. */
const KEEP = "_KeepReference";

export function runBatch(batch: Batch, host: Host): BatchAnswer {
  const Results: BatchAnswer["Results"] = [];
  const found = new Map<number, Live | null>();
  let index = 0;

  const resolve = (id: number): Live | null => {
    if (!found.has(id)) found.set(id, follow(batch.ObjectPaths[id], resolve, host));
    return found.get(id)!;
  };

  try {
    for (; index < batch.Actions.length; index++) {
      const action = batch.Actions[index]!;
      Results.push({ ActionId: action.Id, Value: act(action, resolve, host) });
    }
    host.end();
    return { Results };
  } catch (error) {
    try {
      host.end();
    } catch {
      // the first failure is the one that Excel names
    }
    return { Results, Error: { ...shape(error), ActionIndex: Math.min(index, batch.Actions.length - 1) } };
  }
}

function shape(error: unknown) {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: error.status };
  const message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message: `There was an internal error while processing the request. (${message})`, Location: "", HttpStatusCode: 500 };
}

/** The object at the end of a path; null is a null object, and so is all that it leads to. */
function follow(path: ObjectPath | undefined, resolve: (id: number) => Live | null, host: Host): Live | null {
  if (!path) throw notFound();
  if (path.ObjectPathType === Path.Root) return object("Workbook", {});
  if (path.ObjectPathType === Path.Null) return null;
  if (path.ObjectPathType === Path.New) {
    const kind = classNames[path.Name];
    if (!kind) throw notAvailable(path.Name, "new");
    return object(kind as "Workbook", {});
  }
  if (path.ObjectPathType === Path.Reference) {
    const ref = host.references.get(path.Name);
    if (!ref) throw notFound(path.Name);
    return object("Range", ref);
  }
  const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
  if (!parent) return null;
  const table = kindOf(parent);
  const args = argumentsOf(path.ArgumentInfo, resolve);
  if (path.ObjectPathType === Path.Property) {
    const name = lowerFirst(path.Name);
    const target = table.objects?.[name];
    if (!target) throw notAvailable(parent.kind, name);
    table.check?.(parent.of, host);
    return target(parent.of, host);
  }
  if (path.ObjectPathType === Path.Indexer) {
    table.check?.(parent.of, host);
    const item = table.item?.(parent.of, args[0] as string | number, host);
    if (!item) throw notFound(`${parent.kind}.getItem`);
    return item;
  }
  const target = call(parent, path.Name, args, host);
  if (target !== null && !isLive(target)) throw notAvailable(parent.kind, lowerFirst(path.Name));
  return target;
}

function act(action: Action, resolve: (id: number) => Live | null, host: Host): unknown {
  if (action.ActionType === Kind.Trace) return null;
  const live = resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case Kind.Instantiate:
      return identify(live, host);
    case Kind.Query:
    case Kind.QueryAsJson:
      return query(live, action.QueryInfo ?? {}, host);
    case Kind.EnsureUnchanged:
      return null;
  }
  if (action.Name === KEEP) return null;
  if (!live) throw notFound();
  switch (action.ActionType) {
    case Kind.Method: {
      const answer = call(live, action.Name ?? "", argumentsOf(action.ArgumentInfo, resolve), host);
      return isLive(answer) ? identify(answer, host) : (answer ?? null);
    }
    case Kind.SetProperty:
      set(live, action.Name ?? "", argumentsOf(action.ArgumentInfo, resolve)[0], host);
      return null;
    case Kind.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(live, name, value, host);
      return null;
    default:
      throw notAvailable(live.kind, `action ${action.ActionType}`);
  }
}

function call(live: Live, rawName: string, args: unknown[], host: Host): unknown {
  const name = lowerFirst(rawName);
  const table = kindOf(live);
  const method = table.methods?.[name];
  if (!method) throw notAvailable(live.kind, name);
  table.check?.(live.of, host);
  if (table.guards && table.writes?.includes(name)) host.guard(table.guards(live.of, host));
  return method(live.of, args as never[], host);
}

function set(live: Live, rawName: string, value: unknown, host: Host): void {
  const name = lowerFirst(rawName);
  const table = kindOf(live);
  const property = table.properties?.[name];
  if (!property || typeof property === "function") throw notAvailable(live.kind, `${name} =`);
  table.check?.(live.of, host);
  if (table.guards) host.guard(table.guards(live.of, host));
  property.set(live.of, value as never, host);
}

/** Arguments with the objects among them in place of their paths' ids. */
function argumentsOf(info: ArgumentInfo | undefined, resolve: (id: number) => Live | null): unknown[] {
  const swap = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(value) && Array.isArray(reference)) return value.map((part, index) => swap(part, reference[index]));
    if (typeof reference === "number" && reference !== 0) return resolve(reference);
    return value;
  };
  return (info?.Arguments ?? []).map((argument, index) => swap(argument, info?.ReferencedObjectPathIds?.[index] ?? 0));
}
