// What people may see of coaching: a team with somebody new and trainings due, nobody, very long names and sums, no trainings kept.
import type { CoachingPreview } from "../../../src/commands/desk";
import type { CoachingLine, CoachingSheet } from "../../../src/core/coaching/coachingList";
import { EARLIER } from "../../../src/core/coaching/restOfGap";
import type { Told } from "../../../src/core/coaching/strengths";
import { EMPTY_REPORT } from "./fakeDesk";

/** 1 Jul 2013, 30 Sep 2013. */
const [FROM, TO] = [41456, 41547];
const told = (measure: Told["measure"], item: string, own: number, peers: number, isBetter: boolean, isSure: boolean): Told => ({ measure, item, own, peers, cases: 12, isBetter, isOfYear: measure === "winRate", chance: isSure ? 0.001 : 0.2, isSure });
const MATERIAL = { kind: "product", topic: "Prices: when to hold them", link: "Sales handbook, page 12", product: "", forWhom: "", updatedOn: FROM + 10 };

const line = (person: string, more: Partial<CoachingLine> = {}): CoachingLine => ({
  person, manager: "Stephen Jiang", gap: -48_210.5,
  rest: { explained: [{ rung: "delivery", amount: -9100 }], everybody: -12_000, left: -27_110.5, others: EARLIER.filter((rung) => rung !== "delivery").map((rung, at) => ({ rung, verdict: (["ruled out", "not clear", "no data"] as const)[at % 3]! })), standsOut: false },
  startedOn: null, hasSales: true, strongest: told("mix", "Components", 0.41, 0.22, true, true), peersBetter: told("discount", "", 0.112, 0.051, false, true), learnFrom: "Jae Pak",
  topic: { topic: MATERIAL.topic, subject: "", material: MATERIAL }, lastTraining: { day: 41400, topic: "Negotiation" }, coachedOn: null, isOfTraining: false, result: null, resultTyped: null, ...more,
});

const shown = (sheet: Partial<CoachingSheet>, more: Partial<CoachingPreview> = {}): CoachingPreview => ({
  period: { from: FROM, to: TO, asOf: TO }, currency: "USD", notes: ["What follows is coaching or training, then another look. A decision about a person is the manager’s own."], report: EMPTY_REPORT,
  sheet: { lines: [], newcomers: [], coachedBefore: [], due: [], hasGoals: true, hasTopics: true, measures: ["mix", "discount"], hasBase: true, left: [], ...sheet }, ...more,
});

export const TEAM = shown({
  lines: [
    line("Linda Mitchell"),
    line("Rachel Valdez", { manager: "", strongest: told("winRate", "", 0.44, 0.29, true, false), peersBetter: null, learnFrom: null, topic: null, lastTraining: null, coachedOn: 41480, result: { days: 48, sold: 81_200, expected: 79_900, attainment: 1.016, before: 0.71 } }),
    line("Shu Ito", { coachedOn: 41540, result: { days: 5, sold: null, expected: null, attainment: null, before: null }, resultTyped: "Calls the dealers again, first orders came in" }),
  ],
  newcomers: [line("New Person", { rest: null, startedOn: 41470, gap: -3200 })],
  coachedBefore: [{ person: "Jae Pak", manager: "Amy Alberts", gap: 4100, coachedOn: 41470, isOfTraining: true, result: { days: 55, sold: 141_000, expected: 120_000, attainment: 1.175, before: 0.9 }, resultTyped: null }],
  due: [
    { person: "Linda Mitchell", topic: "Touring bikes", why: "not trained", item: "Touring bikes", figure: 0.18, last: null, due: TO, material: null },
    { person: "Linda Mitchell", topic: MATERIAL.topic, why: "out of date", item: "", figure: FROM + 10, last: 41400, due: FROM + 40, material: MATERIAL },
    { person: "Shu Ito", topic: "Follow-up", why: "long ago", item: "", figure: 182, last: 41300, due: 41482, material: null },
  ],
});
export const NOBODY_TO_COACH = shown({});
export const NO_TRAININGS = shown({ lines: [line("Linda Mitchell", { topic: null, lastTraining: null })], hasTopics: false });
const LONG = "Wolfeschlegelsteinhausenbergerdorff-Konstantynopolitańczykowianeczka";
export const LONG_COACHING = shown(
  {
    lines: Array.from({ length: 30 }, (_, at) => line(`${LONG} ${at}`, { manager: LONG, gap: -123_456_789_012.34, strongest: told("mix", LONG, 0.999, 0.001, true, false), learnFrom: LONG, coachedOn: LONG, resultTyped: LONG, topic: { topic: LONG, subject: "", material: { ...MATERIAL, link: `${LONG}${LONG}` } } })),
    coachedBefore: [{ person: LONG, manager: LONG, gap: null, coachedOn: LONG, isOfTraining: false, result: null, resultTyped: LONG }],
    due: [{ person: LONG, topic: LONG, why: "never", item: "", figure: 365, last: null, due: TO, material: { ...MATERIAL, link: LONG } }],
  },
  { currency: "PLN" },
);
