// Who is due for training, and who is not.
import { topicFor, topicsOf } from "../../../src/core/coaching/topics";
import type { MaterialRow, TrainingRow } from "../../../src/core/learning";
import { trainingDue, usualPause, type Trainee } from "../../../src/core/coaching/trainingDue";

const TODAY = 10_000;
const trained = (person: string, topic: string, day: number): TrainingRow => ({ person, topic, kind: "training", day });
const material = (topic: string, more: Partial<MaterialRow> = {}): MaterialRow => ({ topic, kind: "", link: "", product: "", forWhom: "", updatedOn: null, ...more });
const ann = (...sells: Trainee["sells"]): Trainee => ({ person: "Ann", department: "North", sells });
const due = (trainees: readonly Trainee[], training: readonly TrainingRow[], materials: readonly MaterialRow[] = []) =>
  trainingDue({ trainees, training, topics: topicsOf(materials, training, ["Bikes", "Parts"]), asOf: TODAY, suggested: new Map() }).map(({ person, topic, why, last, due: on }) => [person, topic, why, last, on]);
/** Trained yesterday: nothing is long ago. */
const FRESH = trained("Ann", "Closing", TODAY - 1);

describe("[TRAINING DUE]", () => {
  it("sells what there is a topic about, and never had it: due now", () => expect(due([ann({ item: "Bikes", share: 0.3 })], [FRESH, trained("Bob", "Bikes: models", TODAY - 300)])).toEqual([["Ann", "Bikes: models", "not trained", null, TODAY]]));
  it("had it, under any topic that names it: not due", () => expect(due([ann({ item: "Bikes", share: 0.3 })], [FRESH, trained("ann", "All about bikes", TODAY - 300), trained("Bob", "Bikes: models", TODAY - 300)])).toEqual([]));
  it.each([[0.049, 0], [0.05, 1]])("a share of %s of what they sell", (share, count) => expect(due([ann({ item: "Bikes", share })], [FRESH, trained("Bob", "Bikes", TODAY - 300)]).length).toBe(count));
  it("what is planned is not due", () => expect(due([ann({ item: "Bikes", share: 0.3 })], [FRESH, trained("Ann", "Bikes", TODAY + 20)])).toEqual([]));
  it("material updated after the training: due thirty days after that", () => expect(due([ann()], [FRESH, trained("Ann", "Prices", TODAY - 200)], [material("Prices", { updatedOn: TODAY - 100 })])).toEqual([["Ann", "Prices", "out of date", TODAY - 200, TODAY - 70]]));
  it.each([["updated before the training", TODAY - 300], ["updated on that day", TODAY - 200], ["not updated yet", TODAY + 5], ["no day noted", null]] as const)("material %s: not due", (_, updatedOn) => expect(due([ann()], [FRESH, trained("Ann", "Prices", TODAY - 200)], [material("Prices", { updatedOn })])).toEqual([]));
  it("material for somebody else is nobody else's business; for a target group it is everybody's", () => {
    const both = (forWhom: string) => due([ann({ item: "Bikes", share: 0.3 }), { person: "Bob", department: "South", sells: [] }], [FRESH, trained("Bob", "Closing", TODAY - 1)], [material("Bikes", { forWhom, product: "Bikes" })]);
    expect([both("South"), both("north").length, both("dealers").length]).toEqual([[], 1, 1]);
  });
  it("the last training is longer ago than a year, where nothing is usual: the topic never had", () => expect(due([ann()], [trained("Ann", "Closing", TODAY - 400), trained("Bob", "Prices", TODAY - 30)])).toEqual([["Ann", "Prices", "long ago", TODAY - 400, TODAY - 35]]));
  it("no training is noted at all: due now", () => expect(due([ann()], [trained("Bob", "Prices", TODAY - 30)])).toEqual([["Ann", "Prices", "never", null, TODAY]]));
  it("neither trainings nor material: nothing is known, nobody is due", () => expect(due([ann({ item: "Bikes", share: 1 })], [])).toEqual([]));
  it("the usual pause is the middle of all pauses, a quarter at least; few pauses: a year", () => {
    const every = (days: number, count: number) => Array.from({ length: count }, (_, at) => trained("Ann", "X", TODAY - days * at));
    expect([usualPause(every(180, 6), TODAY), usualPause(every(30, 6), TODAY), usualPause(every(180, 5), TODAY)]).toEqual([180, 90, 365]);
  });
});

describe("[TOPICS]", () => {
  const topics = topicsOf([material("Holding prices in talks", { link: "p. 4" }), material("Why us", { product: "parts" })], [trained("Ann", "Negotiation with dealers", 1), trained("Ann", "Kontakt po dostawie", 1), trained("Ann", "Rowery i Bikes", 1)], ["Bikes", "Parts"]);
  it.each([["discount", "", "Holding prices in talks"], ["winRate", "", "Negotiation with dealers"], ["followUp", "", "Kontakt po dostawie"], ["mix", "Bikes", "Rowery i Bikes"], ["mix", "Parts", "Why us"], ["dealSize", "", undefined]] as const)("%s %s: %s", (measure, item, topic) => expect(topicFor(topics, { measure, item })?.topic).toBe(topic));
});
