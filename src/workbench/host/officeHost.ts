// Excel as Office.js sees it: starts the add-in's page in its frame, answers its messages, calls its functions, presses its buttons.
import type { Book } from "../book/book";
import { runBatch, type Batch } from "./batch";
import { functionCalls, type FunctionCalls, type FunctionsFile } from "./customFunctions";
import { watchBook } from "./events";
import type { Faults } from "./faults";
import { Host } from "./host";
import { PAYLOAD } from "./limits";
import type { Control, Manifest } from "./manifest";
import { channel, Dispatch, Failure, readRequest, type Request } from "./messages";
import { pace } from "./pace";

/** Excel ends a command after five minutes. */
const COMMAND_TIME = 300_000;
const START_TIME = 60_000;

export interface RequestLine {
  /** The larger of request and response. */
  bytes: number;
  actions: number;
  milliseconds: number;
}

export interface Surroundings {
  book: Book;
  faults: Faults;
  manifest: Manifest;
  functions: FunctionsFile;
  language: "en-US" | "pl-PL";
  /** Office.context.officeTheme. */
  theme: Record<string, string | boolean>;
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  setRibbon(change: { id: string; enabled?: boolean; visible?: boolean }): void;
  /** Batches wait until the workbook is there. */
  opened: Promise<unknown>;
  /** Where each batch is noted. */
  requests: RequestLine[];
}

const requirements = {
  ExcelApi: 1.16, SharedRuntime: 1.2, SharedRuntimeInternal: 1.2, CustomFunctions: 1.4, CustomFunctionsRuntime: 1.4, RibbonApi: 1.1,
  DelayForCellEdit: 1.1, AddinCommands: 1.3, RichApiRuntime: 1.1, OfficeRuntimeStorage: 1.1,
};

let started = 0;

/** One run of the add-in's page. Another language or theme is another run. */
export class OfficeHost {
  readonly frame: HTMLIFrameElement;
  readonly host: Host;
  /** The page has started and its functions can be called. */
  readonly ready: Promise<void>;
  private readonly conversation = `workbench-${++started}`;
  private readonly calls: FunctionCalls;
  private readonly commands = new Map<string, { completed(status: number): void; failed(error: unknown): void }>();
  private readonly events = new Set<string>();
  private readonly stops: (() => void)[] = [];
  private queue: Promise<unknown>;
  private functionsReady: () => void = () => undefined;
  private post: ReturnType<typeof channel> | null = null;

  constructor(private readonly around: Surroundings) {
    const { language, showPane, paneVisible, setRibbon } = around;
    this.host = new Host(around.book, around.faults, { language, showPane: (visible) => !(visible && around.faults.noTaskpane) && showPane(visible), paneVisible, setRibbon, addEvent: (type, target) => void this.events.add(`${type} ${target}`) });
    this.queue = around.opened.catch(() => undefined);
    this.calls = functionCalls(around.functions, (entries) => this.raiseRich(entries), () => around.faults.payloadLimit ?? PAYLOAD);
    this.frame = this.makeFrame();
    this.ready = this.start();
    this.stops.push(watchBook(around.book, this.host, (type, target, message) => this.events.has(`${type} ${target}`) && this.raiseRich([[65536, type, target, JSON.stringify(message), 0]])));
  }

  /** Calls one of the add-in's functions. */
  call: FunctionCalls["call"] = (id, args) => this.calls.call(id, args);

  /** Presses a button: resolves when its command has called event.completed(). */
  async press({ id, action }: Control): Promise<void> {
    if (action.kind === "pane") {
      this.around.showPane(true);
      return;
    }
    const command = `${id} ${this.commands.size + 1} ${performance.now()}`;
    const ended = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${id}: the command did not complete within five minutes`)), COMMAND_TIME);
      let wrong: unknown = null;
      this.commands.set(command, {
        completed: (status) => {
          clearTimeout(timer);
          // an error that nobody caught is told a moment after the command's end
          setTimeout(() => (wrong !== null ? reject(wrong) : status === 0 ? resolve() : reject(new Error(`${id}: the add-in has no action "${action.name}" (error ${status})`))), 0);
        },
        failed: (error) => {
          wrong ??= error;
          clearTimeout(timer);
          setTimeout(() => reject(error), 1000);
        },
      });
    });
    this.post?.raise("appCommandInvoked", { 0: command, 1: action.name, 2: JSON.stringify({ source: { id } }) });
    try {
      await ended;
    } finally {
      this.commands.delete(command);
    }
  }

  /** Tells the add-in that its pane was shown or hidden. */
  paneChanged(visible: boolean): void {
    this.raiseRich([[65536, 65539, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), 0]]);
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.calls.abandon();
    this.post = null;
    this.frame.remove();
  }

  private makeFrame(): HTMLIFrameElement {
    const info = ["Excel", "Web", "16.00", this.around.language, this.conversation, "", "", "3"].join("$");
    const frame = document.createElement("iframe");
    frame.name = JSON.stringify({ baseFrameName: "pane", hostInfo: info, xdmInfo: [this.conversation, this.around.manifest.id, location.origin].join("|"), serializerVersion: "1", flights: "[]" });
    frame.src = `/workbench-pane.html?_host_Info=${info}`;
    frame.title = this.around.manifest.name;
    return frame;
  }

  private start(): Promise<void> {
    const listen = (event: MessageEvent) => {
      if (event.source !== this.frame.contentWindow) return;
      const request = readRequest(event.data, this.conversation);
      if (request) this.answer(request, event.source as Window);
    };
    addEventListener("message", listen);
    this.stops.push(() => removeEventListener("message", listen));
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The add-in's page did not start within ${START_TIME / 1000} s: ${this.frame.src}`)), START_TIME);
      const loaded = new Promise<void>((done) => this.frame.addEventListener("load", () => done(), { once: true }));
      const functions = new Promise<void>((done) => (this.functionsReady = done));
      void Promise.all([loaded, functions]).then(() => {
        clearTimeout(timer);
        resolve();
      });
      this.stops.push(() => clearTimeout(timer));
    });
  }

  private answer(request: Request, frame: Window): void {
    this.post ??= channel(frame, this.conversation);
    const { post } = this;
    const dispatch = request._data?.DdaMethod?.DispatchId;
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      this.prepare(frame as Window & typeof globalThis);
      post.reply(request, this.appContext());
    } else if (dispatch === Dispatch.richApi) this.batch(request, post);
    else if (dispatch === Dispatch.commandCompleted) {
      const { 0: command, 1: status } = request._data as unknown as { 0: string; 1: number };
      this.commands.get(command)?.completed(status);
      post.reply(request, { Version: 1, Error: 0 });
    } else if (dispatch === Dispatch.loadSettings || dispatch === Dispatch.saveSettings) post.reply(request, { Version: 1, Error: 0, Data: [] });
    else if (dispatch !== undefined) post.reply(request, { Version: 1, Error: Failure.notSupported });
    // events are registered, and telemetry goes nowhere
    else post.reply(request, { Version: 1, Error: 0 });
  }

  /** What Excel for Windows gives and Office.js for the web does not, the pace of its results, and its uncaught errors. */
  private prepare(frame: Window & typeof globalThis): void {
    const { faults, theme } = this.around;
    const { OSF } = frame as unknown as { OSF: { DDA: { Context: { prototype: object } } } };
    Object.defineProperty(OSF.DDA.Context.prototype, "officeTheme", { get: () => (faults.theme === "given" ? theme : undefined), configurable: true });
    pace(frame);
    const failed = (error: unknown) => this.commands.forEach((command) => command.failed(error));
    frame.addEventListener("error", (event) => failed(event.error ?? new Error(event.message)));
    frame.addEventListener("unhandledrejection", (event) => failed(event.reason));
  }

  private appContext() {
    const { language, manifest, book } = this.around;
    return {
      _id: manifest.id, _appName: 16, _appVersion: "16.0", _appUILocale: language, _dataLocale: language, _docUrl: `${location.origin}/${encodeURIComponent(book.name)}`,
      _clientMode: 1, _settings: {}, _reason: 1, _osfControlType: 1, _eToken: "", _correlationId: this.conversation, _appDomains: [], _hostFullVersion: "16.0.1",
      _addinName: manifest.name, _initialDisplayMode: this.around.paneVisible() ? 2 : 1, _requirementMatrix: JSON.stringify(requirements),
    };
  }

  private raiseRich(entries: unknown[]): void {
    this.post?.raise("richApiMessage", { ArrayData: entries });
  }

  private batch(request: Request, post: ReturnType<typeof channel>): void {
    const text = String(request._data?.ArrayData?.[4]);
    const batch = JSON.parse(text) as Batch;
    if (this.calls.take(batch)) return post.reply(request, done({ Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }));
    const starting = batch.Actions.some(({ Name }) => Name === "_SetOsfControlContainerReadyForCustomFunctions");
    if (starting) {
      post.reply(request, done(runBatch(batch, this.host)));
      return this.functionsReady();
    }
    const flags = Number(request._data?.ArrayData?.[6]);
    // who asked to wait for an open cell does not hold up who did not
    if (this.editing() && !(flags & DELAY_FOR_CELL_EDIT)) {
      this.around.requests.push({ bytes: byteLength(text), actions: batch.Actions.length, milliseconds: 0 });
      return post.reply(request, { Version: 1, Error: Failure.editMode });
    }
    this.queue = this.queue.then(async () => post.reply(request, await this.run(text, batch, flags)));
  }

  private editing(): boolean {
    return this.around.faults.editMode || this.around.book.editing();
  }

  /** Runs a batch under Excel's limits and the faults that are switched on. */
  private async run(text: string, batch: Batch, flags: number) {
    const { faults } = this.around;
    const began = performance.now();
    const limit = faults.payloadLimit ?? PAYLOAD;
    const sent = byteLength(text);
    let received = 0;
    try {
      if (faults.delay > 0) await pause(faults.delay);
      while (this.editing() && flags & DELAY_FOR_CELL_EDIT) await pause(50);
      if (this.editing()) return { Version: 1, Error: Failure.editMode };
      if (sent > limit) return { Version: 1, Error: Failure.requestTooLarge };
      if (!onlyForgets(batch)) this.deleteUnderway();
      const answer = done(runBatch(batch, this.host));
      received = byteLength(answer.Data[2]);
      return received > limit ? { Version: 1, Error: Failure.responseTooLarge } : answer;
    } finally {
      this.around.requests.push({ bytes: Math.max(sent, received), actions: batch.Actions.length, milliseconds: performance.now() - began });
    }
  }

  /** The fault deleteAfter: once so many requests have come, the sheet last written to is gone. */
  private deleteUnderway(): void {
    const { faults } = this.around;
    const { host } = this;
    if (faults.deleteAfter === null) return;
    if (faults.deleteAfter > 0) {
      faults.deleteAfter--;
      return;
    }
    const sheet = host.lastWritten;
    if (sheet === null || !host.sheets().some(({ id }) => id === sheet)) return;
    faults.deleteAfter = null;
    host.book.deleteSheet(sheet);
  }
}

/** What Excel.run sends at its end: it lets go of ranges and does nothing else. */
const onlyForgets = ({ Actions }: Batch): boolean => Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

/** The request flag of Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

const done = (answer: unknown) => ({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] as [number, unknown[], string] });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Bytes in UTF-8, counted only where they could matter. */
const byteLength = (text: string): number => (text.length < 100_000 ? text.length : new TextEncoder().encode(text).length);
