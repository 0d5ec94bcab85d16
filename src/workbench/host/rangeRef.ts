// A range, as the host names it: a sheet's id and a box on it.
import type { Box, SheetId } from "../book/book";

export interface RangeRef {
  sheet: SheetId;
  box: Box;
}
