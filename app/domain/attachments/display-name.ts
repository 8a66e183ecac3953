const longest = 120;

/**
 * A file's name as people may see it: no folders, no control or direction-turning characters, at most 120 characters
 * with its ending kept. It names nothing on disk.
 */
export function displayName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? "";
  const plain = base
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? "";
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, longest - ending.length).join("");
  return /[\p{L}\p{N}]/u.test(stem) ? stem + ending : `file${ending}`;
}
