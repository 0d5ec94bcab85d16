// Tables of goals that are set for products, regions, customers…: told by the heading of their units, else by the names that stand there.
import { isThing, THINGS, type Thing } from "../../core/goals/things";
import { nameKey } from "../../core/names";
import { textsOf, type ColumnRole } from "../../sheet";
import { unitsOf } from "../../sheet/records/goalRows";
import { isCompanyWord } from "../../sheet/words/goalWords";
import type { SheetTable } from "../../sheet/sheetTable";

/** A table that is not there sets goals of the company, of departments and people. */
export type ThingsOfGoals = ReadonlyMap<SheetTable, Thing>;

export function thingsOfGoals(tables: readonly SheetTable[]): ThingsOfGoals {
  return new Map(
    tables.flatMap((table) => {
      const thing = table.role === "Goals" ? thingOf(table, tables) : null;
      return thing ? [[table, thing] as const] : [];
    }),
  );
}

function thingOf(table: SheetTable, tables: readonly SheetTable[]): Thing | null {
  const units = unitsOf(table);
  if (!units || isThing(units.role)) return units && isThing(units.role) ? units.role : null;
  return units.role === "unit" && !textsOf(table, "level") ? byNames(units.texts.labels, tables) : null;
}

/** The one column of the sales in which half of these names stand at least, where nobody bears any of them. */
function byNames(labels: readonly string[], tables: readonly SheetTable[]): Thing | null {
  const names = new Set(labels.filter((label) => !isCompanyWord(label)).map(nameKey));
  const found = (role: ColumnRole): number => {
    const known = new Set(tables.filter((table) => table.role === "Sales" || table.role === "People").flatMap((table) => textsOf(table, role)?.labels.map(nameKey) ?? []));
    return [...names].filter((name) => known.has(name)).length;
  };
  if (found("person") > 0 || found("department") > 0) return null;
  const things = THINGS.filter((thing) => names.size > 0 && found(thing) * 2 >= names.size);
  return things.length === 1 ? things[0]! : null;
}
