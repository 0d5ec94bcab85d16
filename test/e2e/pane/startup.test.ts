// The pane is drawn when the page is idle; functions and buttons do not wait for it.
import { useWorkbench } from "../harness";

const wb = useWorkbench({ sample: false });

it("[START] functions and buttons answer while the pane's code has not come", async () => {
  await wb.page.route("**/pane.js", (route) => route.abort());
  await wb.set("language", "pl-PL");
  expect(await wb.evaluate("=SALES.GOALGAP(90, 100)")).toEqual([[-10]]);
  await wb.problem(/Loading chunk \S+ failed/);
  await wb.press("Sales.CheckData");
  expect(await wb.sheets()).toContain("Kontrola danych");
  expect(await wb.pane().locator("#pane").innerHTML()).toBe("");
  wb.expectProblem(/ERR_FAILED/);
});
