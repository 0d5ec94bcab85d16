// The pane's front door. Functions and commands are registered by the bundle beside it; everything that draws comes when the page is idle,
// because this page also runs, unseen, for every workbook that holds a =SALES formula.
const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
};

void Office.onReady(() => {
  whenIdle(() => {
    void import(/* webpackChunkName: "pane" */ "./mount").then(({ mount }) => mount(document.getElementById("pane")!));
  });
});
