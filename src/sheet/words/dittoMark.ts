// Marks that say "as above": they stand for the cell over them, not for a name.

/** `"`, `''`, `-"-`, `〃`, "ditto", "as above", "j.w.", "jak wyżej". Capitals with dots (J.W.) are somebody's initials. */
export const isDitto = (text: string): boolean => /^[-–—\s]*(?:["”“„″〃]|''|’’|,,)[-–—\s]*$/.test(text) || /^\s*(?:j\.\s?w\.?|j\/w|jw\.)\s*$/.test(text) || /^\s*(?:ditto|idem|(?:same )?as above|jak wyżej)\s*$/i.test(text);
