// One long piece of work at a time: its progress (shown after half a second, so that quick work does not flicker), its cancel, its outcome.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome, Progress, Trouble, Work } from "../../commands/desk";

const SHOWN_AFTER = 500;

export interface Task<T> {
  /** Null while idle or still quick. */
  readonly progress: Progress | null;
  readonly running: boolean;
  readonly value: T | null;
  readonly troubles: readonly Trouble[];
  /** Starts; what was running is cancelled and its answer dropped. */
  run(work: (work: Work) => Promise<Outcome<T>>): Promise<Outcome<T> | null>;
  cancel(): void;
  /** Forgets value and troubles. */
  clear(): void;
}

interface State<T> {
  readonly progress: Progress | null;
  readonly running: boolean;
  readonly value: T | null;
  readonly troubles: readonly Trouble[];
}

const IDLE = { progress: null, running: false, value: null, troubles: [] } as const;
const STARTING: Progress = { stage: "reading", share: 0, message: "" };

export function useTask<T>(): Task<T> {
  const [state, setState] = useState<State<T>>(IDLE);
  const current = useRef<AbortController | null>(null);

  const run = useCallback(async (start: (work: Work) => Promise<Outcome<T>>): Promise<Outcome<T> | null> => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const isMine = () => current.current === mine;
    let latest = STARTING;
    let shown = false;
    const timer = setTimeout(() => {
      shown = true;
      if (isMine()) setState((before) => ({ ...before, progress: latest }));
    }, SHOWN_AFTER);
    setState((before) => ({ ...before, running: true, progress: null, troubles: [] }));
    const outcome = await start({
      signal: mine.signal,
      onProgress: (progress) => {
        latest = progress;
        if (shown && isMine()) setState((before) => ({ ...before, progress }));
      },
    });
    clearTimeout(timer);
    if (!isMine()) return null;
    current.current = null;
    setState((before) => (outcome.ok ? { ...IDLE, value: outcome.value } : { ...IDLE, value: before.value, troubles: outcome.troubles.filter(({ code }) => code !== "cancelled") }));
    return outcome;
  }, []);

  const cancel = useCallback(() => current.current?.abort(), []);
  const clear = useCallback(() => setState((before) => ({ ...before, value: null, troubles: [] })), []);
  useEffect(() => () => current.current?.abort(), []);
  return { ...state, run, cancel, clear };
}
