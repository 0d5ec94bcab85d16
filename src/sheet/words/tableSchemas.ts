// What each kind of table may hold: the columns it needs, the ones it also uses, what gives it away, and what its sheet is called. PRODUCT.md "Tables it knows".
import { plain } from "./plain";
import type { ColumnRole, TableRole } from "../roles";

export interface TableSchema {
  readonly role: TableRole;
  /** Every clause must hold; a clause holds when all columns of one of its alternatives are there. */
  readonly needs: readonly (readonly (readonly ColumnRole[])[])[];
  readonly uses: readonly ColumnRole[];
  /** Columns that give the table away, and how strongly. */
  readonly marks: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Words in the sheet's or table's name, in the form of `plain`; a trailing * stands for any ending. */
  readonly names: readonly string[];
  /** Only where the name or a mark says so. */
  readonly onlyNamed?: boolean;
}

const DIMENSIONS: readonly ColumnRole[] = ["person", "department", "product", "category", "customer", "segment", "region", "channel", "technique", "campaign", "source", "manager"];

export const SCHEMAS: ReadonlyMap<TableRole, TableSchema> = new Map(
  (
    [
      {
        role: "Sales",
        needs: [[["date"], ["period"]], [["amount"], ["quantity", "unitPrice"]]],
        uses: [...DIMENSIONS, "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "cancelledOn", "returnedOn", "quantity", "unitPrice", "listPrice", "cost", "discount", "creditShare", "orderNumber", "currency", "status", "returned", "cancelled", "note", "ignore"],
        marks: { orderNumber: 0.3, quantity: 0.15, unitPrice: 0.15, dueDate: 0.15, shippedDate: 0.15, deliveredDate: 0.15, returned: 0.15, discount: 0.1, creditShare: 0.1 },
        names: ["sale*", "order*", "invoice*", "revenue", "sprzedaz*", "zamowieni*", "faktur*", "obrot*", "przychod*", "wykonanie", "actual*", "deals", "transakc*", "transaction*", "wyniki", "results", "realizacja"],
      },
      {
        role: "Goals",
        needs: [[["goal"]], [["period"], ["from"], ["to"]], [["unit"], ["level"]]],
        uses: ["level", "measure", "effectiveFrom", "reason", "note", "toldOn", "actual", "attainment", "lowerIsBetter", "department", "region", "product", "manager", "currency", "from", "to", "ignore"],
        marks: { goal: 0.5, effectiveFrom: 0.2, toldOn: 0.2 },
        names: ["goal*", "target*", "quota*", "cel", "cele", "celow", "cele*", "plan", "plany", "plan*", "budget*", "budzet*"],
      },
      {
        role: "People",
        needs: [[["person"]], [["department"], ["manager"], ["start"], ["end"], ["workingTime"], ["peerGroup"], ["targetPay"], ["region"]]],
        uses: ["department", "manager", "start", "end", "workingTime", "peerGroup", "targetPay", "region", "goal", "note", "ignore"],
        marks: { start: 0.3, manager: 0.2, workingTime: 0.3, end: 0.2, targetPay: 0.2 },
        names: ["people", "staff", "team", "employees", "salespeople", "reps", "ludzie", "zespol", "pracownicy", "handlowcy", "osoby", "kadra", "sprzedawcy", "headcount"],
      },
      {
        role: "Prices",
        needs: [[["product"]], [["date"]], [["price"]]],
        uses: ["competitor", "source", "note", "currency", "ignore"],
        marks: { competitor: 0.6 },
        names: ["competitor*", "competition", "rival*", "market price*", "ceny konkur*", "konkurenc*", "ceny rynk*"],
        onlyNamed: true,
      },
      {
        role: "Service",
        needs: [[["date"]], [["solvedOn"], ["kind"]]],
        uses: ["customer", "orderNumber", "product", "kind", "solvedOn", "score", "status", "note", "person", "department", "region", "comment", "ignore"],
        marks: { solvedOn: 0.4, kind: 0.25 },
        names: ["service", "case*", "complaint*", "ticket*", "support", "serwis*", "reklamac*", "zgloszen*", "sprawy", "obsluga*"],
      },
      {
        role: "Leads",
        needs: [[["date"], ["closedOn"]], [["stage"], ["source", "person"], ["lostReason"], ["source", "segment"], ["source", "customer"]]],
        uses: ["closedOn", "customer", "source", "campaign", "segment", "person", "product", "category", "technique", "stage", "lostReason", "amount", "orderNumber", "department", "region", "manager", "channel", "listPrice", "note", "currency", "ignore"],
        marks: { stage: 0.5, lostReason: 0.4, source: 0.2, campaign: 0.1, closedOn: 0.15 },
        names: ["lead*", "opportunit*", "pipeline", "crm", "szans*", "lejek", "leady", "funnel", "prospect*"],
      },
      {
        role: "Market",
        needs: [[["period"], ["date"], ["from"]], [["size"]]],
        uses: ["product", "category", "region", "source", "segment", "from", "to", "note", "ignore"],
        marks: { size: 0.4 },
        names: ["market*", "rynek", "rynku", "rynki"],
        onlyNamed: true,
      },
      {
        role: "Training",
        needs: [[["person"]], [["date"]], [["topic"], ["hours"]]],
        uses: ["topic", "kind", "hours", "note", "department", "source", "ignore"],
        marks: { topic: 0.4, hours: 0.3 },
        names: ["training*", "coaching", "course*", "szkoleni*", "kursy", "coach*"],
      },
      {
        role: "Material",
        needs: [[["topic"]], [["kind"]]],
        uses: ["link", "product", "forWhom", "updatedOn", "note", "ignore"],
        marks: { link: 0.4, forWhom: 0.3, updatedOn: 0.2 },
        names: ["material*", "knowledge", "playbook*", "materialy", "wiedza"],
        onlyNamed: true,
      },
      {
        role: "Feedback",
        needs: [[["date"]], [["score"], ["comment"]]],
        uses: ["customer", "score", "product", "technique", "person", "comment", "orderNumber", "region", "channel", "ignore"],
        marks: { score: 0.35, comment: 0.2 },
        names: ["feedback*", "survey*", "nps", "csat", "review*", "opini*", "ankiet*", "ocen*", "satysfakc*"],
      },
      {
        role: "RewardPlan",
        needs: [[["from"]], [["rate"]]],
        uses: ["plan", "appliesTo", "measure", "each", "mode", "pays", "trueUp", "cap", "validFrom", "validTo", "draw", "recoverable", "clawbackDays", "note", "ignore"],
        marks: { plan: 0.3, mode: 0.3, pays: 0.3, appliesTo: 0.2 },
        names: ["reward plan*", "commission*", "bonus plan*", "compensation*", "prowizj*", "plan premi*", "premi*", "progi"],
        onlyNamed: true,
      },
      {
        role: "Rewards",
        needs: [[["name"]], [["kind"], ["value"], ["count"], ["needs"]]],
        uses: ["kind", "value", "count", "needs", "note", "ignore"],
        marks: { needs: 0.4, count: 0.2 },
        names: ["reward*", "prize*", "award*", "nagrod*", "wyroznieni*"],
        onlyNamed: true,
      },
      {
        role: "Recognised",
        needs: [[["person"]], [["date"]], [["reward"]]],
        uses: ["kind", "value", "reason", "note", "department", "ignore"],
        marks: { reward: 0.5 },
        names: ["recognised", "recognized", "recognition", "given", "awards given", "wyrozni*", "przyznan*", "docenien*"],
      },
      {
        role: "Production",
        needs: [[["product"]], [["dueDate"]], [["finished"]]],
        uses: ["started", "quantity", "scrapped", "orderNumber", "category", "lostReason", "note", "ignore"],
        marks: { finished: 0.4, scrapped: 0.4, started: 0.2 },
        names: ["production", "work order*", "workorder*", "manufactur*", "produkc*", "zlecenia prod*"],
      },
      {
        role: "Rates",
        needs: [[["currency"]], [["rate"]]],
        uses: ["from", "to", "source", "note", "ignore"],
        marks: { rate: 0.4 },
        names: ["rates", "exchange*", "fx", "currencies", "kursy", "waluty", "kursy walut"],
      },
      {
        role: "Names",
        needs: [[["spelling"]], [["person"]]],
        uses: ["note", "ignore"],
        marks: { spelling: 0.6 },
        names: ["names", "spellings", "aliases", "nazwiska", "pisowni*"],
      },
      {
        role: "Holidays",
        needs: [[["date"]]],
        uses: ["name", "note", "kind", "region", "ignore"],
        marks: {},
        names: ["holiday*", "days off", "public holiday*", "swieta", "dni wolne", "urlopy", "kalendarz swiat"],
        onlyNamed: true,
      },
      {
        role: "Actions",
        needs: [[["action"]]],
        uses: ["cause", "unit", "owner", "dueDate", "doneOn", "note", "before", "now", "ignore"],
        marks: { action: 0.4, owner: 0.1, doneOn: 0.2 },
        names: ["action*", "to do", "todo", "dzialania", "zadania"],
      },
      { role: "Settings", needs: [[["setting"]], [["value"]]], uses: ["meaning"], marks: { setting: 0.6 }, names: [] },
      { role: "Steps", needs: [[["step"]]], uses: ["accountable", "daysAllowed"], marks: { step: 0.6 }, names: [] },
      { role: "Columns", needs: [[["role"]], [["sheet"]], [["column"]]], uses: ["range", "foundHow"], marks: { role: 0.6 }, names: [] },
    ] satisfies TableSchema[] as TableSchema[]
  ).map((schema) => [schema.role, schema]),
);

/** Every column role that a table of that kind may have. */
export function rolesOf(schema: TableSchema): ReadonlySet<ColumnRole> {
  return new Set([...schema.needs.flat(2), ...schema.uses]);
}

/** True when the columns at hand are enough for the table. */
export const meetsNeeds = (schema: TableSchema, has: (role: ColumnRole) => boolean): boolean => schema.needs.every((clause) => clause.some((alternative) => alternative.every(has)));

const DAYS: ReadonlySet<ColumnRole> = new Set(["date", "dueDate", "shippedDate", "deliveredDate", "followUpDate", "invoicedDate", "paidDate", "cancelledOn", "returnedOn", "effectiveFrom", "toldOn", "start", "end", "from", "to", "solvedOn", "closedOn", "updatedOn", "started", "finished", "doneOn", "validFrom", "validTo"]);
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(["amount", "quantity", "unitPrice", "listPrice", "cost", "discount", "creditShare", "goal", "actual", "attainment", "price", "size", "rate", "value", "count", "needs", "score", "hours", "workingTime", "targetPay", "scrapped", "before", "now", "cap", "draw", "clawbackDays", "daysAllowed"]);

/** What a column of a role holds. A reward plan's From is in the measure's unit; a setting's Value is whatever was typed. */
export function kindOf(role: ColumnRole, table: TableRole): "amount" | "day" | "text" {
  if (table === "RewardPlan" && role === "from") return "amount";
  if (table === "Settings" && role === "value") return "text";
  return DAYS.has(role) ? "day" : AMOUNTS.has(role) ? "amount" : "text";
}

/** The column whose sum `Data check` shows. */
export function mainAmountRole(table: TableRole): ColumnRole | null {
  switch (table) {
    case "Sales":
    case "Leads":
      return "amount";
    case "Goals":
      return "goal";
    case "Prices":
      return "price";
    case "Market":
      return "size";
    case "Production":
      return "quantity";
    case "Training":
      return "hours";
    case "Rewards":
    case "Recognised":
      return "value";
    default:
      return null;
  }
}

/** True when a sheet's or table's name is one that tables of the kind have. */
export function isNamedSo(schema: TableSchema, name: string): boolean {
  const text = ` ${plain(name)} `;
  return schema.names.some((word) => (word.endsWith("*") ? text.includes(` ${word.slice(0, -1)}`) : text.includes(` ${word} `)));
}
