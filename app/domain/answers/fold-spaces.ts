/** Small letters, one kind of space and apostrophe: typography must not decide whether two texts say the same. */
export function foldSpaces(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/[’ʼ]/g, "'")
    .trim();
}
