// The words of Fluent's calendar in the pane's language: names of months and days from Intl, the rest from the pane's room.
import type { CalendarStrings } from "@fluentui/react-calendar-compat";
import type { Say } from "../shell/language";

const names = (count: number, nameOf: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => nameOf(index));

export function calendarWords(say: Say): CalendarStrings {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(say.language, { timeZone: "UTC", ...options });
    return (time: number) => intl.format(time);
  };
  const month = (width: "long" | "short") => names(12, (index) => format({ month: width })(Date.UTC(2000, index, 1)));
  // 2 January 2000 was a Sunday, with which Fluent begins
  const day = (width: "long" | "narrow") => names(7, (index) => format({ weekday: width })(Date.UTC(2000, 0, 2 + index)));
  return {
    months: month("long"),
    shortMonths: month("short"),
    days: day("long"),
    shortDays: day("narrow"),
    goToToday: say("calendar.today"),
    prevMonthAriaLabel: say("calendar.previous-month"),
    nextMonthAriaLabel: say("calendar.next-month"),
    prevYearAriaLabel: say("calendar.previous-year"),
    nextYearAriaLabel: say("calendar.next-year"),
    prevYearRangeAriaLabel: say("calendar.previous-years"),
    nextYearRangeAriaLabel: say("calendar.next-years"),
    monthPickerHeaderAriaLabel: say("calendar.choose-year"),
    yearPickerHeaderAriaLabel: say("calendar.choose-month"),
    selectedDateFormatString: say("calendar.selected"),
    todayDateFormatString: say("calendar.is-today"),
  };
}
