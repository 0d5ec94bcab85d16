import { isKnown, reachesBack } from "../../src/core/reachesBack";
import { days, period } from "./goals/given";

const Q3 = period("2024-07-01", "2024-09-30");

describe("[KNOWN] whether a period can be compared with", () => {
  test.each([
    ["sales from long before", ["2023-01-01", "2024-08-01"], true, true],
    ["from its first tenth on", ["2024-07-10"], true, true],
    ["later: a part of it only", ["2024-07-11"], false, false],
    ["before it, and none in it", ["2023-01-01", "2024-10-01"], true, false],
    ["no sales", [], false, false],
    ["sales that nothing dates", [undefined], false, false],
  ])("%s", (_, given, back, known) => expect([reachesBack(days(given), Q3), isKnown(days(given), Q3)]).toEqual([back, known]));
});
