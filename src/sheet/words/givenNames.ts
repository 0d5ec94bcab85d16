// "First name" and "Last name" are one person in two columns.
import { plain } from "./plain";

/** The column of given names beside that of surnames; −1 where it is none, or has none beside it. */
export const givenNamesAt = (headers: readonly string[], at: number): number => (/^(nazwisko|last name|surname|family name)\b/.test(plain(headers[at] ?? "")) ? headers.findIndex((header, other) => other !== at && /^(imie|first name|given name|forename)\b/.test(plain(header))) : -1);
