// What core and the reader answer: the result, with the troubles met on the way beside it. Words for them live in locales.

/** Where a trouble is: a row counted from 1 (of the sheet, or of the range a function was given) and the column's header. */
export interface Problem {
  /** Key into locales `problems`, e.g. "not-a-number". */
  readonly code: string;
  readonly row: number;
  readonly column?: string;
  /** 0-based column of the sheet, where the header does not lead to it: one of many months across. */
  readonly at?: number;
  /** What the cell shows. */
  readonly value?: string;
  readonly done: "left-out" | "read-as" | "counted" | "refused";
  /** What fills the gaps of its sentence, e.g. { readAs: "1234.5", other: "7" }. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A refusal: no result, and why. */
export interface Refusal {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** One figure, or the reason why there is none. */
export type Figure<T = number> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Refusal };

/** A result with the problems met on the way. */
export interface Answer<T> {
  readonly result: T;
  readonly problems: readonly Problem[];
}

export const figure = <T>(value: T): Figure<T> => ({ ok: true, value });
export const refuse = (code: string, details?: Refusal["details"]): Figure<never> => ({ ok: false, why: details ? { code, details } : { code } });
