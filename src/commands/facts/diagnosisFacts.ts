// The tables of the open workbook as a diagnosis asks for them.
import { NO_DAY, NO_TEXT, type Texts } from "../../core/column";
import type { DiagnosisFacts, FeedbackFacts, LeadFacts, ProductionFacts, SalesFacts, ServiceFacts, TrainingFacts } from "../../core/diagnosis/facts";
import type { CompetitorPrices } from "../../core/diagnosis/pricesInForce";
import { departmentColumn } from "../../core/goals/departmentColumn";
import { goalGroups } from "../../core/goals/goalGroups";
import { nameKey } from "../../core/names";
import type { Period } from "../../core/period";
import { amountsOf, columnOf, combine, daysOf, textsOf } from "../../sheet";
import type { CombinedTable } from "../../sheet/workbook/combine";
import type { ColumnRole, TableRole } from "../../sheet/roles";
import { isLostWord, isPriceReason, isProductReason, isQuestionWord, isReturnedWord, isTargetWord, isWonWord } from "../../sheet/words/statusWords";
import type { Opened } from "../workbook/opened";

/** Tables that a diagnosis reads besides sales and goals. */
export const ALSO_READ: readonly TableRole[] = ["People", "Prices", "Service", "Feedback", "Leads", "Training", "Production", "Market"];

export function diagnosisFacts(opened: Opened, period: Period): DiagnosisFacts {
  const table = <T>(role: TableRole, read: (table: CombinedTable) => T | undefined) => {
    const found = combine(opened.tables(role));
    return found ? read(found) : undefined;
  };
  return {
    sales: salesFacts(opened, period.to),
    people: opened.rows.people,
    prices: table("Prices", priceFacts),
    service: table("Service", serviceFacts),
    feedback: table("Feedback", feedbackFacts),
    leads: table("Leads", leadFacts),
    training: table("Training", trainingFacts),
    production: table("Production", productionFacts),
    notTold: notTold(opened, period),
  };
}

function salesFacts({ rows }: Opened, until: number): SalesFacts {
  const { sold, sales } = rows;
  const texts = (role: ColumnRole) => (sold ? textsOf(sold, role) : undefined);
  const days = (role: ColumnRole) => (sold ? daysOf(sold, role) : undefined);
  const status = texts("status");
  return {
    rows: sales,
    department: departmentColumn(rows.goals, rows.people, sales, until),
    product: texts("product"),
    category: texts("category"),
    region: texts("region"),
    customer: texts("customer"),
    order: texts("orderNumber"),
    ordered: days("orderDate") ?? sales.day,
    due: days("dueDate"),
    delivered: days("deliveredDate") ?? days("shippedDate"),
    unitPrice: sold ? amountsOf(sold, "unitPrice") : undefined,
    tellsReturns: texts("returned") !== undefined || days("returnedOn") !== undefined || (status?.labels.some(isReturnedWord) ?? false),
  };
}

function priceFacts(table: CombinedTable): CompetitorPrices | undefined {
  const [product, day, price] = [textsOf(table, "product"), daysOf(table, "date"), amountsOf(table, "price")];
  return product && day && price ? { length: table.length, product, competitor: textsOf(table, "competitor"), day, price } : undefined;
}

function serviceFacts(table: CombinedTable): ServiceFacts | undefined {
  const day = daysOf(table, "date");
  if (!day) return undefined;
  const kind = textsOf(table, "kind");
  return {
    length: table.length, day,
    solved: columnOf(table, "solvedOn") ? daysOf(table, "solvedOn") : undefined,
    customer: textsOf(table, "customer"), order: textsOf(table, "orderNumber"), product: textsOf(table, "product"),
    complaint: kind && flags(kind, (label) => !isQuestionWord(label)), score: amountsOf(table, "score"),
  };
}

function feedbackFacts(table: CombinedTable): FeedbackFacts | undefined {
  const [day, score] = [daysOf(table, "date"), amountsOf(table, "score")];
  return day && score ? { length: table.length, day, score, customer: textsOf(table, "customer"), product: textsOf(table, "product") } : undefined;
}

function leadFacts(table: CombinedTable): LeadFacts | undefined {
  const { length } = table;
  const stage = textsOf(table, "stage");
  const [opened, ended] = [daysOf(table, "date"), daysOf(table, "closedOn")];
  const day = opened ?? ended;
  if (!day) return undefined;
  const won = stage?.labels.map(isWonWord);
  const decided = stage?.labels.map((label, code) => won![code]! || isLostWord(label));
  const reason = textsOf(table, "lostReason");
  const segment = textsOf(table, "segment");
  const isDecided = (at: number) => !stage || (stage.codes[at] !== NO_TEXT && decided![stage.codes[at]!]!);
  return {
    length, day,
    // a close date beside a stage that is still open is a hope, not an end
    closed: Int32Array.from({ length }, (_, at) => (isDecided(at) ? (ended && ended[at] !== NO_DAY ? ended[at]! : stage ? day[at]! : NO_DAY) : NO_DAY)),
    won: stage ? flags(stage, (_, code) => won![code]!) : new Uint8Array(length),
    amount: amountsOf(table, "amount") ?? new Float64Array(length).fill(NaN),
    person: textsOf(table, "person"), product: textsOf(table, "product"), source: textsOf(table, "source"), campaign: textsOf(table, "campaign"),
    target: segment && segment.labels.some(isTargetWord) ? flags(segment, isTargetWord) : undefined,
    lostFor: reason && Uint8Array.from(reason.codes, (code) => (code === NO_TEXT ? 0 : isProductReason(reason.labels[code]!) ? 1 : isPriceReason(reason.labels[code]!) ? 2 : 0)),
  };
}

function trainingFacts(table: CombinedTable): TrainingFacts | undefined {
  const [person, day] = [textsOf(table, "person"), daysOf(table, "date")];
  return person && day ? { length: table.length, person, day, topic: textsOf(table, "topic") } : undefined;
}

function productionFacts(table: CombinedTable): ProductionFacts | undefined {
  const [product, due, finished] = [textsOf(table, "product"), daysOf(table, "dueDate"), daysOf(table, "finished")];
  return product && due && finished ? { length: table.length, product, due, finished } : undefined;
}

const flags = (texts: Texts, says: (label: string, code: number) => boolean): Uint8Array => {
  const said = texts.labels.map(says);
  return Uint8Array.from(texts.codes, (code) => (code !== NO_TEXT && said[code] ? 1 : 0));
};

/** People whose latest goal in the period has a blank `Told on`; undefined where nobody is ever noted as told. */
function notTold({ rows: { goals } }: Opened, { from, to }: Period): ReadonlySet<string> | undefined {
  if (!goals.toldOn || goals.toldOn.every((day) => day === NO_DAY)) return undefined;
  const groups = goalGroups(goals, (row) => goals.from[row]! >= from && goals.to[row]! <= to).filter(({ key }) => key !== "");
  return new Set(groups.filter(({ rows }) => goals.toldOn![rows[rows.length - 1]!] === NO_DAY).map(({ key }) => nameKey(key)));
}
