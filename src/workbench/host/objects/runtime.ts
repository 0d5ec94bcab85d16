// What Office.js asks of the host beside Excel's objects: the shared runtime's pane, its ribbon, what is kept of a validation.
import { kind, object } from "../kind";

const nothing = () => null;

/** Office.addin.showAsTaskpane and hide. */
export const appRuntimeService = kind("AppRuntimeService", {
  methods: {
    setAppRuntimeState: (_of, [state]: string[], host) => host.context.showPane(state === "Visible"),
    getAppRuntimeState: (_of, _args, host) => (host.context.paneVisible() ? "Visible" : "Background"),
  },
});

/** Office.addin.setStartupBehavior. */
export const appRuntimePersistenceService = kind("AppRuntimePersistenceService", {
  methods: {
    setAppRuntimeStartState: (_of, [state]: string[], host) => void host.beside.kept.set("start state", state),
    getAppRuntimeStartState: (_of, _args, host) => host.beside.kept.get("start state") ?? "Inactive",
  },
});

/** Office.actions tells that it listens; buttons are pressed by the event appCommandInvoked. */
export const addinInternalService = kind("AddinInternalService", { methods: { notifyActionHandlerReady: nothing } });

/** Office.ribbon.requestUpdate. */
export const ribbon = kind("Ribbon", {
  methods: { getButton: (_of, [id]: string[]) => object("RibbonButton", { id: id! }), getTab: (_of, [id]: string[]) => object("RibbonTab", { id: id! }) },
});
export const ribbonButton = kind("RibbonButton", {
  properties: { enabled: { get: () => true, set: ({ id }, enabled: boolean, host) => host.context.setRibbon({ id, enabled }) } },
});
export const ribbonTab = kind("RibbonTab", { methods: { setVisibility: ({ id }, [visible]: boolean[], host) => host.context.setRibbon({ id, visible }) } });

/** The start of the custom functions; their results are read before a batch is run (customFunctions.ts). */
export const customFunctions = kind("CustomFunctions", { methods: { _SetOsfControlContainerReadyForCustomFunctions: nothing } });

/** Nothing checks what is typed here; it is kept, so that a load answers it. */
export const dataValidation = kind("DataValidation", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  properties: Object.fromEntries(
    ["rule", "errorAlert", "prompt", "ignoreBlanks"].map((name) => [
      name,
      { get: (ref, host) => host.beside.kept.get(`validation ${name} ${host.address(ref)}`) ?? null, set: (ref, value: unknown, host) => void host.beside.kept.set(`validation ${name} ${host.address(ref)}`, value) },
    ]),
  ),
  methods: { clear: nothing },
  writes: ["clear"],
});

export const rangeSort = kind("RangeSort", {});
