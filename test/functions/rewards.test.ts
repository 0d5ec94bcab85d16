import { BLANK, CellFailure, column, day, everywhere, OMITTED } from "./excel";

const FROM = column(0, 1000, 3000);
const RATE = column(0.02, "5%", 0.08);

describe("[COMMISSION]", () => {
  test.each<[string, unknown[], unknown]>([
    ["marginal when the mode is omitted", [3500, FROM, RATE], 160],
    ["a blank mode, a blank cap: none", [3500, FROM, RATE, BLANK, BLANK], 160],
    ["retroactive", [1000, FROM, RATE, "retroactive"], 50],
    ["modes in Polish", [1000, FROM, RATE, "Wsteczny"], 50],
    ["a cap", [3500, FROM, RATE, OMITTED, 100], 100],
    ["⊞ one for each amount; a blank one is 0", [column(3500, BLANK, "1 000,00 zł"), FROM, RATE], [[160], [0], [20]]],
    ["tiers in a row", [3500, [[0, 1000, 3000]], RATE], 160],
    ["one tier", [3500, 0, 0.02], 70],
    ["blank cells under the tiers", [3500, column(0, 1000, 3000, BLANK, BLANK), column(0.02, 0.05, 0.08, BLANK, BLANK)], 160],
    ["a blank first tier begins at 0", [500, column(BLANK, 1000), column(0.02, 0.05)], 10],
    ["lists of different lengths", [1, FROM, column(0.1, 0.2)], "#VALUE! From has 3 cells, Rate has 2"],
    ["tiers out of order", [1, column(0, 3000, 1000), RATE], "#VALUE! From in row 3 must be larger than the one before it"],
    ["a tier below 0", [1, column(-5, 1000, 3000), RATE], "#VALUE! From in row 1 is below 0: tiers begin at 0 or above"],
    ["a rate that is none", [1, FROM, column(0.02, "five", 0.08)], "#VALUE! Rate in row 2 is not a number: 'five'"],
    ["another mode", [1, FROM, RATE, "fair"], "#VALUE! Mode cannot be 'fair'. Allowed: \"marginal\", \"retroactive\""],
    ["a negative cap", [1, FROM, RATE, OMITTED, -5], "#VALUE! Cap cannot be negative: -5"],
    ["an amount that is none: only its own cell", [column(1000, "n.d."), FROM, RATE], [[20], ["#VALUE! Amount in row 2 is not a number: 'n.d.'"]]],
  ])("%s", (_, args, expected) => expect(everywhere("COMMISSION", ...args)).toEqual(expected));
});

describe("[COMMISSIONSTEPS]", () => {
  const header = ["Tier", "From", "To", "Rate", "Amount in tier", "Commission"];
  it("a row a tier, and the total", () =>
    expect(everywhere("COMMISSIONSTEPS", 3500, FROM, RATE)).toEqual([header, [1, 0, 1000, 0.02, 1000, 20], [2, 1000, 3000, 0.05, 2000, 100], [3, 3000, "", 0.08, 500, 40], ["Total", "", "", "", 3500, 160]]));
  it("what the cap takes away has its row", () =>
    expect(everywhere("COMMISSIONSTEPS", 2000, column(0), column(0.1), BLANK, 150)).toEqual([header, [1, 0, "", 0.1, 2000, 200], ["Cap", "", "", "", "", -50], ["Total", "", "", "", 2000, 150]]));
  it("a blank amount", () => expect(everywhere("COMMISSIONSTEPS", BLANK, column(0), column(0.1))).toEqual([header, [1, 0, "", 0.1, 0, 0], ["Total", "", "", "", 0, 0]]));
});

describe("[PAYOUT]", () => {
  const CURVE = [column(0.7, 1, 1.5), column(0, 1, 2)];
  test.each<[string, unknown[], unknown]>([
    ["by steps when omitted or blank", [column(0.85, 1.2), ...CURVE, BLANK], [[0], [1]]],
    ["smooth", [column(0.85, 1, 1.2, 9, BLANK), ...CURVE, true], [[0.5], [1], [1.4], [2], [0]]],
    ["per cent as text", ["85%", column("70%", "100%"), column(0, 1), true], 0.5],
    ["points out of order", [1, column(1, 0.7), column(0, 1)], "#VALUE! Points in row 2 must be larger than the one before it"],
    ["lists of different lengths", [1, column(1, 2), column(1)], "#VALUE! Points has 2 cells, Payout has 1"],
    ["neither TRUE nor FALSE", [1, ...CURVE, "maybe"], "#VALUE! Smooth must be TRUE or FALSE, not 'maybe'"],
  ])("%s", (_, args, expected) => expect(everywhere("PAYOUT", ...args)).toEqual(expected));
});

describe("[TRUEUP]", () => {
  const header = ["Amount to date", "Earned to date", "Payment"];
  it("period by period", () => expect(everywhere("TRUEUP", column(800, 400, -400), FROM, RATE, "retroactive")).toEqual([header, [800, 16, 16], [1200, 60, 44], [800, 16, -44]]));
  it("periods across, one of them blank, and a cap", () => expect(everywhere("TRUEUP", [[4000, BLANK, 1000]], FROM, RATE, BLANK, 210)).toEqual([header, [4000, 200, 200], [4000, 200, 0], [5000, 210, 10]]));
});

describe("[DRAW]", () => {
  const header = ["Earned", "Paid", "Owed"];
  test.each<[string, unknown[], unknown]>([
    ["recoverable when omitted", [column(500, 3000), 1500], [header, [500, 1500, 1000], [3000, 2000, 0]]],
    ["recoverable when blank: a blank may arrive as 0", [column(500, 3000), 1500, BLANK], [header, [500, 1500, 1000], [3000, 2000, 0]]],
    ["not recoverable", [column(500, 3000), 1500, false], [header, [500, 1500, 0], [3000, 3000, 0]]],
    ["owed at the start; a blank period earned 0", [column(3000, BLANK), 1500, true, 400], [header, [3000, 2600, 0], [0, 1500, 1500]]],
    ["a negative draw", [column(1), -5], "#VALUE! Draw cannot be negative: -5"],
    ["owing less than nothing", [column(1), 5, true, -1], "#VALUE! Owed cannot be negative: -1"],
  ])("%s", (_, args, expected) => expect(everywhere("DRAW", ...args)).toEqual(expected));
});

describe("[CLAWBACK]", () => {
  const SOLD = day("2024-01-31");
  test.each<[string, unknown[], unknown]>([
    ["within the days, later, not cancelled, a blank row", [column(450, 450, 450, BLANK), column(SOLD, SOLD, SOLD, BLANK), column(day("2024-04-30"), day("2024-05-01"), BLANK, BLANK), 90], [[450], [0], [0], [0]]],
    ["pro rata", [450, SOLD, day("2024-03-01"), 90, true], 300],
    ["days as text, dates as text", ["450,00", "31.01.2024", "2024-04-30", "90"], 450],
    ["cancelled before it was sold", [450, SOLD, SOLD - 1, 90], "#VALUE! Cancelled is before Sold"],
    ["no day of the sale", [450, BLANK, SOLD, 90], "#VALUE! Sold is blank: the day of the sale is needed"],
    ["negative days", [450, SOLD, SOLD, -1], "#VALUE! Days cannot be negative: -1"],
    ["a date that is none", [450, SOLD, "soon", 90], "#VALUE! Cancelled is not a date: 'soon'"],
  ])("%s", (_, args, expected) => expect(everywhere("CLAWBACK", ...args)).toEqual(expected));
});

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
  it("everybody tied: by name, and the tie at the last piece is said of all", () => {
    const tied = everywhere("RECOGNITION", [["Person", "Goal", "Actual"], ["Cy", 100, 110], ["Ann", 100, 110], ["Bob", 100, 110]], [["Name", "Count"], ["Cup", 1]]);
    expect(names(tied)).toEqual(["1 Ann: Cup", "2 Bob: ", "3 Cy: "]);
    expect((tied as string[][]).slice(1).every((row) => String(row[4]).includes("the last “Cup” went to Ann by amount, then name"))).toBe(true);
  });
  it("a budget smaller than the first reward: the list says so, and gives what it still holds", () => {
    expect((everywhere("RECOGNITION", results, [["Name", "Value"], ["Trip", 500]], 499.99) as unknown[][]).slice(1).map((row) => row.slice(4))).toEqual([
      [expect.stringContaining("no reward: the budget does not hold the next one"), "", "", ""],
      [expect.stringContaining("no reward: the budget does not hold the next one"), "", "", ""],
      ["reached the goal; no reward: the budget does not hold the next one", "", "", ""],
    ]);
  });
  it("a person in two rows is refused: one reward each", () => {
    expect(everywhere("RECOGNITION", [...results, ["ann ", 100, 130]], rewards)).toBe("#VALUE! Results: Ann stands in rows 2 and 7. Give each person one row, of one period");
  });
  it("what is missing is named", () => expect(everywhere("RECOGNITION", [["Person", "Goal"], ["Ann", 1]], rewards)).toBe("#VALUE! Results: there is no column for Attainment. Name it in the argument columns, or give its header a usual name"));
  test.each([
    [[["Name", "Value"], ["Trip", "n.d.?"], ["Cup", 5]], "#VALUE! Rewards in row 2, column Value is not a number: 'n.d.?'"],
    [[["Name", "Value", "Count"], ["Trip", 500, "one"], ["Cup", 5, 3]], "#VALUE! Rewards in row 2, column Count is not a number: 'one'"],
    [[["Name", "Value", "Needs"], ["Trip", 500, "much"], ["Cup", 5, 1]], "#VALUE! Rewards in row 2, column Needs is not a number: 'much'"],
  ])("a reward that cannot be read is refused, never free or without limit: %j", (unreadable, refusal) => expect(everywhere("RECOGNITION", results, unreadable)).toBe(refusal));
  it("no data in a reward's value is none", () => expect(names(everywhere("RECOGNITION", results, [["Name", "Value"], ["Cup", "-"], ["Trip", 500]]))[0]).toBe("1 Ann: Cup"));
  it("[columns] settles by hand what a column is", () => expect(names(everywhere("RECOGNITION", [["X", "Y", "Z"], ["Ann", 1, 2]], rewards, OMITTED, OMITTED, [["person", "X", "results"], ["goal", "Y", "results"], ["actual", "Z", "results"]]))).toEqual(["1 Ann: Trip"]));
});
