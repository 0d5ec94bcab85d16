// A day, typed in any way that the sheets may have it or picked from a calendar; serials in and out. (Not Fluent's DatePicker, and no
// PopoverTrigger: both plant focusable elements that screen readers cannot see on every page where they stand, open or not.)
import { Calendar } from "@fluentui/react-calendar-compat";
import { Button, Field, Input, Popover, PopoverSurface, type FieldProps } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { civilOf, serialOf } from "../../sheet/cells/civil";
import { readDate } from "../../sheet/cells/readDate";
import { useSay } from "../shell/language";
import { calendarWords } from "./calendarWords";
import { Explained } from "./Explained";

interface DayFieldProps {
  readonly label: FieldProps["label"];
  readonly value: number | null;
  readonly onChange: (day: number | null) => void;
  /** Without it an emptied field goes back to what it was. */
  readonly mayBeBlank?: boolean;
  readonly placeholder?: string;
  /** What the day is for. */
  readonly meaning?: string;
  readonly validationMessage?: string;
}

// Fluent's calendar knows only local Dates; the calendar day is all that counts in them
const dateOf = (serial: number): Date => {
  const { year, month, day } = civilOf(serial);
  return new Date(year, month - 1, day);
};
const serialOfDate = (date: Date): number => serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

const MONDAY = 1;

export function DayField({ label, value, onChange, mayBeBlank = false, placeholder, meaning, validationMessage }: DayFieldProps) {
  const say = useSay();
  const given = value === null ? "" : say.format.date(value);
  const [text, setText] = useState(given);
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    setText(given);
    setWrong(false);
  }, [given]);
  const take = () => {
    if (text === given) return setWrong(false);
    if (text.trim() === "") return mayBeBlank ? onChange(null) : setText(given);
    const read = readDate(text, "DMY");
    setWrong(!read.ok);
    if (!read.ok) return;
    setText(say.format.date(read.value));
    if (read.value !== value) onChange(read.value);
  };
  return (
    <>
    <Field label={label} size="small" validationMessage={wrong ? say("not-a-day") : validationMessage}>
      {(field) => (
        <Explained meaning={meaning}>
          <Input
            {...field}
            size="small"
            value={text}
            placeholder={placeholder}
            style={{ minWidth: 0, width: "100%" }}
            input={{ style: { minWidth: 0, width: "100%" } }}
            onChange={(_, { value: typed }) => setText(typed)}
            onBlur={take}
            onKeyDown={({ key }) => key === "Enter" && take()}
            contentAfter={<Button ref={opener} appearance="transparent" size="small" icon={<CalendarRegular />} aria-label={say("calendar.open")} title={say("calendar.open")} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)} />}
          />
        </Explained>
      )}
    </Field>
    {open && (
      <Popover open trapFocus onOpenChange={close} positioning={{ target: opener.current, position: "below", align: "end" }}>
        <PopoverSurface aria-label={say("calendar.open")} style={{ padding: 0 }}>
          <PickDay
            day={value}
            onDismiss={close}
            onPick={(day) => {
              close();
              if (day !== value) onChange(day);
            }}
          />
        </PopoverSurface>
      </Popover>
    )}
    </>
  );
}

interface PickDayProps {
  readonly day: number | null;
  readonly onPick: (day: number) => void;
  /** Escape: the calendar keeps that key from the popover around it. */
  readonly onDismiss: () => void;
}

function PickDay({ day, onPick, onDismiss }: PickDayProps) {
  const say = useSay();
  const words = useMemo(() => calendarWords(say), [say]);
  return <Calendar strings={words} firstDayOfWeek={MONDAY} value={day === null ? undefined : dateOf(day)} onSelectDate={(date) => onPick(serialOfDate(date))} onDismiss={onDismiss} isMonthPickerVisible={false} highlightSelectedMonth showGoToToday />;
}
