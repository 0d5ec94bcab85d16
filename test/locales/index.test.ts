import { formats, languageOf, words } from "../../src/locales";
import { problemWords } from "../../src/locales/problemWords";

const room = {
  en: { left: { one: "{count} row left out", other: "{count} rows left out" }, hello: "Hello, {name}: {sum}" },
  pl: { left: { one: "Pominięto {count} wiersz", few: "Pominięto {count} wiersze", many: "Pominięto {count} wierszy", other: "Pominięto {count} wiersza" }, hello: "Cześć, {name}: {sum}" },
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("[WORDS]", () => {
  test.each([[0, "Pominięto 0 wierszy"], [1, "Pominięto 1 wiersz"], [2, "Pominięto 2 wiersze"], [5, "Pominięto 5 wierszy"], [12, "Pominięto 12 wierszy"], [22, "Pominięto 22 wiersze"], [1234, "Pominięto 1 234 wiersze"]])(
    "the Polish form for %s",
    (count, expected) => expect(plain(words("pl", room)("left", { count }))).toBe(expected),
  );
  it("fills texts as they are and numbers the language's way", () => {
    expect(words("en", room)("hello", { name: "=1+1 {sum}", sum: 1234.5 })).toBe("Hello, =1+1 {sum}: 1,234.5");
    expect(plain(words("pl", room)("hello", { name: "Ana", sum: 1234.5 }))).toBe("Cześć, Ana: 1 234,5");
  });
  it("leaves a gap that nothing fills, and knows which words it has", () => {
    const say = words("en", room);
    expect(say("hello", { name: "Ana" })).toBe("Hello, Ana: {sum}");
    expect([say.has("hello"), say.has("toString")]).toEqual([true, false]);
  });
  it("a missing word is a bug, not an empty text", () => expect(() => words("en", room)("nothing" as "hello")).toThrow('no "nothing" in en'));
});

describe("[PROBLEMS]", () => {
  test.each([["en", "the same as row 12345 in every cell; both count"], ["pl", "taki sam jak wiersz 12345 w każdej komórce; oba się liczą"]] as const)("%s: a row is called by its number", (language, expected) =>
    expect(problemWords(language)({ code: "duplicate-row", details: { first: 12345 } })).toBe(expected));
  it("the two readings of a number stay figures", () => expect(problemWords("en")({ code: "ambiguous-number", value: "1.234", details: { first: 1.234, second: 1234 } })).toContain("could be 1.234 or 1,234"));
  it("counts keep their thousands apart", () => expect(problemWords("en")({ code: "not-won", details: { says: "rows", count: 1234, first: 2210, last: 12345 } })).toBe("1,234 leads in rows 2210 to 12345 are not won, so no sales"));
});

describe("[FORMATS]", () => {
  test.each([["pl-PL", "pl"], ["PL", "pl"], ["en-US", "en"], ["de-DE", "en"], ["plx", "en"], [undefined, "en"]] as const)("%s is answered in %s", (tag, language) => expect(languageOf(tag)).toBe(language));
  it("writes dates from serials without any time zone", () => {
    expect(formats("en").date(41547)).toBe("30 Sept 2013");
    expect(formats("pl").date(41547)).toBe("30 wrz 2013");
    expect(formats("pl").month(41547)).toBe("wrz 2013");
    expect(formats("en").moment(41547.5)).toContain("12:00");
  });
  it("writes money with and without a currency", () => {
    expect(plain(formats("pl").money(1234.5, "PLN", 2))).toBe("1 234,50 zł");
    expect(formats("en").money(-1234.5, "USD")).toBe("-$1,235");
    expect(formats("en").money(1234.4)).toBe("1,234");
  });
});
