// FUNNEL: leads in, what becomes of them for each unit out.
import { funnel } from "../../core/diagnosis/funnel";
import { funnelRowsOf } from "../../sheet/records/funnelRows";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { spilled, type SpilledCell } from "./spilled";
import { refuseDoubts, tableOf, unitsBy } from "./tables";
import { tableWords } from "./tableWords";

const COLUMNS = ["unit", "leads", "won", "lost", "open", "winRate", "median", "averageWon", "velocity", "reason"] as const;

export function funnelTable(leads: Argument, by: Argument, columns: Argument): ResultCell[][] {
  const table = tableOf(leads, { name: "leads", as: "Leads", needs: [["stage"]], columns });
  refuseDoubts(table, "leads", ["date", "closedOn", "amount", "lostReason"]);
  const asked = textOf(singleOf(by));
  const lines = funnel(funnelRowsOf(table), asked === "" ? undefined : unitsBy(table, "leads", asked));
  const say = tableWords(table.language);
  return spilled(
    COLUMNS.map((column) => say(`funnel.${column}`)),
    lines.map((line): SpilledCell[] => [
      line.unit || say(asked === "" ? "unit.company" : "item.blank"), line.leads, line.won, line.lost, line.open, line.winRate, line.medianDays, line.averageWon, line.velocity, line.reason,
    ]),
  );
}
