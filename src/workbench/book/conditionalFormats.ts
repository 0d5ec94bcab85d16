// Conditional formats: the Book's list, and the same as rules of Univer's plugin, which draws them.
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IStyleData } from "@univerjs/core";
import type { Box, CellFormat, ConditionalFormat, SheetId } from "./book";
import { boxText } from "./boxText";
import type { Grid } from "./grid";
import { overlap } from "./spills";
import { patchOf } from "./styles";

const OPERATORS: Record<string, string> = { GreaterThan: "greaterThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThan: "lessThan", LessThanOrEqual: "lessThanOrEqual", EqualTo: "equal", NotEqualTo: "notEqual", Between: "between", NotBetween: "notBetween" };

export class ConditionalFormats {
  private readonly bySheet = new Map<SheetId, { id: string; format: ConditionalFormat }[]>();
  private next = 1;

  constructor(private readonly grid: Grid) {}

  of(sheet: SheetId): ConditionalFormat[] {
    return (this.bySheet.get(sheet) ?? []).map(({ format }) => format);
  }

  /** A later one gives way to an earlier one, as in Excel where the first has the highest priority. */
  add(sheet: SheetId, format: ConditionalFormat): void {
    const id = `cf${this.next++}`;
    const list = this.bySheet.get(sheet) ?? [];
    list.push({ id, format });
    this.bySheet.set(sheet, list);
    this.grid.grow(sheet, format.box.row + format.box.rows, format.box.column + format.box.columns);
    this.model().addRule(this.grid.unitId, sheet, ruleOf(id, format));
    this.grid.refresh(sheet);
  }

  /** Those that touch the box; all without one. */
  remove(sheet: SheetId, box: Box | null): void {
    const list = this.bySheet.get(sheet) ?? [];
    const gone = list.filter(({ format }) => !box || overlap(format.box, box));
    this.bySheet.set(sheet, list.filter((item) => !gone.includes(item)));
    for (const { id } of gone) this.model().deleteRule(this.grid.unitId, sheet, id);
    this.grid.refresh(sheet);
  }

  /** Another workbook is open. */
  clear(): void {
    this.bySheet.clear();
  }

  private model(): ConditionalFormattingRuleModel {
    return this.grid.injector.get(ConditionalFormattingRuleModel);
  }
}

function ruleOf(cfId: string, format: ConditionalFormat): IConditionFormattingRule {
  const { box } = format;
  const ranges = [{ startRow: box.row, endRow: box.row + box.rows - 1, startColumn: box.column, endColumn: box.column + box.columns - 1 }];
  return { cfId, ranges, stopIfTrue: false, rule: config(format) } as unknown as IConditionFormattingRule;
}

function config(format: ConditionalFormat): object {
  switch (format.type) {
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: format.minimum === undefined ? { type: "min" } : { type: "num", value: format.minimum },
          max: format.maximum === undefined ? { type: "max" } : { type: "num", value: format.maximum },
          isGradient: false,
          positiveColor: format.color,
          nativeColor: format.negativeColor ?? "#C00000",
        },
      };
    case "cellValue":
      return cellValueRule(format.operator, format.formula1, format.formula2, styleOf(format.format), boxText({ ...format.box, rows: 1, columns: 1 }));
    case "containsText":
      return { type: "highlightCell", subType: "text", operator: "containsText", value: format.text, style: styleOf(format.format) };
    case "custom":
      return { type: "highlightCell", subType: "formula", value: format.formula.startsWith("=") ? format.formula : `=${format.formula}`, style: styleOf(format.format) };
  }
}

/** Numbers become Univer's number rules; texts and formulas are compared by a formula. */
function cellValueRule(operator: string, formula1: string, formula2: string | undefined, style: IStyleData, first: string): object {
  const [low, high] = [numberOf(formula1), formula2 === undefined ? undefined : numberOf(formula2)];
  const two = operator === "Between" || operator === "NotBetween";
  if (low !== null && (!two || (high !== null && high !== undefined))) return { type: "highlightCell", subType: "number", operator: OPERATORS[operator] ?? "equal", value: two ? [low, high] : low, style };
  const [a, b] = [formula1.replace(/^=/, ""), (formula2 ?? "").replace(/^=/, "")];
  const signs: Record<string, string> = { GreaterThan: `${first}>${a}`, GreaterThanOrEqual: `${first}>=${a}`, LessThan: `${first}<${a}`, LessThanOrEqual: `${first}<=${a}`, EqualTo: `${first}=${a}`, NotEqualTo: `${first}<>${a}`, Between: `AND(${first}>=${a},${first}<=${b})`, NotBetween: `OR(${first}<${a},${first}>${b})` };
  return { type: "highlightCell", subType: "formula", value: `=${signs[operator] ?? signs.EqualTo}`, style };
}

const numberOf = (formula: string): number | null => {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
};



const styleOf = (format: CellFormat): IStyleData => Object.fromEntries(Object.entries(patchOf(format)).filter(([, value]) => value !== null));
