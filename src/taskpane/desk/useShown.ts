// Whether anybody sees the pane: the page lives on while the pane is closed, and must not read a workbook for nobody.
import { useSyncExternalStore } from "react";

const EVENTS = ["resize", "focus"] as const;

function subscribe(listener: () => void): () => void {
  for (const event of EVENTS) addEventListener(event, listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    for (const event of EVENTS) removeEventListener(event, listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** A closed pane has no width, or is said to be hidden: hosts differ. */
const isShown = () => document.visibilityState === "visible" && innerWidth > 0;

export const useShown = (): boolean => useSyncExternalStore(subscribe, isShown);
