// Every call goes through `everywhere`: blanks as 0, null and "" give the same answer.
import fc from "fast-check";
import { BLANK, CellFailure, column, day, everywhere, OMITTED } from "./excel";

const JULY = [day("2025-07-01"), day("2025-07-31")] as const;
const error = (code: string) => new CellFailure(code);

describe("[GOALGAP]", () => {
  test.each([
    ["exact in decimals", [0.3, 0.1], 0.2],
    ["a shortfall is negative", [80, 100], -20],
    ["a blank counts as 0", [BLANK, 5], -5],
    ["text that is a number", ["1 234,50 zł", "(120)"], 1354.5],
    ["per cent", ["12%", 0.02], 0.1],
    ["no-break spaces", ["1\u00a0234", "€1.234,00"], 0],
    ["a boolean is no number", [true, 1], "#VALUE! Actual is not a number: 'TRUE'"],
    ["what could be either is refused", ["1,234", 1], "#VALUE! Actual could be 1234 or 1.234: '1,234'. Give the whole column, or settle it with TONUMBER(…, \",\") or TONUMBER(…, \".\")"],
    ["omitted counts as blank", [OMITTED, 5], -5],
  ])("%s", (_, args, expected) => expect(everywhere("GOALGAP", ...args)).toBe(expected));

  test.each([
    ["column by column", [column(1, 2), column(1, 1)], [[0], [1]]],
    ["a single value is stretched", [column(1, 2), 1], [[0], [1]]],
    ["a row and a column make a table", [column(10, 20), [[1, 2, 3]]], [[9, 8, 7], [19, 18, 17]]],
    ["a column beside a table", [column(10, 20), [[1, 2], [3, 4]]], [[9, 8], [17, 16]]],
    ["a column's texts are read together", [column("1,234", "1,5"), 0], [[1.234], [1.5]]],
    ["an element that fails is its own error", [column("n.d.", 5, BLANK), 1], [["#VALUE! Actual in row 1 is not a number: 'n.d.'"], [4], [-1]]],
    ["an error cell goes on", [column(error("#N/A"), error("#REF!")), 1], [["#N/A"], ["#VALUE! Actual in row 2 holds an error: #REF!"]]],
    ["in a row the column is named", [[["x", 1]], 1], [["#VALUE! Actual in column 1 is not a number: 'x'", 0]]],
  ])("⊞ %s", (_, args, expected) => expect(everywhere("GOALGAP", ...args)).toEqual(expected));

  test.each([[column(1, 2, 3), column(1, 2), "#VALUE! Actual has 3 rows, Goal has 2"], [[[1, 2, 3]], [[1, 2]], "#VALUE! Actual has 3 columns, Goal has 2"]])("⊞ other mismatches are refused", (actual, goal, message) => expect(everywhere("GOALGAP", actual, goal)).toBe(message));

  it("a formatted value comes wrapped", () => expect(everywhere("GOALGAP", { type: "FormattedNumber", basicValue: 12, numberFormat: "0.00 zł" }, 2)).toBe(10));
  it("no result is too large for a cell", () => expect(everywhere("GOALGAP", 1.7e308, -1.7e308)).toBe("#VALUE! The result is too large for a cell"));
});

describe("[ATTAINMENT]", () => {
  test.each([[[160, 200], 0.8], [[BLANK, 200], 0], [[5, BLANK], "#N/A There is no goal: it is blank, 0 or less"], [[5, 0], "#N/A There is no goal: it is blank, 0 or less"], [[5, -1], "#N/A There is no goal: it is blank, 0 or less"]])("%j", (args, expected) => expect(everywhere("ATTAINMENT", ...args)).toBe(expected));
});

describe("[FAVOURABLE]", () => {
  test.each([[[2, 1], true], [[1, 2], false], [[2, 1, true], false], [[4, 5, 1], true], [[4, 5, BLANK], false], [[1, 1], "#N/A There is no difference"], [[1, 2, "maybe"], "#VALUE! LowerIsBetter must be TRUE or FALSE, not 'maybe'"]])("%j", (args, expected) => expect(everywhere("FAVOURABLE", ...args)).toBe(expected));
});

describe("[STATUS]", () => {
  test.each([[[100, 100], "reached"], [[50, 100, 0.5], "on track"], [[48, 100, 0.5], "at risk"], [[47.49, 100, 0.5], "behind"], [[48, 100, 0.5, 0.01], "behind"], [[5, BLANK], "no goal"], [[96, 100], "at risk"], [[0, 100, 0], "on track"]])("%j", (args, expected) => expect(everywhere("STATUS", ...args)).toBe(expected));
  it("a blank elapsed inside a range counts as 0", () => expect(everywhere("STATUS", column(0, 0), 100, column(BLANK, 1))).toEqual([["on track"], ["behind"]]));
  it("five labels replace the words, in their order", () => expect(everywhere("STATUS", column(100, 50, 48, 1, 1), column(100, 100, 100, 100, BLANK), 0.5, OMITTED, [["A", "B", "C", "D", "E"]])).toEqual([["A"], ["B"], ["C"], ["D"], ["E"]]));
  it("a blank label leaves the word", () => expect(everywhere("STATUS", 100, 100, OMITTED, OMITTED, column(BLANK, "B", "C", "D", "E"))).toBe("reached"));
  it("other numbers of labels are refused", () => expect(everywhere("STATUS", 1, 1, OMITTED, OMITTED, [["A", "B"]])).toBe("#VALUE! Labels must be five cells, for reached, on track, at risk, behind and no goal; there are 2"));
});

describe("[ELAPSED]", () => {
  const MAY = [day("2024-05-01"), day("2024-05-31")];
  const holidays = column(day("2024-05-01"), "3.05.2024", BLANK, "2024-05-30");
  test.each([["2024-05-15", 9 / 20], ["2024-04-30", 0], ["2024-06-01", 1]])("up to and including %s", (asOf, share) => expect(everywhere("ELAPSED", ...MAY, day(asOf), holidays)).toBe(share));
  test.each([
    ["every day counts", ["0000000"], 15 / 31],
    ["a blank weekend is none given", [BLANK], 11 / 23],
    ["Sundays only", [11], 13 / 27],
    ["not a weekend", ["Sunday"], "#VALUE! Weekend cannot be 'Sunday'. Allowed: 1 to 7, 11 to 17, or seven 0s and 1s such as \"0000011\""],
    ["no day is worked", ["1111111"], "#N/A There is no working day in the period"],
  ])("%s", (_, weekend, share) => expect(everywhere("ELAPSED", ...MAY, day("2024-05-15"), OMITTED, ...weekend)).toBe(share));
  test.each([
    ["dates as text", ["2025-07-01", "31.07.2025", "1 Aug 2025"], 1],
    ["times are dropped", [JULY[0] + 0.5, JULY[1] + 0.99, JULY[1] + 0.1], 1],
    ["a blank date is refused", [JULY[0], BLANK, JULY[1]], "#VALUE! End is blank: a date is needed"],
    ["an end before its start", [JULY[1], JULY[0], JULY[0]], "#VALUE! The period ends before it starts"],
    ["what could be two dates is refused", ["03/04/2025", JULY[1], JULY[1]], "#VALUE! Start could be 2025-04-03 or 2025-03-04: '03/04/2025'. Give the whole column, or settle it with TODATE(…, \"DMY\") or TODATE(…, \"MDY\")"],
  ])("%s", (_, args, expected) => expect(everywhere("ELAPSED", ...args)).toBe(expected));
  it("a holiday that is none is named", () => expect(everywhere("ELAPSED", ...MAY, day("2024-05-15"), column(day("2024-05-01"), "Easter"))).toBe("#VALUE! Holidays in row 2 is not a date: 'Easter'"));
  it("⊞ a day each", () => expect(everywhere("ELAPSED", ...JULY, column(day("2025-07-01"), day("2025-07-31")), OMITTED, "0000000")).toEqual([[1 / 31], [1]]));
});

describe("[EXPECTED] [PROJECTION] [REQUIREDRATE]", () => {
  const when = [day("2025-07-01"), day("2025-09-30")];
  test.each([
    ["EXPECTED", [660, ...when, day("2025-07-31")], 230],
    ["EXPECTED", [BLANK, ...when, day("2025-07-31")], 0],
    ["EXPECTED", [400, ...when, day("2025-07-31"), OMITTED, OMITTED, column(1, 1, 2)], 100],
    ["EXPECTED", [400, ...when, day("2025-07-31"), OMITTED, OMITTED, column(BLANK, 1, 1)], 0],
    ["EXPECTED", [400, ...when, day("2025-07-31"), OMITTED, OMITTED, column(1, 1)], "#VALUE! Profile has 2 weights, the period touches 3 months"],
    ["EXPECTED", [400, ...when, day("2025-07-31"), OMITTED, OMITTED, column(1, -1, 1)], "#VALUE! Weight 2 is negative"],
    ["EXPECTED", [660, ...when, day("2025-07-31"), OMITTED, OMITTED, BLANK], 230],
    ["PROJECTION", [230, ...when, day("2025-07-31")], 660],
    ["PROJECTION", [100, ...when, day("2025-07-31"), OMITTED, OMITTED, column(1, 1, 2)], 400],
    ["PROJECTION", [5, ...when, day("2025-06-30")], "#N/A Nothing is due yet: no working day of the period is over"],
    ["PROJECTION", [5, ...when, day("2025-12-31")], 5],
    ["REQUIREDRATE", [230, 660, ...when, day("2025-07-31")], 10],
    ["REQUIREDRATE", [660, 660, ...when, day("2025-09-30")], 0],
    ["REQUIREDRATE", [BLANK, 660, ...when, day("2025-06-30")], 10],
    ["REQUIREDRATE", [1, 660, ...when, day("2025-09-30")], "#N/A No working day is left in the period"],
    ["REQUIREDRATE", [1, 660, when[1], when[0], day("2025-09-30")], "#VALUE! The period ends before it starts"],
  ])("%s %j", (id, args, expected) => {
    const found = everywhere(id, ...args);
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });
});

describe("[SPREAD]", () => {
  it("has the shape of the weights", () => expect(everywhere("SPREAD", 100, [[1, 1], [1, BLANK]], 0)).toEqual([[34, 33], [33, 0]]));
  test.each([
    ["two decimals when omitted", [10, column(1, 1, 1)], [[3.34], [3.33], [3.33]]],
    ["text among the weights", [10, column(1, "x")], "#VALUE! Weights in row 2 is not a number: 'x'"],
    ["a negative weight", [10, column(1, -1)], "#VALUE! Weight 2 is negative"],
    ["all blank", [10, column(BLANK, BLANK)], "#VALUE! All weights are 0 or blank"],
    ["half a decimal", [10, column(1), 0.5], "#VALUE! Decimals must be a whole number from -9 to 10, not 0.5"],
    ["a blank total", [BLANK, column(1, 1)], [[0], [0]]],
  ])("%s", (_, args, expected) => expect(everywhere("SPREAD", ...args)).toEqual(expected));
});

describe("every function", () => {
  it("answers a cell, never null or NaN, whatever stands in the cells", () => {
    const cell = fc.oneof(fc.constant(BLANK), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -10, max: 60_000 }), fc.string({ maxLength: 8 }), fc.boolean(), fc.constantFrom("1 234,5", "2025-07-01", "03/04/2025", "12%", "abc"), fc.constant(error("#DIV/0!")));
    const argument = fc.oneof(cell, fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => column(...cells)), fc.constant(OMITTED));
    fc.assert(
      fc.property(fc.constantFrom("GOALGAP", "ATTAINMENT", "FAVOURABLE", "STATUS", "ELAPSED", "EXPECTED", "PROJECTION", "REQUIREDRATE", "SPREAD", "PRORATE", "RANKWITHIN", "TONUMBER", "TODATE"), fc.array(argument, { minLength: 5, maxLength: 5 }), (id, args) => {
        // a reference to one blank cell is an argument left out, but where Excel hands it over as 0 nothing tells it from a 0
        for (const one of [everywhere(id, ...args.filter((arg) => arg !== BLANK && !(Array.isArray(arg) && arg.length === 1 && arg[0]![0] === BLANK)))].flat(2)) expect(["number", "string", "boolean"]).toContain(typeof one);
      }),
      { numRuns: 300 },
    );
  });
});
