// What start.ts began and stop.ts ends.
import type { ChildProcess } from "node:child_process";
import type { BrowserServer } from "playwright-core";

export const running: { server?: ChildProcess; browser?: BrowserServer } = {};
