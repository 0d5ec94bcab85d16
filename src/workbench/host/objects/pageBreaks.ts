// Worksheet.horizontalPageBreaks and verticalPageBreaks: where a printed page ends by hand. Kept, so that a load answers them; nothing is printed.
import type { SheetId } from "../../book/book";
import { invalidArgument, notFound } from "../hostError";
import type { Host } from "../host";
import { collectionMethods, kind, object, type Live } from "../kind";
import { rangeArgument } from "./range";

interface Breaks {
  sheet: SheetId;
  way: "horizontal" | "vertical";
}

/** The rows (columns) before which the page breaks, 0-based. */
function lines({ sheet, way }: Breaks, host: Host): Set<number> {
  const key = `breaks ${way} ${sheet}`;
  const known = host.beside.kept.get(key) as Set<number> | undefined;
  if (known) return known;
  const fresh = new Set<number>();
  host.beside.kept.set(key, fresh);
  return fresh;
}

const inOrder = (of: Breaks, host: Host) => [...lines(of, host)].sort((a, b) => a - b).map((line) => object("PageBreak", { ...of, line }));
const at = (of: Breaks, key: string | number, host: Host): Live | null => inOrder(of, host)[Number(key)] ?? null;

export const pageBreakCollection = kind("PageBreakCollection", {
  check: ({ sheet }, host) => host.sheet(sheet),
  guards: ({ sheet }) => sheet,
  items: inOrder,
  item: at,
  writes: ["add", "removePageBreaks"],
  methods: {
    ...collectionMethods(inOrder, at, () => notFound("PageBreakCollection.getItem")),
    add: (of, [range]: unknown[], host) => {
      const { box } = rangeArgument(range, of.sheet, host);
      const line = of.way === "horizontal" ? box.row : box.column;
      // nothing can be before the first row
      if (line === 0) throw invalidArgument();
      lines(of, host).add(line);
      return object("PageBreak", { ...of, line });
    },
    removePageBreaks: (of, _args, host) => lines(of, host).clear(),
  },
});

export const pageBreak = kind("PageBreak", {
  check: ({ line, ...of }, host) => {
    if (!lines(of, host).has(line)) throw notFound();
  },
  properties: { rowIndex: ({ way, line }) => (way === "horizontal" ? line : 0), columnIndex: ({ way, line }) => (way === "vertical" ? line : 0) },
  methods: {
    delete: ({ line, ...of }, _args, host) => void lines(of, host).delete(line),
    getCellAfterBreak: ({ sheet, way, line }) => object("Range", { sheet, box: { row: way === "horizontal" ? line : 0, column: way === "vertical" ? line : 0, rows: 1, columns: 1 } }),
  },
});
