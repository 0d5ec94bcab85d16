// Conditional formats between exceljs's rules and the Book's; kinds that the Book does not know (colour scales, icons) are left out.
import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import type { CellFormat, ConditionalFormat } from "./book";
import { boxText, parsedBox } from "./boxText";
import { fileStyle, colorOf, styleOf } from "./xlsxStyles";
import { formatOfStyle, patchOf } from "./styles";
import type { IStyleData } from "@univerjs/core";

/** exceljs's types leave out what it reads and writes. */
type LooseRule = Omit<Partial<ConditionalFormattingRule>, "type"> & { type: string; operator?: string; text?: string; formulae?: unknown[]; color?: { argb?: string; theme?: number }; cfvo?: { type: string; value?: number }[]; style?: object };

const OPERATORS: Record<string, string> = { greaterThan: "GreaterThan", greaterThanOrEqual: "GreaterThanOrEqual", lessThan: "LessThan", lessThanOrEqual: "LessThanOrEqual", equal: "EqualTo", notEqual: "NotEqualTo", between: "Between", notBetween: "NotBetween" };

export function conditionalFormatsOf(worksheet: Worksheet, theme: readonly string[]): ConditionalFormat[] {
  const formattings = (worksheet as unknown as { conditionalFormattings?: { ref: string; rules: LooseRule[] }[] }).conditionalFormattings ?? [];
  return formattings.flatMap(({ ref, rules }) =>
    ref.split(" ").flatMap((text) => {
      const box = parsedBox(text);
      return box ? rules.flatMap((rule): ConditionalFormat[] => readRule(rule, box, theme)) : [];
    }),
  );
}

function readRule(rule: LooseRule, box: ConditionalFormat["box"], theme: readonly string[]): ConditionalFormat[] {
  const formulae = (rule.formulae ?? []).map((formula) => `=${String(formula)}`);
  const format = changes(styleOf(withBackground(rule.style ?? {}), theme) ?? {});
  switch (rule.type) {
    case "dataBar": {
      const [low, high] = rule.cfvo ?? [];
      return [{ type: "dataBar", box, color: colorOf(rule.color, theme) ?? "#638EC6", ...(low?.type === "num" ? { minimum: Number(low.value) } : {}), ...(high?.type === "num" ? { maximum: Number(high.value) } : {}) }];
    }
    case "cellIs": {
      const operator = OPERATORS[rule.operator ?? ""];
      return operator && formulae[0] ? [{ type: "cellValue", box, operator, formula1: formulae[0], ...(formulae[1] ? { formula2: formulae[1] } : {}), format }] : [];
    }
    case "containsText": {
      // exceljs reads only the formula that says the same
      const text = /SEARCH\("((?:[^"]|"")*)"/i.exec(formulae[0] ?? "")?.[1]?.replaceAll('""', '"');
      return text ? [{ type: "containsText", box, text, format }] : [];
    }
    case "expression":
      return formulae[0] ? [{ type: "custom", box, formula: formulae[0], format }] : [];
    default:
      return [];
  }
}

/** In a differential format the fill's colour is its background. */
function withBackground(style: { fill?: { type?: string; pattern?: string; bgColor?: object; fgColor?: object } }): object {
  const { fill } = style;
  return fill?.type === "pattern" && fill.bgColor ? { ...style, fill: { type: "pattern", pattern: "solid", fgColor: fill.bgColor } } : style;
}

/** Only what the style sets. */
function changes(style: IStyleData): CellFormat {
  const all = formatOfStyle(style);
  return { ...(style.bl ? { bold: true } : {}), ...(style.it ? { italic: true } : {}), ...(style.cl ? { fontColor: all.fontColor } : {}), ...(style.bg ? { fill: all.fill } : {}), ...(style.n ? { numberFormat: all.numberFormat } : {}) };
}

/** Puts the Book's conditional formats on an exceljs sheet. */
export function addConditionalFormats(worksheet: Worksheet, formats: readonly ConditionalFormat[]): void {
  for (const [i, format] of formats.entries()) worksheet.addConditionalFormatting({ ref: boxText(format.box), rules: [fileRule(format, i + 1) as unknown as ConditionalFormattingRule] });
}

const bare = (formula: string): string => formula.replace(/^=/, "");

function fileRule(format: ConditionalFormat, priority: number): LooseRule & { priority: number } {
  switch (format.type) {
    case "dataBar":
      return {
        type: "dataBar",
        priority,
        cfvo: [format.minimum === undefined ? { type: "min" } : { type: "num", value: format.minimum }, format.maximum === undefined ? { type: "max" } : { type: "num", value: format.maximum }],
        color: { argb: `FF${format.color.replace("#", "").toUpperCase()}` },
      };
    case "cellValue":
      return { type: "cellIs", priority, operator: Object.keys(OPERATORS).find((name) => OPERATORS[name] === format.operator) ?? "equal", formulae: [bare(format.formula1), ...(format.formula2 ? [bare(format.formula2)] : [])], style: ruleStyle(format.format) };
    case "containsText":
      return { type: "containsText", priority, operator: "containsText", text: format.text, formulae: [`NOT(ISERROR(SEARCH("${format.text.replaceAll('"', '""')}",${boxText({ ...format.box, rows: 1, columns: 1 })})))`], style: ruleStyle(format.format) };
    case "custom":
      return { type: "expression", priority, formulae: [bare(format.formula)], style: ruleStyle(format.format) };
  }
}

function ruleStyle(format: CellFormat): object {
  const style = fileStyle(Object.fromEntries(Object.entries(patchOf(format)).filter(([, value]) => value !== null)));
  const { font, fill, ...rest } = style;
  return {
    ...rest,
    ...(font ? { font: { ...(font.bold ? { bold: true } : {}), ...(font.italic ? { italic: true } : {}), ...(font.color ? { color: font.color } : {}) } } : {}),
    ...(fill?.type === "pattern" && fill.pattern === "solid" ? { fill: { type: "pattern", pattern: "solid", bgColor: fill.fgColor } } : {}),
  };
}
