const questionEnd = /(?<=[?？])\s*/u;
const mostParts = 4;

/**
 * The questions of a message that asks several: what lies up to each question mark, with the statements before it. One
 * part, the message itself, when it has fewer than two marks or more than there may be.
 */
export function askedParts(text: string): string[] {
  const parts = text
    .split(questionEnd)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length < 2 || parts.length > mostParts ? [text] : parts;
}
