// Who has left, as the People table says: nobody is sent to ask them, and they are not recognised.
import { NO_DAY, NO_TEXT } from "../../core/column";
import { nameKey } from "../../core/names";
import type { Opened } from "../workbook/opened";

/** Keys of those whose last stay ended by the day; somebody who moved between departments has one row for each. */
export function peopleLeft({ rows: { people } }: { readonly rows: Pick<Opened["rows"], "people"> }, day: number): ReadonlySet<string> {
  const lasts = new Map<string, number>();
  people?.person.codes.forEach((code, row) => {
    if (code === NO_TEXT) return;
    const key = nameKey(people.person.labels[code]!);
    const end = people.end && people.end[row] !== NO_DAY ? people.end[row]! : Infinity;
    lasts.set(key, Math.max(lasts.get(key) ?? end, end));
  });
  return new Set([...lasts].flatMap(([key, end]) => (end <= day ? [key] : [])));
}
