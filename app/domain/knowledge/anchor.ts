/** Makes the id of a heading from its words: small letters, accents kept, words joined by one dash. */
export function anchorOf(heading: string): string {
  const anchor = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, " ")
    .trim()
    .replace(/[\s-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return anchor === "" ? "section" : anchor;
}

/** Gives each heading of one article an id that no other has: the second of the same name ends in `-1`. */
export function anchorMaker(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    const base = anchorOf(heading);
    let anchor = base;
    for (let count = 1; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
    taken.add(anchor);
    return anchor;
  };
}
