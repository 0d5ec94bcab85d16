// Every kind of object by its name, and the classes that Office.js makes by name.
import type { Kind, KindName, Live, Objects } from "../kind";
import * as chart from "./chart";
import * as conditionalFormat from "./conditionalFormat";
import * as name from "./name";
import * as pageBreaks from "./pageBreaks";
import * as pageLayout from "./pageLayout";
import * as range from "./range";
import * as rangeFormat from "./rangeFormat";
import * as runtime from "./runtime";
import * as table from "./table";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";

const exported = { ...chart, ...conditionalFormat, ...name, ...pageBreaks, ...pageLayout, ...range, ...rangeFormat, ...runtime, ...table, ...workbook, ...worksheet } as Record<string, unknown>;

export function kindOf(live: Live): Kind<unknown> {
  return exported[live.kind.charAt(0).toLowerCase() + live.kind.slice(1)] as Kind<unknown>;
}

/** For a test: whether each kind of Objects has its table. */
export const hasKind = (kind: KindName): boolean => kind.charAt(0).toLowerCase() + kind.slice(1) in exported;

export const classNames: Record<string, keyof Objects> = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
};
