// WHATWORKS: sales or leads in, each item against comparable others out.
import type { CaseRows } from "../../core/works/caseRows";
import { FEWEST_CASES, whatWorks } from "../../core/works/whatWorks";
import { amountsOf, columnNamed, marksOf, textsOf, type SheetTable } from "../../sheet";
import { stagesOf } from "../../sheet/records/stagesOf";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import { kindOfTable } from "./comparedTables";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { namedIn, sharesOf } from "./itemsOf";
import { oneNumber } from "../arguments/operand";
import { spilled } from "./spilled";
import { headersOf, tableOf } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

export function whatWorksTable(sales: Argument, by: Argument, within: Argument, minimum: Argument, columns: Argument): ResultCell[][] {
  const asked = textOf(singleOf(by)) || "product";
  const group = textOf(singleOf(within));
  const least = oneNumber("minimum", minimum) || FEWEST_CASES;
  if (!Number.isInteger(least) || least < 2) raise(failure({ code: "bad-minimum", details: { value: least } }, argumentWord("minimum")));
  const isLeads = kindOfTable(sales) === "Leads";
  const table = tableOf(sales, { name: "sales", as: isLeads ? "Leads" : "Sales", needs: [isLeads ? ["stage", "amount"] : ["amount"]], columns });
  const isPerson = (word: string) => word !== "" && columnNamed(table, word)?.role === "person";
  const lines = whatWorks({ rows: caseRowsOf(table, asked, group), minimum: least, onePersonDecides: isPerson(asked) || isPerson(group) });
  const say = tableWords(table.language);
  return spilled(
    [say("works.item"), say("works.people"), say("works.cases"), say("works.result"), say("works.others"), say("works.lift"), say("works.from"), say("works.to"), say("works.verdict")],
    lines.map((line) => [line.item, line.people, line.cases, line.result, line.others, line.lift, line.interval?.from ?? null, line.interval?.to ?? null, say(`verdict.${line.verdict}`)]),
  );
}

function caseRowsOf(table: SheetTable, by: string, within: string): CaseRows {
  const item = namedIn(table, "sales", by);
  const group = within === "" ? undefined : namedIn(table, "sales", within);
  const stages = stagesOf(table);
  if (!stages && !amountsOf(table, "amount")) raise(failure({ code: "no-stages", details: { headers: headersOf(table) } }, argumentWord("sales")));
  return { length: table.length, item, group, person: textsOf(table, "person"), order: textsOf(table, "orderNumber"), amount: amountsOf(table, "amount"), share: sharesOf(table), mark: table.role === "Leads" ? undefined : marksOf(table), stage: stages };
}
