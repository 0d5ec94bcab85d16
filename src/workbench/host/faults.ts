// What can go wrong in Excel, switched on by hand or by a test (window.workbench.faults).
import type { Blanks } from "../book/book";

export interface Faults {
  /** A cell is open for typing: every batch fails that did not ask to wait. */
  editMode: boolean;
  /** The sheet of this name (true: every sheet) is protected, whatever the file says. */
  protect: string | true | null;
  /** After so many requests the sheet last written to is deleted under the add-in; then null again. */
  deleteAfter: number | null;
  /** Milliseconds before each batch is answered. */
  delay: number;
  /** Bytes of a request or response, in place of Excel's 5 MB. */
  payloadLimit: number | null;
  /** How a blank cell reaches a custom function. */
  blanks: Blanks;
  /** Excel declines to open the task pane, silently. */
  noTaskpane: boolean;
  /** undefined: Office.context.officeTheme is undefined, as in Excel on the web. */
  theme: "given" | undefined;
}

export const noFaults = (): Faults => ({ editMode: false, protect: null, deleteAfter: null, delay: 0, payloadLimit: null, blanks: "zero", noTaskpane: false, theme: "given" });
