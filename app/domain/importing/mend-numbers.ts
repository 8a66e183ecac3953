import type { Piece } from "./page.ts";

const nested = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\S)/;
const measured = /^(\d{1,3})(?:[\s\u00a0]?[:/°]|\s[-–—])/;

/** Reads numbers by those around them: `1.4 25 or 45 km/h` after 1.3 is numbered, `52 : the width` without a 53 is not. */
export function mendNumbers(pieces: readonly Piece[]): Piece[] {
  const known = new Set(pieces.flatMap(({ number }) => (number === null ? [] : [number.join(".")])));
  return pieces.map((piece) => {
    if (piece.level !== null || piece.hasBullet || piece.cells !== null || piece.speaker !== null) return piece;
    const [marks = "", part = "", place = ""] = nested.exec(piece.raw) ?? [];
    const isMeasure = /^\p{Ll}/u.test(piece.raw.slice(marks.length));
    if (piece.number === null && !isMeasure && known.has(`${Number(part)}.${Number(place) - 1}`)) {
      known.add(`${Number(part)}.${Number(place)}`);
      return { ...piece, number: [Number(part), Number(place)], text: piece.raw.slice(marks.length) };
    }
    const [own = 0] = piece.number?.length === 1 ? piece.number : [];
    const isAlone = !known.has(String(own - 1)) && !known.has(String(own + 1));
    return own > 1 && isAlone && measured.test(piece.raw) ? { ...piece, number: null, text: piece.raw } : piece;
  });
}
