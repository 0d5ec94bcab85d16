// The workbench's Book: an open workbook on the page.
import type { Book } from "./book";
import { UniverBook } from "./univerBook";

/** Shows an empty workbook in the container, which must have a size. */
export function openBook(container: HTMLElement, options: { language: "en-US" | "pl-PL"; theme: "light" | "dark" | "contrast" }): Book {
  return new UniverBook(container, options);
}
