// What exceljs cannot write: defined names as they are (it splits ranges into cells) and worksheets' custom properties.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escaped } from "./xml";

const PROPERTY_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const RELATIONSHIPS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** In a sheet's part custom properties come before these. */
const AFTER_PROPERTIES = /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

export interface Extras {
  /** Formulas as files write them, without "=". */
  names: { name: string; formula: string }[];
  /** Of each sheet, in order. */
  properties: ReadonlyMap<string, string>[];
}

/** The package with names and properties put in. */
export function withExtras(bytes: Uint8Array, { names, properties }: Extras): ArrayBuffer {
  if (names.length === 0 && properties.every(({ size }) => size === 0)) return owned(bytes);
  const files = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string, missing = ""): void => {
    const content = files[path];
    files[path] = strToU8(change(content ? strFromU8(content) : missing));
  };
  if (names.length > 0) {
    const list = names.map(({ name, formula }) => `<definedName name="${escaped(name)}">${escaped(formula)}</definedName>`).join("");
    edit("xl/workbook.xml", (xml) => xml.replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "").replace("</sheets>", () => `</sheets><definedNames>${list}</definedNames>`));
  }
  let number = 0;
  for (const [i, map] of properties.entries()) {
    if (map.size === 0) continue;
    const entries = [...map].map(([name, value]) => ({ name, value, part: `customProperty${++number}.bin`, id: `rIdProperty${number}` }));
    for (const { part, value } of entries) files[`xl/${part}`] = utf16(value);
    const list = entries.map(({ name, id }) => `<customPr name="${escaped(name)}" r:id="${id}"/>`).join("");
    edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) => xml.replace(AFTER_PROPERTIES, (next) => `<customProperties>${list}</customProperties>${next}`));
    const relations = entries.map(({ id, part }) => `<Relationship Id="${id}" Type="${PROPERTY_TYPE}" Target="../${part}"/>`).join("");
    edit(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, (xml) => xml.replace("</Relationships>", () => `${relations}</Relationships>`), RELATIONSHIPS);
  }
  if (number > 0) edit("[Content_Types].xml", (xml) => xml.replace(/<Types[^>]*>/, (head) => `${head}<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>`));
  return owned(zipSync(files, { level: 6 }));
}

const owned = (bytes: Uint8Array): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
