// PARETO: a table in, its items by size with their classes out.
import { itemTotals } from "../../core/works/itemTotals";
import { pareto } from "../../core/works/pareto";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { itemsOf } from "./itemsOf";
import { spilled } from "./spilled";
import { tableOf } from "./tables";
import { tableWords } from "./tableWords";

export function paretoTable(argument: Argument, by: Argument, columns: Argument): ResultCell[][] {
  const table = tableOf(argument, { name: "table", as: "Sales", needs: [["amount"]], columns });
  const lines = pareto(itemTotals(itemsOf(table, "table", textOf(singleOf(by)) || "product")));
  const say = tableWords(table.language);
  return spilled(
    [say("pareto.item"), say("pareto.amount"), say("pareto.share"), say("pareto.cumulative"), say("pareto.class")],
    lines.map((line) => [line.item || say("item.blank"), line.amount, line.share, line.cumulative, line.class]),
  );
}
