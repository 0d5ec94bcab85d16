// An empty table of a kind, on a sheet of its own that becomes the person's: headings that the reader knows, and above them an example.
import type { Cell } from "../core/cell";
import { civilOf, serialOf } from "../core/calendar";
import type { ColumnRole, TableRole } from "../sheet/roles";
import type { ColumnKind, Report } from "./report";
import type { ReportWords } from "./words/reportWords";

export type FillableRole = Exclude<TableRole, "Settings" | "Steps" | "Columns">;

/** A column, and what stands in it in the example: in both languages, or the same in each. */
type Shape = readonly (readonly [role: ColumnRole, kind: ColumnKind, en: Example, pl?: Example])[];
/** `day` n: the first day of the running quarter plus n. `quarter`: its name. */
type Example = Cell | { readonly day: number } | { readonly quarter: true };

const day = (days: number) => ({ day: days });
const quarter = { quarter: true } as const;
const ANNA = "Anna Nowak";
const JAN = "Jan Kowalski";
const LAMP = ["Desk lamp", "Lampka biurkowa"] as const;
const SHOP = ["Corner Shop Ltd", "Sklep na Rogu sp. z o.o."] as const;

const SHAPES: Readonly<Record<FillableRole, Shape>> = {
  Sales: [["date", "date", day(12)], ["orderNumber", "text", "A-1001"], ["person", "text", ANNA], ["customer", "text", ...SHOP], ["product", "text", ...LAMP], ["quantity", "number", 4], ["amount", "number", 480], ["dueDate", "date", day(22)], ["shippedDate", "date", day(17)], ["deliveredDate", "date", day(19)]],
  Goals: [["unit", "text", ANNA], ["period", "text", quarter], ["goal", "number", 120000], ["effectiveFrom", "date", null], ["reason", "text", null], ["toldOn", "date", day(1)], ["note", "text", null]],
  People: [["person", "text", ANNA], ["department", "text", "North", "Północ"], ["manager", "text", JAN], ["start", "date", day(-400)], ["end", "date", null]],
  Holidays: [["date", "date", day(40)], ["name", "text", "Company day", "Święto firmy"]],
  Rewards: [["name", "text", "Weekend in the mountains", "Weekend w górach"], ["kind", "text", "trip", "wyjazd"], ["value", "number", 1500], ["count", "integer", 2], ["needs", "percent", 1.1]],
  Recognised: [["person", "text", ANNA], ["date", "date", day(92)], ["reward", "text", "Weekend in the mountains", "Weekend w górach"], ["kind", "text", "trip", "wyjazd"], ["value", "number", 1500], ["reason", "text", "118 % of the goal", "118 % celu"]],
  Prices: [["product", "text", ...LAMP], ["date", "date", day(10)], ["price", "number", 109], ["competitor", "text", "Bright & Co", "Jasno S.A."]],
  Service: [["date", "date", day(20)], ["customer", "text", ...SHOP], ["orderNumber", "text", "A-1001"], ["kind", "text", "damaged", "uszkodzenie"], ["solvedOn", "date", day(23)], ["score", "integer", 4]],
  Leads: [["date", "date", day(5)], ["customer", "text", ...SHOP], ["person", "text", ANNA], ["source", "text", "fair", "targi"], ["stage", "text", "open", "otwarta"], ["amount", "number", 9000], ["closedOn", "date", null], ["lostReason", "text", null]],
  Market: [["period", "text", quarter], ["category", "text", "Lamps", "Lampy"], ["size", "number", 4000000]],
  Training: [["person", "text", ANNA], ["date", "date", day(14)], ["topic", "text", "Asking for the order", "Domykanie sprzedaży"], ["kind", "text", "coaching", "coaching"], ["hours", "number", 2]],
  Material: [["topic", "text", "Whom the new lamp is for", "Dla kogo jest nowa lampka"], ["kind", "text", "target group", "grupa docelowa"], ["link", "text", null], ["product", "text", ...LAMP], ["forWhom", "text", "North", "Północ"], ["updatedOn", "date", day(2)]],
  Feedback: [["date", "date", day(33)], ["customer", "text", ...SHOP], ["score", "integer", 9], ["product", "text", ...LAMP], ["person", "text", ANNA], ["comment", "text", "Quick and friendly", "Szybko i miło"]],
  RewardPlan: [["plan", "text", "Base", "Podstawowy"], ["appliesTo", "text", "all", "wszyscy"], ["measure", "text", "amount", "kwota"], ["mode", "text", "marginal", "progresywny"], ["from", "number", 0], ["rate", "percent", 0.02], ["validFrom", "date", day(0)], ["validTo", "date", null]],
  Production: [["orderNumber", "text", "P-77"], ["product", "text", ...LAMP], ["started", "date", day(3)], ["dueDate", "date", day(10)], ["finished", "date", day(11)], ["quantity", "integer", 200], ["scrapped", "integer", 3]],
  Rates: [["currency", "text", "EUR"], ["rate", "number", 4.31], ["from", "date", day(0)]],
  Names: [["spelling", "text", "A. Nowak"], ["person", "text", ANNA]],
  Actions: [["action", "text", "Call the five lost customers", "Zadzwonić do pięciu utraconych klientów"], ["cause", "text", "Customer service", "Obsługa klienta"], ["unit", "text", "North", "Północ"], ["owner", "text", ANNA], ["dueDate", "date", day(30)], ["doneOn", "date", null], ["note", "text", null], ["before", "number", -12500], ["now", "number", -4200]],
};

/** The same role has another word in some tables: a rate of pay, an exchange rate. */
export function headingOf(role: TableRole, column: ColumnRole, say: ReportWords): string {
  const own = `column.${column}.${role}`;
  return say.role(say.role.has(own) ? own : `column.${column}`);
}

export const isFillable = (role: TableRole): role is FillableRole => role in SHAPES;

/** @param today serial; the example lies in the quarter that holds it */
export function emptyTable(role: FillableRole, today: number, say: ReportWords): Report {
  const { year, month } = civilOf(today);
  const first = serialOf(year, month - ((month - 1) % 3), 1);
  const shown = (example: Example): Cell => {
    if (typeof example !== "object" || example === null || "error" in example) return example;
    return "day" in example ? first + example.day : say("empty.quarter", { year: String(year), quarter: String(Math.ceil(month / 3)) });
  };
  const name = say.role(`table.${role}`);
  return {
    key: `table-${role}`,
    name,
    title: name,
    source: say(`empty.${role}`),
    notes: [say("empty.source")],
    charts: [],
    handedOver: true,
    tables: [
      {
        key: role,
        heading: say("empty.example"),
        columns: SHAPES[role].map(([column, kind]) => ({ key: column, heading: headingOf(role, column, say), kind })),
        rows: [],
        rowKey: [],
        example: SHAPES[role].map(([, kind, en, pl]) => ({ value: shown(say.language === "pl" && pl !== undefined ? pl : en), kind })),
      },
    ],
  };
}
