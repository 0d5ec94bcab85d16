// SERVICE: cases and sales in, what the cases come to for each unit out.
import { service } from "../../core/diagnosis/service";
import { NO_DAY } from "../../core/column";
import { amountsOf, columnNamed, daysOf, textsOf, type ColumnRole } from "../../sheet";
import { countedAmounts } from "../../sheet/records/countedAmounts";
import { textsIn } from "../../sheet/records/textsIn";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { spilled, type SpilledCell } from "./spilled";
import { headersOf, refuseDoubts, tableOf } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

const COLUMNS = ["unit", "cases", "per100Orders", "median", "open", "amount", "change"] as const;
const USED: readonly ColumnRole[] = ["solvedOn", "customer", "orderNumber"];

/** @throws #VALUE! where neither table has the column that `by` names */
export function serviceTable(cases: Argument, sales: Argument, by: Argument, columns: Argument): ResultCell[][] {
  const table = tableOf(cases, { name: "cases", as: "Service", needs: [["date"]], columns });
  const sold = tableOf(sales, { name: "sales", as: "Sales", needs: [["date"]], columns });
  refuseDoubts(table, "cases", USED);
  refuseDoubts(sold, "sales", ["customer", "orderNumber", "amount"]);
  const asked = textOf(singleOf(by));
  const [ofCases, ofSales] = [table, sold].map((one) => (asked === "" ? undefined : columnNamed(one, asked)));
  if (asked !== "" && !ofCases && !ofSales) raise(failure({ code: "unknown-by", details: { value: asked, headers: [headersOf(table), headersOf(sold)].join(", ") } }, argumentWord("cases")));
  const share = amountsOf(sold, "creditShare");
  const lines = service(
    { length: table.length, day: daysOf(table, "date")!, solved: daysOf(table, "solvedOn"), customer: textsOf(table, "customer"), order: textsOf(table, "orderNumber"), unit: ofCases && textsIn(ofCases) },
    {
      length: sold.length, day: daysOf(sold, "date") ?? new Int32Array(sold.length).fill(NO_DAY), amount: countedAmounts(sold), share: share?.map((part) => (part === 0 ? NaN : part)),
      customer: textsOf(sold, "customer"), order: textsOf(sold, "orderNumber"), unit: ofSales && textsIn(ofSales),
    },
    asked !== "",
  );
  const say = tableWords(table.language);
  return spilled(
    COLUMNS.map((column) => say(`service.${column}`)),
    lines.map((line): SpilledCell[] => [line.unit || say(asked === "" ? "unit.company" : "item.blank"), line.cases, line.per100Orders, line.medianDays, line.open, line.amount, line.change]),
  );
}
