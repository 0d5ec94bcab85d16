// A firm of the tests' kind side by side with itself many times, customers and people of each their own.
import { NO_TEXT, type Texts } from "../../src/core/column";
import type { DiagnosisFacts } from "../../src/core/diagnosis/facts";

const OWN = new Set(["person", "customer", "order"]);

export function manyFirms(facts: DiagnosisFacts, times: number): DiagnosisFacts {
  const repeat = <T extends Int32Array | Float64Array | Uint8Array>(column: T): T => {
    const all = new (column.constructor as new (length: number) => T)(column.length * times);
    for (let copy = 0; copy < times; copy++) all.set(column, copy * column.length);
    return all;
  };
  const texts = ({ codes, labels }: Texts, own: boolean): Texts =>
    own
      ? { codes: Int32Array.from({ length: codes.length * times }, (_, at) => (codes[at % codes.length] === NO_TEXT ? NO_TEXT : codes[at % codes.length]! + Math.floor(at / codes.length) * labels.length)), labels: Array.from({ length: times }, (_, copy) => labels.map((label) => `${label}/${copy}`)).flat() }
      : { codes: repeat(codes), labels };
  const all = <T>(value: T, key = ""): T => {
    if (value === null || typeof value !== "object" || value instanceof Set) return value;
    if (value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array) return repeat(value) as T;
    if ("codes" in value) return texts(value as unknown as Texts, OWN.has(key)) as T;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === "length" ? (part as number) * times : all(part, name)])) as T;
  };
  return all(facts);
}

/** Every so many-th row of each of its sheets, and the names that are left in them. */
export function thinned(facts: DiagnosisFacts, keep: number): DiagnosisFacts {
  const part = <T>(value: T): T => {
    if (value === null || typeof value !== "object" || value instanceof Set) return value;
    if (value instanceof Int32Array || value instanceof Float64Array || value instanceof Uint8Array) return value.filter((_: number, at: number) => at % keep === 0) as T;
    if ("codes" in value) return named(value as unknown as Texts) as T;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === "length" ? Math.ceil((one as number) / keep) : part(one)])) as T;
  };
  const named = ({ codes, labels }: Texts): Texts => {
    const kept = codes.filter((_, at) => at % keep === 0);
    const used = [...new Set(kept)].filter((code) => code !== NO_TEXT);
    const place = new Map(used.map((code, at) => [code, at]));
    return { codes: kept.map((code) => place.get(code) ?? NO_TEXT), labels: used.map((code) => labels[code]!) };
  };
  return part(facts);
}
