// One story in a browser: ?story=NAME, told by the test; language and theme are the pane's own preferences, set before.
import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import { STORIES, storyDesk } from "./stories";

const name = new URLSearchParams(location.search).get("story")!;
location.hash = STORIES[name]!.page;
createRoot(document.getElementById("pane")!).render(<Pane ask={storyDesk(name)} />);
