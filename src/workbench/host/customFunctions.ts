// Calls of =SALES.* through Microsoft's own custom-functions runtime in the add-in's page: an event out, a batch of results back.
import type { CellValue, FunctionAnswer, FunctionCaller, FunctionMetadata } from "../book/book";
import type { Batch } from "./batch";

/** functions.json, as custom-functions-metadata makes it. */
export interface FunctionsFile {
  allowErrorForDataTypeAny?: boolean;
  functions: (FunctionMetadata & { options?: { cancelable?: boolean; stream?: boolean } })[];
}

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const STREAM = 2;
const ERRORS_ALLOWED = 4;

/** Office.js numbers the errors of a call that failed. */
const errorCodes: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

interface Result {
  id: number;
  value?: unknown;
  failed?: boolean;
  errorCode?: number;
}

export interface FunctionCalls {
  call: FunctionCaller;
  /** The results in a batch of the runtime's; false when it is no such batch. */
  take(batch: Batch): boolean;
  /** Every call still under way ends as #BUSY!, for its page is gone. */
  abandon(): void;
}

/** @param raise sends the event richApiMessage with these entries to the add-in's page
 * @param limit bytes of arguments; a function that would be given more is not called (office-js#4654) */
export function functionCalls(file: FunctionsFile, raise: (entries: unknown[]) => void, limit: () => number): FunctionCalls {
  const flags = new Map(file.functions.map(({ id, options }) => [id, (options?.cancelable ? CANCELABLE : 0) | (options?.stream ? STREAM : 0) | (file.allowErrorForDataTypeAny ? ERRORS_ALLOWED : 0)]));
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  const outgoing: unknown[] = [];
  let invocation = 0;

  // all that a calculation calls goes out in one event
  const send = (type: number, message: string) => {
    if (outgoing.length === 0) queueMicrotask(() => raise(outgoing.splice(0)));
    outgoing.push([1, type, "", message, 1]);
  };

  return {
    call(id, args) {
      const refused = file.allowErrorForDataTypeAny ? undefined : errorIn(args);
      if (refused) return Promise.resolve(refused);
      const number = ++invocation;
      const message = JSON.stringify([number, id, args.map(outward), "", flags.get(id) ?? 0]);
      if (message.length > limit()) return Promise.resolve({ error: "#VALUE!", message: `The arguments are over ${Math.round(limit() / 104857.6) / 10} MB, which Excel on the web does not hand over to a function` });
      return new Promise((resolve) => {
        waiting.set(number, resolve);
        send(INVOKE, message);
      });
    },
    take(batch) {
      const results = batch.Actions.filter(({ Name }) => Name === "SetInvocationResults");
      for (const { ArgumentInfo } of results)
        for (const result of (ArgumentInfo?.Arguments?.[0] ?? []) as Result[]) {
          waiting.get(result.id)?.(answerOf(result));
          waiting.delete(result.id);
        }
      return results.length > 0;
    },
    abandon() {
      for (const [number, resolve] of waiting) {
        send(CANCEL, JSON.stringify({ invocationId: number }));
        resolve({ error: "#BUSY!", message: "The add-in was started again" });
      }
      waiting.clear();
    },
  };
}

const isError = (value: unknown): value is { error: string } => typeof value === "object" && value !== null && "error" in value;

/** An error cell as the runtime knows it. */
const outward = (value: unknown): unknown => (Array.isArray(value) ? value.map(outward) : isError(value) ? { code: value.error, type: "CustomFunctionError" } : value);

function errorIn(value: unknown): { error: string } | undefined {
  if (isError(value)) return { error: value.error };
  if (!Array.isArray(value)) return undefined;
  for (const part of value) {
    const found = errorIn(part);
    if (found) return found;
  }
  return undefined;
}

function answerOf({ value, failed, errorCode }: Result): FunctionAnswer {
  if (failed) return { error: errorCodes[errorCode ?? 0] ?? "#VALUE!", ...(typeof value === "string" && value !== "" ? { message: value } : {}) };
  if (Array.isArray(value)) return { value: value.map((row: unknown) => (Array.isArray(row) ? row.map(inward) : [inward(row)])) };
  const single = inward(value);
  return isError(single) ? single : { value: single };
}

/** Rich values stand for their plain ones; a null is what Excel makes 0. */
function inward(value: unknown): CellValue {
  if (typeof value !== "object" || value === null) return (value ?? null) as CellValue;
  const { type, code, message, basicValue } = value as { type?: string; code?: string; message?: string; basicValue?: CellValue };
  if (type === "CustomFunctionError" || type === "Error") return { error: code ?? String(basicValue ?? "#VALUE!"), ...(message ? { message } : {}) };
  return basicValue ?? null;
}
