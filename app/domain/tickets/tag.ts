/** How many tags one ticket may have. */
export const maxTags = 20;

/** The longest tag, in characters. */
export const maxTagLength = 40;

/**
 * A tag as it is kept, whoever typed it: trimmed, in small letters, letters and digits of any script, - and _ alone;
 * null for whatever is not 1 to 40 of these.
 */
export function normaliseTag(text: string): string | null {
  const tag = text.trim().toLowerCase().normalize("NFC");
  const isWord = /^(?:[\p{L}\p{N}_-]\p{M}*)+$/u.test(tag);
  return isWord && [...tag].length <= maxTagLength ? tag : null;
}
