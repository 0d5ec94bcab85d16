// The units of one level on one scale, so that their bars can be compared.
import { useMemo } from "react";
import type { GoalLine } from "../../../commands/desk";
import { scaleOf, shareOfGoal } from "../../components/goalScale";
import { LongList } from "../../components/LongList";
import type { Bars } from "./goalOrder";
import { UnitRow } from "./UnitRow";

interface UnitListProps {
  readonly title: string;
  readonly lines: readonly GoalLine[];
  readonly currency: string | null;
  readonly large?: boolean;
  /** Bars show amounts, which compare units; or shares of each one's goal, which compare how far they are. */
  readonly bars: Bars;
}

export function UnitList({ title, lines, currency, large, bars }: UnitListProps) {
  const figures = useMemo(() => (bars === "amounts" ? lines : lines.map(shareOfGoal)), [lines, bars]);
  const scale = useMemo(() => scaleOf(figures), [figures]);
  return (
    <LongList title={title} titleUnseen={large} items={lines}>
      {(line, index) => <UnitRow key={`${line.unit} ${line.from} ${line.to}`} line={line} bar={figures[index]!} scale={scale} currency={currency} large={large} />}
    </LongList>
  );
}
