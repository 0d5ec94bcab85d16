// The page as a whole: the workbook in its grid, the add-in in its frame, ribbon, pane and bars around them; started anew for another
// workbook, language or theme, as Excel starts an add-in anew.
import { openBook } from "../book";
import type { Book, SheetId } from "../book/book";
import type { FunctionsFile } from "../host/customFunctions";
import { noFaults, type Faults } from "../host/faults";
import { checkSheetName } from "../host/limits";
import { allControls, readManifest, type Control, type Manifest } from "../host/manifest";
import { OfficeHost, type RequestLine } from "../host/officeHost";
import { element } from "./element";
import { cells, type Face } from "./face";
import { faultsPanel } from "./faultsPanel";
import { notices } from "./notices";
import { officeTheme } from "./officeTheme";
import { pane } from "./pane";
import { ribbon, type Ribbon } from "./ribbon";
import { topBar, type Theme } from "./topBar";
import { words, type Language } from "./words";

export interface Start {
  language: Language;
  theme: Theme;
  /** The workbook to begin with; none leaves an empty one. */
  sample(language: Language): Promise<{ name: string; bytes: ArrayBuffer } | null>;
}

export function startWorkbench(root: HTMLElement, { language, theme, sample }: Start): Face {
  const grid = element("main", { class: "grid" });
  const bar = element("div");
  const ribbonPlace = element("div");
  const notice = notices();
  const taskPane = pane((visible) => office?.paneChanged(visible));
  root.append(bar, ribbonPlace, notice.root, element("div", { class: "work" }, grid, taskPane.edge, taskPane.root));
  document.documentElement.dataset["theme"] = theme;

  const book = openBook(grid, { language, theme });
  const faults = faultsOf(book);
  const requests: RequestLine[] = [];
  let office: OfficeHost | null = null;
  let drawn: Ribbon | null = null;
  let manifest: Manifest | null = null;
  let ready = Promise.resolve();
  let asked = false;
  let say = words(language);

  const place = cells(book, {
    get: () => office?.host.scratch ?? null,
    set: (sheet: SheetId) => {
      if (office) office.host.scratch = sheet;
    },
  });

  const dropScratch = () => {
    const scratch = office?.host.scratch;
    if (!office || scratch === null || scratch === undefined) return;
    office.host.scratch = null;
    if (book.sheets().some(({ id }) => id === scratch)) book.deleteSheet(scratch);
  };

  const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
  const fail = (text: string) => notice.fail(text, say("dismiss"));

  const drawBar = () => {
    document.title = `${book.name} – ${say("title")}`;
    document.documentElement.lang = language;
    grid.setAttribute("aria-label", say("grid"));
    root.dataset["drop"] = say("drop");
    const open = (file: File) => void openFile(file);
    bar.replaceChildren(topBar(say, { name: book.name, language, theme }, { open, save: () => void saveFile(), language: (to) => (face.language = to), theme: (to) => (face.theme = to) }, faultsPanel(say, faults, place.sheets)));
  };

  /** Starts the add-in over the workbook, once `opened` is there. */
  const startAddin = async (opened: Promise<unknown>): Promise<void> => {
    const [xml, previous] = [fetchText("/manifest.xml"), office];
    dropScratch();
    office = null;
    previous?.stop();
    manifest = readManifest(await xml, language);
    const functions = JSON.parse(await fetchText(manifest.metadata)) as FunctionsFile;
    const next = new OfficeHost({
      book, faults, manifest, functions, language, requests, theme: officeTheme[theme], opened,
      showPane: taskPane.show,
      paneVisible: () => taskPane.visible,
      setRibbon: (change) => drawn?.change(change),
    });
    office = next;
    book.register(manifest.namespace, functions.functions, async (id, args) => {
      await next.ready;
      return next.call(id, args);
    });
    drawn = ribbon(manifest, say("ribbon"), (control) => void pressAndTell(control));
    ribbonPlace.replaceChildren(drawn.root);
    taskPane.mount(next.frame, manifest.name, say);
    await next.ready;
    // a file that cannot be opened leaves the workbook that was there
    await opened.catch(() => undefined);
    await book.calculated();
  };

  /** Starts the add-in over what `load` opens; one start after another. */
  const begin = (load: () => Promise<unknown>): Promise<void> => {
    const started = ready.catch(() => undefined).then(() => notice.during(say("starting"), startAddin(load())));
    started.catch((error: unknown) => fail(say("notStarted", { reason: reason(error) })));
    ready = started;
    return started;
  };

  /** What is set before the next start has begun needs one start. */
  const beginAgain = (): void => {
    if (asked) return;
    asked = true;
    void begin(async () => (asked = false)).catch(() => undefined);
  };

  const open = async (name: string, bytes: ArrayBuffer): Promise<void> => {
    let opened = Promise.resolve();
    await begin(() => {
      dropScratch();
      opened = notice.during(say("opening", { name }), book.open(name, bytes));
      opened.then(drawBar, (error: unknown) => fail(say("notOpened", { name, reason: reason(error) })));
      return opened;
    });
    await opened;
  };

  const openFile = async (file: File): Promise<void> => {
    if (!/\.xlsx$/i.test(file.name)) return fail(say("notWorkbook", { name: file.name }));
    // what went wrong is shown already
    await open(file.name, await file.arrayBuffer()).catch(() => undefined);
  };

  const save = async () => {
    dropScratch();
    await book.calculated();
    return book.save();
  };

  const saveFile = async (): Promise<void> => {
    const { name } = book;
    try {
      const { bytes, lost } = await notice.during(say("saving", { name }), save());
      const link = element("a", { href: URL.createObjectURL(new Blob([bytes])), download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      notice.tell(lost.length ? say("savedWithout", { name, lost: lost.join(", ") }) : say("saved", { name }), say("dismiss"));
    } catch (error) {
      fail(say("notSaved", { reason: reason(error) }));
    }
  };

  const press = async (control: Control): Promise<void> => {
    await ready;
    drawn?.busy(control.id, true);
    try {
      await notice.during(`${control.label}: ${say("busy")}`, office!.press(control));
      await book.calculated();
    } finally {
      drawn?.busy(control.id, false);
    }
  };

  const pressAndTell = (control: Control) => press(control).catch((error: unknown) => fail(say("commandFailed", { button: control.label, reason: reason(error) })));

  const restart = (): void => {
    say = words(language);
    document.documentElement.dataset["theme"] = theme;
    book.setLanguage(language);
    book.setTheme(theme);
    drawBar();
    beginAgain();
  };

  const face: Face = {
    get ready() {
      return ready;
    },
    open,
    save: async () => (await save()).bytes,
    sheets: place.sheets,
    addSheet: async (name) => void book.addSheet(checkSheetName(name, place.sheets())),
    read: place.read,
    formulas: place.formulas,
    write: place.write,
    evaluate: async (formula) => {
      await ready;
      return place.evaluate(formula);
    },
    press: async (controlId) => {
      await ready;
      const control = allControls(manifest!).find(({ id }) => id === controlId);
      if (!control) throw new Error(`There is no button "${controlId}" on the ribbon`);
      await press(control);
    },
    pane: () => office?.frame ?? null,
    requests: () => [...requests],
    faults,
    get language() {
      return language;
    },
    set language(to) {
      if (to !== "en-US" && to !== "pl-PL") throw new Error(`The language is "en-US" or "pl-PL", not "${String(to)}"`);
      language = to;
      restart();
    },
    get theme() {
      return theme;
    },
    set theme(to) {
      if (to !== "light" && to !== "dark" && to !== "contrast") throw new Error(`The theme is "light", "dark" or "contrast", not "${String(to)}"`);
      theme = to;
      restart();
    },
  };

  takeDrops(root, openFile);
  const first = book.ready.then(async () => {
    const workbook = await sample(language);
    if (workbook) await notice.during(say("opening", { name: workbook.name }), book.open(workbook.name, workbook.bytes));
    drawBar();
  });
  drawBar();
  void begin(() => first).catch(() => undefined);
  return face;
}

/** The faults, with blanks handed on to the Book, which calls the functions. */
function faultsOf(book: Book): Faults {
  return Object.defineProperty(noFaults(), "blanks", { enumerable: true, get: () => book.blanks, set: (blanks: Faults["blanks"]) => void (book.blanks = blanks) });
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is missing (${answer.status})`);
  return answer.text();
}

function takeDrops(root: HTMLElement, open: (file: File) => Promise<void>): void {
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    root.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget === null && root.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    root.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void open(file);
  });
}
