// Orders, deliveries and invoices in one list: one sale stands there once for each document. Of an order number only its invoices count, else the order.
import type { Problem } from "../../core/answer";
import { sumOf } from "../../core/exactSums";
import { NO_TEXT, type Texts } from "../../core/column";
import { keepRecords } from "../table/keepRecords";
import { plain } from "../words/plain";
import type { SheetTable } from "../sheetTable";
import { amountsOf, columnOf, textsOf } from "../tableColumns";

/** What stands for a sale, the best first. */
const KINDS: readonly RegExp[] = [/^((sales|tax|vat|final) )?invoice$|^faktura( (vat|sprzedazy|koncowa))?$|^(fv|fvs|fs)$/, /^((sales|customer|purchase) )?order$|^zamowienie( (klienta|od odbiorcy))?$|^(zk|zam)$/, /^delivery note$|^wydanie( zewnetrzne)?$|^wz$/];
const MOST_KINDS = 50;

const kindOf = (label: string): number => KINDS.findIndex((kind) => kind.test(plain(label)));

/** The column of documents' kinds, of which two or more are the same sale. */
function kindsOf({ columns }: SheetTable): Texts | null {
  for (const { data, at } of columns) if (at >= 0 && data.kind === "text" && data.values.labels.length <= MOST_KINDS && new Set(data.values.labels.map(kindOf).filter((kind) => kind >= 0)).size > 1) return data.values;
  return null;
}

/** The table with each sale once, which is said row by row; where no number joins the documents, all are counted and that is said. */
export function withoutInvoicedOrders(table: SheetTable): SheetTable {
  const documents = table.role === "Sales" ? kindsOf(table) : null;
  if (!documents) return table;
  const kinds = documents.labels.map(kindOf);
  const kindAt = (record: number): number => kinds[documents.codes[record]!] ?? -1;
  const number = columnOf(table, "orderNumber");
  const orders = textsOf(table, "orderNumber");
  const best = new Int8Array(orders?.labels.length ?? 0).fill(KINDS.length);
  const codeAt = (record: number): number => orders?.codes[record] ?? NO_TEXT;
  for (let record = 0; record < table.length; record++) if (codeAt(record) !== NO_TEXT && kindAt(record) >= 0) best[codeAt(record)] = Math.min(best[codeAt(record)]!, kindAt(record));
  const kept: number[] = [];
  const problems: Problem[] = [];
  for (let record = 0; record < table.length; record++) {
    const code = codeAt(record);
    if (code === NO_TEXT || kindAt(record) <= best[code]!) kept.push(record);
    else problems.push({ code: "order-counted", row: table.rows[record]! + 1, column: number!.header, value: orders!.labels[code]!, done: "left-out", details: { kind: documents.labels[documents.codes[record]!]! } });
  }
  if (problems.length === 0) return { ...table, problems: [{ code: "documents-not-joined", row: table.headerRows[0]! + 1, value: [...new Set(documents.labels.filter((label) => kindOf(label) >= 0))].join(", "), done: "counted" }, ...table.problems] };
  const left = keepRecords(table, kept, [...table.problems, ...problems]);
  return { ...left, sum: table.sum === null ? null : sumOf(amountsOf(left, "amount")!) };
}
