// A picture for each kind of reward; its words stand beside it.
import { AirplaneRegular, BuildingRegular, CalendarRegular, GiftRegular, MoneyRegular } from "@fluentui/react-icons";
import type { ComponentType } from "react";

/** Kinds as people write them in the Rewards table, English and Polish. */
const PICTURES: readonly (readonly [RegExp, ComponentType])[] = [
  [/cash|bonus|money|premi|got[óo]wk|pieni/i, MoneyRegular],
  [/time|leave|day|urlop|woln|dzie[nń]|dni/i, CalendarRegular],
  [/trip|travel|wycieczk|wyjazd|podr[óo]|wczas/i, AirplaneRegular],
  [/office|biur|gabinet/i, BuildingRegular],
];

export function RewardIcon({ kind }: { readonly kind: string }) {
  const Picture = PICTURES.find(([words]) => words.test(kind))?.[1] ?? GiftRegular;
  return <Picture />;
}
