import type { Passage, Spot } from "./passage.ts";

/** Two or more places that cannot all be right. */
export type Contradiction = { what: string; sides: { says: string; quote: string; spot: Spot }[] };

/** A sentence with the passage it stands in. */
export type Sentence = { text: string; passage: Passage };

/** The sentences of passages; rows of tables and items of lists are sentences too. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap((passage) =>
    passage.text
      .split(/\n|(?<=[.!?…;])\s+|(?<=[。！？；])/u)
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .map((text) => ({ text, passage })),
  );
}

/** One side of a contradiction, with its sentence. */
export function sideOf(says: string, { text, passage }: Sentence): Contradiction["sides"][number] {
  const quote = text.length > 220 ? `${text.slice(0, 219)}…` : text;
  return { says, quote, spot: passage };
}
