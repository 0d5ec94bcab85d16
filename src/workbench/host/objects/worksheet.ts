// Worksheet and the workbook's worksheets, with what hangs on a sheet: protection, frozen panes, custom properties.
import type { Box, SheetId, SheetInfo } from "../../book/book";
import { fits, MAX_COLUMNS, MAX_ROWS } from "../address";
import { HostError, invalidArgument, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, kind, object, type Live } from "../kind";
import { checkSheetName } from "../limits";
import { colour } from "./rangeFormat";
import { rangeArgument } from "./range";

type Sheet = { sheet: SheetId };

const whole: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const live = ({ id }: SheetInfo) => object("Worksheet", { sheet: id });
const shown = ({ visibility }: SheetInfo) => visibility === "Visible";

/** @throws InvalidArgument outside the sheet */
function place(sheet: SheetId, box: Box): Live<"Range"> {
  if (!fits(box)) throw invalidArgument("The range would lie outside the worksheet.");
  return object("Range", { sheet, box });
}

function used({ sheet }: Sheet, valuesOnly: unknown, host: Host): Live<"Range"> | null {
  const box = host.book.used(sheet, valuesOnly === true);
  return box && object("Range", { sheet, box });
}

/** The sheet so many places on among all, or among those that can be seen. */
function neighbour({ sheet }: Sheet, step: 1 | -1, visibleOnly: unknown, host: Host): Live | null {
  const sheets = host.sheets();
  for (let at = sheets.findIndex(({ id }) => id === sheet) + step; sheets[at]; at += step) if (visibleOnly !== true || shown(sheets[at]!)) return live(sheets[at]!);
  return null;
}

const must = (found: Live | null): Live => {
  if (!found) throw notFound();
  return found;
};

const listens = (eventType: number) => ({ sheet }: Sheet, _args: never[], host: Host) => host.context.addEvent(eventType, sheet);
const listensToAll = (eventType: number) => (_of: unknown, _args: never[], host: Host) => host.context.addEvent(eventType, "Workbook");
const nothing = () => null;

export const worksheet = kind("Worksheet", {
  check: ({ sheet }, host) => host.sheet(sheet),
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    id: ({ sheet }) => sheet,
    name: {
      get: ({ sheet }, host) => host.sheet(sheet).name,
      set: ({ sheet }, name: unknown, host) => {
        const others = host.sheets().filter(({ id }) => id !== sheet);
        host.book.renameSheet(sheet, checkSheetName(name, others.map((other) => other.name)));
      },
    },
    position: {
      get: ({ sheet }, host) => host.sheets().findIndex(({ id }) => id === sheet),
      set: ({ sheet }, at: number, host) => {
        if (!(at >= 0 && at < host.sheets().length)) throw invalidArgument();
        host.book.moveSheet(sheet, at);
      },
    },
    visibility: {
      get: ({ sheet }, host) => host.sheet(sheet).visibility,
      set: ({ sheet }, visibility: SheetInfo["visibility"], host) => {
        if (visibility !== "Visible" && !host.sheets().some((other) => other.id !== sheet && shown(other))) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
        host.book.setVisibility(sheet, visibility);
      },
    },
    tabColor: {
      get: ({ sheet }, host) => host.beside.kept.get(`tab ${sheet}`) ?? "",
      set: ({ sheet }, value: string, host) => {
        const color = value === "" ? "" : colour(value);
        host.beside.kept.set(`tab ${sheet}`, color);
        host.book.setTabColor(sheet, color);
      },
    },
    // Office.js reads showGridlines and sets "Gridlines"
    showGridlines: ({ sheet }, host) => host.beside.kept.get(`gridlines ${sheet}`) ?? true,
    gridlines: {
      get: ({ sheet }, host) => host.beside.kept.get(`gridlines ${sheet}`) ?? true,
      set: ({ sheet }, on: boolean, host) => {
        host.beside.kept.set(`gridlines ${sheet}`, on);
        host.book.showGridlines(sheet, on);
      },
    },
    standardHeight: () => 15,
    standardWidth: () => 48,
    enableCalculation: () => true,
  },
  objects: {
    charts: ({ sheet }) => object("ChartCollection", { sheet }),
    tables: ({ sheet }) => object("TableCollection", { sheet }),
    names: ({ sheet }) => object("NamedItemCollection", { sheet }),
    autoFilter: ({ sheet }) => object("AutoFilter", { sheet }),
    protection: (of) => object("WorksheetProtection", of),
    freezePanes: (of) => object("WorksheetFreezePanes", of),
    customProperties: (of) => object("WorksheetCustomPropertyCollection", of),
    pageLayout: (of) => object("PageLayout", of),
    horizontalPageBreaks: ({ sheet }) => object("PageBreakCollection", { sheet, way: "horizontal" }),
    verticalPageBreaks: ({ sheet }) => object("PageBreakCollection", { sheet, way: "vertical" }),
  },
  methods: {
    activate: ({ sheet }, _args, host) => {
      if (!shown(host.sheet(sheet))) throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.");
      host.book.activate(sheet);
    },
    delete: ({ sheet }, _args, host) => {
      if (!host.sheets().some((other) => other.id !== sheet && shown(other))) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
      host.book.deleteSheet(sheet);
    },
    calculate: nothing,
    getRange: ({ sheet }, [address], host) => (address === null || address === undefined || address === "" ? place(sheet, whole) : object("Range", rangeArgument(address, sheet, host))),
    getCell: ({ sheet }, [row, column]: number[]) => place(sheet, { row: row!, column: column!, rows: 1, columns: 1 }),
    getRangeByIndexes: ({ sheet }, [row, column, rows, columns]: number[]) => place(sheet, { row: row!, column: column!, rows: rows!, columns: columns! }),
    getUsedRange: (of, [valuesOnly], host) => used(of, valuesOnly, host) ?? place(of.sheet, { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (of, [valuesOnly], host) => used(of, valuesOnly, host),
    getNext: (of, [visibleOnly], host) => must(neighbour(of, 1, visibleOnly, host)),
    getNextOrNullObject: (of, [visibleOnly], host) => neighbour(of, 1, visibleOnly, host),
    getPrevious: (of, [visibleOnly], host) => must(neighbour(of, -1, visibleOnly, host)),
    getPreviousOrNullObject: (of, [visibleOnly], host) => neighbour(of, -1, visibleOnly, host),
    _RegisterDataChangedEvent: listens(10),
    _UnregisterDataChangedEvent: nothing,
    _RegisterActivatedEvent: listens(11),
    _UnregisterActivatedEvent: nothing,
    _RegisterDeactivatedEvent: listens(12),
    _UnregisterDeactivatedEvent: nothing,
    _RegisterSelectionChangedEvent: listens(14),
    _UnregisterSelectionChangedEvent: nothing,
    _RegisterCalculatedEvent: listens(16),
    _UnregisterCalculatedEvent: nothing,
  },
});

const sheets = (_of: unknown, host: Host) => host.sheets().map(live);
const byKey = (_of: unknown, key: string | number, host: Host): Live | null => {
  const found = host.sheetNamed(String(key));
  return found && live(found);
};

const firstOf = (list: SheetInfo[], visibleOnly: unknown): Live => must(list.filter((sheet) => visibleOnly !== true || shown(sheet)).map(live)[0] ?? null);

export const worksheetCollection = kind("WorksheetCollection", {
  items: sheets,
  item: byKey,
  methods: {
    ...collectionMethods(sheets, byKey, () => notFound("WorksheetCollection.getItem")),
    getCount: (_of, [visibleOnly], host) => host.sheets().filter((sheet) => visibleOnly !== true || shown(sheet)).length,
    getActiveWorksheet: (_of, _args, host) => object("Worksheet", { sheet: host.active() }),
    getFirst: (_of, [visibleOnly], host) => firstOf(host.sheets(), visibleOnly),
    getLast: (_of, [visibleOnly], host) => firstOf(host.sheets().reverse(), visibleOnly),
    add: (_of, [name], host) => {
      const names = host.sheets().map((sheet) => sheet.name);
      let free = names.length + 1;
      while (names.includes(`Sheet${free}`)) free++;
      const sheet = host.book.addSheet(checkSheetName(name ?? `Sheet${free}`, names));
      return object("Worksheet", { sheet });
    },
    _RegisterActivatedEvent: listensToAll(11),
    _UnregisterActivatedEvent: nothing,
    _RegisterAddedEvent: listensToAll(13),
    _UnregisterAddedEvent: nothing,
    _RegisterDeletedEvent: listensToAll(15),
    _UnregisterDeletedEvent: nothing,
    _RegisterDataChangedEvent: listensToAll(10),
    _UnregisterDataChangedEvent: nothing,
  },
});

export const worksheetProtection = kind("WorksheetProtection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: {
    protected: ({ sheet }, host) => host.isProtected(sheet),
    options: ({ sheet }, host) => (host.isProtected(sheet) ? { allowAutoFilter: false, allowFormatCells: false, allowInsertRows: false, allowSort: false, selectionMode: "Normal" } : null),
  },
  methods: {
    protect: ({ sheet }, _args, host) => {
      if (host.isProtected(sheet)) throw new HostError("InvalidOperation", "The worksheet is protected already.");
      host.book.setProtected(sheet, true);
    },
    unprotect: ({ sheet }, _args, host) => host.book.setProtected(sheet, false),
  },
});

export const worksheetFreezePanes = kind("WorksheetFreezePanes", {
  check: ({ sheet }, host) => host.sheet(sheet),
  methods: {
    freezeRows: ({ sheet }, [count]: number[], host) => host.book.freeze(sheet, count ?? 1, 0),
    freezeColumns: ({ sheet }, [count]: number[], host) => host.book.freeze(sheet, 0, count ?? 1),
    freezeAt: ({ sheet }, [frozen], host) => {
      const { box } = rangeArgument(frozen, sheet, host);
      host.book.freeze(sheet, box.row + box.rows, box.column + box.columns);
    },
    unfreeze: ({ sheet }, _args, host) => host.book.freeze(sheet, 0, 0),
    getLocationOrNullObject: ({ sheet }, _args, host) => {
      const { rows, columns } = host.book.frozen(sheet);
      return rows || columns ? place(sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS }) : null;
    },
  },
});

const property = (sheet: SheetId, key: string) => object("WorksheetCustomProperty", { sheet, key });
const properties = ({ sheet }: Sheet, host: Host) => [...host.sheet(sheet).customProperties.keys()].map((key) => property(sheet, key));
/** Excel compares the keys without regard to case. */
const propertyNamed = ({ sheet }: Sheet, key: string | number, host: Host): Live | null => {
  const found = [...host.sheet(sheet).customProperties.keys()].find((other) => other.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : property(sheet, found);
};

export const worksheetCustomPropertyCollection = kind("WorksheetCustomPropertyCollection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  items: properties,
  item: propertyNamed,
  methods: {
    ...collectionMethods(properties, propertyNamed, () => notFound("WorksheetCustomPropertyCollection.getItem")),
    add: (of, [key, value]: unknown[], host) => {
      if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument();
      const known = propertyNamed(of, key, host) as Live<"WorksheetCustomProperty"> | null;
      host.sheet(of.sheet).customProperties.set(known?.of.key ?? key, String(value));
      return property(of.sheet, known?.of.key ?? key);
    },
  },
});

export const worksheetCustomProperty = kind("WorksheetCustomProperty", {
  check: ({ sheet, key }, host) => {
    if (!host.sheet(sheet).customProperties.has(key)) throw notFound();
  },
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: ({ key }) => key,
    value: {
      get: ({ sheet, key }, host) => host.sheet(sheet).customProperties.get(key),
      set: ({ sheet, key }, value: unknown, host) => void host.sheet(sheet).customProperties.set(key, String(value)),
    },
  },
  methods: { delete: ({ sheet, key }, _args, host) => void host.sheet(sheet).customProperties.delete(key) },
});
