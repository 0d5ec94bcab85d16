// Long work in steps, so that Excel does not stand still and a press on Cancel is heard between them.
import type { Outcome } from "./desk";
import type { Opened } from "./opened";

/** @param steps yields how much is done, 0…1 */
export async function stepByStep<T>(steps: Generator<number, T>, onShare: (share: number) => void, { tell }: Pick<Opened, "tell">, signal?: AbortSignal): Promise<Outcome<T>> {
  for (;;) {
    const step = steps.next();
    if (step.done) return { ok: true, value: step.value };
    onShare(step.value);
    await new Promise((next) => setTimeout(next));
    if (signal?.aborted) return { ok: false, troubles: [{ code: "cancelled", message: tell("trouble.cancelled") }] };
  }
}
