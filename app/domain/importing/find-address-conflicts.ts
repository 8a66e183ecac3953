import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Passage } from "./passage.ts";

const french =
  /(\d{1,4})(?:\s?(?:bis|ter))?,?\s+((?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|impasse|allee|route|cours|passage|square)\s+[^,\n|–]{2,45}?)[\s,\n|–-]+(\d{5})\b/u;
const plainNumber =
  /((?:via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|avenida|praca|ul\.|ulica|al\.)\s+[^,\n|\d]{2,40}?),?\s+(\d{1,4})[a-z]?[\s,\n|–-]+(?:\D{0,20})(\d{5}|\d{4}-\d{3}|\d{2}-\d{3})\b/u;
const german =
  /([\p{L}-]{2,30}?\s?(?:strasse|str\.|weg|platz|allee|straat|laan|weg|plein|gracht))\s*(\d{1,4})[a-z]?[\s,\n|–-]+(\d{5}|\d{4}\s?[a-z]{2})\b/u;
const english =
  /(\d{1,4})\s+([\p{L}' ]{2,30}?\s(?:street|st|road|rd|lane|avenue|way|close|square))[\s,\n|–-]+(?:[\p{L} ]{2,25},?\s+)?([a-z]{1,2}\d{1,2}[a-z]?\s?\d[a-z]{2})\b/u;

/** One street with two postcodes. */
export function findAddressConflicts(passages: readonly Passage[]): Contradiction[] {
  const streets = new Map<string, Map<string, Contradiction["sides"][number]>>();
  passages.forEach((passage, at) => {
    // The postcode may stand on the line after the street.
    const next = passages[at + 1];
    const isNear = next?.section === passage.section && passage.text.length < 120;
    const text = `${passage.text}\n${isNear ? next.text.slice(0, 60) : ""}`;
    for (const [street, postcode] of readAddresses(foldText(text))) {
      const known = streets.get(street) ?? new Map<string, Contradiction["sides"][number]>();
      if (!known.has(postcode))
        known.set(postcode, { says: postcode, quote: passage.text.slice(0, 220), spot: passage });
      streets.set(street, known);
    }
  });
  return [...streets].flatMap(([street, postcodes]) =>
    postcodes.size < 2 ? [] : [{ what: `Two postcodes for one street: ${street}`, sides: [...postcodes.values()] }],
  );
}

function readAddresses(folded: string): [street: string, postcode: string][] {
  return [french, plainNumber, german, english].flatMap((pattern): [string, string][] =>
    [...folded.matchAll(new RegExp(pattern.source, "gu"))].map(([, one = "", other = "", postcode = ""]) => [
      `${one} ${other}`.replace(/[\s'’-]+/g, " ").trim(),
      postcode.replace(/\s/g, ""),
    ]),
  );
}
