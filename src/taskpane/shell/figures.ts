// Figures short enough for 320 px; the whole figure goes beside them, for screen readers and on hover.
import { GROUPED, type Language } from "../../locales";

/** American English: K, M and B, as Excel itself shortens; British "m" reads as metres. */
const LOCALE = { en: "en-US", pl: "pl-PL" } as const;
const short = new Map<string, Intl.NumberFormat>();

function shortFormat(language: Language, currency: string | null, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${signed}`;
  let format = short.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], {
      ...GROUPED,
      notation: "compact",
      maximumSignificantDigits: 3,
      ...(currency ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {}),
      ...(signed ? { signDisplay: "exceptZero" } : {}),
    });
    short.set(key, format);
  }
  return format;
}

export interface FigureStyle {
  readonly language: Language;
  /** ISO code; null: a plain number. */
  readonly currency: string | null;
  /** With a plus sign when above zero. */
  readonly signed?: boolean;
}

/** 1234567 → $1.23M · 1,23 mln zł. A real minus sign, so that it is seen and read. */
export const shortFigure = (value: number, { language, currency, signed = false }: FigureStyle): string => shortFormat(language, currency, signed).format(value).replace("-", "−");

/** 1234567.5 → +1,234,567.50: every digit, cents where there are some. */
export function fullFigure(value: number, { language, currency, signed = false }: FigureStyle): string {
  const cents = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(LOCALE[language], {
    ...GROUPED,
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
    ...(currency ? { style: "currency", currency, currencyDisplay: "narrowSymbol" } : {}),
    ...(signed ? { signDisplay: "exceptZero" } : {}),
  })
    .format(value)
    .replace("-", "−");
}
