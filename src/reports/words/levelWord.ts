// What the level of a line is called: the company, a department, a person; a product, a region, a customer.
import type { ColumnRole } from "../../sheet/roles";
import type { ReportWords } from "./reportWords";

const OWN_WORDS = ["company", "department", "person"] as const;

export function levelWord(level: (typeof OWN_WORDS)[number] | ColumnRole, say: ReportWords): string {
  const own = OWN_WORDS.find((one) => one === level);
  return own ? say(`level.${own}`) : say.role(`column.${level as ColumnRole}`);
}
