// GOALON: the goals table is read once, whatever the number of units and days asked.
import { refuse } from "../../core/answer";
import { goalsInForce } from "../../core/goals/goalInForce";
import type { Argument } from "../arguments/arguments";
import { elementwise, type ResultCell } from "../arguments/elementwise";
import { goalsTable } from "./goalTables";
import { dates, texts } from "../arguments/operand";
import { isCompanyWord } from "../../sheet/words/goalWords";

export function goalOnTable(goals: Argument, unit: Argument, date: Argument, columns: Argument): ResultCell[][] {
  const inForce = goalsInForce(goalsTable(goals, columns).rows);
  return elementwise([texts("unit", unit), dates("date", date)], (who, day) => {
    if (who === "") return refuse("blank-unit");
    const goal = inForce(isCompanyWord(who) ? "" : who, day);
    return goal.ok ? goal : { ok: false, why: { code: goal.why.code, details: { ...goal.why.details, unit: who } } };
  });
}
