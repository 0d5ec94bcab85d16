// What customers say: scales, changes, the commonest words in English and Polish; and whom nobody has asked.
import { commonWords } from "../../../src/core/works/commonWords";
import { customersToAsk } from "../../../src/core/works/toAsk";
import { voices, type FeedbackRows } from "../../../src/core/works/voices";
import { NO_DAY } from "../../../src/core/column";
import { shuffled, texts } from "./given";

describe("[VOICES] the commonest words", () => {
  test.each<[string, string[], string[], string]>([
    ["Polish words in their forms are one word", ["Dostawa była bardzo szybka", "Szybka dostawa, polecam", "Czekaliśmy na dostawę tydzień", "Miła obsługa"], ["dostawa", "szybka"], "Szybka dostawa, polecam"],
    ["with accents and without", ["Obsługa miła", "obsluga na medal", "OBSŁUGA!"], ["obsługa"], "OBSŁUGA!"],
    ["English, too", ["The prices are good", "Price was fine, slow delivery", "Delivered late", "I like the delivery"], ["delivery", "price"], "Price was fine, slow delivery"],
    ["words that say nothing are not counted", ["To jest to, co i jak", "To jest tak, że nie", "and the of it was"], [], "and the of it was"],
    ["what one comment says is common to nobody", ["Brilliant service"], [], "Brilliant service"],
  ])("%s", (_, comments, words, typical) => {
    const found = commonWords(comments);
    expect([found.words, comments[found.typical!]]).toEqual([words, typical]);
  });
  it("a comment counts once for a word, however often it says it", () => expect(commonWords(["lamp lamp lamp lamp", "chair desk", "desk chair"]).words).toEqual(["chair", "desk"]));
  it("no comments: no words, no comment", () => expect(commonWords([])).toEqual({ words: [], typical: null }));
  it("the order of comments decides nothing", () => {
    const comments = ["Szybka dostawa", "Dostawa szybka", "Ładna lampa", "Lampa stłuczona", "Dostawa po terminie"];
    const said = (list: readonly string[]) => {
      const { words, typical } = commonWords(list);
      return [words, list[typical!]];
    };
    for (let seed = 1; seed <= 10; seed++) expect(said(shuffled(comments, seed))).toEqual(said(comments));
  });
});

const rows = (list: readonly (readonly [day: number, score: number, product?: string, comment?: string])[]): FeedbackRows => ({
  length: list.length, day: Int32Array.from(list, ([day]) => day), score: Float64Array.from(list, ([, score]) => score), product: texts(list.map(([, , product]) => product)), comment: texts(list.map(([, , , comment]) => comment)),
});
const DAYS = { from: 100, to: 199 };
const BASE = { from: 0, to: 99 };
const scored = (scores: readonly number[]) => voices(rows(scores.map((score) => [150, score] as const)), DAYS, BASE);

describe("[VOICES] scores", () => {
  test.each<[string, number[], string | null, number | null]>([
    ["0 to 10: NPS", [10, 9, 7, 3], "ten", 25],
    ["a 0 is a score of that scale", [5, 0], "ten", -100],
    ["1 to 5: the share of 4 and 5", [5, 4, 2, 1], "five", 0.5],
    ["another scale: the average, and no NPS", [80, 90, 40], "other", 70],
    ["school marks of 1 to 6: nobody would recommend anything by them", [6, 5, 3], "other", 14 / 3],
    ["1 to 3: nobody would be satisfied by them", [3, 3, 1], "other", 7 / 3],
    ["no scores: nothing is made of them", [NaN], null, null],
  ])("%s", (_, scores, scale, figure) => {
    const { scale: found, lines } = scored(scores);
    expect([found, lines[0]!.figure]).toEqual([scale, figure]);
  });
  it("all first, then those with the most scores; few scores are few", () => {
    const { lines } = voices(rows([[150, 9, "A"], [150, 9, "B"], [151, 3, "B"], [152, 10]]), DAYS, BASE);
    expect(lines.map(({ of, item, scores, isFew }) => [of, item, scores, isFew])).toEqual([["all", "", 4, true], ["product", "B", 2, true], ["product", "A", 1, true]]);
  });
  it("a change is told only where both sides have enough scores", () => {
    const many = (day: number, score: number, count: number) => Array.from({ length: count }, () => [day, score] as const);
    expect(voices(rows([...many(50, 3, 10), ...many(150, 10, 10)]), DAYS, BASE).lines[0]!.change).toBe(200);
    expect(voices(rows([...many(50, 3, 9), ...many(150, 10, 10)]), DAYS, BASE).lines[0]!.change).toBeNull();
  });
  it("nothing said in these days: no lines", () => expect(voices(rows([[50, 9]]), DAYS, BASE).lines).toEqual([]));
});

describe("[TO ASK]", () => {
  const sold = (list: readonly (readonly [day: number, customer: string, person?: string])[]) => ({ length: list.length, day: Int32Array.from(list, ([day]) => day), customer: texts(list.map(([, customer]) => customer)), person: texts(list.map(([, , person]) => person)) });
  const heard = (list: readonly (readonly [day: number, customer: string])[]) => ({ length: list.length, day: Int32Array.from(list, ([day]) => day), customer: texts(list.map(([, customer]) => customer)) });
  it("the latest delivery of each customer, of whom nothing was heard since", () =>
    expect(customersToAsk(sold([[110, "Acme", "Ann"], [150, "acme ", "Bob"], [120, "Bolt"], [130, "Cargo", "Ann"], [NO_DAY, "Dot"]]), heard([[140, "Acme"], [130, "Cargo"]]), DAYS)).toEqual([
      { customer: "acme ", delivered: 150, person: "Bob", row: 1 },
      { customer: "Bolt", delivered: 120, person: null, row: 2 },
    ]));
  it("deliveries of other days and words said later than the period count for nothing", () => expect(customersToAsk(sold([[90, "Acme"], [150, "Bolt"], [220, "Cargo"]]), heard([[205, "Bolt"]]), DAYS).map(({ customer }) => customer)).toEqual(["Bolt"]));
});
