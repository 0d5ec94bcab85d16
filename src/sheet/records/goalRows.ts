// A goals table as core counts it.
import { NO_DAY, NO_TEXT, type Days, type Texts } from "../../core/column";
import { LEVELS, OTHER_LEVEL, UNKNOWN_LEVEL, type GoalRows } from "../../core/goals/goalRows";
import { isThing } from "../../core/goals/things";
import { isCompanyWord, levelOf, measureOf } from "../words/goalWords";
import { headerMatches } from "../words/headerWords";
import { roleOfWord } from "../words/roleWords";
import type { ColumnRole } from "../roles";
import type { SheetTable } from "../sheetTable";
import { isYes } from "../words/statusWords";
import { amountsOf, columnOf, daysOf, textsOf } from "../tableColumns";

/** Columns that may say whose goal a row is, in this order. */
const UNIT_ROLES: readonly ColumnRole[] = ["unit", "person", "department", "region", "product", "category", "customer", "segment", "channel"];

export interface GoalUnits {
  readonly role: ColumnRole;
  readonly texts: Texts;
}

/** The column that says whose goals they are; undefined: all are the company's. */
export function unitsOf(table: SheetTable): GoalUnits | undefined {
  for (const role of UNIT_ROLES) {
    const column = columnOf(table, role);
    if (column?.data.kind !== "text") continue;
    // a column of units may be headed Region, or Country: then they are regions
    const said = role === "unit" ? (roleOfWord(column.header) ?? likelyThing(column.header)) : null;
    return { role: said && UNIT_ROLES.includes(said) ? said : role, texts: column.data.values };
  }
  return undefined;
}

/** A header that says less clearly what is sold, where or to whom, and nowhere who: Country, SKU, City. */
function likelyThing(header: string): ColumnRole | null {
  const fits = headerMatches(header).filter(({ role, only }) => only === null && UNIT_ROLES.includes(role));
  const best = Math.max(...fits.map(({ score }) => score));
  const roles = fits.filter(({ score }) => score === best).map(({ role }) => role);
  return roles.length === 1 && isThing(roles[0]!) ? roles[0] : null;
}

/** @param units as `unitsOf` answers, unless another column is asked for */
export function goalRowsOf(table: SheetTable, units: GoalUnits | undefined = unitsOf(table)): GoalRows {
  const { length } = table;
  const texts = units?.texts ?? { codes: new Int32Array(length).fill(NO_TEXT), labels: [] };
  const isCompany = texts.labels.map(isCompanyWord);
  const level = textsOf(table, "level");
  const levels = level?.labels.map(levelOf);
  const ofColumn = !units || units.role === "unit" || units.role === "person" ? UNKNOWN_LEVEL : units.role === "department" ? LEVELS.indexOf("department") : OTHER_LEVEL;
  const measure = textsOf(table, "measure");
  const lower = textsOf(table, "lowerIsBetter");
  const lowerLabels = lower?.labels.map(isYes);
  const noDays = (): Days => new Int32Array(length).fill(NO_DAY);
  return {
    length,
    unit: { labels: texts.labels, codes: texts.codes.map((code) => (isCompany[code] ? NO_TEXT : code)) },
    level: Int8Array.from({ length }, (_, row) => levels?.[level!.codes[row]!] ?? (units && !isCompany[texts.codes[row]!] ? ofColumn : LEVELS.indexOf("company"))),
    from: daysOf(table, "from") ?? noDays(),
    to: daysOf(table, "to") ?? noDays(),
    goal: amountsOf(table, "goal") ?? new Float64Array(length).fill(NaN),
    effectiveFrom: daysOf(table, "effectiveFrom"),
    measure: measure && { codes: measure.codes, labels: measure.labels.map(measureOf) },
    actual: amountsOf(table, "actual"),
    lowerIsBetter: lowerLabels && Uint8Array.from(lower!.codes, (code) => (lowerLabels[code] ? 1 : 0)),
    department: units?.role === "department" ? undefined : textsOf(table, "department"),
    reason: textsOf(table, "reason"),
    note: textsOf(table, "note"),
    toldOn: daysOf(table, "toldOn"),
    row: table.rows.map((row) => row + 1),
  };
}
