// The open workbook, read once for all pages and read again when it changed.
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Desk, News, Progress, SalesDesk, Trouble } from "../../commands/desk";
import { useShown } from "./useShown";
import { useTask } from "./useTask";

/** A workbook that took longer than this to read is not read again on every edit: the person is asked. */
const QUICK_READ = 1000;
/** Somebody who types changes many cells: wait until they pause. */
const PAUSE = 700;

export interface OpenDesk {
  readonly ask: SalesDesk;
  /** Null until the first reading has ended. */
  readonly desk: Desk | null;
  readonly reading: boolean;
  readonly progress: Progress | null;
  /** Why it could not be read. */
  readonly troubles: readonly Trouble[];
  /** The workbook changed and was not read again by itself. */
  readonly stale: boolean;
  /** The last thing that a ribbon button said. */
  readonly news: News | null;
  readonly forgetNews: () => void;
  readonly readAgain: () => void;
  readonly cancel: () => void;
}

const Opened = createContext<OpenDesk | null>(null);

export function useDesk(): OpenDesk {
  const opened = useContext(Opened);
  if (!opened) throw new Error("useDesk outside of DeskProvider");
  return opened;
}

export function DeskProvider({ ask, children }: { readonly ask: SalesDesk; readonly children: ReactNode }) {
  const { run, cancel, value: desk, running: reading, progress, troubles } = useTask<Desk>();
  const [wanted, setWanted] = useState(true);
  const [stale, setStale] = useState(false);
  const [news, setNews] = useState(ask.latest);
  const took = useRef(0);
  /** The person asked for the reading: whatever Excel has told of changes, the cells are read. */
  const anew = useRef(false);
  /** Something changed since the reading began. */
  const old = useRef(false);
  const shown = useShown();

  useEffect(() => {
    if (!shown || !wanted) return;
    setWanted(false);
    setStale(false);
    old.current = false;
    const start = performance.now();
    const asked = anew.current;
    anew.current = false;
    void run((work) => ask.open({ ...work, anew: asked })).then(() => {
      took.current = performance.now() - start;
    });
  }, [ask, run, shown, wanted]);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = ask.onStale(() => {
      old.current = true;
      clearTimeout(pause);
      pause = setTimeout(() => old.current && (took.current < QUICK_READ ? setWanted(true) : setStale(true)), PAUSE);
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [ask]);

  useEffect(
    () =>
      ask.onNews((said) => {
        setNews(said);
        // what a button changed was asked for: nobody is asked again
        if (said.kind === "done" && old.current) setWanted(true);
      }),
    [ask],
  );

  const readAgain = useCallback(() => {
    anew.current = true;
    setWanted(true);
  }, []);
  const forgetNews = useCallback(() => setNews(null), []);
  const opened = useMemo(
    () => ({ ask, desk, reading, progress, troubles, stale, news, forgetNews, readAgain, cancel }),
    [ask, desk, reading, progress, troubles, stale, news, forgetNews, readAgain, cancel],
  );
  return <Opened.Provider value={opened}>{children}</Opened.Provider>;
}
