// A button that leads to a page of the pane: both live on the same page, whose address names it.
import type { Outcome } from "./desk";

export async function turnPaneTo(page: string): Promise<Outcome<null>> {
  location.hash = page;
  return { ok: true, value: null };
}
