import { BLANK, CellFailure, column, day, everywhere, OMITTED } from "./excel";

describe("[PRORATE]", () => {
  const FEBRUARY = [day("2024-02-01"), day("2024-02-29")];
  test.each([
    ["joined in the middle", [29000, ...FEBRUARY, day("2024-02-15")], 15000],
    ["a blank end is none", [29000, ...FEBRUARY, day("2024-02-15"), BLANK], 15000],
    ["left", [29000, ...FEBRUARY, day("2020-01-01"), day("2024-02-10")], 10000],
    ["working days", [2100, ...FEBRUARY, day("2024-02-15"), OMITTED, "working"], 1100],
    ["working days less a holiday", [2000, ...FEBRUARY, day("2024-02-15"), OMITTED, "robocze", column(day("2024-02-01"))], 1100],
    ["a blank start is refused", [1, ...FEBRUARY, BLANK], "#VALUE! Start is blank: a date is needed"],
    ["left before joining", [1, ...FEBRUARY, day("2024-02-15"), day("2024-02-14")], "#VALUE! End is before Start"],
    ["other days", [1, ...FEBRUARY, day("2024-02-15"), OMITTED, "lunar"], "#VALUE! Days cannot be 'lunar'. Allowed: \"calendar\", \"working\""],
  ])("%s", (_, args, expected) => expect(everywhere("PRORATE", ...args)).toBe(expected));
  it("⊞ a person each", () => expect(everywhere("PRORATE", 29000, ...FEBRUARY, column(day("2024-02-15"), day("2024-02-01")), column(BLANK, day("2024-02-10")))).toEqual([[15000], [10000]]));
});

describe("[RANKWITHIN]", () => {
  test.each([
    ["1 is the largest", [column(3, 7, 3)], [[2], [1], [2]]],
    ["a gap after shared places", [column(7, 7, 3)], [[1], [1], [3]]],
    ["dense", [column(7, 7, 3), OMITTED, "dense"], [[1], [1], [2]]],
    ["inside each group, names without case", [column(3, 7, 9), column("a", "b", " A ")], [[2], [1], [1]]],
    ["a blank group is a group", [column(3, 7, 9), column(BLANK, "b", BLANK)], [[2], [1], [1]]],
    ["text gives \"\"", [column(3, "n.d.", 9)], [[2], [""], [1]]],
    ["a blank counts as 0", [column(3, BLANK, -1)], [[1], [2], [3]]],
    ["an error stays one, and takes no place", [column(3, new CellFailure("#DIV/0!"), 9)], [[2], ["#DIV/0!"], [1]]],
    ["in the shape of the values", [[[3, 7, 3]]], [[2, 1, 2]]],
    ["groups of another size", [column(1, 2), column("a")], "#VALUE! Values has 2 rows, Groups has 1"],
    ["other ties", [column(1, 2), OMITTED, "fair"], "#VALUE! Ties cannot be 'fair'. Allowed: \"competition\", \"dense\""],
  ])("%s", (_, args, expected) => expect(everywhere("RANKWITHIN", ...args)).toEqual(expected));
});

describe("[RECOGNITION]", () => {
  const results = [["Person", "Goal", "Actual"], ["Ann", 100, 120], ["Bob", 100, 99.99], ["Cy", 50, 60], ["Dee", 10, 10], ["Eve", BLANK, 500]];
  const rewards = [["Name", "Kind", "Value", "Count", "Needs"], ["Trip", "trip", 500, 1, 1.1], ["Day off", "time off", BLANK, BLANK, BLANK]];
  const header = ["Place", "Person", "Attainment", "Above goal", "Reason", "Reward", "Kind", "Value"];
  const names = (result: unknown) => (result as unknown[][]).slice(1).map((row) => `${String(row[0])} ${String(row[1])}: ${String(row[5])}`);

  it("in order, one reward each, a tie at the last piece said", () =>
    expect(everywhere("RECOGNITION", results, rewards)).toEqual([
      header,
      [1, "Ann", 1.2, 20, "exceeded the goal: 120%; the last “Trip” went to Ann by amount, then name; the same attainment: Cy", "Trip", "trip", 500],
      [2, "Cy", 1.2, 10, "exceeded the goal: 120%; the last “Trip” went to Ann by amount, then name; the same attainment: Ann", "Day off", "time off", 0],
      [3, "Dee", 1, 0, "reached the goal", "Day off", "time off", 0],
    ]));
  test.each([
    ["a budget", [400], ["1 Ann: Day off", "2 Cy: Day off", "3 Dee: Day off"]],
    ["a blank budget is none", [BLANK], ["1 Ann: Trip", "2 Cy: Day off", "3 Dee: Day off"]],
    ["another least attainment", [OMITTED, 1.1], ["1 Ann: Trip", "2 Cy: Day off"]],
    ["a blank least attainment is 100 %", [OMITTED, BLANK], ["1 Ann: Trip", "2 Cy: Day off", "3 Dee: Day off"]],
  ])("%s", (_, args, expected) => expect(names(everywhere("RECOGNITION", results, rewards, ...args))).toEqual(expected));
  it("who gets none is listed with a blank reward, and why", () =>
    expect((everywhere("RECOGNITION", results, [["Name", "Count"], ["Cup", 1]]) as unknown[][]).slice(2).map((row) => row.slice(4))).toEqual([[expect.stringContaining("no reward: none is left"), "", "", ""], ["reached the goal; no reward: none is left", "", "", ""]]));
  it("attainments alone will do, Polish too", () => expect(everywhere("RECOGNITION", [["Osoba", "Realizacja %"], ["Anna", 1.2], ["Bogdan", 2.4], ["Cezary", 0.9]], [["Nazwa", "Liczba"], ["Puchar", 5]])).toEqual([expect.arrayContaining(["Miejsce", "Osoba"]), [1, "Bogdan", 2.4, "", "cel przekroczony: 240%", "Puchar", "", 0], [2, "Anna", 1.2, "", "cel przekroczony: 120%", "Puchar", "", 0]]));
  it("nobody: the header alone", () => expect(everywhere("RECOGNITION", [["Person", "Goal", "Actual"], ["Ann", 100, 1]], rewards)).toEqual([header]));
  it("a person in two rows is refused: one reward each", () => {
    expect(everywhere("RECOGNITION", [...results, ["ann ", 100, 130]], rewards)).toBe("#VALUE! Results: Ann stands in rows 2 and 7. Give each person one row, of one period");
  });
  it("what is missing is named", () => expect(everywhere("RECOGNITION", [["Person", "Goal"], ["Ann", 1]], rewards)).toBe("#VALUE! Results: there is no column for Attainment. Name it in the argument columns, or give its header a usual name"));
  it("[columns] settles by hand what a column is", () => expect(names(everywhere("RECOGNITION", [["X", "Y", "Z"], ["Ann", 1, 2]], rewards, OMITTED, OMITTED, [["person", "X", "results"], ["goal", "Y", "results"], ["actual", "Z", "results"]]))).toEqual(["1 Ann: Trip"]));
});
