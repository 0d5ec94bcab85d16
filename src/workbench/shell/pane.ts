// The task pane's place: title, close button, and an edge that is dragged or moved by arrow keys.
// Closed, the page goes on running: it is the add-in's shared runtime.
import { element } from "./element";
import type { Words } from "./words";

const WIDTH = 350;
const NARROWEST = 280;
const WIDEST = 800;

export interface Pane {
  readonly root: HTMLElement;
  readonly edge: HTMLElement;
  readonly visible: boolean;
  show(on: boolean): void;
  /** Puts another run of the add-in's page in. */
  mount(frame: HTMLIFrameElement, title: string, words: Words): void;
}

export function pane(changed: (visible: boolean) => void): Pane {
  const title = element("h2");
  const close = element("button", { type: "button", class: "close", onclick: () => show(false) }, "×");
  const place = element("div", { class: "frame" });
  const root = element("aside", { class: "pane closed" }, element("header", {}, title, close), place);
  const edge = element("div", {
    class: "edge",
    role: "separator",
    "aria-orientation": "vertical",
    tabindex: "0",
    hidden: true,
    onpointerdown: (event: PointerEvent) => drag(event),
    onkeydown: (event: KeyboardEvent) => {
      const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      resize(width + step);
    },
  });
  let width = WIDTH;
  let visible = false;

  const resize = (to: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, Math.min(to, innerWidth - 200))));
    root.style.width = `${width}px`;
    edge.setAttribute("aria-valuenow", String(width));
    edge.setAttribute("aria-valuemin", String(NARROWEST));
    edge.setAttribute("aria-valuemax", String(WIDEST));
  };
  const drag = (start: PointerEvent) => {
    const from = width;
    edge.setPointerCapture(start.pointerId);
    root.classList.add("dragged");
    const move = ({ clientX }: PointerEvent) => resize(from + start.clientX - clientX);
    edge.addEventListener("pointermove", move);
    edge.addEventListener(
      "lostpointercapture",
      () => {
        root.classList.remove("dragged");
        edge.removeEventListener("pointermove", move);
      },
      { once: true },
    );
  };
  const show = (on: boolean) => {
    if (on === visible) return;
    visible = on;
    root.classList.toggle("closed", !on);
    edge.hidden = !on;
    dispatchEvent(new Event("resize"));
    changed(on);
  };

  resize(WIDTH);
  return {
    root,
    edge,
    get visible() {
      return visible;
    },
    show,
    mount(frame, name, words) {
      title.textContent = name;
      root.setAttribute("aria-label", words("pane"));
      edge.setAttribute("aria-label", words("resizePane"));
      close.setAttribute("aria-label", words("closePane"));
      close.title = words("closePane");
      place.replaceChildren(frame);
    },
  };
}
