// Help: its page in the browser, where Excel can open one.
import type { Outcome } from "./desk";
import type { Speakers } from "./workbook/troubles";

export async function openHelp({ tell, say }: Speakers): Promise<Outcome<null>> {
  const address = new URL(`help.html#${say.language}`, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
    return { ok: true, value: null };
  }
  return window.open(address, "_blank") ? { ok: true, value: null } : { ok: false, troubles: [{ code: "help", message: tell("trouble.help", { address }) }] };
}
