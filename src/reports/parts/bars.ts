// A trend as text: one bar a month, as high as its share of the largest.

const BARS = "▁▂▃▄▅▆▇█";

/** "▁▃▅█"; null where there is nothing to show. Months below zero stand at the bottom. */
export function bars(values: readonly number[]): string | null {
  if (!values.length) return null;
  const largest = Math.max(...values, 0);
  return values.map((value) => BARS[largest > 0 ? Math.max(0, Math.ceil((value / largest) * 8) - 1) : 0]).join("");
}
