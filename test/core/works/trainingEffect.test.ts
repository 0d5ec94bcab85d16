// Training: windows, who is compared with whom, and how often the interval holds the truth.
import { workCalendar } from "../../../src/core/calendar";
import type { SalesRows } from "../../../src/core/goals/salesRows";
import { trainingEffect, type TrainingEffectLine } from "../../../src/core/works/trainingEffect";
import { serial } from "../goals/given";
import { chance, normal, shuffled, texts } from "./given";

interface Sale { readonly person: string; readonly day: number; readonly amount: number }
interface Training { readonly person: string; readonly topic: string; readonly day: number }

const made = (sales: readonly Sale[], training: readonly Training[], days = 28): TrainingEffectLine[] => {
  const rows: SalesRows = { length: sales.length, day: Int32Array.from(sales, ({ day }) => day), amount: Float64Array.from(sales, ({ amount }) => amount), person: texts(sales.map(({ person }) => person)) };
  return trainingEffect({ sales: rows, training: { length: training.length, person: texts(training.map(({ person }) => person)), topic: texts(training.map(({ topic }) => topic)), day: Int32Array.from(training, ({ day }) => day) }, days, calendar: workCalendar() });
};

const MONDAY = serial("2025-03-03");
/** Sales on the Mondays of eight weeks before and after: so much a working day before, so much after. */
const weekly = (person: string, before: number, after: number): Sale[] => Array.from({ length: 17 }, (_, at) => at - 8).map((week) => ({ person, day: MONDAY + 7 * week, amount: 5 * (week <= 0 ? before : after) }));
const people = (prefix: string, count: number, before: number, after: number) => Array.from({ length: count }, (_, at) => weekly(`${prefix}${at}`, before + at, after + at)).flat();
const trained = (prefix: string, count: number, topic = "Demo", day = MONDAY): Training[] => Array.from({ length: count }, (_, at) => ({ person: `${prefix}${at}`, topic, day }));

describe("[TRAININGEFFECT]", () => {
  it("sales per working day before and after, the same of the others, and the difference of the differences", () => {
    const [line] = made([...people("T", 6, 100, 130), ...people("O", 8, 100, 110)], trained("T", 6));
    expect(line).toMatchObject({ topic: "Demo", people: 6, before: 102.5, after: 132.5, verdict: "works", shortened: 0, leftOut: 0 });
    expect(line!.effect).toBeCloseTo(20, 9);
    expect(line!.othersAfter! - line!.othersBefore!).toBeCloseTo(10, 9);
  });
  it("who sold half as much or more than double is nobody to compare with", () => {
    const [line] = made([...people("T", 6, 100, 130), ...people("O", 8, 400, 900)], trained("T", 6));
    expect(line).toMatchObject({ people: 0, before: null, effect: null, interval: null, verdict: "too few", leftOut: 6 });
  });
  it("who was trained then, in whatever topic, is none of the others", () => {
    const sales = [...people("T", 6, 100, 130), ...people("O", 8, 100, 110)];
    expect(made(sales, [...trained("T", 6), ...trained("O", 8, "Law", MONDAY + 28)]).find(({ topic }) => topic === "Demo")).toMatchObject({ people: 0, leftOut: 6 });
    expect(made(sales, [...trained("T", 6), ...trained("O", 8, "Law", MONDAY + 29)]).find(({ topic }) => topic === "Demo")).toMatchObject({ people: 6 });
  });
  it("few people are too few: figures without an interval", () => expect(made([...people("T", 4, 100, 130), ...people("O", 8, 100, 110)], trained("T", 4))[0]).toMatchObject({ people: 4, interval: null, verdict: "too few", before: 101.5 }));
  it("few others, too", () => expect(made([...people("T", 6, 100, 130), ...people("O", 4, 100, 110)], trained("T", 6))[0]).toMatchObject({ people: 6, interval: null, verdict: "too few" }));
  it("windows over the edge of the data are shortened, and said so", () => {
    const [line] = made([...people("T", 6, 100, 130), ...people("O", 8, 100, 110)], trained("T", 6), 80);
    expect(line).toMatchObject({ people: 6, shortened: 6, leftOut: 0, verdict: "works" });
    expect(line!.effect).toBeCloseTo(20, 9);
  });
  it("a window of less than half is none", () => expect(made([...people("T", 6, 100, 130), ...people("O", 8, 100, 110)], trained("T", 6, "Demo", MONDAY + 49), 28)[0]).toMatchObject({ people: 0, leftOut: 6 }));
  it("new people and those who left are not compared", () => {
    const sales = [...people("T", 6, 100, 130), ...people("O", 8, 100, 110)];
    const [line] = made([...sales.filter(({ person, day }) => !(person === "T0" && day < MONDAY) && !(person === "T1" && day > MONDAY))], trained("T", 6));
    expect(line).toMatchObject({ people: 4, leftOut: 2 });
  });
  it("a topic repeated counts a person once, by the first training that has windows", () => expect(made([...people("T", 6, 100, 130), ...people("O", 8, 100, 110)], [...trained("T", 6), ...trained("T", 6, "demo ", MONDAY + 14)])).toMatchObject([{ people: 6, leftOut: 0 }]));
  it("the same change as the others': no difference", () => expect(made([...people("T", 6, 100, 110), ...people("O", 8, 100, 110)], trained("T", 6))[0]!.verdict).toBe("no difference"));
  it("no sales, no trainings: nothing breaks", () => {
    expect(made([], trained("T", 2))).toMatchObject([{ people: 0, leftOut: 2, verdict: "too few" }]);
    expect(made(people("O", 2, 1, 1), [])).toEqual([]);
  });
});

/** Thirty-six people, twelve of them trained in two weeks; everybody has a level and a bad or good month of their own. */
function simulated(seed: number, effect: number): [Sale[], Training[]] {
  const random = chance(seed);
  const sales: Sale[] = [];
  const training: Training[] = [];
  for (let at = 0; at < 36; at++) {
    const person = `p${String(at).padStart(2, "0")}`;
    const level = 100 + 10 * normal(random);
    const isTrained = at < 12;
    const day = MONDAY + (at % 2) * 7;
    if (isTrained) training.push({ person, topic: "Demo", day });
    const drift = 8 * normal(random);
    for (let week = -6; week <= 7; week++) {
      const on = MONDAY + 7 * week;
      const rate = level + (on > day ? drift + (isTrained ? effect : 0) : 0) + 10 * normal(random);
      sales.push({ person, day: on, amount: Math.round(5 * rate * 100) / 100 });
    }
  }
  return [sales, training];
}

describe("[TRAININGEFFECT] 1,000 simulated runs of a known effect", () => {
  const RUNS = 1000;
  test.each([12, 0])("the interval covers a truth of %d a day in 93 to 97 %%", (effect) => {
    let inside = 0;
    for (let run = 1; run <= RUNS; run++) {
      const { interval } = made(...simulated(run, effect))[0]!;
      if (interval!.from <= effect && interval!.to >= effect) inside++;
    }
    expect(inside / RUNS).toBeGreaterThanOrEqual(0.93);
    expect(inside / RUNS).toBeLessThanOrEqual(0.97);
  });
  it("with no effect `works` comes up in at most 5 %", () => {
    let found = 0;
    for (let run = 1; run <= RUNS; run++) if (made(...simulated(3000 + run, 0))[0]!.verdict === "works") found++;
    expect(found / RUNS).toBeLessThanOrEqual(0.05);
  });
  it("the order of rows changes nothing", () => {
    const [sales, training] = simulated(5, 12);
    for (let seed = 1; seed <= 5; seed++) expect(made(shuffled(sales, seed), shuffled(training, seed))).toEqual(made(sales, training));
  });
});
