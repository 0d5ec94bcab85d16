// One story in a browser: page.html?story=NAME#PAGE. Language and theme are the pane's own preferences, set before.
import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/Pane";
import { storyDesk, STORIES } from "./stories";

const name = new URLSearchParams(location.search).get("story") ?? "goals";
const desk = storyDesk(name);
Object.assign(window, { asked: desk.asked, storyNames: Object.keys(STORIES) });
location.hash = STORIES[name]!.page;
createRoot(document.getElementById("pane")!).render(<Pane ask={desk} />);
