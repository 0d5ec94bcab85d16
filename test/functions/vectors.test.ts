// Published worked examples (test/fixtures/vectors.json names each source) through the functions themselves.
/* eslint-disable @typescript-eslint/no-explicit-any -- every method has inputs of its own */
import vectors from "../fixtures/vectors.json";
import { fiscalOf } from "../../src/core/period";
import { roundMoney } from "../../src/core/money";
import { column, day, enter, OMITTED, type Shown } from "./excel";

type Inputs = Record<string, never> & { readonly method: string };
type Check = readonly [what: string, got: unknown, expected: unknown];

const q = (id: string, ...args: unknown[]) => enter(id, args);
const flat = (result: Shown | Shown[][]) => (Array.isArray(result) ? result.flat() : [result]);
const EVERY_DAY = "0000000";
const first = day("2025-01-01");

type Row = readonly [item: string, quantity: number, amount: number];
const HEADER = ["Product", "Quantity", "Amount"];
/** Items, and last the total. */
const pvmRows = (current: readonly Row[], base: readonly Row[]) => (q("PVM", [HEADER, ...current], [HEADER, ...base]) as Shown[][]).slice(1);
function pvmTotal(current: readonly Row[], base: readonly Row[]) {
  const [, before, price, volume, mix, , , now] = pvmRows(current, base).at(-1) as number[];
  return { base: before!, price, volume, mix, current: now! };
}

/** Tiers by share of goal become amounts. */
function tiers(i: any) {
  const scale = i.tier_basis === "attainment" ? i.goal : 1;
  return [column(...i.tiers.map((one: any) => one.from * scale)), column(...i.tiers.map((one: any) => one.rate))];
}
/** Tiers that pay fixed sums beside, or begin above their bound, are plans of another kind. */
const isPlain = (i: any) => i.boundary !== "exceeds" && i.minimum === undefined && i.flat_add === undefined && i.tiers.every((one: any) => Object.keys(one).every((key) => ["from", "to", "rate"].includes(key)));
function commissions(i: any, e: any, mode: string): Check[] {
  if (!isPlain(i)) return [];
  const tail = [...tiers(i), mode, i.cap ?? OMITTED];
  return [
    ["commission", flat(q("COMMISSION", i.amounts ? column(...i.amounts) : i.amount, ...tail)), e.commissions ?? [e.commission]],
    ...(e.by_tier && mode === "marginal" && i.cap === undefined ? [["by tier", (q("COMMISSIONSTEPS", i.amount, ...tail) as Shown[][]).slice(1, -1).map((row) => row.at(-1)), e.by_tier] as const] : []),
  ];
}
function draws(i: any, e: any, recoverable: boolean): Check[] {
  const rows = (q("DRAW", column(...i.earned), i.draw, recoverable, i.opening_balance ?? OMITTED) as Shown[][]).slice(1);
  return [["paid", rows.map((row) => row[1]), e.paid], ["owed", rows.map((row) => row[2]), e.balance_owed]];
}

/** What each method of the examples asks. */
const METHODS: Readonly<Record<string, (i: any, e: any) => Check[]>> = {
  attainment: (i, e) => {
    const actual = e.actual ?? i.actual;
    return [
      ["gap", q("GOALGAP", actual, i.goal), e.variance],
      ...("attainment" in e ? [["attainment", q("ATTAINMENT", actual, i.goal), e.attainment] as const] : []),
      ...("favourable" in e ? [["favourable", q("FAVOURABLE", actual, i.goal, i.higher_is_better === false), e.favourable] as const] : []),
      ...(i.higher_is_better === false || i.goal === 0 ? [] : [["met", q("STATUS", actual, i.goal) === "reached", e.met] as const]),
    ];
  },
  attainment_ytd: (i, e) => {
    const running = (key: string) => i.periods.map((_: unknown, at: number) => i.periods.slice(0, at + 1).reduce((sum: number, one: any) => sum + one[key], 0));
    return [
      ["attainment", flat(q("ATTAINMENT", column(...i.periods.map((one: any) => one.actual)), column(...i.periods.map((one: any) => one.goal)))), e.attainment],
      ["year to date", flat(q("ATTAINMENT", column(...running("actual")), column(...running("goal")))), e.attainment_ytd],
    ];
  },
  pace: (i, e) => {
    const when = [first, first + i.days_total - 1, first + i.days_elapsed - 1, OMITTED, EVERY_DAY];
    return [
      ["projection", q("PROJECTION", i.actual_to_date, ...when), e.projected],
      ...(i.goal === undefined ? [] : ([["expected", q("EXPECTED", i.goal, ...when), e.expected_to_date], ["required", q("REQUIREDRATE", i.actual_to_date, i.goal, ...when), e.required_per_remaining_day], ["attainment", q("ATTAINMENT", i.actual_to_date, i.goal), e.attainment]] as const)),
    ];
  },
  pace_working_days: (i, e) => {
    const when = [day(i.period_start), day(i.period_end), day(i.as_of), i.holidays.length ? column(...i.holidays.map(day)) : OMITTED];
    return [
      ["elapsed", q("ELAPSED", ...when), e.working_days_elapsed / e.working_days_total],
      ["projection", q("PROJECTION", i.actual_to_date, ...when), e.projected],
      ["expected", q("EXPECTED", i.goal, ...when), e.expected_to_date],
      ["required", q("REQUIREDRATE", i.actual_to_date, i.goal, ...when), e.required_per_remaining_day],
    ];
  },
  run_rate: (i, e) => [["projection", q("PROJECTION", i.amount, first, first + i.periods_total - 1, first + i.periods_elapsed - 1, OMITTED, EVERY_DAY), e.projected]],
  required_rate: (i, e) => [["required", q("REQUIREDRATE", i.actual_to_date, i.goal, first, first + 9 + i.periods_remaining, first + 9, OMITTED, EVERY_DAY), e.required_per_period]],
  networkdays: (i, e) =>
    e.workdays > 0 ? [["per working day", q("REQUIREDRATE", 0, e.workdays, day(i.start), day(i.end), day(i.start) - 1, i.holidays?.length ? column(...i.holidays.map(day)) : OMITTED, i.weekend ?? OMITTED), 1]] : [["refused", String(q("ELAPSED", day(i.start), day(i.end), day(i.start))).slice(0, 7), "#VALUE!"]],
  spread: (i, e) => [["parts", flat(q("SPREAD", i.total ?? i.amount ?? i.seats, column(...(i.weights ?? i.shares)), i.decimals ?? (i.seats === undefined ? 2 : 0))), e.parts ?? e.seats]],
  cascade_tree: (i, e) => {
    const top = flat(q("SPREAD", i.total, column(...i.departments.map((one: any) => one.weight)), i.decimals));
    return [["departments", top, e.departments.map((one: any) => one.goal)], ...i.departments.map((one: any, at: number): Check => ["members", flat(q("SPREAD", top[at], column(...one.member_weights), i.decimals)), e.departments[at].members])];
  },
  rollup: (_, e) => [["gap", q("GOALGAP", e.actual, e.goal), e.variance], ["attainment", q("ATTAINMENT", e.actual, e.goal), e.attainment]],
  prorate_days: (i, e) => [["prorated", q("PRORATE", i.goal * (i.working_time_share ?? 1), day(i.period_start), day(i.period_end), i.active_from ? day(i.active_from) : day(i.period_start), i.active_to ? day(i.active_to) : OMITTED, i.day_basis, i.holidays?.length ? column(...i.holidays.map(day)) : OMITTED), Math.round(e.goal_prorated * 100) / 100]],
  rank: (i, e) => (["competition", "dense"].includes(i.ties ?? "competition") ? [["ranks", flat(q("RANKWITHIN", column(...i.values.map((value: number) => (i.order === "asc" ? -value : value))), OMITTED, i.ties ?? OMITTED)), e.ranks]] : []),
  money_sum: (i, e) => [["sum", q("GOALGAP", i.amounts[0], -i.amounts[1]), e.sum]],
  money_round: (i, e) => [["rounded", i.amounts.map((amount: number) => roundMoney(amount)), e.rounded]],
  fiscal_period: (i, e) => {
    const at = fiscalOf(day(i.date), i.start_month);
    return [["fiscal", [at.month, at.quarter, at.year], [e.fiscal_month, e.fiscal_quarter, e.fiscal_year_named_by_end]]];
  },
  variance_pct: (i, e) => [["variance", q("VARIANCE", i.actual, i.base), e.variance], ["per cent", q("VARIANCEPCT", i.actual, i.base), e.variance_pct], ["favourable", q("FAVOURABLE", i.actual, i.base, i.higher_is_better === false), e.favourable]],
  price_variance: (i, e) => {
    const total = pvmTotal([["A", i.actual_units, i.actual_revenue]], [["A", i.actual_units, i.actual_units * i.budget_price]]);
    return [["price", total.price, e.price_variance], ["favourable", q("FAVOURABLE", i.actual_revenue, i.actual_units * i.budget_price), e.favourable]];
  },
  volume_variance: (i, e) => [["volume", pvmTotal([["A", i.actual_units, i.actual_units * i.value_per_unit]], [["A", i.budget_units, i.budget_units * i.value_per_unit]]).volume, e.volume_variance]],
  mix_quantity: (i, e) => {
    const sides = (units: string, price: string) => i.products.map((one: any) => [one.product, one[units], one[units] * (one.value_per_unit ?? one[price])]);
    const [current, base] = [sides("actual_units", "actual_price"), sides("budget_units", "budget_price")];
    const total = pvmTotal(current, base);
    const all: Check[] = [["all", total.current - total.base, e.total_variance ?? e.volume_variance]];
    // a product that is new stands apart here, whatever its list price
    if (i.products.some((one: any) => one.budget_units === 0)) return all;
    const rows = pvmRows(current, base);
    const of = (part: number) => i.products.map((one: any) => rows.find(([item]) => item === one.product)![part]);
    return [...all, ["volume", total.volume, e.quantity_variance], ["mix", total.mix, e.mix_variance], ["volume by product", of(3), e.quantity_by_product], ["mix by product", of(4), e.mix_by_product], ...(e.price_by_product ? [["price by product", of(2), e.price_by_product] as const] : [])];
  },
  quantity_only: (i, e) => {
    // how the actual total is split says nothing about the volume
    const current = i.products.map((one: any, at: number) => [one.product, at === 0 ? i.actual_total_units - (i.products.length - 1) : 1, 1]);
    const base = i.products.map((one: any) => [one.product, one.budget_units, one.budget_units * one.value_per_unit]);
    const rows = pvmRows(current, base);
    return [["volume", pvmTotal(current, base).volume, e.quantity_variance], ["by product", i.products.map((one: any) => rows.find(([item]) => item === one.product)![3]), e.quantity_by_product]];
  },
  pvm_base_volume_price_plus_joint: (i, e) => {
    const sides = (of: string) => i.products.map((one: any) => [one.product, one[`${of}_units`], one[`${of}_units`] * one[`${of}_price`]]);
    const total = pvmTotal(sides("actual"), sides("budget"));
    return [["price with the joint effect", total.price, e.price_effect + e.joint_effect], ["volume", total.volume, e.volume_effect]];
  },
  market_share_size: (i, e) => {
    const [, size, share] = q("MARKETEFFECT", i.actual_units, i.budget_units, i.actual_market_units, i.budget_market_units, i.value_per_unit) as Shown[][];
    return [["size", size![1], e.market_size_variance], ["share", share![1], e.market_share_variance]];
  },
  win_rate: (i, e) => {
    const leads = ([["Won", i.won], ["Lost", i.lost], ["Negotiation", i.open ?? 0]] as const).flatMap(([stage, count]) => Array.from({ length: count }, () => [first, stage, 100]));
    return [["win rate", (q("FUNNEL", [["Date", "Stage", "Amount"], ...leads]) as Shown[][])[1]![5], e.win_rate]];
  },
  elapsed_days: (i, e) => {
    const orders = i.rows.map((one: any, at: number) => [`A${at}`, day(one.start), one.end === null ? null : day(one.end), 1]);
    const [, , count, median] = (q("PROCESS", [["Order number", "Order date", "Shipped", "Amount"], ...orders], day("2026-01-01")) as Shown[][])[1]!;
    return [["median", median, e.median], ["counted", count, e.counted]];
  },
  flexible_budget: (i, e) => {
    const { units } = i.actual;
    const flexible = { revenue: units * i.static.price, variable_cost: units * i.static.variable_cost_per_unit, fixed_cost: i.static.fixed_cost };
    return (["revenue", "variable_cost", "fixed_cost"] as const).map((line): Check => [line, q("VARIANCE", i.actual[line], flexible[line]), e.flexible_budget_variance[line]]);
  },
  marginal: (i, e) => commissions(i, e, "marginal"),
  retroactive: (i, e) => commissions(i, e, "retroactive"),
  attainment_multiplier_bands: (i, e) => [["payout", q("COMMISSION", i.attainment * i.target_pay, column(...i.bands.map((one: any) => one.from * i.target_pay)), column(...i.bands.map((one: any) => one.multiplier))), e.payout]],
  true_up_cumulative: (i, e) => {
    const rows = (q("TRUEUP", column(...i.sales), ...tiers(i), i.tier_mode ?? OMITTED) as Shown[][]).slice(1);
    return [["earned", rows.map((row) => row[1]), e.earned_to_date], ["payments", rows.map((row) => row[2]), e.payments]];
  },
  draw_recoverable: (i, e) => draws(i, e, true),
  draw_nonrecoverable: (i, e) => draws(i, e, false),
  clawback_window: (i, e) => [["clawback", q("CLAWBACK", i.commission, day(i.sale_date), day(i.cancel_date), i.window_days), e.clawback]],
  bonus_curve: (i, e) => [["shares", flat(q("PAYOUT", column(...i.attainments), column(...i.points.map(([at]: any) => at)), column(...i.points.map(([, pays]: any) => pays)), true)), e.payout_shares]],
  nps: (i, e) => [["nps", q("NPS", column(...(i.scores ?? [...Array(i.promoters).fill(10), ...Array(i.passives).fill(8), ...Array(i.detractors).fill(3)]))), e.nps]],
  csat: (i, e) => [["csat", q("CSAT", column(...Object.entries<number>(i.counts).flatMap(([score, count]) => Array(count).fill(Number(score)))), i.satisfied_scores[0], i.satisfied_scores.at(-1)), e.csat / 100]],
  abc_value: (i, e) => {
    const rows = (q("PARETO", [["Product", "Amount"], ...i.items.map((one: any) => [one.item, one.value])], "product") as Shown[][]).slice(1);
    return [["items", rows.map(([item]) => item), e.rows.map((one: any) => one.item)], ["cumulative", rows.map((row) => row[3]), e.rows.map((one: any) => one.cumulative)], ["class", rows.map((row) => row[4]), e.rows.map((one: any) => one.class)]];
  },
  bonus_steps: (i, e) => [["shares", flat(q("PAYOUT", column(...i.attainments), column(...i.steps.map((one: any) => one.from)), column(...i.steps.map((one: any) => one.payout_share)))), e.payout_shares]],
};
for (const other of ["cascade", "allocate_money", "split", "apportion"]) Object.assign(METHODS, { [other]: METHODS.spread });
Object.assign(METHODS, { price_volume_mix: METHODS.mix_quantity });

function expectSame(got: unknown, expected: unknown, tolerance: number): void {
  if (Array.isArray(expected)) {
    expect(got).toHaveLength(expected.length);
    expected.forEach((one, at) => expectSame((got as unknown[])[at], one, tolerance));
  } else if (expected === null) expect(String(got)).toMatch(/^#N\/A /);
  else if (typeof expected === "number") expect(Math.abs(Number(got) - expected)).toBeLessThanOrEqual(Math.max(tolerance, 1e-9) * 1.0000001);
  else expect(got).toBe(expected);
}

describe("published examples", () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const { method } = vector.inputs as unknown as Inputs;
    const checks = METHODS[method]!(vector.inputs, vector.expected);
    // an example in another convention (average ranks) asks nothing of us
    for (const [, got, expected] of checks) expectSame(got, expected, vector.tolerance);
    expect(checks.length > 0 || method === "rank").toBe(true);
  });
});
