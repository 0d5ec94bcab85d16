// The font of cells: Calibri where it is installed, else Carlito, whose letters are as wide, so that a column shows here what it shows in Excel.
import "@fontsource/carlito/latin-400.css";
import "@fontsource/carlito/latin-700.css";
import "@fontsource/carlito/latin-400-italic.css";
import "@fontsource/carlito/latin-ext-400.css";
import "@fontsource/carlito/latin-ext-700.css";
import "@fontsource/carlito/latin-ext-400-italic.css";

export const CELL_FONT = "Calibri, Carlito, Arial, sans-serif";

/** A canvas does not wait for fonts: they must be there before the grid is drawn. */
export async function cellFontLoaded(): Promise<void> {
  await Promise.all(["11pt", "bold 11pt", "italic 11pt"].map((look) => document.fonts.load(`${look} Carlito`, "aą")));
}
