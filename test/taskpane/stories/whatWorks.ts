// The page What works: previews as the desk answers them, made by core from invented leads, sales, feedback and trainings.
import type { Trouble, WhatWorksPreview } from "../../../src/commands/desk";
import { NO_TEXT, type Texts } from "../../../src/core/column";
import { LOST, WON, type CaseRows } from "../../../src/core/works/caseRows";
import { comparison, type Compared, type Comparison } from "../../../src/core/works/comparison";
import { selling } from "../../../src/core/works/selling";
import type { TrainingEffectLine } from "../../../src/core/works/trainingEffect";
import { voices } from "../../../src/core/works/voices";
import { sharedPage } from "../../../src/reports/sharedPage";
import type { WhatWorksSheet } from "../../../src/reports/whatWorks";
import { reportWords } from "../../../src/reports/words/reportWords";
import { worksWords } from "../../../src/reports/words/worksWords";
import { EMPTY_REPORT } from "./fakeDesk";

/** 1 Jul 2013, 30 Sep 2013. */
const DAYS = { from: 41456, to: 41547 };
const LEADS = 240;
const LONG = "Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka";

const texts = (values: readonly (string | null)[]): Texts => {
  const labels = [...new Set(values.filter((value): value is string => value !== null))];
  return { labels, codes: Int32Array.from(values, (value) => (value === null ? NO_TEXT : labels.indexOf(value))) };
};
const each = <T>(length: number, of: (at: number) => T): T[] => Array.from({ length }, (_, at) => of(at));

/** Of ten leads so many are won, by item. */
function leads(by: Compared, winners: Readonly<Record<string, number>>): Comparison {
  const items = Object.keys(winners);
  const item = each(LEADS, (at) => items[at % items.length]!);
  const rows: CaseRows = { length: LEADS, item: texts(item), person: texts(each(LEADS, (at) => ["Anna Nowak", "Jan Lis", "Maria Zając"][Math.floor(at / items.length) % 3]!)), stage: Uint8Array.from(item, (one, at) => (Math.floor(at / items.length) % 10 < winners[one]! ? WON : LOST)) };
  return comparison(rows, { by, of: "leads", within: "peerGroup", days: DAYS });
}

function sales(names: readonly string[], scale = 1) {
  const length = names.length * 60;
  const amount = Float64Array.from({ length }, (_, at) => scale * (1000 + (at % 60) * 12.5) * (names.length - (at % names.length)));
  const rows = { length, day: Int32Array.from({ length }, (_, at) => DAYS.from - 60 + Math.floor(at / names.length) * 2), amount, person: texts(each(length, (at) => ["Anna Nowak", "Jan Lis"][at % 2]!)) };
  return selling({ sales: rows, item: texts(each(length, (at) => names[at % names.length]!)), days: DAYS, base: { from: DAYS.from - 92, to: DAYS.from - 1 }, marked: { returned: "left out", cancelled: "left out" } });
}

const COMMENTS = ["Szybka dostawa i miła obsługa", "Dostawa przed terminem", "Quick delivery, friendly people", "Delivery was late, the box was torn", "Good price, quick answer", ""];
const feedback = (length: number, score: (at: number) => number) => ({
  length, day: Int32Array.from({ length }, (_, at) => DAYS.from + (at % 90) - (at % 2 ? 92 : 0)), score: Float64Array.from({ length }, (_, at) => score(at)),
  comment: texts(each(length, (at) => COMMENTS[at % COMMENTS.length] || null)), product: texts(each(length, (at) => ["Oak desk lamp", "Floor lamp"][at % 4 < 2 ? 0 : 1]!)), technique: texts(each(length, (at) => (at % 3 ? "Demonstration" : "Phone call"))),
});

const training = (topic: string, effect: number, verdict: TrainingEffectLine["verdict"]): TrainingEffectLine => ({ topic, people: 8, before: 1200, after: 1200 + effect + 40, othersBefore: 1190, othersAfter: 1230, effect, interval: { from: effect - 90, to: effect + 90 }, verdict, shortened: 0, leftOut: 1 });

function preview(sheet: WhatWorksSheet, currency = "USD"): WhatWorksPreview {
  const speakers = { say: reportWords("en"), tell: worksWords("en") };
  const shared = sharedPage(sheet, { ...DAYS, asOf: DAYS.to, currency, sources: [], made: DAYS.to, notes: [] }, speakers);
  return { period: { ...DAYS, asOf: DAYS.to }, currency, within: "peerGroup", groups: ["peerGroup", "region"], sheet, shared, report: EMPTY_REPORT, notes: ["Works: Technique: Demonstration.", "A case is an order, else a row; of leads those that are closed."] };
}

const nothing: WhatWorksSheet = {
  comparisons: [], base: null, selling: null, voices: null, lastVoice: null, trainings: null, toAsk: null, byShipping: false, isDelivered: true,
  commentAt: (row) => ({ sheet: "Feedback", range: `F${row + 2}`, text: COMMENTS[row % COMMENTS.length]! }), deliveryAt: (row) => ({ sheet: "Sales", range: `A${row + 2}:K${row + 2}` }),
};
const full: WhatWorksSheet = {
  ...nothing,
  comparisons: [leads("technique", { Demonstration: 7, "Phone call": 4, Visit: 4 }), leads("channel", { Shop: 5, Online: 5 }), leads("segment", { Schools: 5, Offices: 5, ...Object.fromEntries(each(9, (at) => [`Hotel chain ${at}`, 4])) })],
  base: { from: DAYS.from - 92, to: DAYS.from - 1 },
  selling: sales(["Oak desk lamp", "Floor lamp", "Shade", "Bulb", "Cable"]),
  voices: { ...voices(feedback(120, (at) => [10, 9, 8, 10, 3][at % 5]!), DAYS, { from: DAYS.from - 92, to: DAYS.from - 1 }), days: DAYS },
  trainings: [training("Asking for the order", 160, "works"), training("Negotiating", 20, "not clear"), training("The new catalogue", -150, "does worse")],
  toAsk: each(30, (at) => ({ customer: `Corner Shop ${at + 1}`, delivered: DAYS.to - at, person: at % 3 ? "Anna Nowak" : null, row: at })),
};

export const WORKS = preview(full);
export const WORKS_ONLY_SALES = { ...preview({ ...nothing, selling: sales(["Oak desk lamp", "Floor lamp"]) }), groups: [], within: null, notes: ["Nothing does better than comparable others for certain yet."] };
export const WORKS_SUMS = { ...preview({ ...nothing, areSums: true, selling: sales(["Oak desk lamp", "Floor lamp"]) }), groups: [], within: null, notes: ["Nothing does better than comparable others for certain yet.", "The sales are sums of months or other periods, not single sales: only leads are compared case by case."] };
export const WORKS_FEW: WhatWorksPreview = {
  ...preview({ ...full, comparisons: [comparison({ length: 3, item: texts(["Demonstration", "Visit", "Visit"]), stage: Uint8Array.of(WON, LOST, WON) }, { by: "technique", of: "leads", within: null, days: DAYS })], voices: { ...voices(feedback(3, () => 4), DAYS, null), days: DAYS }, trainings: [], toAsk: [] }),
  notes: ["Nothing does better than comparable others for certain yet.", "Most have too few cases in these days: a longer period tells more."],
};
export const WORKS_LONG = preview({ ...full, comparisons: [leads("technique", { [LONG]: 9, [`${LONG} ${LONG}`]: 2 })], selling: sales([LONG, `${LONG}/2013`], 123_456_789), toAsk: [{ customer: LONG.repeat(2), delivered: DAYS.to, person: LONG, row: 1 }], trainings: [training(LONG, 123_456_789_012, "works")] }, "PLN");
export const NO_WORKS: readonly Trouble[] = [{ code: "no-sales", message: "No table of sales was found. Sales need a date and an amount in each row.", missing: "Sales" }];
