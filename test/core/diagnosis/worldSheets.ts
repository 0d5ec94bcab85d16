// The invented firm as the sheets that it might keep, for tests that begin at cells.
import { NO_DAY, NO_TEXT, type Texts } from "../../../src/core/column";
import type { Cell } from "../../../src/core/cell";
import { LOST_FOR } from "../../../src/core/diagnosis/facts";
import type { StudyInput } from "../../../src/core/diagnosis/study";

export type Sheets = Record<string, Cell[][]>;

const text = (texts: Texts | undefined, at: number): Cell => (!texts || texts.codes[at] === NO_TEXT ? null : texts.labels[texts.codes[at]!]!);
const day = (days: Int32Array | undefined, at: number): Cell => (!days || days[at] === NO_DAY ? null : days[at]!);
const table = (headings: readonly string[], length: number, row: (at: number) => Cell[]): Cell[][] => [[...headings], ...Array.from({ length }, (_, at) => row(at))];

/** @param without sheets that the firm does not keep */
export function worldSheets({ facts, goals, columns }: StudyInput, without: readonly string[] = []): Sheets {
  const { sales, prices, service, feedback, leads, training, people } = facts;
  const sheets: Sheets = {
    Sales: table(["Order No", "Order date", "Due date", "Delivered", "Salesperson", "Customer", "Product", "Category", "Quantity", "Unit price", "Net amount", "Returned"], sales.rows.length, (at) => [
      text(sales.order, at), sales.ordered[at]!, day(sales.due, at), day(sales.delivered, at), text(sales.rows.person, at), text(sales.customer, at), text(sales.product, at), text(sales.category, at), sales.rows.quantity![at]!, sales.unitPrice![at]!, sales.rows.amount[at]!, sales.rows.mark![at] ? "yes" : "no",
    ]),
    Goals: table(["Salesperson", "Quarter", "Goal"], goals.length, (at) => [columns.person!.labels[goals[at]!.person]!, "Q3 2025", goals[at]!.due]),
    People: table(["Salesperson", "Department", "Hired"], people!.length, (at) => [text(people!.person, at), ["North", "South", "West"][at % 3]!, people!.start![at]!]),
    "Competitor prices": table(["Product", "Competitor", "Date", "Price"], prices!.length, (at) => [text(prices!.product, at), "Rival", prices!.day[at]!, Math.round(prices!.price[at]! * 100) / 100]),
    Service: table(["Case date", "Customer", "Order No", "Product", "Kind", "Solved on", "Score"], service!.length, (at) => [service!.day[at]!, text(service!.customer, at), text(service!.order, at), text(service!.product, at), service!.complaint![at] ? "complaint" : "question", day(service!.solved, at), service!.score![at]!]),
    Training: table(["Salesperson", "Date", "Topic"], training!.length, (at) => [text(training!.person, at), training!.day[at]!, text(training!.topic, at)]),
    Leads: table(["Date", "Source", "Segment", "Salesperson", "Stage", "Lost reason", "Amount", "Closed on"], leads!.length, (at) => [
      leads!.day[at]!, text(leads!.source, at), leads!.target![at] ? "target" : "other", text(leads!.person, at), leads!.won[at] ? "Won" : leads!.closed[at] === NO_DAY ? "Open" : "Lost",
      leads!.won[at] || leads!.closed[at] === NO_DAY ? null : (LOST_FOR[leads!.lostFor![at]! - 1] ?? "timing"), leads!.amount[at]!, day(leads!.closed, at),
    ]),
    Feedback: table(["Date", "Customer", "Product", "Score"], feedback!.length, (at) => [feedback!.day[at]!, null, text(feedback!.product, at), feedback!.score[at]!]),
  };
  return Object.fromEntries(Object.entries(sheets).filter(([name]) => !without.includes(name)));
}
