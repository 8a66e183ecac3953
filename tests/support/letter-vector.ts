/** A unit vector of a text's letter triples, the same on every machine: near texts have near vectors. */
export function letterVector(text: string, dimensions = 64): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const letters = ` ${text.toLowerCase().normalize("NFC").replace(/\s+/g, " ").trim()} `;
  for (let at = 0; at + 3 <= letters.length; at += 1) {
    let hash = 0x811c9dc5;
    for (const letter of letters.slice(at, at + 3)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    vector[hash % dimensions] = (vector[hash % dimensions] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
