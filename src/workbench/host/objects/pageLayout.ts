// PageLayout: how a sheet prints. Nothing is printed here; it is kept, so that a load answers it.
import type { Host } from "../host";
import { kind, object, type Property } from "../kind";
import type { SheetId } from "../../book/book";
import { rangeArgument } from "./range";

type Sheet = { sheet: SheetId };

function values({ sheet }: Sheet, host: Host): Map<string, unknown> {
  const known = host.beside.pageLayouts.get(sheet);
  if (known) return known;
  const fresh = new Map<string, unknown>();
  host.beside.pageLayouts.set(sheet, fresh);
  return fresh;
}

const kept = (name: string, unset: unknown): Property<Sheet> => ({
  get: (of, host) => values(of, host).get(name) ?? unset,
  set: (of, value: unknown, host) => void values(of, host).set(name, value),
});

const keptRange = (name: string) => ({
  set: (of: Sheet, [range]: unknown[], host: Host) => void values(of, host).set(name, rangeArgument(range, of.sheet, host)),
  get: (of: Sheet, _args: never[], host: Host) => {
    const range = values(of, host).get(name) as ReturnType<typeof rangeArgument> | undefined;
    return range ? object("Range", range) : null;
  },
});

const [titleRows, titleColumns, area] = [keptRange("titleRows"), keptRange("titleColumns"), keptRange("area")];

export const pageLayout = kind("PageLayout", {
  check: ({ sheet }, host) => host.sheet(sheet),
  properties: {
    orientation: kept("orientation", "Portrait"),
    paperSize: kept("paperSize", "A4"),
    zoom: kept("zoom", { scale: 100 }),
    centerHorizontally: kept("centerHorizontally", false),
    centerVertically: kept("centerVertically", false),
    leftMargin: kept("leftMargin", 50.4),
    rightMargin: kept("rightMargin", 50.4),
    topMargin: kept("topMargin", 54),
    bottomMargin: kept("bottomMargin", 54),
    headerMargin: kept("headerMargin", 21.6),
    footerMargin: kept("footerMargin", 21.6),
    printGridlines: kept("printGridlines", false),
    printHeadings: kept("printHeadings", false),
    printOrder: kept("printOrder", "DownThenOver"),
    blackAndWhite: kept("blackAndWhite", false),
    draftMode: kept("draftMode", false),
    firstPageNumber: kept("firstPageNumber", ""),
  },
  objects: { headersFooters: (of) => object("HeaderFooterGroup", of) },
  methods: {
    setPrintArea: (of, [range], host) => {
      if (typeof range === "string" || (range && (range as { kind: string }).kind === "Range")) area.set(of, [range], host);
    },
    getPrintAreaOrNullObject: (of, _args, host) => {
      const place = area.get(of, [], host);
      return place && object("RangeAreas", { sheet: place.of.sheet, boxes: [place.of.box] });
    },
    setPrintTitleRows: titleRows.set,
    getPrintTitleRowsOrNullObject: titleRows.get,
    setPrintTitleColumns: titleColumns.set,
    getPrintTitleColumnsOrNullObject: titleColumns.get,
    setPrintMargins: (of, args: unknown[], host) => {
      const [unit, margins] = args as [string?, Record<string, number>?];
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit ?? "Points"] ?? 1;
      for (const [side, size] of Object.entries(margins ?? {})) values(of, host).set(`${side}Margin`, size * points);
    },
  },
});

export const headerFooterGroup = kind("HeaderFooterGroup", {
  properties: { state: kept("headersFootersState", "Default"), useSheetMargins: kept("useSheetMargins", true), useSheetScale: kept("useSheetScale", true) },
  objects: { defaultForAllPages: (of) => object("HeaderFooter", of) },
});

export const headerFooter = kind("HeaderFooter", {
  properties: Object.fromEntries(["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map((name) => [name, kept(name, "")])),
});
