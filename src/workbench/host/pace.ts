// Microsoft's custom-functions runtime sends results 50 ms after the first is there, and then waits half a second before it sends
// more, to spare Excel's server. There is no server here, and thousands of formulas may be asked one after another:
// that one timer, known by what it does, fires at once. Everything else of Office.js keeps its pace.

export function pace(frame: Window & typeof globalThis): void {
  const original = frame.setTimeout.bind(frame);
  const isRest = (task: unknown) => typeof task === "function" && Function.prototype.toString.call(task).includes("_inProgressContextSyncExpectedFinishTime=0");
  frame.setTimeout = ((task: TimerHandler, milliseconds?: number, ...args: unknown[]) => original(task, isRest(task) ? 0 : milliseconds, ...args)) as typeof frame.setTimeout;
}
