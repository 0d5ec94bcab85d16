// The tables Material and Training of the open workbook, row by row.
import { NO_DAY } from "../../core/column";
import type { MaterialRow, TrainingRow } from "../../core/learning";
import { combine, daysOf, labelAt, textsOf } from "../../sheet";
import type { ColumnRole } from "../../sheet/roles";
import type { Opened } from "../workbook/opened";

/** Rows that name a topic. */
export function materialRows(opened: Opened): MaterialRow[] {
  const table = combine(opened.tables("Material"));
  if (!table) return [];
  const texts = (role: ColumnRole) => {
    const column = textsOf(table, role);
    return (row: number) => (column && labelAt(column, row)) ?? "";
  };
  const [topic, kind, link, product, forWhom] = [texts("topic"), texts("kind"), texts("link"), texts("product"), texts("forWhom")];
  const updated = daysOf(table, "updatedOn");
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row) => (topic(row) === "" ? [] : [{ topic: topic(row), kind: kind(row), link: link(row), product: product(row), forWhom: forWhom(row), updatedOn: updated && updated[row] !== NO_DAY ? updated[row]! : null }]));
}

/** Rows that name a person and a day. */
export function trainingRows(opened: Opened): TrainingRow[] {
  const table = combine(opened.tables("Training"));
  const [person, topic, kind, day] = table ? [textsOf(table, "person"), textsOf(table, "topic"), textsOf(table, "kind"), daysOf(table, "date")] : [];
  if (!table || !person || !day) return [];
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row) => {
    const who = labelAt(person, row);
    return who && day[row] !== NO_DAY ? [{ person: who, topic: (topic && labelAt(topic, row)) ?? "", kind: (kind && labelAt(kind, row)) ?? "", day: day[row]! }] : [];
  });
}
