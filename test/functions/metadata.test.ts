// What Excel is told of the functions. `public-face.txt` is checked: formulas in people's sheets depend on every line of it.
import fs from "node:fs";
import path from "node:path";
import FunctionsMetadataPlugin from "../../scripts/build/functionsMetadata.cjs";
import english from "../../src/locales/en/functions.json";
import polish from "../../src/locales/pl/functions.json";
import { associatedIds, enter } from "./excel";

type Described = FunctionsMetadataPlugin.Described;

/** "GOALGAP(actual[], goal[])": [] for a range, ? for what may be left out. */
const face = ({ name, parameters, result }: Described) => `${name}(${parameters.map((one) => `${one.name}${one.dimensionality === "matrix" ? "[]" : ""}${one.optional ? "?" : ""}`).join(", ")})${result.dimensionality === "matrix" ? " spills" : ""}`;

describe("[METADATA]", () => {
  let made: Awaited<ReturnType<typeof FunctionsMetadataPlugin.functionsMetadata>>;
  beforeAll(async () => {
    made = await FunctionsMetadataPlugin.functionsMetadata();
  });

  it("names, arguments and their order are the public face", () => {
    const golden = fs.readFileSync(path.join(__dirname, "public-face.txt"), "utf8").trim().split("\n");
    expect(made.english.functions.map(face)).toEqual(golden);
  });
  it("is made without an error", () => expect(made.errors).toEqual([]));
  it("error cells reach the functions", () => expect([made.english.allowErrorForDataTypeAny, made.polish.allowErrorForDataTypeAny]).toEqual([true, true]));
  it("every function described is associated, and no other", () => {
    enter("GOALGAP", [1, 1]);
    expect(associatedIds()).toEqual(expect.arrayContaining(made.english.functions.map(({ id }) => id)));
    expect(associatedIds()).toHaveLength(made.english.functions.length);
  });
  it("everything is described, in both languages, and has its help", () => {
    for (const [metadata, page] of [[made.english, "help.html"], [made.polish, "help-pl.html"]] as const)
      for (const one of metadata.functions) {
        expect([one.description, ...one.parameters.map(({ description }) => description)].every((text) => text.length > 5 && text.length <= 255)).toBe(true);
        expect(one.helpUrl).toBe(`https://localhost:3000/${page}#${one.id.toLowerCase()}`);
      }
  });
  it("Polish changes words only", () => expect(made.polish.functions.map(face)).toEqual(made.english.functions.map(face)));
  it("everything is `any`: text that is a number must arrive as it stands", () => expect(new Set(made.english.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(new Set(["any"])));
});

describe("[WORDS] of the functions", () => {
  it("the same in both languages, with the same gaps", () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(Object.keys(polish)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect([key, gaps(polish[key as keyof typeof polish])]).toEqual([key, gaps(text)]);
  });
});
