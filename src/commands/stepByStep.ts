// Long work in steps, so that Excel does not stand still and a press on Cancel is heard between them.
import type { Outcome } from "./desk";
import type { Opened } from "./workbook/opened";

/** Milliseconds that nobody notices: a pause costs some, too, and hundreds of people have thousands of steps. */
const STRETCH = 40;
let lastPause = 0;

/** @param steps yields how much is done, 0…1 */
export async function stepByStep<T>(steps: Generator<number, T>, onShare: (share: number) => void, { tell }: Pick<Opened, "tell">, signal?: AbortSignal): Promise<Outcome<T>> {
  for (;;) {
    const step = steps.next();
    if (step.done) return { ok: true, value: step.value };
    onShare(step.value);
    if (performance.now() - lastPause >= STRETCH) {
      await new Promise((next) => setTimeout(next));
      lastPause = performance.now();
    }
    if (signal?.aborted) return { ok: false, troubles: [{ code: "cancelled", message: tell("trouble.cancelled") }] };
  }
}
