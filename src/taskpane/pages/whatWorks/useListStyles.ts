// Lists of the page: a line each, words on the left, a mark or a figure on the right.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ":first-child": { borderTopStyle: "none" } },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  figures: { textAlign: "end", flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});
