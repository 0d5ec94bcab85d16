// Makes assets/sample-en.xlsx and sample-pl.xlsx from AdventureWorks: node scripts/sample.mjs [folder of the data]
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readCsv } from "./sample/csv.mjs";
import { quarterOf } from "./sample/day.mjs";
import { scaledGoals } from "./sample/goals.mjs";
import { holidaysOf } from "./sample/holidays.mjs";
import { competitorPrices, leads, REWARD_PLAN, REWARDS, serviceCases, trainings } from "./sample/invented.mjs";
import { thin } from "./sample/thin.mjs";
import { LANGUAGES } from "./sample/words.mjs";
import { writeWorkbook } from "./sample/workbook.mjs";

const SEED = 2108;
const QUARTERS = [2012, 2013].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const LAST_DAY = "2013-12-31";
/** One customer in five is kept: some ten thousand of 52,396 order lines. */
const EVERY = 5;
/** Managers have no department of their own in the source: the one they lead. */
const LEADS = { "Stephen Jiang": "North America", "Amy Alberts": "Europe", "Syed Abbas": "Pacific" };

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const data = path.resolve(process.argv[2] ?? path.join(root, "../shared/data/adventureworks"));

const { all, kept, customers, allCustomers } = thin(readCsv(path.join(data, "sales.csv.gz")), { quarters: QUARTERS, every: EVERY, seed: SEED });
const people = readCsv(path.join(data, "people.csv")).map((one) => ({ person: one.Salesperson, department: one.Group || (LEADS[one.Salesperson] ?? null), position: one.Title, manager: one.Manager || null, start: one["Hire date"] }));
const goals = scaledGoals(readCsv(path.join(data, "goals.csv")), { all, kept, quarters: QUARTERS });

const revenue = (lines) => lines.reduce((sum, line) => sum + Number(line["Line total"]), 0);
const facts = (words) => {
  const language = words === LANGUAGES.pl ? "pl" : "en";
  const count = (number) => new Intl.NumberFormat(language, { useGrouping: "always" }).format(number);
  return {
    rows: count(kept.length), allRows: count(all.length), customers, allCustomers, goals: goals.length - goals.filter((goal) => goal.effective).length, people: people.length,
    share: new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(revenue(kept) / revenue(all)),
  };
};

const story = {
  sales: kept, goals, people, facts,
  rewards: REWARDS,
  rewardPlan: REWARD_PLAN,
  holidays: holidaysOf([2012, 2013]),
  prices: competitorPrices(kept, QUARTERS, SEED + 1),
  service: serviceCases(kept, LAST_DAY, SEED + 2),
  trainings: trainings(people.filter((one) => goals.some((goal) => goal.person === one.person)), SEED + 3),
  leads: leads(kept, LAST_DAY, SEED + 4),
};

mkdirSync(path.join(root, "assets"), { recursive: true });
for (const words of Object.values(LANGUAGES)) {
  const bytes = await writeWorkbook(story, words);
  writeFileSync(path.join(root, "assets", words.file), bytes);
  console.log(`${words.file}: ${(bytes.length / 1024).toFixed(0)} KB, ${kept.length} order lines of ${customers} customers, ${goals.length} goals`);
}
for (const quarter of QUARTERS) {
  const reached = [...new Set(goals.map((goal) => goal.person))].filter((person) => {
    const goal = goals.findLast((one) => one.person === person && one.quarter === quarter);
    return goal && revenue(kept.filter((line) => line.Salesperson === person && quarterOf(line["Order date"]) === quarter)) >= goal.goal;
  });
  console.log(`${quarter}: ${reached.length ? reached.join(", ") : "nobody"} reached the goal`);
}
