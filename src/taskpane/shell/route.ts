// Which page is shown: the address after "#", which ribbon commands set too. (Office.js takes history.pushState away; the hash works.)
import { useSyncExternalStore } from "react";

export const PAGES = ["setup", "goals", "setGoals", "variance", "diagnosis", "process", "whatWorks", "coaching", "rewards", "recognition"] as const;
export type PageName = (typeof PAGES)[number];

/** Pages that are reached from another, which the navigation shows in their place. */
export const UNDER: Readonly<Partial<Record<PageName, PageName>>> = { setGoals: "goals", process: "diagnosis" };

/** "#goals" or "#/goals" → goals; anything else (Office.js uses the hash, too) → null. */
export function pageOf(hash: string): PageName | null {
  const name = hash.replace(/^#\/?/, "");
  return PAGES.find((page) => page === name) ?? null;
}

function subscribe(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}

/** The page last named by the address. */
let last: PageName = "setup";
const current = (): PageName => (last = pageOf(location.hash) ?? last);

export const useRoute = (): PageName => useSyncExternalStore(subscribe, current);
