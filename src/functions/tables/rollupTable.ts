// ROLLUP: goals and people in, the goals of departments and the company beside the sums of their people out.
import { NO_TEXT } from "../../core/column";
import { rollup } from "../../core/goals/rollup";
import { daysOf, textsOf } from "../../sheet";
import type { Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure } from "../arguments/failure";
import { goalsTable } from "./goalTables";
import { spilled } from "./spilled";
import { tableOf } from "./tables";
import { tableWords } from "./tableWords";

export function rollupTable(goals: Argument, people: Argument, columns: Argument): ResultCell[][] {
  const { table, rows } = goalsTable(goals, columns);
  const staff = tableOf(people, { name: "people", as: "People", needs: [["person"], ["department"]], columns });
  const none = { codes: new Int32Array(staff.length).fill(NO_TEXT), labels: [] };
  const lines = rollup(rows, { length: staff.length, row: staff.rows.map((row) => row + 1), person: textsOf(staff, "person") ?? none, department: textsOf(staff, "department"), start: daysOf(staff, "start"), end: daysOf(staff, "end") });
  const say = tableWords(table.language);
  return spilled(
    [say("goalReport.unit"), say("goalReport.level"), say("goalReport.from"), say("goalReport.to"), say("rollup.own"), say("rollup.members"), say("rollup.difference")],
    lines.map(({ level, unit, measure, from, to, own, members, difference, ownRefusal, membersRefusal }) => {
      const name = unit || say(level === "company" ? "unit.company" : "unit.noDepartment");
      const [wrongOwn, wrongMembers] = [ownRefusal && failure(ownRefusal), membersRefusal && failure(membersRefusal)];
      return [measure === "amount" ? name : `${name} (${say(measure === "quantity" ? "measure.quantity" : "measure.margin")})`, say(`level.${level}`), from, to, wrongOwn ?? own, wrongMembers ?? members, wrongOwn ?? wrongMembers ?? difference];
    }),
  );
}
