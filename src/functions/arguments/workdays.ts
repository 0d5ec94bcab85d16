// The arguments `[holidays]` and `[weekend]`.
import { weekendOf, workCalendar, type WorkCalendar } from "../../core/calendar";
import { isCellError } from "../../core/cell";
import { singleOf, type Argument } from "./arguments";
import { failure, passedOn, raise } from "./failure";
import { allDates } from "./operand";
import { argumentWord } from "./where";

/** @throws the error cell of a holiday or weekend that is none */
export function workdays(holidays: Argument, weekend?: Argument): WorkCalendar {
  const days = allDates("holidays", holidays);
  const cell = singleOf(weekend);
  if (isCellError(cell)) raise(passedOn(cell));
  const marks = typeof cell === "boolean" ? null : weekendOf(cell);
  if (!marks?.ok) raise(failure({ code: "bad-weekend", details: { value: String(cell) } }, argumentWord("weekend")));
  return workCalendar(days, marks.value);
}
