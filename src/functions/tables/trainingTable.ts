// TRAININGEFFECT: sales and trainings in, what each topic changed out.
import { workCalendar } from "../../core/calendar";
import { trainingEffect, WINDOW_DAYS, type TrainingEffectLine } from "../../core/works/trainingEffect";
import type { Language } from "../../locales";
import { daysOf, textsOf } from "../../sheet";
import { salesRowsOf } from "../../sheet/records/salesRows";
import { spelledLike } from "../../sheet/workbook/sharedNames";
import type { Argument } from "../arguments/arguments";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { oneNumber } from "../arguments/operand";
import { spilled } from "./spilled";
import { tableOf } from "./tables";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

export function trainingTable(sales: Argument, training: Argument, days: Argument, columns: Argument): ResultCell[][] {
  const window = oneNumber("days", days) || WINDOW_DAYS;
  if (!Number.isInteger(window) || window < 1) raise(failure({ code: "bad-top", details: { value: window } }, argumentWord("days")));
  const sold = tableOf(sales, { name: "sales", as: "Sales", needs: [["date"], ["amount"], ["person"]], columns });
  const trained = spelledLike(tableOf(training, { name: "training", as: "Training", needs: [["person"], ["date"], ["topic"]], columns }), sold);
  const rows = { length: trained.length, person: textsOf(trained, "person")!, topic: textsOf(trained, "topic")!, day: daysOf(trained, "date")! };
  const say = tableWords(sold.language);
  return spilled(
    [say("training.topic"), say("training.people"), say("training.before"), say("training.after"), say("training.othersBefore"), say("training.othersAfter"), say("training.effect"), say("training.from"), say("training.to"), say("training.verdict"), say("training.note")],
    trainingEffect({ sales: salesRowsOf(sold, undefined, true), training: rows, days: window, calendar: workCalendar() }).map((line) => [
      line.topic, line.people, line.before, line.after, line.othersBefore, line.othersAfter, line.effect, line.interval?.from ?? null, line.interval?.to ?? null, say(`verdict.${line.verdict}`), noteOf(line, window, sold.language),
    ]),
  );
}

/** What was cut and who was left out; "" where nothing was. */
function noteOf({ shortened, leftOut }: TrainingEffectLine, days: number, language: Language): string {
  const say = tableWords(language);
  return [...(shortened > 0 ? [say("training.shortened", { count: shortened, days })] : []), ...(leftOut > 0 ? [say("training.leftOut", { count: leftOut })] : [])].join("; ");
}
