// The Reward plan table as people type it, in both languages.
import { rewardPlansOf } from "../../src/sheet/records/rewardPlans";
import { problemWords } from "../../src/locales/problemWords";
import { read, tableOf } from "./sheets";

const plansIn = (name: string, lines: readonly (readonly (string | number | boolean | null)[])[]) => rewardPlansOf(tableOf(read({ [name]: lines }), "RewardPlan"));

describe("[PLANS] the table", () => {
  it("English", () => {
    const { result, problems } = plansIn("Reward plan", [
      ["Plan", "Applies to", "Measure", "Each", "Mode", "From", "Rate", "Pays", "Cap", "Valid from", "Valid to", "Draw", "Recoverable", "Clawback days", "True-up"],
      ["Base", "all", "amount", "period", "marginal", 0, 0.02, "rate", 5000, 45658, 46022, 1500, "no", 90, "year"],
      [null, null, null, null, null, 100000, "5%", null, null, null, null, null, null, null, null],
      ["Bonus", "North", "attainment", "period", "curve", "80%", 0.5, "target pay", null, null, null, null, null, null, null],
      [null, null, null, null, null, "100%", 1, null, null, null, null, null, null, null, "quarter"],
    ]);
    expect(problems).toEqual([]);
    expect(result).toEqual([
      { name: "Base", appliesTo: "", measure: "amount", each: "period", mode: "marginal", pays: "rate", trueUp: "year", tiers: [{ from: 0, rate: 0.02 }, { from: 100000, rate: 0.05 }], cap: 5000, validFrom: 45658, validTo: 46022, draw: 1500, recoverable: false, clawbackDays: 90, rows: [2, 3] },
      { name: "Bonus", appliesTo: "North", measure: "attainment", each: "period", mode: "curve", pays: "target pay", trueUp: "quarter", tiers: [{ from: 0.8, rate: 0.5 }, { from: 1, rate: 1 }], cap: null, validFrom: null, validTo: null, draw: null, recoverable: true, clawbackDays: 0, rows: [4, 5] },
    ]);
  });
  it("Polish", () => {
    const { result, problems } = plansIn("Plan premiowy", [
      ["Plan", "Dotyczy", "Miara", "Tryb", "Od", "Stawka", "Wypłata", "Wyrównanie"],
      ["Podstawowy", "wszyscy", "kwota", "progresywny", 0, "2%", "stawka", "rok"],
      ["Podstawowy", "wszyscy", "kwota", "progresywny", "100 000 zł", "5%", "stawka", "rok"],
      ["Zespół", "Anna Kowal", "kwota", "nadprowizja", 0, "1%", "stawka", "nie"],
    ]);
    expect(problems).toEqual([]);
    expect(result.map(({ name, appliesTo, mode, trueUp, tiers }) => [name, appliesTo, mode, trueUp, tiers.length])).toEqual([["Podstawowy", "", "marginal", "year", 2], ["Zespół", "Anna Kowal", "override", "none", 1]]);
  });
  it("what is wrong is said with its row and the header of its column, in words", () => {
    const { result, problems } = plansIn("Commission plan", [
      ["Plan", "Applies to", "Each", "Mode", "From", "Commission rate", "True-up"],
      ["A", "Ann", null, "marginal", 0, 5, null],
      ["B", "Bob", null, "sometimes", 0, 0.05, null],
      ["C", "Cy", null, "marginal", 0, 0.05, null],
      ["D", "Dee", null, "marginal", 0, 0.05, "decade"],
      ["E", "Eve", "sale", "marginal", 0, 0.05, "year"],
    ]);
    expect(result.map(({ name }) => name)).toEqual(["C"]);
    const say = (["en", "pl"] as const).map(problemWords);
    expect(problems.map((problem) => [problem.row, problem.column, ...say.map((one) => one(problem))])).toEqual([
      [2, "Commission rate", "a rate of 500%: was 500% meant? Nobody is paid by it", "stawka 500%: na pewno 500%? Nikt nie dostanie według niej wypłaty"],
      [3, "Mode", "“sometimes” is not a mode that is known: marginal, retroactive, curve, steps, override", "„sometimes” nie jest znanym trybem; możliwe są: progresywny, wsteczny, krzywa, schodki, nadprowizja"],
      [5, "True-up", "“decade” is not known here: year, quarter, no", "„decade” jest tu nieznane; możliwe są: rok, kwartał, nie"],
      [6, "True-up", "a plan that pays each sale by itself has nothing to true up: clear True-up, or pay for the period", "plan, który płaci za każdą sprzedaż osobno, nie ma czego wyrównywać: usuń wpis w kolumnie Wyrównanie albo płać za okres"],
    ]);
  });
});
