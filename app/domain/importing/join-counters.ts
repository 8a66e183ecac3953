import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isShort, readTraits } from "./line-traits.ts";
import type { LeftOut, Piece } from "./page.ts";

/** `3`, `03`, `Step 3`, `Rule 03 / 04`: a count on a line of its own, with the word before it. */
const counter = /^(?:(\p{L}{3,12})\s)?(?:n°\s?)?0?(\d{1,2})[.)]?(?:\s?(?:\/|sur|of|von|van|de|di|z)\s?0?\d{1,2})?$/iu;

type Counter = { label: string; value: number };

/**
 * Takes the numbers that stand on a line of their own above titles, 1, 2, 3 …, to their titles. Left alone, each would
 * end the text before it. `Step 2` becomes a part of its title; another count goes to the report.
 */
export function joinCounters(pieces: readonly Piece[], locale: string, leftOut: LeftOut[]): Piece[] {
  const counters = findSeries(pieces, locale);
  return pieces.flatMap((piece, at) => {
    if (counters.has(at)) {
      const { isSerial } = readTraits(piece.text, locale);
      if (!isSerial) leftOut.push({ lines: piece.lines, text: piece.raw, why: "number above its title" });
      return [];
    }
    const above = counters.has(at - 1) ? pieces[at - 1] : undefined;
    return above === undefined ? [piece] : [countTitle(above, piece, counters.get(at - 1) ?? 0, locale)];
  });
}

function countTitle(above: Piece, title: Piece, count: number, locale: string): Piece {
  const counted: Piece = { ...title, hasGap: above.hasGap, hasWideGap: above.hasWideGap, count };
  if (!readTraits(above.text, locale).isSerial) return counted;
  const text = `${above.text} : ${title.text}`;
  const lines = { first: above.lines.first, last: title.lines.last };
  const nodes: Piece["nodes"] = [{ type: "paragraph", children: [{ type: "text", value: text }] }];
  return { ...counted, lines, text, raw: `${above.raw} ${title.raw}`, nodes: title.nodes === null ? null : nodes };
}

/** The counts that go on from 1, by their places, each right above a title with something below. */
function findSeries(pieces: readonly Piece[], locale: string): Map<number, number> {
  const found = pieces.flatMap((piece, at) => {
    const count = readCounter(piece);
    return count !== null && isAboveTitle(pieces, at, locale) ? [{ at, ...count }] : [];
  });
  const series = found.filter(({ label, value }, place) => {
    const [before, next] = [found[place - 1], found[place + 1]];
    const goesOn = before?.label === label && before.value === value - 1;
    return goesOn || (value === 1 && next?.label === label && next.value === 2);
  });
  // One that goes on from none that counts from 1 is a number of its own.
  const kept = series.filter(({ label }, place) =>
    series.slice(0, place + 1).some((one) => one.label === label && one.value === 1),
  );
  return new Map(kept.map(({ at, value }) => [at, value]));
}

function readCounter({ text, level, isBlock, cells, hasBullet }: Piece): Counter | null {
  const [, label = "", value = ""] = counter.exec(text) ?? [];
  if (value === "" || level !== null || isBlock || cells !== null || hasBullet) return null;
  return { label: foldText(label), value: Number(value) };
}

function isAboveTitle(pieces: readonly Piece[], at: number, locale: string): boolean {
  const [title, below] = pieces.slice(at + 1, at + 3);
  if (title === undefined || below === undefined || title.isBlock || title.cells !== null) return false;
  if (readCounter(below) !== null || !/\p{L}{2}/u.test(title.text)) return false;
  if (title.level !== null) return below.level === null;
  const traits = readTraits(title.text, locale);
  const isTitle =
    isShort(traits) && !traits.endsWithColon && !traits.isValue && !traits.isDetail && !traits.startsSmall;
  return isTitle && !title.hasBullet && title.number === null && below.level === null;
}
