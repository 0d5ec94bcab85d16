// PRICEGAP: sales and competitors' prices in, the gap for each product out.
import { priceGap } from "../../core/diagnosis/priceGap";
import { amountsOf, columnOf, daysOf, textsOf, type ColumnRole } from "../../sheet";
import { countedAmounts } from "../../sheet/records/countedAmounts";
import type { Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { spilled } from "./spilled";
import { tableOf, refuseDoubts } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

const COLUMNS = ["product", "own", "competitors", "difference", "differencePct", "amount", "daysCovered"] as const;
const USED: readonly ColumnRole[] = ["competitor", "price", "quantity"];

/** @throws #VALUE! where the two are in different currencies */
export function priceGapTable(sales: Argument, prices: Argument, columns: Argument): ResultCell[][] {
  const sold = tableOf(sales, { name: "sales", as: "Sales", needs: [["product"], ["date"], ["amount"], ["quantity"]], columns });
  const offered = tableOf(prices, { name: "prices", as: "Prices", needs: [["product"], ["date"], ["price"]], columns });
  refuseDoubts(offered, "prices", USED);
  const currencies = [...new Set([columnOf(sold, "amount")?.currency, columnOf(offered, "price")?.currency].flatMap((code) => code ?? []))];
  if (currencies.length > 1) raise(failure({ code: "several-currencies", details: { currencies: currencies.join(", ") } }, argumentWord("prices")));
  const share = amountsOf(sold, "creditShare");
  const lines = priceGap(
    // a credit share of 0 may be a blank: the whole
    { length: sold.length, day: daysOf(sold, "date")!, product: textsOf(sold, "product")!, amount: countedAmounts(sold), quantity: amountsOf(sold, "quantity")!, share: share?.map((part) => (part === 0 ? NaN : part)) },
    { length: offered.length, day: daysOf(offered, "date")!, product: textsOf(offered, "product")!, price: amountsOf(offered, "price")!, competitor: textsOf(offered, "competitor") },
  );
  const say = tableWords(sold.language);
  return spilled(
    COLUMNS.map((column) => say(`priceGap.${column}`)),
    lines.map((line) => COLUMNS.map((column) => (column === "product" ? line.product || say("item.blank") : line[column]))),
  );
}
