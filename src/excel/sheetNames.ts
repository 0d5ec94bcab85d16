// Names that are still free in the workbook, for sheets and tables of ours.

/** "Goal report", else "Goal report (2)"… never longer than 31 characters. */
export function freeName(wanted: string, taken: ReadonlySet<string>, numbered: (n: number) => string = (n) => ` (${n})`, most = 31): string {
  for (let n = 1; ; n++) {
    const tail = n === 1 ? "" : numbered(n);
    const name = wanted.slice(0, most - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A table's name, taken from then on. */
export const freeTableName = (key: string, taken: Set<string>): string => {
  const name = freeName(key, taken, (n) => `_${n}`, 255);
  taken.add(name.toLowerCase());
  return name;
};
