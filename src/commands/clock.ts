// The only clock of the house: the person's own day and time, as Excel serials.
import { serialOf } from "../core/calendar";

/** Now, with the time of day as the fraction. */
export function now(clock = new Date()): number {
  return today(clock) + (clock.getHours() * 60 + clock.getMinutes()) / 1440;
}

export const today = (clock = new Date()): number => serialOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
