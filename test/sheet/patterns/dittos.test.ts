// Marks for "as above", rows of periods that add up others, several people in one cell: nobody and nothing is counted that is not there.
import { readWorkbook } from "../../../src/sheet";
import { draw, reads } from "./picture";

describe("[DITTO] a mark stands for the cell above it", () => {
  reads("beside blanks, English", [draw("S", `
    Rep | Date | Amount
    Amy Cole | 2024-01-03 | 10
    '"' | 2024-01-04 | 20
     | 2024-01-05 | 30
    Ben Hart | 2024-01-03 | 5
    -''- | 2024-01-05 | 6
    Total | | 71`)], ["S!A1:C7 Sales: 5 read, 71; 7 total (Amy Cole 60, Ben Hart 11)"], "person");
  reads("Polish, in a column that is not the first", [draw("Sprzedaż", `
    Data | Klient | Handlowiec | Kwota
    2024-01-03 | ABC | Anna Nowak | 10
    2024-01-04 | DEF | j.w. | 20
    2024-01-05 | GHI | Jan Kos | 30
    2024-01-06 | JKL | jak wyżej | 5`)], ["Sprzedaż!A1:D5 Sales: 4 read, 65 (Anna Nowak 30, Jan Kos 35)"], "person");
  reads("initials are somebody's", [draw("S", `
    Date | Rep | Amount
    2024-01-03 | J.W. | 10
    2024-01-04 | A.N. | 20
    2024-01-05 | J.W. | 30`)], ["S!A1:C4 Sales: 3 read, 60 (J.W. 40, A.N. 20)"], "person");
});

describe("[TOTALS] quarters and years among the months", () => {
  reads("are not counted again", [draw("S", `
    Month | Rep | Sales
    Jan 2024 | Amy Cole | 10
    Feb 2024 | Amy Cole | 20
    Mar 2024 | Amy Cole | 30
    Q1 2024 | Amy Cole | 60
    Apr 2024 | Amy Cole | 5
    2024 | Amy Cole | 65`)], ["S!A1:C7 Sales: 4 read, 65; 5 subtotal, 7 subtotal (Amy Cole 65)"], "person");
  reads("of all people together", [draw("Sprzedaż", `
    Okres | Handlowiec | Kwota
    2024-01 | Anna Nowak | 10
    2024-01 | Jan Kos | 1
    2024-02 | Anna Nowak | 20
    2024-02 | Jan Kos | 2
    I kw. 2024 | | 33`)], ["Sprzedaż!A1:C6 Sales: 4 read, 33; 6 subtotal (Anna Nowak 30, Jan Kos 3)"], "person");
  reads("somebody who reports by the quarter is counted", [draw("S", `
    Month | Rep | Sales
    Jan 2024 | Amy Cole | 10
    Feb 2024 | Amy Cole | 20
    Q1 2024 | Ben Hart | 30`)], ["S!A1:C4 Sales: 3 read, 60 (Amy Cole 30, Ben Hart 30)"], "person");
});

describe("[NAMES] two people in one cell", () => {
  it("are not what one of them is short for", () =>
    expect(readWorkbook([draw("S", `
      Date | Rep | Amount
      2024-01-03 | Amy Cole & Ben Hart | 30
      2024-01-04 | Ben Hart | 20
      2024-01-05 | Amy Cole / Ben Hart | 10
      2024-01-06 | Amy Cole | 40`)]).names).toEqual([]));
});
