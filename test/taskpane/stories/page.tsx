// The stories in a browser, one after another: `tell(name)` takes down what stood there. Language and theme are the pane's own preferences, set before.
import { createRoot, type Root } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import { STORIES, storyDesk } from "./stories";

let told: Root | null = null;

function tell(name: string): void {
  told?.unmount();
  // the address comes first, and what hears of its change later finds nothing new
  history.replaceState(null, "", `#${STORIES[name]!.page}`);
  told = createRoot(document.getElementById("pane")!);
  told.render(<Pane ask={storyDesk(name)} />);
}

Object.assign(window, { tell });
