// What axe finds on a page, and what does not fit its width.
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

type Place = Page | Frame;

/** Rule and element of every finding of axe, best practices included; [] is what is wanted. */
export async function findings(place: Place): Promise<string[]> {
  if (!(await place.evaluate(() => "axe" in window))) await place.evaluate(axe.source);
  return place.evaluate(async () => {
    // colours are judged when they have changed, not on their way
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().flatMap((one) => (one.effect?.getComputedTiming().endTime === Infinity ? [] : [one.finished])));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`));
  });
}

/** Everything that scrolls sideways, or would if it were not cut off; [] is what is wanted. */
export const tooWide = (place: Place): Promise<string[]> =>
  place.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("*")]
      .filter((element) => element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth, clientWidth }) => `${tagName}.${className}: ${scrollWidth} in ${clientWidth}`),
  );

/** Unfolds every section and row, so that all that a page can show is shown. */
export const unfold = (place: Place): Promise<void> =>
  place.evaluate(async () => {
    for (;;) {
      const folded = document.querySelector<HTMLElement>("main [aria-expanded=false]:not([aria-haspopup])");
      if (!folded) return;
      folded.click();
      await new Promise(requestAnimationFrame);
    }
  });
