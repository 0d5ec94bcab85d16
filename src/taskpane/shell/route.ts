// Which page is shown: the address after "#", which ribbon commands set too. (Office.js takes history.pushState away; the hash works.)
import { useCallback, useEffect, useState } from "react";

export const PAGES = ["setup", "goals", "recognition"] as const;
export type PageName = (typeof PAGES)[number];

/** "#goals" or "#/goals" → goals; anything else (Office.js uses the hash, too) → null. */
export function pageOf(hash: string): PageName | null {
  const name = hash.replace(/^#\/?/, "");
  return PAGES.find((page) => page === name) ?? null;
}

export function useRoute(): readonly [PageName, (page: PageName) => void] {
  const [page, setPage] = useState<PageName>(() => pageOf(location.hash) ?? "setup");
  useEffect(() => {
    const follow = () => {
      const next = pageOf(location.hash);
      if (next) setPage(next);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const go = useCallback((next: PageName) => {
    location.hash = next;
  }, []);
  return [page, go];
}
