// Drives the workbench in a real browser, as anybody's scripts would: a page a test file, and nothing may go wrong or go out unnoticed.
import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { CellValue } from "../../src/workbench/book/book";
import type { Face } from "../../src/workbench/shell/face";

/** Nothing is timed here: long enough for two busy cores, and what hangs still ends. */
const PATIENCE = 100_000;

/** The members of window.workbench that are called with plain values and answer plain values. */
type Calls = Pick<Face, "sheets" | "addSheet" | "read" | "formulas" | "write" | "evaluate" | "press" | "requests">;

export type Workbench = { [K in keyof Calls]: (...args: Parameters<Calls[K]>) => Promise<Awaited<ReturnType<Calls[K]>>> } & {
  readonly page: Page;
  /** Errors that the page or the add-in let pass, and requests that left this computer: empty after every test. */
  readonly problems: string[];
  readonly outside: string[];
  /** The task pane's page. */
  pane(): Frame;
  open(file: string): Promise<void>;
  /** Writes the saved workbook there. */
  save(file: string): Promise<void>;
  /** Values on a new sheet of their own; answers their address. */
  put(values: CellValue[][]): Promise<string>;
  set(member: "language" | "theme", value: string): Promise<void>;
  /** Switches faults for this test only. */
  fault(faults: Record<string, unknown>): Promise<void>;
  /** Excel.run in the add-in's page; the function runs there and must not use anything from here. */
  excel<T, A = undefined>(run: (context: Excel.RequestContext, given: A) => Promise<T>, given?: A): Promise<T>;
  /** The same, where an error is expected: its code and words; null when there was none. */
  refusal<A = undefined>(run: (context: Excel.RequestContext, given: A) => Promise<unknown>, given?: A): Promise<{ code: string; message: string } | null>;
  /** Takes errors out of `problems` that the test made on purpose. */
  expectProblem(words: RegExp): void;
  /** The same, once it has come. */
  problem(words: RegExp): Promise<void>;
  screenshot(name: string): Promise<void>;
};

export interface Setting {
  /** false: an empty workbook, which is quicker. */
  sample?: boolean;
  locale?: string;
  colorScheme?: "light" | "dark";
}

/** One page for the test file that calls it, open before its first test. */
export function useWorkbench({ sample = true, locale = "en-US", colorScheme = "light" }: Setting = {}): Workbench {
  let browser: Browser;
  let page: Page;
  let sheets = 0;
  const problems: string[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(process.env["WORKBENCH_BROWSER"]!);
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 }, locale, colorScheme, reducedMotion: "reduce" });
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (said) => {
      // the sample that a test did without is missed by nobody
      if (said.type() === "error" && !said.location().url.includes("/assets/sample-")) problems.push(said.text());
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && hostname !== "localhost") outside.push(request.url());
    });
    if (!sample) await page.route("**/assets/sample-*.xlsx", (route) => route.fulfill({ status: 404 }));
    await page.goto(process.env["WORKBENCH_ADDRESS"]!);
    await ready();
  });
  afterEach(async () => {
    await page.evaluate(() => Object.assign(window.workbench.faults, { editMode: false, protect: null, deleteAfter: null, delay: 0, payloadLimit: null, blanks: "zero", noTaskpane: false, theme: "given" }));
    expect({ problems: problems.splice(0), outside: outside.splice(0) }).toEqual({ problems: [], outside: [] });
  });
  afterAll(async () => {
    await page?.close();
    await browser?.close();
  });

  const ready = async () => {
    await page.waitForFunction(() => window.workbench);
    await page.evaluate(() => window.workbench.ready);
  };
  // a large sheet comes over many times quicker as one text
  const call =
    <K extends keyof Calls>(member: K) =>
    async (...args: Parameters<Calls[K]>): Promise<Awaited<ReturnType<Calls[K]>>> => {
      const text = await page.evaluate(async ([name, given]) => JSON.stringify(await (window.workbench[name] as (...a: unknown[]) => unknown)(...given)), [member, args] as const);
      return (text === undefined ? undefined : JSON.parse(text)) as Awaited<ReturnType<Calls[K]>>;
    };
  const pane = () => {
    const frame = page.frames().find((other) => other.url().includes("/workbench-pane.html"));
    if (!frame) throw new Error("the add-in's page is not there");
    return frame;
  };
  // handed over as text, for the page's own policy forbids eval
  const inExcel = (run: (context: Excel.RequestContext, given: never) => Promise<unknown>, given: unknown) =>
    pane().evaluate(`Excel.run((context) => (${run.toString()})(context, ${JSON.stringify(given) ?? "undefined"})).then((value) => ({ value }), ({ code, message }) => ({ code, message }))`);

  return {
    get page() {
      return page;
    },
    problems,
    outside,
    pane,
    sheets: call("sheets"),
    addSheet: call("addSheet"),
    read: call("read"),
    formulas: call("formulas"),
    write: call("write"),
    evaluate: call("evaluate"),
    press: call("press"),
    requests: call("requests"),
    async open(file) {
      await page.evaluate(
        async ([name, text]) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          await window.workbench.open(name, bytes.buffer);
        },
        [path.basename(file), fs.readFileSync(file).toString("base64")] as const,
      );
    },
    async save(file) {
      const text = await page.evaluate(async () => {
        const bytes = new Uint8Array(await window.workbench.save());
        let letters = "";
        for (let at = 0; at < bytes.length; at += 32_768) letters += String.fromCharCode(...bytes.subarray(at, at + 32_768));
        return btoa(letters);
      });
      fs.writeFileSync(file, Buffer.from(text, "base64"));
    },
    async put(values) {
      const name = `Given${++sheets}`;
      await call("addSheet")(name);
      const address = `${name}!A1:${columnName(values[0]!.length - 1)}${values.length}`;
      await call("write")(address, values);
      return address;
    },
    async set(member, value) {
      await page.evaluate(([name, to]) => void ((window.workbench as unknown as Record<string, string>)[name] = to), [member, value] as const);
      await ready();
    },
    async fault(faults) {
      await page.evaluate((given) => void Object.assign(window.workbench.faults, given), faults);
    },
    async excel(run, given) {
      const answer = (await inExcel(run as never, given)) as { value: never } | { code: string; message: string };
      if ("code" in answer) throw new Error(`${answer.code}: ${answer.message}`);
      return answer.value;
    },
    async refusal(run, given) {
      const answer = (await inExcel(run as never, given)) as { value: unknown } | { code: string; message: string };
      return "code" in answer ? answer : null;
    },
    expectProblem(words) {
      expect(problems).toContainEqual(expect.stringMatching(words));
      problems.splice(0, problems.length, ...problems.filter((problem) => !words.test(problem)));
    },
    async problem(words) {
      for (let waited = 0; waited < PATIENCE && !problems.some((problem) => words.test(problem)); waited += 50) await page.waitForTimeout(50);
      this.expectProblem(words);
    },
    async screenshot(name) {
      await page.screenshot({ path: name });
    },
  };
}

const columnName = (column: number): string => (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
