/** What an editor does about a file whose letters cannot be read. */
export const notUtf8 =
  "This file is not saved as UTF-8: letters are lost from here on. Save it as UTF-8 and try again.";

/** The first line of a text that was read from a file in another encoding than UTF-8; null when there is none. */
export function garbledLine(text: string): number | null {
  const at = text.search(/[\0\uFFFD]/);
  return at < 0 ? null : text.slice(0, at).split("\n").length;
}
