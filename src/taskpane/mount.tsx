// Puts the pane on its page, over the one desk that the ribbon's buttons use too.
import { createRoot } from "react-dom/client";
import { salesDesk } from "../commands/buttons";
import { Pane } from "./Pane";

export function mount(element: HTMLElement): void {
  createRoot(element).render(<Pane ask={salesDesk} />);
}
