// One person, however written: what is joined and said, what is only proposed, and what nobody can tell.
import fc from "fast-check";
import type { Cell } from "../../src/core/cell";
import { nameParts, personKey } from "../../src/sheet/words/personKey";
import { read, saidOf, tableOf, valuesOf } from "./sheets";

type Lines = readonly (readonly Cell[])[];
const PEOPLE: Lines = [["Imię i nazwisko", "Dział"], ["Jan Kowalski", "Północ"], ["Łucja Żak-Nowak", "Południe"], ["Anna Maria Lis", "Północ"]];
const salesOf = (...names: string[]): Lines => [["Data", "Handlowiec", "Kwota"], ...names.map((name, i): Cell[] => [45700 + i, name, 10 * (i + 1)])];
/** Who stands in the sales once they were read. */
const peopleIn = (sheets: Readonly<Record<string, Lines>>): (string | number | null)[] => valuesOf(tableOf(read(sheets), "Sales"), "person")!;

describe("[NAMES] joined, and said", () => {
  it.each([
    ["case", "JAN KOWALSKI"],
    ["spaces", "  Jan   Kowalski "],
    ["order", "Kowalski Jan"],
    ["order with a comma", "Kowalski, Jan"],
    ["a title", "mgr inż. Jan Kowalski"],
    ["Mr", "Mr. Jan Kowalski"],
    ["an address", "jan.kowalski@firma.pl"],
  ])("%s", (_, spelling) => {
    const sales = tableOf(read({ Ludzie: PEOPLE, Sprzedaż: salesOf(spelling, "Łucja Żak-Nowak") }), "Sales");
    expect(valuesOf(sales, "person")).toEqual(["Jan Kowalski", "Łucja Żak-Nowak"]);
    expect(sales.problems.map(({ code, row, details }) => [code, row, details?.readAs])).toEqual([["same-name", 2, "Jan Kowalski"]]);
  });

  it.each(["Lucja Zak-Nowak", "LUCJA ZAK NOWAK", "Żak-Nowak Łucja"])("accents and hyphens: %s", (spelling) => {
    expect(peopleIn({ Ludzie: PEOPLE, Sprzedaż: salesOf(spelling) })).toEqual(["Łucja Żak-Nowak"]);
  });

  it("without a table of people the spelling of most records stands", () => {
    expect(peopleIn({ Sprzedaż: salesOf("Kowalski Jan", "Jan Kowalski", "Jan Kowalski", "KOWALSKI JAN") })).toEqual(["Jan Kowalski", "Jan Kowalski", "Jan Kowalski", "Jan Kowalski"]);
  });

  it("goals, sales and people meet", () => {
    const reading = read({ Goals: [["Rep", "Period", "Goal"], ["COLE, AMY", "2025-02", 100]], People: [["Name", "Team"], ["Amy Cole", "North"], ["Ben Hart", "South"]], Sales: [["Date", "Rep", "Amount"], ["2025-02-13", "amy cole", 5]] });
    expect([valuesOf(tableOf(reading, "Goals"), "unit"), valuesOf(tableOf(reading, "Sales"), "person")]).toEqual([["Amy Cole"], ["Amy Cole"]]);
  });

  it("departments and products are joined by case, accents and spaces, not by order", () => {
    const sales = tableOf(read({ Sprzedaż: [["Data", "Dział", "Produkt", "Kwota"], [45700, "Polnoc", "C", 1], [45701, "Północ", "C++", 2], [45702, "PÓŁNOC", "Stół biały", 3], [45703, "Północ", "biały stół", 4]] }), "Sales");
    expect(valuesOf(sales, "department")).toEqual(["Północ", "Północ", "Północ", "Północ"]);
    expect(valuesOf(sales, "product")).toEqual(["C", "C++", "Stół biały", "biały stół"]);
  });
});

describe("[NAMES] given name and surname in columns of their own", () => {
  it("po polsku: są jedną osobą, tą samą co w sprzedaży", () => {
    const reading = read({ Ludzie: [["Imię", "Nazwisko", "Dział"], ["Anna", "Nowak", "Hurt"], ["Jan", "Kowalski", "Detal"]], Sprzedaż: salesOf("Kowalski Jan", "Anna Nowak") });
    expect([valuesOf(tableOf(reading, "People"), "person"), valuesOf(tableOf(reading, "Sales"), "person"), reading.names]).toEqual([["Anna Nowak", "Jan Kowalski"], ["Jan Kowalski", "Anna Nowak"], []]);
  });
  it("in English, the surname first; two of one surname are two people", () =>
    expect(valuesOf(tableOf(read({ People: [["Last name", "First name", "Department"], ["Cole", "Amy", "North"], ["Cole", "Ben", "South"], ["Hart", null, "South"]] }), "People"), "person")).toEqual(["Amy Cole", "Ben Cole", "Hart"]));
});

describe("[NAMES] only proposed", () => {
  it.each([
    ["initials", "J. Kowalski", "Jan Kowalski"],
    ["initials", "Kowalski J.", "Jan Kowalski"],
    ["initials", "Jan K.", "Jan Kowalski"],
    ["initials", "JK", "Jan Kowalski"],
    ["part", "Kowalski", "Jan Kowalski"],
    ["part", "Anna Lis", "Anna Maria Lis"],
    ["login", "jkowalski", "Jan Kowalski"],
    ["typo", "Jan Kowlaski", "Jan Kowalski"],
    ["typo", "Jan Kowalsky", "Jan Kowalski"],
    ["typo", "Jan Kowalskii", "Jan Kowalski"],
  ])("%s: %s may be %s", (why, spelling, person) => {
    const reading = read({ Ludzie: PEOPLE, Sprzedaż: salesOf(spelling) });
    const sales = tableOf(reading, "Sales");
    expect(valuesOf(sales, "person")).toEqual([spelling]);
    expect(reading.names).toEqual([{ spelling, people: [person], why, sheet: "Sprzedaż", row: 2, at: 1 }]);
    expect(saidOf(sales)).toEqual([`2 likely-name (${spelling})`]);
  });

  it.each(["Adam Kowalski", "Janina Kowalska", "Hanna Lis", "Kowal", "Zenon Bąk", "K", "12"])("%s is somebody else", (name) => {
    expect(read({ Ludzie: PEOPLE, Sprzedaż: salesOf(name) }).names).toEqual([]);
  });

  it("without a table of people a slip is rarer than the right spelling", () => {
    const names = read({ Sprzedaż: salesOf("Amy Cole", "Amy Cole", "Amy Cole", "Amy Coel", "Ben Hart", "Ben Harp") }).names;
    expect(names.map(({ spelling, people }) => [spelling, people])).toEqual([["Amy Coel", ["Amy Cole"]]]);
  });

  it("departments among goals are no people", () => {
    expect(read({ Cele: [["Jednostka", "Okres", "Cel"], ["Firma", "2025-02", 9], ["Lis", "2025-02", 9]], Ludzie: [["Osoba", "Dział"], ["Anna Lis", "Lis"], ["Jan Kowalski", "Północ"]] }).names).toEqual([]);
  });
});

describe("[NAMES] two people could be meant", () => {
  const TWO: Lines = [["Imię i nazwisko", "Dział"], ["Jan Kowalski", "Północ"], ["Julia Kowalski", "Południe"]];
  it("is said, and left alone", () => {
    const reading = read({ Ludzie: TWO, Sprzedaż: salesOf("J. Kowalski") });
    const sales = tableOf(reading, "Sales");
    expect(valuesOf(sales, "person")).toEqual(["J. Kowalski"]);
    expect(sales.problems).toEqual([{ code: "unclear-name", row: 2, column: "Handlowiec", value: "J. Kowalski", done: "counted", details: { first: "Jan Kowalski", second: "Julia Kowalski" } }]);
    expect(reading.names[0]!.people).toEqual(["Jan Kowalski", "Julia Kowalski"]);
  });

  it("two of the People table with one name in another order stay two", () => {
    expect(peopleIn({ People: [["Name", "Team"], ["Martin Lee", "A"], ["Lee Martin", "B"]], Sales: [["Date", "Rep", "Amount"], [45700, "Lee Martin", 1], [45701, "martin lee", 2]] })).toEqual(["Lee Martin", "Martin Lee"]);
  });
});

describe("[NAMES] initials behind a name", () => {
  test.each([
    ["Jan Kowalski (KJ)", "Jan Kowalski"],
    ["Kowalski Jan [JK]", "Jan Kowalski"],
  ])("%s is proposed as %s, not joined", (spelling, person) => {
    const both: readonly Readonly<Record<string, Lines>>[] = [{ Sprzedaż: salesOf("Jan Kowalski", spelling, "Jan Kowalski") }, { Ludzie: PEOPLE, Sprzedaż: salesOf(spelling) }];
    for (const sheets of both) {
      const reading = read(sheets);
      expect(reading.names.map(({ spelling: from, people }) => [from, people])).toEqual([[spelling, [person]]]);
      expect(valuesOf(tableOf(reading, "Sales"), "person")).toContain(spelling);
    }
  });
  it("other letters there say something else", () => expect(read({ Sprzedaż: salesOf("Jan Kowalski", "Jan Kowalski (PŁ)") }).names.map(({ people }) => people)).not.toContainEqual(["Jan Kowalski"]));
});

describe("[NAMES] the Names table", () => {
  it.each<[string, Lines]>([
    ["English", [["Spelling", "Person"], ["JK", "Jan Kowalski"], ["Johnny", "Jan Kowalski"]]],
    ["Polish", [["Pisownia", "Osoba"], ["JK", "Kowalski Jan"], ["Johnny", "JK"]]],
  ])("is done, %s", (_, names) => {
    const reading = read({ Ludzie: PEOPLE, Sprzedaż: salesOf("JK", "johnny", "Łucja Żak-Nowak"), Nazwiska: names });
    expect(valuesOf(tableOf(reading, "Sales"), "person")).toEqual(["Jan Kowalski", "Jan Kowalski", "Łucja Żak-Nowak"]);
    expect(reading.names).toEqual([]);
  });

  it("a spelling that means itself is somebody of their own: nothing more is proposed", () => {
    const reading = read({ Ludzie: PEOPLE, Sprzedaż: salesOf("J. Kowalski"), Nazwiska: [["Pisownia", "Osoba"], ["J. Kowalski", "J. Kowalski"]] });
    expect([reading.names, valuesOf(tableOf(reading, "Sales"), "person")]).toEqual([[], ["J. Kowalski"]]);
  });

  it("two meanings of one spelling: neither is used, and it is said", () => {
    const reading = read({ Ludzie: PEOPLE, Sprzedaż: salesOf("JK"), Nazwiska: [["Pisownia", "Osoba"], ["JK", "Jan Kowalski"], ["jk", "Anna Maria Lis"]] });
    expect(saidOf(tableOf(reading, "Names"))).toEqual(["3 name-twice (jk)"]);
    expect(valuesOf(tableOf(reading, "Sales"), "person")).toEqual(["JK"]);
  });
});

describe("[NAMES] keys", () => {
  it("names in any script are told apart", () => {
    expect(new Set(["Иван Петров", "Пётр Иванов", "王伟", "李娜", "Νίκος Παππάς", "!", "?"].map(personKey)).size).toBe(7);
  });
  it("order, case and doubled spaces never change the key", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-ząćęłńóśźż]{2,9}$/), { minLength: 1, maxLength: 4 }), (parts) => {
        const key = personKey(parts.join(" "));
        expect(personKey([...parts].reverse().join("  ").toUpperCase())).toBe(key);
        expect(nameParts(parts.join(" ")).length).toBeGreaterThan(0);
      }),
    );
  });
});
