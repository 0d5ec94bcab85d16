import { compareNames, nameKey } from "../../src/core/names";

describe("[NAMES]", () => {
  it("case and spare spaces do not make another person; accents do", () => {
    expect(nameKey("  Anna   KOWALSKA ")).toBe(nameKey("anna kowalska"));
    expect(nameKey("Ann\u00a0Lee")).toBe(nameKey("Ann Lee"));
    expect(nameKey("Jose")).not.toBe(nameKey("José"));
  });
  it("order is the same everywhere, letters before accents", () => expect(["Łukasz", "Zoe", "lena", "Anna", "Ábel", "Abel"].sort(compareNames)).toEqual(["Abel", "Ábel", "Anna", "lena", "Łukasz", "Zoe"]));
});
