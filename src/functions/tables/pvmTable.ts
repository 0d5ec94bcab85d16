// PVM and BRIDGE: two tables in, what differs between them out.
import { bridge, LARGEST_STEPS, type BridgeStep } from "../../core/variance/bridge";
import type { ComparedItem } from "../../core/variance/compareItems";
import { pvm, type PvmParts } from "../../core/variance/pvm";
import type { Language } from "../../locales";
import { singleOf, textOf, type Argument } from "../arguments/arguments";
import { comparedTables } from "./comparedTables";
import type { ResultCell } from "../arguments/elementwise";
import { failure, raise } from "../arguments/failure";
import { oneNumber } from "../arguments/operand";
import { spilled } from "./spilled";
import { tableWords } from "./tableWords";
import { argumentWord } from "../arguments/where";

const PARTS = ["base", "price", "volume", "mix", "new", "lost", "current"] as const;

export function pvmTable(current: Argument, base: Argument, by: Argument, columns: Argument): ResultCell[][] {
  const { items, language } = comparedTables(current, base, textOf(singleOf(by)) || "product", columns);
  return pvmCells(items, language);
}

/** The parts as cells that spill; the last row is the total. */
export function pvmCells(items: readonly ComparedItem[], language: Language): ResultCell[][] {
  const say = tableWords(language);
  const { lines, total } = pvm(items);
  const cells = (parts: PvmParts): number[] => PARTS.map((part) => parts[part]);
  return spilled(
    [say("pvm.item"), ...PARTS.map((part) => say(`pvm.${part}`)), say("pvm.kind")],
    [...lines.map((line) => [line.item || say("item.blank"), ...cells(line), say(`itemKind.${line.kind}`)]), [say("pvm.total"), ...cells(total), say("itemKind.total")]],
  );
}

export function bridgeTable(current: Argument, base: Argument, by: Argument, top: Argument, columns: Argument): ResultCell[][] {
  const largest = oneNumber("top", top) || LARGEST_STEPS;
  if (!Number.isInteger(largest) || largest < 1) raise(failure({ code: "bad-top", details: { value: largest } }, argumentWord("top")));
  const { items, language } = comparedTables(current, base, textOf(singleOf(by)) || "product", columns);
  const say = tableWords(language);
  return spilled(
    [say("bridge.step"), say("bridge.amount"), say("bridge.start"), say("bridge.end"), say("bridge.kind")],
    bridge(items, largest).map((step) => [stepWord(step, language), step.amount, step.start, step.end, say(`stepKind.${step.kind}`)]),
  );
}

function stepWord({ kind, label, count }: BridgeStep, language: Language): string {
  const say = tableWords(language);
  if (kind === "base" || kind === "current") return say(`bridge.${kind}`);
  return kind === "rest" ? say("bridge.rest", { count }) : label || say("item.blank");
}
